"""What is published, and what the synthetic figures therefore have to hit."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from data import FILES, observations
from data.catalogue import COVERAGE, EMPLOYED, GAP, PARTICIPANTS, POTENTIAL
from data.ranking import CELL, ranked
from data.regions import PROVINCE, regencies
from data.sources import listed

FIRST, LAST = "2023-11", "2026-10"
REFERENCE = "2024-08"
"""The month whose participants and potential the province publishes exactly."""
KODES = tuple(area.kode for area in regencies())


def months() -> tuple[str, ...]:
    """The 36 months that are told."""
    start, end = (int(m[:4]) * 12 + int(m[5:]) - 1 for m in (FIRST, LAST))
    return tuple(f"{at // 12}-{at % 12 + 1:02}" for at in range(start, end + 1))


@dataclass(frozen=True)
class Published:
    """The preferred published figures. cells: (kode, period, indicator) → value."""

    cells: Mapping[tuple[str, str, str], float]

    def of(self, kode: str, period: str, indicator: str) -> float | None:
        """The figure of a cell, None where nobody published one."""
        return self.cells.get((kode, period, indicator))

    def potential(self, kode: str, year: str) -> float | None:
        """The newest potential that the figures of a year give, in people."""
        for month in sorted((m for m in months() if m[:4] == year), reverse=True):
            counted, gap = (self.of(kode, month, key) for key in (PARTICIPANTS, GAP))
            both = counted + gap if counted is not None and gap is not None else None
            found = both or self.of(kode, month, POTENTIAL)
            if found is not None:
                return found
        return None

    def coverage(self, kode: str) -> dict[str, float]:
        """Month → published coverage (0–1), oldest first."""
        found = {m: self.of(kode, m, COVERAGE) for m in months()}
        return {month: share for month, share in found.items() if share is not None}

    def employed(self, kode: str) -> float:
        """The newest published number of people at work."""
        known = {p: v for (k, p, i), v in self.cells.items() if (k, i) == (kode, EMPLOYED)}
        return known[max(known)]


@cache
def published() -> Published:
    """What data/files says."""
    table = ranked(observations.load(FILES), listed(FILES)).drop_duplicates(CELL)
    keys = zip(table["kode"], table["period"], table["indicator"], strict=True)
    return Published(dict(zip(keys, table["value"].tolist(), strict=True)))


def total(period: str, indicator: str) -> float:
    """A published figure of the province.

    Raises:
        KeyError: nobody published it.
    """
    return published().cells[PROVINCE, period, indicator]
