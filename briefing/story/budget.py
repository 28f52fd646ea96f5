"""The section of saved budget scenarios: what each comes to, where, and on which assumptions."""

import math

import pandas as pd

from briefing.story import budget_best as best
from briefing.story import budget_compare as compare
from briefing.story import budget_names as names
from briefing.story import budget_rows as rows
from briefing.story import budget_said as said
from briefing.story import budget_where as where
from briefing.story import text_budget as text
from briefing.story.budget_facts import Answer, Refused, reckoned
from briefing.story.budget_given import said as months
from briefing.story.budget_numbers import AFTER, BEFORE, COST, GAP, LEFT, PEOPLE
from briefing.story.budget_order import by_people
from briefing.story.model import SIMULATION, Claim, Slide
from briefing.story.rules import spoken, told
from briefing.story.sections import Context
from briefing.story.visuals import Map, Numbers, Table, Told, Written
from data.catalogue import COVERAGE, catalogue
from data.regions import PROVINCE, region
from geo.classes import METHOD_NAMES, Classes, classify
from geo.palette import sequential
from words import formats, periods


def section(context: Context) -> tuple[Slide, ...]:
    """The scenarios beside each other where there are several, then each by itself."""
    found = [reckoned(context, number) for number in context.request.scenarios]
    answers = [one for one in found if isinstance(one, Answer)]
    first = compare.slide(context, answers)
    return (*([first] if first else []), *(slide for one in found for slide in _of(context, one)))


def _of(context: Context, one: Answer | Refused) -> tuple[Slide, ...]:
    if isinstance(one, Refused):
        return _refused(one)
    slides = (
        _result(context, one),
        _maps(context, one),
        _table(context, one),
        best.slide(context, one),
        _assumptions(context, one),
    )
    return tuple(slide for slide in slides if slide)


def _refused(one: Refused) -> tuple[Slide, ...]:
    title = where.refused_title(one)
    if title is None:
        return ()
    points = told(where.refused(why) for why in one.why)
    return (Slide(names.slide_name(one.number, names.REFUSED), SIMULATION, title, "", (), points),)


def _result(context: Context, one: Answer) -> Slide | None:
    facts = context.facts
    title = said.title(facts, one) or said.nobody(one)
    if title is None:
        return None
    points = (
        said.own(facts, one, context.own),
        said.cost(facts, one),
        said.coverage(facts, one),
        said.where(facts, one),
        said.ranged(facts, one) or said.steady(facts, one),
        said.poor(facts, one),
    )
    talk = (
        said.meeting(one),
        where.not_published(),
        said.per_point(facts, one),
        said.ending(facts, one),
        said.left(facts, one),
        said.lacking(one),
    )
    return Slide(
        names.slide_name(one.number, names.RESULT),
        SIMULATION,
        title,
        text.RESULT,
        (_numbers(context, one),),
        told(points),
        spoken(talk, context.sentences),
    )


def _numbers(context: Context, one: Answer) -> Numbers:
    whole, calendar = one.whole, one.scenario.plan.calendar
    length = context.facts[one.given.length].written
    lasting = months(calendar[0], calendar[-1])
    items = [
        (whole[PEOPLE], text.PEOPLE, text.LASTING.format(months=length)),
        *(
            (key, text.MONTHLY, span.said)
            for span, key in list(zip(one.given.spans, one.monthly, strict=True))[:1]
        ),
        (whole[COST], text.COST, lasting),
        (whole[AFTER], text.SHARE_AFTER, _beforehand(context, whole[BEFORE])),
        (whole[LEFT], text.LEFT, _beforehand(context, whole[GAP])),
    ]
    return Numbers(tuple(items))


def _beforehand(context: Context, key: str | None) -> str:
    return text.BEFOREHAND.format(figure=context.facts[key].written) if key else ""


def _maps(context: Context, one: Answer) -> Slide | None:
    facts = context.facts
    title = where.map_title(facts, one)
    if title is None:
        return None
    kodes = [kode for kode in one.of if kode != PROVINCE]
    values = [facts.value(one.of[kode][which]) for which in (BEFORE, AFTER) for kode in kodes]
    classes = classify(pd.Series(values, dtype="float64"))
    when = periods.label(one.scenario.period)
    return Slide(
        names.slide_name(one.number, names.MAPS),
        SIMULATION,
        title,
        text.MAPS.format(name=one.name, when=when),
        tuple(_map(context, one, which, classes) for which in (BEFORE, AFTER)),
        told((where.floor(facts, one), where.classes())),
        told((_sentence(title), said.where(facts, one), where.not_published())),
    )


def _map(context: Context, one: Answer, which: str, classes: Classes) -> Map:
    """Coverage before or after, in classes that both maps share."""
    indicator = catalogue()[COVERAGE]
    moment = {BEFORE: text.BEFORE, AFTER: text.AFTER}[which]
    places = (
        (kode, region(kode).short, own[which]) for kode, own in one.of.items() if kode != PROVINCE
    )
    return Map(
        f"{moment}: {indicator.label}",
        indicator.unit,
        tuple(places),
        tuple(None if math.isinf(edge) else edge for edge in classes.breaks),
        tuple(sequential(indicator.palette, classes.k)),
        tuple(classes.label(number, indicator.unit) for number in range(classes.k)),
        text.HEADING.format(which=moment, method=METHOD_NAMES[classes.method]),
        formats.MISSING,
        context.chosen,
    )


def _sentence(title: Claim) -> Claim:
    return Claim(f"{title.text}.", title.rule, title.facts)


def _table(context: Context, one: Answer) -> Slide | None:
    facts = context.facts
    title = where.table_title(facts, one)
    if title is None:
        return None
    first = by_people(one, facts)
    kodes = (*first, *(kode for kode in one.of if kode not in (*first, PROVINCE)), PROVINCE)
    strong = tuple(
        at for at, kode in enumerate(kodes) if kode == PROVINCE or kode in context.chosen
    )
    table = Table(text.COLUMNS, tuple(_row(context, one, kode) for kode in kodes), strong)
    when = periods.label(one.scenario.period)
    return Slide(
        names.slide_name(one.number, names.TABLE),
        SIMULATION,
        title,
        text.TABLE.format(name=one.name, when=when),
        (table,),
        (),
        told((said.lacking(one), said.steady(facts, one), where.not_published())),
    )


def _row(context: Context, one: Answer, kode: str) -> tuple[Written | Told, ...]:
    own = one.of[kode]
    name = region(kode).name if kode == PROVINCE else region(kode).short
    after = own[AFTER]
    fact = context.facts[after] if after else None
    span = formats.interval(fact.low, fact.high, fact.unit) if fact else ""
    return (
        Written(name),
        *(Told(own[which], bare=True) for which in (PEOPLE, COST, BEFORE, AFTER)),
        Written(span or text.NO_NUMBER),
        Told(own[LEFT], bare=True),
    )


def _assumptions(context: Context, one: Answer) -> Slide | None:
    facts, parameters = context.facts, context.figures.parameters
    title = where.assumed_title(one)
    if title is None:
        return None
    points = (
        where.money(facts, one),
        where.tariff(one),
        where.halving(one, parameters),
        where.basis(facts, one),
    )
    return Slide(
        names.slide_name(one.number, names.ASSUMPTIONS),
        SIMULATION,
        title,
        text.ASSUMPTIONS,
        (rows.table(one, parameters),),
        told(points),
        told((where.unknown(one), where.not_published())),
    )
