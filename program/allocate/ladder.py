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

from program.allocate.network import Counts, Mask, Network, NotProved, flow
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
        return Rung(1, 2, regency.poor or 0)
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

    Raises:
        NotProved: see `flow`; or such a set is none or all, which can't be.
    """
    people = low.copy()
    tasks = [(np.arange(network.size), network, flow(network, high).total)]
    while tasks:
        chosen, own, total = tasks.pop()
        keys = [rungs[i] for i in chosen.tolist()]
        wanted = np.array(share(keys, low[chosen].tolist(), high[chosen].tolist(), total))
        # One regency alone can get what it was told it can.
        found = flow(own, wanted) if len(chosen) > 1 else None
        if found is None or found.total == total:
            people[chosen] = wanted
            continue
        crowded = ~found.open
        if not (crowded.any() and found.open.any()):
            raise NotProved("pembagian tidak dapat dipisah")
        inside, left = limit(own, found.spare, crowded)
        tasks.append((chosen[crowded], own.part(crowded, own.room), inside))
        tasks.append((chosen[found.open], own.part(found.open, left), total - inside))
    return people


def limit(network: Network, spare: Mask, crowded: Mask) -> tuple[int, Counts]:
    """How many the crowded regencies can get at most, and what that leaves of each fund."""
    inward = np.where(crowded[network.regency] & spare[network.fund], network.most, 0)
    taken = network.carried(inward)
    inside = int(network.room[~spare].sum() + taken.sum())
    return inside, np.where(spare, network.room - taken, 0)
