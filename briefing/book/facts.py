"""Every fact of a briefing as a row: what it says, how sure it is, and where it comes from."""

from collections.abc import Sequence

import pandas as pd

from briefing.book import text
from briefing.sheet import Sheet
from briefing.story.model import Briefing, Fact
from words.formats import listing
from words.periods import label

WIDTHS = {"kunci": 34, "nama": 28, "ukuran": 34, "tertulis": 20, "rumus": 60, "berkas": 22} | dict(
    zip(
        ("aturan", "bahan", "sumber", "alamat_sumber", "catatan"), (50, 44, 60, 40, 50), strict=True
    )
)
"""Letters that a column of "Data" has room for."""


def sheet(briefing: Briefing) -> Sheet:
    """A row per fact, also of those that only go into others, in the order of their keys."""
    known = sorted(briefing.facts.values(), key=lambda fact: fact.key)
    units: Sequence[str] = [fact.unit for fact in known]
    pages = _pages(briefing)
    rows = [_row(briefing, fact, pages.get(fact.key, ())) for fact in known]
    table = pd.DataFrame(rows, columns=list(_COLUMNS))
    return Sheet(table, dict.fromkeys(("nilai", "batas_bawah", "batas_atas"), units), ())


def _row(briefing: Briefing, fact: Fact, pages: Sequence[int]) -> dict[str, object]:
    cited = briefing.cited((fact.key,))
    return {
        "kode": fact.kode,
        "nama": fact.place,
        "ukuran": fact.label,
        "periode": label(fact.period),
        "nilai": fact.value,
        "satuan": text.UNITS.get(fact.unit, fact.unit),
        "batas_bawah": fact.low,
        "batas_atas": fact.high,
        "status": fact.status,
        "tertulis": fact.written,
        "halaman": listing([str(n) for n in pages]),
        "rumus": fact.formula,
        "berkas": "; ".join(row.file for row in fact.stored),
        "baris": "; ".join(str(row.line) for row in fact.stored if row.line),
        "sumber": "; ".join(source.title for source in cited),
        "alamat_sumber": "; ".join(source.url for source in cited if source.url),
        "aturan": "; ".join(rule.written for rule in fact.rules),
        "bahan": "; ".join(fact.inputs),
        "catatan": fact.note,
        "kunci": fact.key,
        "indikator": fact.indicator,
        "periode_kode": fact.period,
    }


_COLUMNS = (
    *("kode", "nama", "ukuran", "periode", "nilai", "satuan", "batas_bawah", "batas_atas"),
    *("status", "tertulis", "halaman", "rumus", "berkas", "baris", "sumber", "alamat_sumber"),
    *("aturan", "bahan", "catatan", "kunci", "indikator", "periode_kode"),
)


def _pages(briefing: Briefing) -> dict[str, list[int]]:
    """Key → the slides that show or tell it, by number; the cover is the first."""
    found: dict[str, list[int]] = {}
    for n, slide in enumerate(briefing.slides, 2):
        for key in slide.keys:
            found.setdefault(key, []).append(n)
    return found
