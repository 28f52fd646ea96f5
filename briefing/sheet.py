"""A figure as rows for other programs: a table, the units of its numbers, and what it means."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from data import edition
from data.catalogue import Indicator
from data.published import sources
from data.sources import Source
from words.formats import listing
from words.periods import label

COLUMNS = (
    "kode",
    "nama",
    "indikator",
    "nilai",
    "satuan",
    "batas_bawah",
    "batas_atas",
    "pembilang",
    "penyebut",
    "peringkat",
    "periode",
    "status",
    "sumber",
    "alamat_sumber",
    "catatan",
)
"""Columns of a sheet made of panels or series: one row per indicator, region and period."""

Layer = tuple[pd.DataFrame, Indicator]
"""A panel and what it measures. A view with two indicators has two."""

STATUS = (
    "Status",
    "resmi = diterbitkan; sementara = diterbitkan dan ditandai sementara; estimasi = dihitung "
    "dengan metode tertulis, dengan rentang",
)
_FIGURES = ("nilai", "batas_bawah", "batas_atas")
_COUNTS = ("pembilang", "penyebut", "peringkat")
_UNIT = {"share": "bagian dari 1"}


@dataclass(frozen=True, eq=False)
class Sheet:
    """What the files of a figure hold.

    table: columns as files name them, codes as text, shares 0–1, NaN where nothing is known.
        A column "status" tells estimates apart.
    units: column → the canonical unit of its numbers, for the whole column or row by row; a
        column that isn't named holds text or plain counts.
    facts: what the workbook's second sheet says, in order: name and words.
    mark: what must stand on every page of the file; "" but in a demonstration.
    """

    table: pd.DataFrame
    units: Mapping[str, str | Sequence[str]]
    facts: tuple[tuple[str, str], ...]
    mark: str = ""

    def marked(self, mark: str) -> "Sheet":
        """This sheet with the mark of a demonstration in every row and first among the facts."""
        if not mark:
            return self
        table = self.table.assign(**{edition.WARNING.lower(): mark})
        return Sheet(table, self.units, ((edition.WARNING, mark), *self.facts), mark)


def of_layers(*layers: Layer) -> Sheet:
    """The sheet of panels (or series: a row a figure, indexed by kode, without parts and rank)."""
    table = pd.concat([rows(*layer) for layer in layers], ignore_index=True)
    by_row = [indicator.unit for panel, indicator in layers for _ in range(len(panel))]
    units = dict.fromkeys(_FIGURES, by_row) | dict.fromkeys(_COUNTS, "")
    facts = [fact for layer in layers for fact in about(*layer)]
    cited = sourced(";".join(ids for panel, _ in layers for ids in panel["source"]))
    return Sheet(table, units, (*facts, STATUS, *cited))


def rows(panel: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    """The panel with one row per region and period and the columns `COLUMNS`; shares stay 0–1."""
    cited = [_cited(ids) for ids in panel["source"]]
    columns = (
        panel.index,
        panel["name"],
        indicator.label,
        panel["value"],
        _UNIT.get(indicator.unit, indicator.unit),
        panel["low"],
        panel["high"],
        *(_whole(panel, name) for name in ("numerator", "denominator", "rank")),
        panel["period"],
        panel["status"].replace("", "belum ada angka"),
        ["; ".join(s.title for s in row) for row in cited],
        ["; ".join(s.url for s in row if s.url) for row in cited],
        panel["note"],
    )
    return pd.DataFrame(dict(zip(COLUMNS, columns, strict=True))).reset_index(drop=True)


def about(panel: pd.DataFrame, indicator: Indicator) -> list[tuple[str, str]]:
    """What the workbook says of one indicator and the periods that the panel has of it."""
    stored = "persen (disimpan sebagai bagian dari 1)"
    facts = {
        "Indikator": indicator.label,
        "Arti": indicator.definition,
        "Rumus": indicator.formula,
        "Satuan": stored if indicator.unit == "share" else indicator.unit,
        "Periode": listing([label(period) for period in sorted(set(panel["period"]) - {""})]),
        "Pemilik data": indicator.owner,
        "Frekuensi": indicator.frequency,
        "Terbit berikutnya": indicator.next_release,
    }
    return [(name, said) for name, said in facts.items() if said]


def sourced(ids: str) -> list[tuple[str, str]]:
    """A line for every source behind ids joined by ";", each once: title, publisher, address."""
    return [
        ("Sumber", ". ".join(part for part in (s.title, s.publisher, s.url) if part))
        for s in _cited(ids)
    ]


def _cited(ids: str) -> list[Source]:
    known = sources()
    return [known[key] for key in dict.fromkeys(ids.split(";")) if key in known]


def _whole(panel: pd.DataFrame, column: str) -> "pd.Series[int]":
    none = pd.Series(math.nan, index=panel.index)
    return panel.get(column, none).round().astype("Int64")
