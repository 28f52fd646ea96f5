"""Funds that carry people into regencies: the most that fit, by HiGHS, proved in whole numbers.

The constraints are those of a transport problem, so the optimum is whole. HiGHS reckons with
floats; so each answer is rounded, held against every constraint, and proved by a cut of the same
size, all in integers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

Counts = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


NEARLY = 1e-3
"""How far from a whole number of people a float may stand and still mean it."""


class NotProved(ArithmeticError):
    """The solver's answer isn't the optimum: a fault of the solver or of this module."""


@dataclass(frozen=True, eq=False)
class Network:
    """room: people each fund can carry. fund, regency, most: of each arc, index, index, people."""

    room: Counts
    fund: Counts
    regency: Counts
    most: Counts
    size: int

    def part(self, members: Mask, room: Counts) -> "Network":
        """These regencies alone, renumbered, with the funds that still reach them."""
        kept = members[self.regency] & (room[self.fund] > 0)
        funds, fund = np.unique(self.fund[kept], return_inverse=True)
        place = np.cumsum(members) - 1
        size = int(members.sum())
        return Network(room[funds], fund, place[self.regency[kept]], self.most[kept], size)

    def carried(self, people: Counts) -> Counts:
        """People each fund carries, of people on arcs."""
        return _sums(self.fund, people, len(self.room))

    def arriving(self, people: Counts) -> Counts:
        """People in each regency, of people on arcs."""
        return _sums(self.regency, people, self.size)


@dataclass(frozen=True, eq=False)
class Flow:
    """The most people that fit. people: on each arc. arriving: in each regency.

    spare: funds, and open: regencies, to which one more person could still be led. What isn't
    open is the largest set that asks for more than it can get (none when all is got).
    """

    people: Counts
    arriving: Counts
    spare: Mask
    open: Mask

    @property
    def total(self) -> int:
        """All people carried."""
        return int(self.arriving.sum())


def build(room: Sequence[int], places: Sequence[Sequence[int]], size: int) -> Network:
    """room: people per fund. places: of each fund, people per regency; 0 is no arc."""
    arcs = [(k, r, n) for k, row in enumerate(places) for r, n in enumerate(row) if n > 0]
    fund, regency, most = np.array(arcs, dtype=np.int64).reshape(-1, 3).T
    return Network(np.array(room, dtype=np.int64), fund, regency, most, size)


def flow(network: Network, demand: Counts) -> Flow:
    """The most people that reach regencies which want no more than `demand` each.

    Raises:
        NotProved: no answer keeps the constraints, or no cut proves it the most.
    """
    people = _solve(network, demand, np.full_like(network.fund, -1), at_least=False)
    arriving = network.arriving(people)
    spare, reached = reachable(network, people)
    if (reached & (arriving < demand)).any():
        raise NotProved("aliran bukan yang terbesar")
    return Flow(people, arriving, spare, reached)


def split(network: Network, demand: Counts) -> Counts:
    """Who carries whom, where `demand` fits exactly: people on arcs.

    The first fund carries as many as it may, then the second, and so on (what funds can carry is
    a polymatroid, so rising costs are enough). Within that, earlier funds go to earlier regencies.

    Raises:
        NotProved: the demand doesn't fit.
    """
    carried = network.carried(_solve(network, demand, network.fund))
    return _solve(
        replace(network, room=carried), demand, (network.fund + 1) * (network.regency + 1)
    )


def reachable(network: Network, people: Counts) -> tuple[Mask, Mask]:
    """Funds and regencies that a person more could come to, moving others where that helps."""
    spare = network.carried(people) < network.room
    opened = np.zeros(network.size, dtype=bool)
    while True:
        found = opened.copy()
        found[network.regency[spare[network.fund] & (people < network.most)]] = True
        spare[network.fund[found[network.regency] & (people > 0)]] = True
        if (found == opened).all():
            return spare, opened
        opened = found


def short(network: Network, people: Counts, demand: Counts) -> Mask:
    """The smallest set of regencies that asks for more than it can get, of the most that fit."""
    found = network.arriving(people) < demand
    while True:
        giving = np.zeros(len(network.room), dtype=bool)
        giving[network.fund[found[network.regency] & (people < network.most)]] = True
        wider = found.copy()
        wider[network.regency[giving[network.fund] & (people > 0)]] = True
        if (wider == found).all():
            return found
        found = wider


def _solve(network: Network, demand: Counts, cost: Counts, at_least: bool = True) -> Counts:
    """Cheapest people on arcs; each regency gets its demand, or at most that."""
    people = np.zeros(len(cost), dtype=np.int64)
    ceiling = np.minimum(network.most, demand[network.regency])
    least = demand if at_least else np.zeros_like(demand)
    if ceiling.any():
        low = np.concatenate([np.zeros_like(network.room), least])
        high = np.concatenate([network.room, demand])
        limits = LinearConstraint(_matrix(network), low, high)
        # A corner of these constraints is whole by itself; asked for, wholeness costs time.
        for whole in (0, 1):
            found = milp(cost, integrality=whole, bounds=Bounds(0, ceiling), constraints=limits)
            if found.x is None:
                raise NotProved(found.message)
            people = np.rint(found.x).astype(np.int64)
            if np.abs(found.x - people).max() < NEARLY:
                break
    arriving = network.arriving(people)
    kept = ((people >= 0) & (people <= ceiling)).all()
    funded = (network.carried(people) <= network.room).all()
    if not (kept and funded and ((least <= arriving) & (arriving <= demand)).all()):
        raise NotProved("jawaban melanggar batas")
    return people


def _matrix(network: Network) -> csr_array:
    arcs, funds = len(network.fund), len(network.room)
    rows = np.concatenate([network.fund, network.regency + funds])
    columns = np.tile(np.arange(arcs), 2)
    return csr_array((np.ones(2 * arcs), (rows, columns)), (funds + network.size, arcs))


def _sums(index: Counts, people: Counts, size: int) -> Counts:
    total = np.zeros(size, dtype=np.int64)
    np.add.at(total, index, people)
    return total
