"""The figures that decisions rest on: who is first, what would move, what isn't published."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.story.facts import Facts
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import COVERAGE, GAP_COST, POOR, QUOTA, catalogue
from data.regions import PROVINCE, region
from data.targets import targets
from program.figures import Figures
from program.grant import Grant, against_need
from program.panel import panel, pick
from program.rows import Row
from program.series import series
from program.targets import Pace, concerning, pace
from words import formats
from words.periods import LATEST


def total(facts: Facts, name: str, label: str, keys: Iterable[Key], period: str) -> Key:
    """The sum of money of several regencies; None without any."""
    used = [key for key in keys if key]
    if not used:
        return None
    ends = [
        sum(end if end is not None else fact.value for fact, end in pairs)
        for pairs in (
            [(facts[key], facts[key].low) for key in used],
            [(facts[key], facts[key].high) for key in used],
        )
    ]
    ranged = any(facts[key].low is not None for key in used)
    low, high = ends if ranged else (float("nan"), float("nan"))
    amount = sum(facts.value(key) for key in used)
    return facts.own(
        name, PROVINCE, period, amount, "rupiah", label, "Jumlah daerah.", used, low, high
    )


def first_cost(context: Context, kodes: Iterable[str]) -> Key:
    """A year's contributions for the gaps of these regencies, each its newest; None where one
    isn't priced."""
    facts, rows = context.facts, [pick(context.figures, GAP_COST, k, LATEST) for k in kodes]
    if not rows or not all(rows):
        return None
    known = [row for row in rows if row]
    names = formats.listing([region(row.kode).short for row in known])
    keys = [facts.row(row) for row in known]
    newest = max(row.period for row in known)
    return total(facts, f"jumlah_dahulu.{GAP_COST}", f"Iuran setahun: {names}", keys, newest)


@dataclass(frozen=True, eq=False)
class Moving:
    """The grant against the poor: moved is the part of its places that would have to move."""

    grant: Grant
    moved: Key
    used: tuple[Key, ...]


def moving(context: Context) -> Moving | None:
    """What would have to move for the grant to follow the poor; None without both figures."""
    found = against_need(context.figures, POOR)
    if found is None:
        return None
    facts, kodes = context.facts, found.found.table.index
    used = tuple(
        key
        for table, indicator in ((found.quota, QUOTA), (found.need, POOR))
        for key in facts.panel(table.loc[kodes], indicator).values()
    )
    moved = facts.own(
        f"bagian_berpindah.{QUOTA}",
        PROVINCE,
        found.year,
        found.found.moved_share,
        "share",
        "Bagian tempat BKBK yang harus berpindah agar mengikuti penduduk miskin",
        "Jumlah tempat yang kurang di daerah yang kekurangan ÷ semua tempat (Hoover).",
        used,
        found.least,
        found.most,
        estimated=True,
    )
    return Moving(found, moved, used)


def places_by_need(context: Context, found: Moving, kode: str) -> tuple[Key, Key]:
    """The grant's places of one regency, and as many as its part of the poor would give it."""
    facts, table = context.facts, found.grant.found.table
    has = facts.cell(QUOTA, kode, found.grant.year)
    if kode not in table.index or has is None:
        return None, None
    row = table.loc[kode]
    would = facts.own(
        f"menurut_kebutuhan.{QUOTA}",
        kode,
        found.grant.year,
        float(row["resource"] + row["to_move"]),
        "orang",
        "Tempat BKBK bila dibagi menurut penduduk miskin",
        "Semua tempat × bagian penduduk miskin daerah.",
        found.used,
        estimated=True,
    )
    return has, would


@dataclass(frozen=True, eq=False)
class Published:
    """Who published a measure, and how new that is.

    rows: kode → its newest published row. lacking: kodes that never had one. newest: the
    province's newest published row, or None.
    """

    rows: Mapping[str, Row]
    lacking: tuple[str, ...]
    newest: Row | None

    @property
    def older(self) -> tuple[str, ...]:
        """Kodes whose newest figure is older than the province's."""
        if self.newest is None:
            return ()
        return tuple(k for k, row in self.rows.items() if row.period < self.newest.period)


def published(figures: Figures, indicator: str) -> Published:
    """Who published a measure, in Kemendagri's order."""
    found = panel(figures, indicator, LATEST, with_estimates=False)
    rows = {str(kode): pick(figures, indicator, str(kode), LATEST, False) for kode in found.index}
    known = {kode: row for kode, row in rows.items() if row}
    newest = pick(figures, indicator, PROVINCE, LATEST, False)
    return Published(known, tuple(kode for kode, row in rows.items() if row is None), newest)


def lacking_count(context: Context, found: Published, indicator: str) -> Key:
    """How many regencies never had a published figure; None where all had one, or nobody."""
    keys = [context.facts.row(row) for row in (*found.rows.values(), found.newest) if row]
    if not keys or not found.lacking:
        return None
    return context.facts.own(
        f"cacah.tanpa_terbitan.{indicator}",
        PROVINCE,
        max(row.period for row in (*found.rows.values(), found.newest) if row),
        float(len(found.lacking)),
        "daerah",
        f"{catalogue()[indicator].label}: daerah tanpa angka terbitan",
        "Cacah kabupaten/kota yang belum memiliki angka terbitan.",
        keys,
    )


def paces(context: Context, kode: str, indicator: str = COVERAGE) -> list[Pace]:
    """A region's published series before each target of the same definition that was known by the
    year told, by month due."""
    meaning = catalogue()[indicator]
    known = series(context.figures, indicator, kode, with_estimates=False)
    until = context.request.until
    found = [
        pace(known, target, meaning.good, meaning.topic)
        for target in concerning(targets(), indicator, kode)
        if not until or target.period[:4] <= until
    ]
    return [one for one in found if one is not None]
