"""What is to be allocated: regencies, funds with their rules, months with their prices."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Goal(StrEnum):
    """What the allocation is best at. Each tie is broken by kode, the smaller first.

    MOST: most people. Among all ways to reach that number, the regency of whose gap the smallest
        part is filled comes first, so no regency is favoured.
    LOWEST: the lowest coverage is lifted first, then the second lowest, and so on; exactly, person
        by person (lexicographic max-min of the coverages afterwards).
    NEED: in proportion to poor people, by Sainte-Laguë: each place goes to the highest
        poor ÷ (2 × places + 1). Places that a regency can't take go on to the others by the same
        rule. A regency without poor people gets its floor and no more. A floor counts as given.
    FLAT: the same number of people per village everywhere, the largest that can be paid. A
        regency full before takes what it can; a floor above counts instead. What is left stays.
    """

    MOST = "terbanyak"
    LOWEST = "terendah_dulu"
    NEED = "ikut_kebutuhan"
    FLAT = "rata_per_desa"


@dataclass(frozen=True)
class Regency:
    """A regency, in whole people (villages: whole villages).

    gap: potential workers without protection, the most that can be protected.
    potential, participants: coverage before is participants ÷ potential. poor: what NEED follows;
    None: no figure. floor, cap: fewest and most people that a rule wants protected here; cap None:
    no such rule. willing: how many of the gap would register if offered; None: all.
    """

    kode: str
    name: str
    gap: int
    potential: int
    participants: int
    poor: int | None
    villages: int
    floor: int = 0
    cap: int | None = None
    willing: int | None = None


@dataclass(frozen=True)
class Month:
    """A month "YYYY-MM" and what one person costs in it, all chosen programmes, whole rupiah."""

    month: str
    price_idr: int


@dataclass(frozen=True)
class Fund:
    """A fund and its rules.

    budget_idr: whole rupiah. regencies: kodes it may pay in; None: all. programmes: those it may
    pay for; None: all. ceiling_idr: the most it may pay for one person in one month; None: no
    ceiling. people_per_village: the most it may carry in a regency for each of its villages;
    taken: how many of these places in a regency, by kode, another budget of the same fund has.
    months: its own prices, where its tariff differs; None: those of the problem.
    legal: the rule's source, as the caller's data name it; "" where none is known.
    """

    id: str
    name: str
    budget_idr: int
    regencies: frozenset[str] | None = None
    programmes: frozenset[str] | None = None
    ceiling_idr: int | None = None
    people_per_village: int | None = None
    months: tuple[Month, ...] | None = None
    legal: str = ""
    taken: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Problem:
    """One question. The order of regencies means nothing; a fund named earlier is used first."""

    regencies: tuple[Regency, ...]
    funds: tuple[Fund, ...]
    months: tuple[Month, ...]
    programmes: frozenset[str] = frozenset({"JKK", "JKM"})

    def months_of(self, fund: Fund) -> tuple[Month, ...]:
        """The months as this fund pays them."""
        return self.months if fund.months is None else fund.months

    def price_idr(self, fund: Fund) -> int:
        """One person over all months, rupiah."""
        return sum(month.price_idr for month in self.months_of(fund))

    def dear_months(self, fund: Fund) -> tuple[str, ...]:
        """Months in which one person costs more than the fund's ceiling."""
        if fund.ceiling_idr is None:
            return ()
        return tuple(m.month for m in self.months_of(fund) if m.price_idr > fund.ceiling_idr)

    def barred_programmes(self, fund: Fund) -> tuple[str, ...]:
        """Chosen programmes that the fund may not pay for, by name."""
        return () if fund.programmes is None else tuple(sorted(self.programmes - fund.programmes))

    def room(self, fund: Fund) -> int:
        """How many people the fund can carry: none where a rule of its own forbids the use."""
        barred = self.barred_programmes(fund) or self.dear_months(fund)
        return 0 if barred else fund.budget_idr // self.price_idr(fund)

    def places(self, fund: Fund, regency: Regency) -> int:
        """How many people the fund's rules allow it to carry in a regency, whatever its budget."""
        if fund.regencies is not None and regency.kode not in fund.regencies:
            return 0
        most = most_people(regency)
        if fund.people_per_village is None:
            return most
        places = fund.people_per_village * regency.villages - fund.taken.get(regency.kode, 0)
        return min(most, max(places, 0))


def most_people(regency: Regency) -> int:
    """The gap; or the cap, or who would register, where that is lower."""
    limits = (regency.gap, regency.cap, regency.willing)
    return min(limit for limit in limits if limit is not None)
