"""Which assumption moves a plan's result most: each alone from its low to its high end."""

from dataclasses import dataclass, replace

from program.budget.best import Contradiction
from program.budget.outcome import Outcome
from program.budget.plan import Plan, Rules, in_force
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, World

TARIFF, MONTHS, POTENTIAL, TAKE_UP = "iuran", "bulan", "potensi_pekerja", "keikutsertaan"
MEASURES = ("people", "cost_idr", "after", "gap_after", "per_point_idr")
"""Numbers of program.budget.reach.Reach that a tornado may be of."""


@dataclass(frozen=True)
class Spans:
    """How far each assumption goes from the plan's own.

    months: so many fewer and more, never fewer than one. take_up: lowest and highest percent.
    BKBK 2023 filled 112,538 of 117,150 places, 96 percent. The tariff goes from halved wherever
    PP 50/2025 allows to never halved for governments; potential workers go through the range of
    their estimate.
    """

    months: int = 1
    take_up: tuple[int, int] = (96, 100)


@dataclass(frozen=True)
class Bar:
    """One assumption. low, high: the whole's number with the assumption at its low and high end.

    swing: the farthest apart of low, high and the plan's own result; None where a number is
    missing: at an end where a goal's floors can't hold there is none. The ends in words: from_, to.
    """

    assumption: str
    from_: str
    to: str
    low: float | int | None
    base: float | int | None
    high: float | int | None
    swing: float | int | None


def tornado(
    plan: Plan,
    places: Places,
    rules: Rules | None = None,
    measure: str = "people",
    spans: Spans | None = None,
) -> list[Bar]:
    """The four assumptions, the one that moves `measure` of the whole most first.

    Raises:
        ValueError: an unknown measure; and what `simulate` raises.
    """
    if measure not in MEASURES:
        raise ValueError(f"ukuran '{measure}' tidak dikenal")
    told, width = rules or in_force(), spans or Spans()
    base = _number(simulate(plan, places, told), measure)

    def at(changed: Plan, where: Places = places) -> float | int | None:
        try:
            return _number(simulate(changed, where, told), measure)
        except Contradiction:
            return None

    few, many = max(plan.months - width.months, 1), plan.months + width.months
    least, most = width.take_up
    bars = [
        _bar(TARIFF, ("dipotong", "penuh"), base, [
            at(replace(plan, discounted=halved)) for halved in (True, False)
        ]),
        _bar(MONTHS, (str(few), str(many)), base, [
            at(replace(plan, months=n)) for n in (few, many)
        ]),
        _bar(POTENTIAL, ("terendah", "tertinggi"), base, [
            at(plan, _at(places, wide)) for wide in (False, True)
        ]),
        _bar(TAKE_UP, (f"{least} persen", f"{most} persen"), base, [
            at(replace(plan, take_up=n)) for n in (least, most)
        ]),
    ]  # fmt: skip
    return sorted(bars, key=lambda bar: (bar.swing is None, -(bar.swing or 0), bar.assumption))


def _number(outcome: Outcome, measure: str) -> float | int | None:
    number: float | int | None = getattr(outcome.whole.reach.value, measure)
    return number


def _bar(
    assumption: str,
    words: tuple[str, str],
    base: float | int | None,
    ends: list[float | int | None],
) -> Bar:
    known = [n for n in (*ends, base) if n is not None]
    swing = max(known) - min(known) if len(known) == 3 else None
    low, high = ends
    return Bar(assumption, *words, low, base, high, swing)


def _at(places: Places, wide: bool) -> Places:
    """All potential workers at one end of their estimates, as if that were known.

    Participants stay as shown; the whole is then the sum of the regencies.
    """
    moved = []
    for place in places.regencies:
        end = place.wide if wide else place.tight
        if place.now is None or end is None:
            moved.append(place)
            continue
        people = place.now.participants
        world = World(people, max(end.potential, people))
        moved.append(Standing(place.kode, world, world, world, place.poor, place.villages))
    return Places(tuple(moved))
