"""A sample of a table's rows, and which of its columns say whose the figures are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.intake.cells import letter
from data.intake.model import Column
from data.intake.recognise import places
from data.intake.recognise.header import Grid, Header
from data.intake.recognise.hints import Hints
from data.intake.recognise.measures import Measure
from data.intake.recognise.words import plain
from data.regions import REGENCY_LEVELS, RegionError, region

BESIDE = "Ada tabel lain di sampingnya, mulai kolom {at}; pisahkan ke lembar lain bila perlu"


@dataclass(frozen=True)
class Table:
    """What is known before the columns are told: header, a sample of the rows, hints, titles;
    regencies: whether some of its rows are of kabupaten/kota.
    """

    header: Header
    sample: Grid
    hints: Hints
    titles: tuple[Measure, ...]
    regencies: bool = False

    def cells(self, at: int) -> list[str]:
        """The cells of a 1-based column in the sample that aren't empty."""
        return [row[at - 1] for row in self.sample if at <= len(row) and row[at - 1]]


def one_place(table: Table, told: list[Column]) -> list[Column]:
    """One column of names for the finest level (and one for the province beside it), one of codes.

    Of several, the one whose cells are regions most often stays.
    """
    names = [c for c in told if c.role == "daerah"]
    fine = [c for c in names if not is_province(c.heading)]
    chosen = {_best(table, fine), _best(table, [c for c in names if is_province(c.heading)])}
    codes = [c for c in told if c.role == "kode"]
    fine_codes = [c for c in codes if "prov" not in plain(c.heading)]
    chosen.add(_best(table, fine_codes if fine_codes or fine else codes))
    return [
        replace(c, role="abaikan") if c.role in ("daerah", "kode") and c.at not in chosen else c
        for c in told
    ]


def beside(
    table: Table, told: list[Column], before: list[Column]
) -> tuple[list[Column], list[str]]:
    """Two tables beside each other have a column of regions each: only the first is taken, unless
    both columns name the same regions row by row.
    """
    names = [c for c in before if c.role == "daerah" and not is_province(c.heading)]
    chosen = next((c.at for c in told if c.role == "daerah" and not is_province(c.heading)), 0)
    others = [c.at for c in names if c.at != chosen and _names_others(table, chosen, c.at)]
    if not others:
        return told, []
    low = max((at for at in others if at < chosen), default=0)
    high = min((at for at in others if at > chosen), default=len(told) + 1)
    kept = [
        c if low < c.at < high or c.role not in ("nilai", "kode") else replace(c, role="abaikan")
        for c in told
    ]
    return kept, [BESIDE.format(at=letter(others[0]))]


def _names_others(table: Table, chosen: int, other: int) -> bool:
    """Whether a column of regions names another region than the chosen one in any row."""
    pairs = [(row[chosen - 1], row[other - 1]) for row in table.sample]
    given = [(a, b) for a, b in pairs if a and b and places.is_region(b)]
    return any(not places.is_same(a, b) for a, b in given)


def has_regencies(table: Table, columns: Sequence[Column]) -> bool:
    """Whether any row of the sample is of a kabupaten or kota."""
    for column in columns:
        if column.role not in ("daerah", "kode"):
            continue
        for cell in table.cells(column.at):
            try:
                code = places.tidy_code(cell)
                place = region(code) if column.role == "kode" else places.named(cell)
            except RegionError:
                continue
            if place.level in REGENCY_LEVELS:
                return True
    return False


def is_province(heading: str) -> bool:
    """Whether a heading speaks of provinces alone."""
    words = plain(heading)
    return ("prov" in words or "prop" in words) and "kab" not in words and "kota" not in words


def _best(table: Table, columns: list[Column]) -> int:
    if not columns:
        return 0
    return max(columns, key=lambda c: sum(map(places.is_region, table.cells(c.at)))).at
