"""The published parts that an estimate of eligible people is made of, for one regency."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.catalogue import COVERAGE, GAP, POOR, POOR_INFORMAL, POPULATION, POTENTIAL
from data.regions import PROVINCE
from program.evidence import nearest
from program.figures import Figures
from program.overlap import Ranged, exactly, somewhere
from program.panel import pick
from program.rows import Row
from program.series import best_period
from words.formats import is_missing
from words.periods import label

INFORMAL_SHARE, FORMAL_SHARE = "porsi_pekerja_informal", "porsi_pekerja_formal"
WORKING_AGE = "penduduk_usia_kerja"
UNIVERSES = {
    POTENTIAL: "potensi pekerja",
    GAP: "belum terlindungi",
    POOR: "jumlah penduduk miskin",
}
COUNTED = ("bekerja_tanpa_upah", "belum_aktif")
"""The tests of rules that a published share speaks of."""


@dataclass(frozen=True)
class Factor:
    """People of a universe, or a share 0–1 of it. rows: what it was read from, never empty.

    label: what it is, with its period, in Indonesian.
    """

    amount: Ranged
    rows: tuple[Row, ...]
    label: str


def universe(figures: Figures, kode: str, indicator: str) -> Factor | None:
    """Everyone that the rules are asked of, one of UNIVERSES: workers of the month whose coverage
    is best known, or the poor of the best known March. None without a figure."""
    period = best_period(figures, POOR if indicator == POOR else COVERAGE)
    row = pick(figures, indicator, kode, period)
    return row and Factor(_ranged(row), (row,), named(UNIVERSES[indicator], row))


def factors(figures: Figures, kode: str, test: str, poor: bool) -> tuple[Factor, ...]:
    """The shares that one of COUNTED takes of the universe; () when the figure is missing.

    poor: whether the universe is the poor rather than workers. Of workers those who don't take
    part are a universe of their own.
    """
    if test == "belum_aktif":
        return _not_active(figures, kode)
    return _poor_informal(figures, kode) if poor else _informal(figures, kode)


def named(text: str, row: Row) -> str:
    """ "potensi pekerja (Agustus 2024)"."""
    return f"{text} ({label(row.period)})"


def _poor_informal(figures: Figures, kode: str) -> tuple[Factor, ...]:
    """Those of 15 and over among the poor, by the province's population, of whom the regency's
    share works informally."""
    row = pick(figures, POOR_INFORMAL, kode, best_period(figures, POOR_INFORMAL))
    aged = _history(figures, WORKING_AGE)
    if row is None or not aged:
        return ()
    adults = aged[-1]
    whole = _nearest(_history(figures, POPULATION), adults.period)
    if whole is None or not 0 <= adults.value <= whole.value:
        return ()
    counts = f"penduduk usia kerja ({label(adults.period)}) ÷ penduduk ({label(whole.period)})"
    return (
        Factor(somewhere(adults.value / whole.value), (adults, whole), f"{counts}, provinsi"),
        Factor(_ranged(row), (row,), named("porsi bekerja informal di antara yang miskin", row)),
    )


def _informal(figures: Figures, kode: str) -> tuple[Factor, ...]:
    """The province's share: that of a regency isn't published, so nothing tells its error."""
    reference = pick(figures, POTENTIAL, kode, best_period(figures, COVERAGE))
    told = {row.period: row for row in _history(figures, FORMAL_SHARE)}
    told |= {row.period: row for row in _history(figures, INFORMAL_SHARE)}
    row = _nearest(list(told.values()), reference.period) if reference else None
    if row is None:
        return ()
    formal = row.indicator == FORMAL_SHARE
    text = "(1 − porsi pekerja formal provinsi)" if formal else "porsi pekerja informal provinsi"
    return (Factor(somewhere(1 - row.value if formal else row.value), (row,), named(text, row)),)


def _not_active(figures: Figures, kode: str) -> tuple[Factor, ...]:
    """What coverage leaves. How many of the poor take part isn't published: they are taken to
    like everyone, and nothing tells the error."""
    row = pick(figures, COVERAGE, kode, best_period(figures, COVERAGE))
    if row is None:
        return ()
    return (Factor(somewhere(1 - row.value), (row,), named("(1 − cakupan)", row)),)


def _ranged(row: Row) -> Ranged:
    """A figure without a range is its own ends."""
    if is_missing(row.low) or is_missing(row.high):
        return exactly(row.value)
    return Ranged(row.value, row.low, row.high)


def _history(figures: Figures, indicator: str) -> list[Row]:
    """The province's rows, oldest first."""
    return [*figures.by_region.get((indicator, PROVINCE), {}).values()]


def _nearest(rows: Sequence[Row], period: str) -> Row | None:
    chosen = nearest((row.period for row in rows), period)
    return next((row for row in rows if row.period == chosen), None)
