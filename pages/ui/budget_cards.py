"""The sentence for the meeting, and the six numbers that a plan comes to."""

from html import escape

from briefing import budget_words
from data import funds
from data.contract import ESTIMATE
from data.regions import region
from pages.ui import cards
from pages.ui.cards import Card
from pages.ui.text import simulasi as text
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario
from words import formats


def written(scenario: Scenario, outcome: Outcome) -> str:
    """The sentence, the cards beneath it, and what they hold only with, as HTML."""
    said = escape(budget_words.meeting(outcome, funds.load()))
    found = cards.written(made(scenario, outcome))
    doubts = "".join(f'<p class="lj-note">{escape(line)}</p>' for line in caveats(outcome))
    return f'<p class="lj-meeting" role="status">{said}</p>{found}{doubts}'


def caveats(outcome: Outcome) -> list[str]:
    """What the numbers above hold only with: rules that nobody could check, places left out."""
    said = [
        text.RULE_UNCHECKED.format(rule=rule.label, legal=rule.legal) for rule in outcome.unchecked
    ]
    if outcome.missing:
        places = formats.listing([region(kode).short for kode in outcome.missing])
        said.append(text.MISSING.format(places=places))
    groups = dict.fromkeys(text.GROUPS[purse.group] for purse in outcome.plan.purses)
    said.append(text.WHO_IS_MEANT.format(groups=formats.listing(list(groups))))
    if outcome.unknown:
        said.append(text.UNKNOWN.format(count=len(outcome.unknown), view=text.VIEWS["uang"]))
    return said


def made(scenario: Scenario, outcome: Outcome) -> list[Card]:
    """People, cost, gap, cost per point, the poor, and money left."""
    when = scenario.period
    return [
        _card(text.CARD_PEOPLE, outcome, "people", when, _people(outcome)),
        Card(
            text.CARD_COST,
            formats.rupiah(outcome.whole.reach.value.cost_idr),
            "",
            ESTIMATE,
            _cost(outcome),
            "",
        ),
        _card(text.CARD_GAP, outcome, "gap_after", when, _gap(outcome)),
        _card(text.CARD_POINT, outcome, "per_point_idr", when, _point(outcome)),
        _card(text.CARD_POOR, outcome, "per_poor", scenario.poor_period, _poor(outcome)),
        Card(text.CARD_LEFT, formats.rupiah(_left(outcome)), "", ESTIMATE, _budget(outcome), ""),
    ]


UNITS = {"people": "", "gap_after": "", "per_point_idr": "rupiah", "per_poor": "share"}


def _card(label: str, outcome: Outcome, name: str, period: str, more: str) -> Card:
    """One number of the whole, with ≈ and its range where the inputs have one."""
    unit, whole = UNITS[name], outcome.whole.reach
    value, low, high = (
        formats.bare(getattr(end, name), unit) for end in (whole.value, whole.low, whole.high)
    )
    if low == high:
        return Card(label, value, period, ESTIMATE, more, "")
    more = f"{more}; {text.RANGE.format(low=low, high=high)}"
    return Card(label, f"{formats.ESTIMATE_SIGN} {value}", period, ESTIMATE, more, "")


def _people(outcome: Outcome) -> str:
    reach = outcome.whole.reach.value
    if not reach.gap_before:
        return ""
    share = formats.percent(reach.people / reach.gap_before, 1)
    return text.PEOPLE_MORE.format(share=share, gap=formats.number(reach.gap_before))


def _cost(outcome: Outcome) -> str:
    costs = [month.cost_idr for month in outcome.months]
    said = {"each": formats.rupiah_exact(outcome.each_idr), "months": outcome.plan.months}
    if min(costs) == max(costs):
        return text.COST_MORE.format(month=formats.rupiah(costs[0]), **said)
    ends = {"least": formats.rupiah(min(costs)), "most": formats.rupiah(max(costs))}
    return text.COST_CHANGES.format(**ends, **said)


def _gap(outcome: Outcome) -> str:
    before = formats.number(outcome.whole.reach.value.gap_before)
    if outcome.whole.lapsing:
        lapsed = formats.number(outcome.whole.lapsing)
        return text.GAP_LAPSED.format(before=before, lapsed=lapsed)
    return text.GAP_MORE.format(before=before)


def _point(outcome: Outcome) -> str:
    if outcome.whole.reach.value.per_point_idr is None:
        return text.POINT_UNKNOWN
    points = outcome.whole.reach.value.points
    return text.POINT_MORE.format(points=formats.points(points / 100).removeprefix("+"))


def _poor(outcome: Outcome) -> str:
    if outcome.whole.poor is None:
        return text.POOR_UNKNOWN
    return text.POOR_MORE.format(poor=formats.number(outcome.whole.poor))


def _left(outcome: Outcome) -> int:
    return sum(spent.left_idr for spent in outcome.spent)


def _budget(outcome: Outcome) -> str:
    whole = sum(purse.budget_idr for purse in outcome.plan.purses)
    return text.LEFT_MORE.format(budget=formats.rupiah(whole))
