"""What a plan costs, month by month, each month by the tariff in force in it. Whole rupiah."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.parameters import NotInForce
from program.budget.plan import DEATH_AND_ACCIDENT, Plan, Rules, in_force
from program.tariffs import monthly_idr, months_from


@dataclass(frozen=True)
class MonthCost:
    """One month: tariff per person, people, and their product, rupiah."""

    month: str
    tariff_idr: int
    people: int

    @property
    def cost_idr(self) -> int:
        """Tariff × people."""
        return self.tariff_idr * self.people


def price(plan: Plan, people: int | None = None, rules: Rules | None = None) -> list[MonthCost]:
    """Every month of the plan for `people`, or for everyone it wants by name.

    Raises:
        data.parameters.NotInForce: no source tells a month's tariff, or the programmes' tariff.
    """
    count = sum(plan.wanted.values()) if people is None else people
    tariffs = monthly_tariffs(plan, plan.calendar, rules)
    return [MonthCost(m, idr, count) for m, idr in zip(plan.calendar, tariffs, strict=True)]


def person_idr(plan: Plan, rules: Rules | None = None) -> int:
    """One person for the whole plan, rupiah. Raises as `price`."""
    return sum(month.cost_idr for month in price(plan, 1, rules))


def renewal_idr(plan: Plan, people: int, first: str, count: int, rules: Rules | None = None) -> int:
    """`people` for `count` months from `first` on, by the plan's programmes and assumptions."""
    return people * sum(monthly_tariffs(plan, months_from(first, count), rules))


def monthly_tariffs(plan: Plan, months: Sequence[str], rules: Rules | None = None) -> list[int]:
    """The contribution of one person in each of `months`, rupiah.

    Whoever pays, it is the tariff of a government: no source tells of companies' money.
    """
    told = rules or in_force()
    if set(plan.programmes) != set(DEATH_AND_ACCIDENT):
        named = ", ".join(p.upper() for p in plan.programmes)
        raise NotInForce(
            f"iuran untuk {named} tidak ditemukan; yang diketahui hanya JKK bersama JKM"
        )
    return [
        monthly_idr(
            month,
            plan.sector,
            discount_covers_government_paid=plan.discounted,
            parameters=told.parameters,
        )
        for month in months
    ]
