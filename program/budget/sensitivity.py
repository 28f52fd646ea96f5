"""Which assumption moves a plan's result most: each alone from its low to its high end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from program.budget.outcome import Outcome
from program.budget.plan import Plan, Rules, in_force
from program.budget.reach import Number, Reach
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, World
from words.formats import is_missing

TARIFF, MONTHS, POTENTIAL, TAKE_UP = "iuran", "bulan", "potensi_pekerja", "keikutsertaan"
MEASURES = ("people", "cost_idr", "after", "gap_after", "per_point_idr")
"""Numbers of program.budget.reach.Reach that a tornado may be of."""


@dataclass(frozen=True)
class Spans:
    """How far each assumption goes from the plan's own.

    months: so many fewer and more, never fewer than one. take_up: lowest and highest percent,
    wider where the plan's own lies outside. BKBK 2023 filled 112,538 of 117,150 places, 96
    percent. The tariff goes from halved wherever PP 50/2025 allows to never halved for
    governments; potential workers go through the range of their estimate.
    """

    months: int = 1
    take_up: tuple[int, int] = (96, 100)


@dataclass(frozen=True)
class End:
    """One end of an assumption, alone changed.

    words: the end as the plan would say it. amount: as a number: rupiah a person for the whole
    plan, months, potential workers of all regencies with a figure, percent; None where the end
    can't be reckoned. reach: the whole's result; None with the reason in `why`, in Indonesian.
    """

    words: str
    amount: int | None
    reach: Reach | None
    why: str = ""


@dataclass(frozen=True)
class Swing:
    """One assumption at both ends, the others as in the plan."""

    assumption: str
    low: End
    high: End


@dataclass(frozen=True)
class Bar:
    """One assumption. low, high: the whole's number with the assumption at its low and high end.

    swing: the farthest apart of low, high and the plan's own result; None where a number is
    missing, with the reason in `why` where an end can't be reckoned. The ends in words: from_, to.
    """

    assumption: str
    from_: str
    to: str
    low: Number
    base: Number
    high: Number
    swing: Number
    why: str = ""


def tornado(
    plan: Plan,
    places: Places,
    rules: Rules | None = None,
    measure: str = "people",
    spans: Spans | None = None,
) -> list[Bar]:
    """The four assumptions, the one that moves `measure` of the whole most first.

    Raises:
        ValueError: an unknown measure; and what `simulate` raises for the plan itself.
    """
    told = rules or in_force()
    base = simulate(plan, places, told).whole.reach.value
    return bars(base, swings(plan, places, told, spans), measure)


def bars(base: Reach, found: Sequence[Swing], measure: str) -> list[Bar]:
    """The swings in one measure, the widest first, those without a number last.

    Raises:
        ValueError: an unknown measure.
    """
    if measure not in MEASURES:
        raise ValueError(f"ukuran '{measure}' tidak dikenal")
    own = [_bar(swing, base, measure) for swing in found]
    return sorted(own, key=lambda bar: (bar.swing is None, -(bar.swing or 0), bar.assumption))


def swings(
    plan: Plan, places: Places, rules: Rules | None = None, spans: Spans | None = None
) -> tuple[Swing, ...]:
    """The whole's result at both ends of each assumption. An end that a rule, a ceiling or an
    unknown tariff forbids has none, and says why."""
    told, width, sure = rules or in_force(), spans or Spans(), _sure(places)
    few, many = max(plan.months - width.months, 1), plan.months + width.months
    least, most = min(width.take_up[0], plan.take_up), max(width.take_up[1], plan.take_up)

    def percent(n: int) -> End:
        own = replace(plan, take_up=n)
        return _end(f"{n} persen", lambda _: n, lambda: simulate(own, sure, told))

    def length(n: int) -> End:
        own = replace(plan, months=n)
        return _end(str(n), lambda _: n, lambda: simulate(own, sure, told))

    def potential(words: str, wide: bool) -> End:
        moved = _at(places, wide)
        return _end(words, lambda _: _potential(moved), lambda: simulate(plan, moved, told))

    def tariff(words: str, halved: bool) -> End:
        own = replace(plan, discounted=halved)
        return _end(words, lambda o: o.each_idr, lambda: simulate(own, sure, told))

    return (
        Swing(TARIFF, tariff("dipotong", True), tariff("penuh", False)),
        Swing(MONTHS, length(few), length(many)),
        Swing(POTENTIAL, potential("terendah", False), potential("tertinggi", True)),
        Swing(TAKE_UP, percent(least), percent(most)),
    )


def _end(words: str, amount: Callable[[Outcome], int], make: Callable[[], Outcome]) -> End:
    try:
        outcome = make()
    except (ValueError, LookupError) as fault:
        return End(words, None, None, str(fault))
    return End(words, amount(outcome), outcome.whole.reach.value)


def _bar(swing: Swing, base: Reach, measure: str) -> Bar:
    low, own, high = (_number(at, measure) for at in (swing.low.reach, base, swing.high.reach))
    known = [n for n in (low, own, high) if n is not None]
    width = max(known) - min(known) if len(known) == 3 else None
    why = swing.low.why or swing.high.why
    return Bar(swing.assumption, swing.low.words, swing.high.words, low, own, high, width, why)


def _number(reach: Reach | None, measure: str) -> Number:
    value: Number = getattr(reach, measure) if reach else None
    return None if is_missing(value) else value


def _potential(places: Places) -> int:
    return sum(place.now.potential for place in places.regencies if place.now)


def _sure(places: Places) -> Places:
    """The regencies as shown, without their ranges: a swing is of the numbers as shown."""
    found = (Standing(p.kode, p.now, p.now, p.now, p.poor, p.villages) for p in places.regencies)
    return Places(tuple(found), places.province)


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
