"""Where the regencies stand before a plan: protected, potential, poor, villages, with ranges."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from data.catalogue import GAP, PARTICIPANTS, POOR, POTENTIAL
from data.regions import PROVINCE
from program.budget.plan import Cover
from program.figures import Figures
from program.panel import panel
from program.tariffs import first_month, months_from

PAID_BY = {
    "bkbk": "bkbk",
    "apbd_prov": "apbd_provinsi",
    "apbd_kab": "apbd_kabkota",
    "dbh_sawit": "dbh_sawit",
    "dana_desa": "dana_desa",
}
"""The middle of the indicators iuran_dibayar_…_orang and …_bulan → fund."""


@dataclass(frozen=True)
class World:
    """One possible state: active participants and potential workers, people."""

    participants: int
    potential: int

    @property
    def gap(self) -> int:
        """Potential − participants, people."""
        return self.potential - self.participants


@dataclass(frozen=True)
class Standing:
    """One regency. now: as shown; tight, wide: the ends with the smallest and the largest gap.

    None where no figure is known; poor None likewise. Published figures have no width.
    """

    kode: str
    now: World | None
    tight: World | None
    wide: World | None
    poor: int | None
    villages: int


Look = Callable[[Standing], World | None]
"""Which world of a regency."""


def now(place: Standing) -> World | None:
    """The world as shown."""
    return place.now


LOOKS: tuple[Look, ...] = (now, lambda s: s.tight, lambda s: s.wide)
"""As shown, and at the two ends."""


@dataclass(frozen=True)
class Places:
    """The regencies, and the whole province where it is published; else the whole is their sum."""

    regencies: tuple[Standing, ...]
    province: World | None = None


def published(
    kode: str, participants: int, potential: int, poor: int | None, villages: int
) -> Standing:
    """A regency without width."""
    world = World(participants, potential)
    return Standing(kode, world, world, world, poor, villages)


def standings(figures: Figures, period: str, poor_period: str) -> Places:
    """The eleven at `period` ("YYYY-MM"), poor people of `poor_period`, villages as counted."""
    people, most, gap = (panel(figures, i, period) for i in (PARTICIPANTS, POTENTIAL, GAP))
    poor = panel(figures, POOR, poor_period)["value"]
    villages = figures.villages.set_index("kode")["total"]
    found = []
    for kode in people.index:
        now = _world(people.loc[kode, "value"], most.loc[kode, "value"])
        tight, wide = (
            _end(now, float(most.loc[kode, end]), float(gap.loc[kode, end]))
            for end in ("low", "high")
        )
        counted = None if math.isnan(poor[kode]) else round(poor[kode])
        found.append(Standing(kode, now, tight, wide, counted, int(villages[kode])))
    total = [figures.cells.get((PROVINCE, period, i)) for i in (PARTICIPANTS, POTENTIAL)]
    values = [row.value if row else math.nan for row in total]
    return Places(tuple(found), _world(*values))


def covers(figures: Figures) -> tuple[Cover, ...]:
    """Cover that regencies told of, by fund, with its last month; without its length it is out."""
    found = []
    for (indicator, kode), rows in figures.by_region.items():
        middle = indicator.removeprefix("iuran_dibayar_").removesuffix("_orang")
        if indicator != f"iuran_dibayar_{middle}_orang" or middle not in PAID_BY:
            continue
        for period, row in rows.items():
            length = figures.cells.get((kode, period, f"iuran_dibayar_{middle}_bulan"))
            if length and kode != PROVINCE and length.value >= 1:
                last = months_from(first_month(period), round(length.value))[-1]
                found.append(Cover(kode, round(row.value), last, PAID_BY[middle]))
    return tuple(sorted(found, key=lambda c: (c.ends, c.kode, c.fund)))


def _world(participants: float, potential: float) -> World | None:
    if math.isnan(participants) or math.isnan(potential) or participants > potential:
        return None
    return World(round(participants), round(potential))


def _end(now: World | None, potential: float, gap: float) -> World | None:
    """The world at one end; a quantity without width stays as it is."""
    if now is None:
        return None
    most = now.potential if math.isnan(potential) else round(potential)
    open_ = now.gap if math.isnan(gap) else round(gap)
    return World(max(most - open_, 0), most)
