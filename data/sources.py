"""Who published each figure, where, when and under which terms."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from data import FILES
from data.problems import BadData
from data.tables import read_csv, spreadsheet_row

FILE = "sources.csv"
COLUMNS = ("id", "title", "url", "publisher", "tier", "published", "licence", "note")

TIERS = {
    1: "terbitan pemilik datanya",
    2: "salinan tabel pemilik data",
    3: "pejabat yang dikutip berita",
}


@dataclass(frozen=True)
class Source:
    """One publication. tier: 1 the producer's own, 2 a copy of its table, 3 quoted in news.

    published: YYYY, YYYY-MM or YYYY-MM-DD, "" where the publication doesn't tell.
    """

    id: str
    title: str
    url: str
    publisher: str
    tier: int
    published: str
    licence: str
    note: str


@lru_cache(maxsize=4)
def listed(directory: Path = FILES) -> dict[str, Source]:
    """Every source of sources.csv by its id.

    Raises:
        BadData: a column is missing, an id repeats, or a tier isn't 1, 2 or 3.
    """
    path = directory / FILE
    found: dict[str, Source] = {}
    for position, record in enumerate(read_csv(path, COLUMNS)[list(COLUMNS)].to_dict("records")):
        row = spreadsheet_row(position)
        key, tier = record["id"], record["tier"]
        if key in found:
            raise BadData(path.name, row, f"sumber '{key}' tertulis dua kali", "hapus salah satu")
        if tier not in {str(t) for t in TIERS}:
            raise BadData(path.name, row, f"tier '{tier}' tidak dikenal", "tulis 1, 2, atau 3")
        found[key] = Source(**{**record, "tier": int(tier)})
    return found
