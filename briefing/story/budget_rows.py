"""The assumptions of a scenario as rows: what is assumed, its number, what it rests on."""

from collections.abc import Iterator

from briefing.budget_words import GOALS
from briefing.story import text_budget as text
from briefing.story.budget_facts import Answer
from briefing.story.budget_given import fund_rules, paid_by, said
from briefing.story.visuals import Key, Table, Told, Written
from data import funds
from data.funds import PER_VILLAGE, SHARE, Rule, Unknown
from data.parameters import DISCOUNT_COVERS_GOVERNMENT_PAID, Parameters
from data.regions import region
from program.budget.plan import NEED, Plan
from program.tariffs import DISCOUNT_OF_SECTOR
from words import formats, periods

Row = tuple[Written | Told, ...]


def table(one: Answer, parameters: Parameters) -> Table:
    """Every assumption of a scenario; a number where there is one."""
    rows = (*_funds(one), *_time(one, parameters), *_people(one), *_figures(one), *_rules(one))
    return Table(text.ASSUMED, rows)


def shared(plan: Plan) -> str:
    """How a plan gives people out, within a sentence."""
    if plan.goal:
        return text.AIMED.format(how=GOALS[plan.goal])
    return text.SHARED.format(how=text.SHARINGS[plan.sharing]) if plan.sharing else text.NAMED


def _how(plan: Plan) -> str:
    if plan.goal:
        return GOALS[plan.goal]
    return text.SHARINGS[plan.sharing] if plan.sharing else text.NAMED_EACH


def assumed_halving(plan: Plan, parameters: Parameters) -> str:
    """Whether a plan counts on the temporary halving; "" where it holds in none of its months."""
    key = DISCOUNT_OF_SECTOR[plan.sector]
    found = next((e for month in plan.calendar if (e := parameters.find(key, month))), None)
    if found is None:
        return ""
    covered = plan.discounted
    if covered is None:
        covered = parameters.assumed(DISCOUNT_COVERS_GOVERNMENT_PAID)
    return (text.COVERED if covered else text.UNCOVERED).format(legal=found.legal)


def _row(label: str, key: Key, why: str = "") -> Row:
    number = Told(key, bare=False) if key else Written(text.NO_NUMBER)
    return Written(label), number, Written(why)


def _funds(one: Answer) -> Iterator[Row]:
    plan = one.scenario.plan
    for purse, key in zip(plan.purses, one.given.budgets, strict=True):
        group = text.GROUPS.get(purse.group, purse.group)
        yield _row(text.FUND.format(fund=paid_by(purse)), key, f"{text.GROUP}: {group}")


def _rules(one: Answer) -> Iterator[Row]:
    """What the funds may pay for, what of it can't be checked, and what wasn't found."""
    plan, unchecked = one.scenario.plan, set(one.outcome.unchecked)
    shown: set[str] = set()
    for purse in plan.purses:
        name = text.RULE.format(fund=funds.load().labels[purse.fund])
        for rule in fund_rules(purse, plan.calendar):
            if rule.id not in shown:
                shown.add(rule.id)
                told = _rule(rule)
                checked = rule not in unchecked
                yield _row(name, None, told if checked else text.UNCHECKED.format(said=told))
    for gap in one.outcome.unknown:
        yield _row(text.UNKNOWN, None, _unknown(gap))


def _rule(rule: Rule) -> str:
    """A fund's rule with its ceiling and its basis."""
    label = rule.label
    if rule.ceiling is not None:
        pattern = {SHARE: text.PERCENT, PER_VILLAGE: text.PLACES}[rule.kind]
        label = pattern.format(label=label, ceiling=formats.number(rule.ceiling))
    return text.BASIS.format(label=label, legal=rule.legal)


def _unknown(told: Unknown) -> str:
    return told.words.removesuffix(".").removesuffix(": tidak ditemukan")


def _time(one: Answer, parameters: Parameters) -> Iterator[Row]:
    plan = one.scenario.plan
    months = plan.calendar
    yield _row(text.LENGTH, one.given.length, said(months[0], months[-1]))
    for span in one.given.spans:
        yield _row(text.TARIFF, span.tariff, f"{span.said}: {span.legal}")
    if halving := assumed_halving(plan, parameters):
        yield _row(text.HALVING, None, halving)
    programmes = formats.listing([name.upper() for name in plan.programmes])
    sector = text.SECTORS.get(plan.sector, plan.sector)
    yield _row(text.PROGRAMMES, None, f"{programmes}; sektor {sector}")


def _people(one: Answer) -> Iterator[Row]:
    plan = one.scenario.plan
    yield _row(text.HOW, None, _how(plan))
    limits = (
        (text.WANTED, one.given.wanted),
        (text.FLOOR, one.given.floors),
        (text.CAP, one.given.caps),
    )
    for label, people in limits:
        for kode, key in people.items():
            yield _row(label.format(place=region(kode).short), key)
    yield _row(text.TAKE_UP, one.given.take_up, text.TAKE_UP_MEANS)
    for cover, key in zip(plan.lapsing, one.given.ending, strict=True):
        place = text.ENDING.format(place=region(cover.kode).short)
        fund = f", {funds.load().labels.get(cover.fund, cover.fund)}" if cover.fund else ""
        yield _row(place, key, text.ENDS.format(when=periods.label(cover.ends), fund=fund))


def _figures(one: Answer) -> Iterator[Row]:
    scenario = one.scenario
    yield _row(text.COUNTED, None, periods.as_of(scenario.period))
    if scenario.plan.sharing == NEED or one.whole["per_poor"]:
        yield _row(text.POOR, None, periods.as_of(scenario.poor_period))
