"""The map of coverage, and beside it the map of poverty."""

import math

import pandas as pd

from briefing import sentences
from briefing.story import maps_beside as beside
from briefing.story import maps_said as said
from briefing.story import reckoned
from briefing.story.contradicted import contradicted
from briefing.story.model import MAP, Claim, Slide
from briefing.story.rules import spoken, told
from briefing.story.sections import Context
from briefing.story.visuals import Map
from data.catalogue import COVERAGE, POVERTY, Indicator, catalogue
from data.contract import ESTIMATE
from data.regions import PROVINCE, region
from geo.classes import METHOD_NAMES, classify
from geo.palette import sequential
from program.panel import panel
from program.profile import standings
from program.rank import ranges
from program.rows import Row
from program.series import best_period
from program.series import periods as periods_of
from words import formats, periods

NAMES = {COVERAGE: "peta-cakupan", POVERTY: "peta-kemiskinan"}


def section(context: Context) -> tuple[Slide, ...]:
    """A slide for each of the two that has a figure."""
    made = (_slide(context, catalogue()[key]) for key in NAMES)
    return tuple(slide for slide in made if slide)


def _slide(context: Context, indicator: Indicator) -> Slide | None:
    period = best_period(context.figures, indicator.id)
    table = standings(panel(context.figures, indicator.id, period), indicator)
    if table["value"].isna().all():
        return None
    facts = context.facts
    points = told(
        (
            said.certain(facts, table, indicator),
            said.uncertain(facts, table, indicator),
            said.common(facts, table, indicator),
            said.lacking(facts, table, indicator),
            beside.heaviest(facts, table, indicator),
            _moved(context, table, indicator, period),
        )
    )
    return Slide(
        NAMES[indicator.id],
        MAP,
        _title(context, table, indicator),
        sentences.map_subtitle(table, indicator, period),
        (drawn(context, table, indicator),),
        points,
        _talk(context, table, indicator),
    )


def drawn(context: Context, table: pd.DataFrame, indicator: Indicator) -> Map:
    """The map of a panel, in the classes and colours of the page of maps."""
    classes = classify(table["value"])
    keys = context.facts.panel(table, indicator.id)
    return Map(
        indicator.label,
        indicator.unit,
        tuple((kode, region(kode).name, key) for kode, key in keys.items()),
        tuple(None if math.isinf(edge) else edge for edge in classes.breaks),
        tuple(sequential(indicator.palette, classes.k)),
        tuple(classes.label(number, indicator.unit) for number in range(classes.k)),
        METHOD_NAMES[classes.method].capitalize(),
        formats.MISSING,
        context.chosen,
    )


def _title(context: Context, table: pd.DataFrame, indicator: Indicator) -> Claim:
    facts, own = context.facts, context.own
    titles = [said.title(facts, table, indicator), said.title_alike(facts, table, indicator)]
    if own != PROVINCE and not formats.is_missing(table.at[own, "value"]):
        ranked = table.drop(columns="rank").join(ranges(table, indicator.good))
        keys = facts.panel(table, indicator.id).values()
        place = reckoned.place(facts, indicator.id, own, ranked, keys)
        titles.insert(0, said.title_of(facts, own, ranked, indicator, place))
    return told(titles)[0]


def _moved(
    context: Context, table: pd.DataFrame, indicator: Indicator, period: str
) -> Claim | None:
    """Against the newest earlier period that all regencies have a published figure of."""
    everyone = periods_of(context.figures, indicator.id, len(table), with_estimates=False)
    before = [earlier for earlier in everyone if earlier < period]
    if period not in everyone or not before:
        return None
    first = panel(context.figures, indicator.id, before[0], with_estimates=False)
    return beside.moved(context.facts, first, table, indicator)


def _talk(context: Context, table: pd.DataFrame, indicator: Indicator) -> tuple[Claim, ...]:
    facts, figures = context.facts, context.figures
    newest = panel(figures, indicator.id, periods.LATEST)
    cells = ((str(kode), row["period"], indicator.id) for kode, row in newest.iterrows())
    shown = [figures.cells[cell] for cell in cells if cell in figures.cells]
    earlier = [row for kode in table.index for row in _published(context, indicator, str(kode))]
    title = said.title(facts, table, indicator) if context.chosen else None
    return spoken(
        (
            title and _sentence(title),
            beside.since(facts, table, newest, indicator),
            *(contradicted(facts, row) for row in dict.fromkeys((*shown, *earlier))),
            beside.reading(facts, table, indicator),
            beside.why_poverty() if indicator.id == POVERTY else None,
            beside.classes(classify(table["value"]).k),
        ),
        context.sentences,
    )


def _published(context: Context, indicator: Indicator, kode: str) -> list[Row]:
    rows = context.figures.by_region.get((indicator.id, kode), {}).values()
    return [row for row in rows if row.status != ESTIMATE]


def _sentence(claim: Claim) -> Claim:
    """A title as a spoken sentence."""
    return Claim(f"{claim.text}.", claim.rule, claim.facts)
