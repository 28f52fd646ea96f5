"""Who comes next: a key for each further person of each regency, and the sharing by it.

The keys are fractions of whole numbers and are compared as such. Where money may go anywhere the
sharing is a matter of counting; where funds are bound to regencies the result of counting is
taken apart wherever a set of regencies got more than its funds can carry (Groenevelt 1991, "Two
algorithms for maximizing a separable concave function over a polymatroid feasible region").
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from program.allocate.network import Counts, Mask, Network, flow
from program.allocate.problem import Goal, Regency


@dataclass(frozen=True)
class Rung:
    """Key of a regency's next person when it has n: (base + step × n) ÷ weight, lowest first.

    even: decides between equal keys, lowest first; then the kode. weight 0: nothing beyond floor.
    """

    base: int
    step: int
    weight: int
    even: int = 0

    def key(self, people: int) -> tuple[Fraction, int]:
        """The key of the person after `people`."""
        return Fraction(self.base + self.step * people, self.weight), self.even

    def below(self, level: int, bits: int) -> int:
        """How many people have a key lower than level ÷ 2^bits; negative for none."""
        return -(((self.base << bits) - level * self.weight) // (self.step << bits))


def rung(goal: Goal, regency: Regency) -> Rung:
    """The key of a goal; see Goal.

    LOWEST: at equal coverage the regency with fewer potential workers rises more by one person.
    """
    if goal is Goal.NEED:
        return Rung(1, 2, regency.poor)
    if goal is Goal.LOWEST:
        return Rung(regency.participants, 1, regency.potential, regency.potential)
    return Rung(0, 1, regency.gap, regency.gap)


def share(rungs: Sequence[Rung], low: Sequence[int], high: Sequence[int], total: int) -> list[int]:
    """`total` people, the lowest keys first, each regency between its low and its high.

    The regencies stand by kode. Σ low ≤ total ≤ Σ high.
    """
    bits = max(r.weight for r in rungs).bit_length() + 1

    def given(level: int) -> list[int]:
        pairs = zip(rungs, low, high, strict=True)
        return [max(least, min(r.below(level, bits), most)) for r, least, most in pairs]

    # Between neighbouring levels each regency has at most one person more.
    least = 0
    most = 1 + max(((r.base + r.step * n) << bits) for r, n in zip(rungs, high, strict=True))
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if sum(given(middle)) <= total else (least, middle)
    people, after = given(least), given(most)
    waiting = [i for i, n in enumerate(people) if n < after[i]]
    waiting.sort(key=lambda i: rungs[i].key(people[i]))
    for i in waiting[: total - sum(people)]:
        people[i] += 1
    return people


def spread(network: Network, rungs: Sequence[Rung], low: Counts, high: Counts) -> Counts:
    """People per regency: as many as fit between low and high, shared by the keys, exactly.

    low fits. A sharing that doesn't fit names the largest set of regencies that got too much:
    in the optimum that set gets all it can, and the rest shares what remains.
    """
    people = low.copy()
    tasks = [(np.ones(network.size, dtype=bool), network, flow(network, high).total)]
    while tasks:
        members, own, total = tasks.pop()
        chosen = np.flatnonzero(members).tolist()
        ends = low[chosen].tolist(), high[chosen].tolist()
        wanted = np.zeros_like(low)
        wanted[chosen] = share([rungs[i] for i in chosen], *ends, total)
        found = flow(own, wanted)
        if found.total == total:
            people[chosen] = wanted[chosen]
            continue
        crowded = members & ~found.open
        inside, left = limit(own, found.spare, crowded)
        tasks.append((crowded, own, inside))
        tasks.append((members & found.open, own.with_room(left), total - inside))
    return people


def limit(network: Network, spare: Mask, crowded: Mask) -> tuple[int, Counts]:
    """How many the crowded regencies can get at most, and what that leaves of each fund."""
    inward = np.where(crowded[network.regency] & spare[network.fund], network.most, 0)
    taken = network.carried(inward)
    inside = int(network.room[~spare].sum() + taken.sum())
    return inside, np.where(spare, network.room - taken, 0)
