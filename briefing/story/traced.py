"""Where each figure of a briefing comes from: a row for every figure of every page."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from briefing.sheet import STATUS, Sheet
from briefing.story.model import Briefing, Fact, Slide
from data.contract import ESTIMATE
from words import formats, periods

INPUT = "Masukan hitungan"
COLUMNS = (
    "halaman",
    "ukuran",
    "daerah",
    "periode",
    "angka",
    "rentang",
    "status",
    "sumber",
    "alamat_sumber",
    "berkas",
    "muatan",
    "rumus",
    "ketentuan",
    "masukan",
    "catatan",
)
"""All in words. berkas: file and row of every published figure behind it.
muatan: number of the load by which somebody published it, "" for what the application carries."""
_PAGE, _PROFILE = "{number}. {title}", "Profil {name}"


@dataclass(frozen=True)
class _Place:
    """Where figures stand: the words of the page, and its slides or parts."""

    page: str
    slides: tuple[Slide, ...]


def table(briefing: Briefing) -> pd.DataFrame:
    """The columns `COLUMNS`: pages in their order, each figure once a page; last the figures
    that only went into others. The cover is page 1."""
    rows: list[dict[str, str]] = []
    seen: set[str] = set()
    for place in _places(briefing):
        keys = dict.fromkeys(key for slide in place.slides for key in slide.all_keys)
        rows += [_row(place.page, briefing.facts[key], briefing) for key in keys]
        seen |= keys.keys()
    behind = [fact for key, fact in briefing.facts.items() if key not in seen]
    rows += [_row(INPUT, fact, briefing) for fact in behind]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def sheet(briefing: Briefing) -> Sheet:
    """The table for a file, with what it is of."""
    about = (
        ("Indikator", f"Potret {briefing.number}"),
        ("Judul", briefing.title),
        ("Untuk", briefing.subtitle),
        STATUS,
    )
    return Sheet(table(briefing), {}, about).marked(briefing.mark)


def matching(rows: pd.DataFrame, wanted: str) -> pd.DataFrame:
    """The rows that hold every word that is wanted, in whatever column and case."""
    words = wanted.casefold().split()
    lines = (" ".join(row).casefold() for row in rows.itertuples(index=False))
    return rows[[all(word in line for word in words) for line in lines]]


def _places(briefing: Briefing) -> Iterator[_Place]:
    for number, slide in enumerate(briefing.slides, 2):
        yield _Place(_PAGE.format(number=number, title=slide.title.text), (slide,))
    for profile in briefing.profiles:
        opening = Slide(profile.kode, "", profile.title)
        yield _Place(_PROFILE.format(name=profile.name), (opening, *profile.parts))


def _row(page: str, fact: Fact, briefing: Briefing) -> dict[str, str]:
    cited = briefing.cited([fact.key])
    inputs = (briefing.facts[key] for key in fact.inputs if key in briefing.facts)
    cells = (
        page,
        fact.label,
        fact.place,
        periods.label(fact.period) if periods.is_period(fact.period) else fact.period,
        fact.written,
        formats.interval(fact.low, fact.high, fact.unit) if fact.status == ESTIMATE else "",
        fact.status,
        "; ".join(source.title for source in cited),
        next((source.url for source in cited if source.url), ""),
        "; ".join(f"{one.file} baris {one.line}" for one in fact.stored),
        "; ".join(str(one) for one in sorted({row.load for row in fact.stored if row.load})),
        fact.formula,
        "; ".join(rule.written for rule in fact.rules),
        "; ".join(f"{one.label}, {one.place}: {one.written}" for one in inputs),
        fact.note,
    )
    return dict(zip(COLUMNS, cells, strict=True))
