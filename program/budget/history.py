"""What happened, reckoned again: does a published budget match people × tariff × months?"""

import math
from dataclasses import dataclass

from data.budget_cases import Case, cases
from data.catalogue import catalogue
from data.funds import PALM_FUND, VILLAGE_GRANT
from data.parameters import Parameters
from data.regions import PROVINCE
from program.budget.plan import FLAT, GAP, Plan, Purse
from program.figures import Figures
from program.rows import Row
from program.tariffs import CONTRIBUTION, monthly_idr, months_from
from words.periods import label

LONGEST = 12


@dataclass(frozen=True)
class Reckoning:
    """One published count of people against the budget.

    label: whose count, in Indonesian. months: printed, or those that come nearest to the budget.
    expected_idr: people × the sum of the months' tariffs. difference_idr: budget − expected.
    share: difference ÷ expected, NaN without people. within_rounding: whether the budget's last
    printed digit alone explains it. source, status: of the count.
    """

    label: str
    people: int
    months: int
    expected_idr: int
    difference_idr: int
    share: float
    within_rounding: bool
    source: str
    status: str


@dataclass(frozen=True)
class Reproduction:
    """A case reckoned again.

    months_printed: whether the source tells how many. villages, per_village, places_people:
    villages, places in each, and their product; None where it isn't such a case. paid_people: how
    many the budget pays for in those months, whole; rest_idr what is then left. rounding_idr: half
    a unit of the budget's last non-zero digit. carried_back: months older than the oldest printed
    tariff, reckoned with that one, since no source in the files tells their own. approx: whether
    the source itself calls the budget approximate.
    """

    case: Case
    budget_idr: int
    source: str
    status: str
    approx: bool
    months_printed: bool
    tariffs_idr: tuple[int, ...]
    reckonings: tuple[Reckoning, ...]
    villages: int | None
    per_village: int | None
    paid_people: int
    rest_idr: int
    rounding_idr: int
    carried_back: tuple[str, ...]

    @property
    def places_people(self) -> int | None:
        """Villages × places in each."""
        if self.villages is None or self.per_village is None:
            return None
        return self.villages * self.per_village

    @property
    def months(self) -> list[str]:
        """The months reckoned with, "YYYY-MM"."""
        return months_from(self.case.start, len(self.tariffs_idr))


def history(case: str | Case, figures: Figures) -> Reproduction:
    """A case of budget_cases.toml reckoned again from the figures.

    Raises:
        LookupError: no such case, or one of its figures isn't there.
    """
    told = cases()[case] if isinstance(case, str) else case
    budget_row = _row(figures, told, told.budget)
    budget = round(budget_row.value)
    counts = [_row(figures, told, name) for name in told.people]
    months = told.months or _nearest(told, budget, round(counts[0].value), figures.parameters)
    tariffs = _tariffs(told, months, figures.parameters)
    rounding = _rounding(budget)
    paid, rest = divmod(budget, sum(tariffs))
    villages = _row(figures, told, told.villages) if told.villages else None
    places = figures.parameters.at(told.places, told.start).value if told.places else None
    return Reproduction(
        case=told,
        budget_idr=budget,
        source=budget_row.source,
        status=budget_row.status,
        approx=budget_row.approx,
        months_printed=bool(told.months),
        tariffs_idr=tuple(tariffs),
        reckonings=tuple(_reckoning(row, budget, tariffs, rounding) for row in counts),
        villages=round(villages.value) if villages else None,
        per_village=places,
        paid_people=paid,
        rest_idr=rest,
        rounding_idr=rounding,
        carried_back=tuple(
            m for m in months_from(told.start, months) if not _known(m, figures.parameters)
        ),
    )


def as_plan(found: Reproduction) -> Plan | None:
    """The published budget as a plan to be tried again: its money, fund and months, given out as
    the fund does it. None where a month's tariff isn't known, so that it can't be simulated.

    Village grants are shared out flat; any other money by the gap, since no source tells how.
    """
    if found.carried_back:
        return None
    case = found.case
    own = "" if case.kode == PROVINCE else case.kode
    group = "pekerja_sawit" if case.fund == PALM_FUND else "pekerja_rentan"
    return Plan(
        (Purse(case.fund, found.budget_idr, group, own),),
        case.start,
        len(found.tariffs_idr),
        sharing=FLAT if case.fund == VILLAGE_GRANT else GAP,
    )


def _row(figures: Figures, case: Case, indicator: str) -> Row:
    found = figures.cells.get((case.kode, case.period, indicator))
    if found is None:
        name = catalogue()[indicator].label
        raise LookupError(f"{case.label}: angka “{name}” {label(case.period)} tidak ada")
    return found


def _known(month: str, parameters: Parameters) -> bool:
    return parameters.find(CONTRIBUTION, month) is not None


def _tariffs(case: Case, months: int, parameters: Parameters) -> list[int]:
    """Each month's tariff; before the oldest printed one, that one."""
    oldest = parameters.history(CONTRIBUTION)[0]
    return [
        monthly_idr(month, parameters=parameters) if month >= oldest.starts else oldest.value
        for month in months_from(case.start, months)
    ]


def _nearest(case: Case, budget: int, people: int, parameters: Parameters) -> int:
    """The whole number of months, up to a year, whose cost comes nearest to the budget."""
    far = {
        months: abs(budget - people * sum(_tariffs(case, months, parameters)))
        for months in range(1, LONGEST + 1)
    }
    return min(far, key=lambda months: (far[months], months))


def _rounding(budget: int) -> int:
    """Half a unit of the last non-zero digit: 22,680,000,000 → 5,000,000."""
    unit = 1
    while budget and budget % (unit * 10) == 0:
        unit *= 10
    return unit // 2


def _reckoning(row: Row, budget: int, tariffs: list[int], rounding: int) -> Reckoning:
    people = round(row.value)
    expected = people * sum(tariffs)
    return Reckoning(
        label=catalogue()[row.indicator].label,
        people=people,
        months=len(tariffs),
        expected_idr=expected,
        difference_idr=budget - expected,
        share=(budget - expected) / expected if expected else math.nan,
        within_rounding=abs(budget - expected) <= rounding,
        source=row.source,
        status=row.status,
    )
