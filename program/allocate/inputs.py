"""The eleven as the allocation takes them, and the months by the tariff in force."""

import math
from dataclasses import dataclass

from data.catalogue import GAP, PARTICIPANTS, POOR, POTENTIAL
from data.contract import ESTIMATE
from data.regions import regencies
from program.allocate.problem import Month, Regency
from program.figures import Figures
from program.panel import pick
from program.series import best_period
from program.tariffs import monthly_idr, months_from


@dataclass(frozen=True)
class Known:
    """The regencies whose figures are all there, and what lacks of the others.

    regencies: whole people, no floors, no caps. lacking: kode → indicators without a figure.
    estimated: kodes of which a figure is an estimate. poor_period, villages_period: of those.
    """

    regencies: tuple[Regency, ...]
    lacking: dict[str, tuple[str, ...]]
    estimated: tuple[str, ...]
    poor_period: str
    villages_period: str


def known(figures: Figures, period: str) -> Known:
    """Gap, potential workers and participants at `period`, the poor where most are known.

    period: "YYYY-MM" or "terbaru", as `panel` takes it. A regency without one of the figures is
    left out and named: a missing figure is never a zero.
    """
    poor_period = best_period(figures, POOR)
    wanted = {GAP: period, POTENTIAL: period, PARTICIPANTS: period, POOR: poor_period}
    villages = dict(zip(figures.villages["kode"], figures.villages["total"], strict=True))
    found, lacking, estimated = [], {}, []
    for area in regencies():
        rows = {key: pick(figures, key, area.kode, when) for key, when in wanted.items()}
        absent = tuple(key for key, row in rows.items() if row is None or math.isnan(row.value))
        if absent:
            lacking[area.kode] = absent
            continue
        gap, potential, participants, poor = (round(row.value) for row in rows.values() if row)
        total = int(villages[area.kode])
        found.append(
            Regency(area.kode, area.name, gap, potential, participants, poor, total),
        )
        if any(row and row.status == ESTIMATE for row in rows.values()):
            estimated.append(area.kode)
    when = str(figures.villages["period"].iloc[0])
    return Known(tuple(found), lacking, tuple(estimated), poor_period, when)


def priced(start_month: str, count: int, government_paid: bool = True) -> tuple[Month, ...]:
    """`count` months from `start_month`, each at its own tariff of JKK + JKM for BPU.

    government_paid: see program.tariffs.monthly_idr.

    Raises:
        data.parameters.NotInForce: no source tells the tariff of a month.
    """
    return tuple(
        Month(month, monthly_idr(month, government_paid=government_paid))
        for month in months_from(start_month, count)
    )
