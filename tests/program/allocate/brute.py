"""Every allocation of a small problem, counted through in rupiah: what the solver is held to."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from hypothesis import strategies as st

from program.allocate import Fund, Goal, Month, Problem, Regency

MONTHS = (Month("2026-12", 8400), Month("2027-01", 16800))
PERSON = 25200
"""8,400 + 16,800: one person for both months."""


def regency(kode="15.01", gap=10, potential=20, participants=10, poor=5, villages=2, **rules):
    return Regency(kode, f"Daerah {kode}", gap, potential, participants, poor, villages, **rules)


def fund(key="a", people=10, left=0, **rules):
    """A fund that pays for so many people and has so many rupiah more."""
    return Fund(key, f"Dana {key}", people * PERSON + left, **rules)


def problem(regencies, funds, months=MONTHS):
    return Problem(tuple(regencies), tuple(funds), months)


@dataclass(frozen=True)
class Way:
    """One allocation: people per regency by kode, and what each fund pays in each regency."""

    people: tuple[int, ...]
    carried: tuple[tuple[int, ...], ...]

    @property
    def total(self):
        return sum(self.people)

    @property
    def per_fund(self):
        return tuple(sum(row) for row in zip(*self.carried, strict=True))


def ordered(asked: Problem) -> list[Regency]:
    return sorted(asked.regencies, key=lambda r: r.kode)


def ways(asked: Problem) -> Iterator[Way]:
    """Every allocation that keeps every rule, reckoned in rupiah and month by month."""
    choices = [list(_choices(asked, r)) for r in ordered(asked)]
    for carried in product(*choices):
        spent = [
            sum(row[k] for row in carried) * sum(m.price_idr for m in asked.months_of(one))
            for k, one in enumerate(asked.funds)
        ]
        if all(money <= one.budget_idr for money, one in zip(spent, asked.funds, strict=True)):
            yield Way(tuple(sum(row) for row in carried), carried)


def _choices(asked: Problem, area: Regency) -> Iterator[tuple[int, ...]]:
    most = _most(area)
    ends = [most if _allowed(asked, one, area) else 0 for one in asked.funds]
    for row in product(*(range(end + 1) for end in ends)):
        places = all(
            one.people_per_village is None or n <= _places(one, area)
            for n, one in zip(row, asked.funds, strict=True)
        )
        if places and area.floor <= sum(row) <= most:
            yield row


def _most(area):
    return min(n for n in (area.gap, area.cap, area.willing) if n is not None)


def _places(one, area):
    return max(one.people_per_village * area.villages - one.taken.get(area.kode, 0), 0)


def _allowed(asked: Problem, one: Fund, area: Regency) -> bool:
    dear = one.ceiling_idr is not None and any(
        m.price_idr > one.ceiling_idr for m in asked.months_of(one)
    )
    here = one.regencies is None or area.kode in one.regencies
    pays = one.programmes is None or asked.programmes <= one.programmes
    return here and pays and not dear


def best(asked: Problem, goal: Goal) -> tuple[int, ...] | None:
    """People per regency of the best of all ways, the earlier kode first; None without any."""
    found = list(ways(asked))
    if not found:
        return None
    areas = ordered(asked)
    if goal is Goal.FLAT:
        per_village = flattest(asked)
        return tuple(_flat(asked, r, per_village) for r in areas)
    if goal is Goal.NEED:
        # A regency without poor people gets its floor.
        found = [w for w in found if all(r.poor or n == r.floor for r, n in _both(areas, w))]
    most = max(w.total for w in found)
    return max((w for w in found if w.total == most), key=lambda w: _worth(areas, w, goal)).people


def _worth(areas, way, goal):
    pairs = _both(areas, way)
    if goal is Goal.LOWEST:
        level = sorted(Fraction(r.participants + n, r.potential) for r, n in pairs)
    elif goal is Goal.MOST:
        level = sorted(Fraction(n, r.gap) for r, n in pairs if r.gap)
    else:
        # Sainte-Laguë is the whole number nearest to proportion: least Σ people² ÷ poor.
        level = [-sum((Fraction(n * n, r.poor) for r, n in pairs if r.poor), Fraction(0))]
    return level, way.people


def flattest(asked: Problem) -> int:
    """The largest number per village that some way pays; beyond the last need, that need."""
    possible = {w.people for w in ways(asked)}
    rate = 0
    while (
        any(_flat(asked, r, rate) < _full(asked, r) for r in ordered(asked) if r.villages)
        and tuple(_flat(asked, r, rate + 1) for r in ordered(asked)) in possible
    ):
        rate += 1
    return rate


def _flat(asked, area, rate):
    return max(min(rate * area.villages, _full(asked, area)), area.floor)


def _full(asked, area):
    """The most that gap, cap and places allow, money aside: whoever can't pay anyone is no fund."""
    able = [one for one in asked.funds if asked.price_idr(one) <= one.budget_idr]
    most = _most(area)
    places = [
        most if one.people_per_village is None else _places(one, area)
        for one in able
        if _allowed(asked, one, area)
    ]
    return min(most, sum(places))


def _both(areas, way):
    return list(zip(areas, way.people, strict=True))


@st.composite
def problems(draw, floors=True):
    """Two or three regencies and one or two funds, with every kind of rule, few people."""
    kodes = draw(st.lists(st.sampled_from(["15.01", "15.02", "15.03", "15.04"]), min_size=1,
                          max_size=3, unique=True))  # fmt: skip
    regencies = []
    for kode in kodes:
        gap = draw(st.integers(0, 4))
        cap = draw(st.none() | st.integers(0, 4))
        willing = draw(st.none() | st.none() | st.integers(0, gap))
        most = min(n for n in (gap, cap, willing) if n is not None)
        participants = draw(st.integers(0, 4))
        regencies.append(
            regency(
                kode,
                gap,
                potential=max(1, participants + gap + draw(st.integers(0, 3))),
                participants=participants,
                poor=draw(st.sampled_from([None, 0, 1, 2, 3, 4, 5])),
                villages=draw(st.integers(0, 2)),
                floor=draw(st.integers(0, most)) if floors and draw(st.booleans()) else 0,
                cap=cap,
                willing=willing,
            )
        )
    funds = [draw(_funds(key, kodes)) for key in draw(st.sampled_from([("a",), ("a", "b")]))]
    return problem(regencies, funds)


@st.composite
def _funds(draw, key, kodes):
    return fund(
        key,
        draw(st.integers(0, 6)),
        draw(st.integers(0, PERSON - 1)),
        regencies=draw(st.none() | st.frozensets(st.sampled_from(kodes))),
        programmes=draw(st.sampled_from([None] * 6 + [frozenset({"JKK"})])),
        ceiling_idr=draw(st.sampled_from([None, None, 16800, 16799])),
        people_per_village=draw(st.none() | st.integers(0, 2)),
        taken=draw(st.dictionaries(st.sampled_from(kodes), st.integers(0, 2))),
        months=draw(
            st.sampled_from([None, None, (Month("2026-12", 8400), Month("2027-01", 8400))])
        ),
    )
