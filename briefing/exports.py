"""What a map shows as a file for other programs: CSV and GeoJSON, every figure with its source."""

import json
import math
import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from data.catalogue import Indicator
from data.sources import sources
from geo import boundaries

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
Layer = tuple[pd.DataFrame, Indicator]
"""A panel and what it measures. A view with two indicators has two."""

_PLACE = ("kode", "nama")
_UNIT = {"share": "bagian dari 1"}
_WOULD_COMPUTE = re.compile(r"(^|[;\t\r\n])(?=[=+\-@\t\r＝＋－＠])")
"""Where a spreadsheet would take text for a formula: at a cell's start, and after the marks that
some of them split cells at whatever the quotes say."""


def table(panel: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    """The panel with one row per regency and the columns `COLUMNS`; shares stay 0–1.

    Series of regions do as well: a row a figure, indexed by kode, without parts and rank.
    """
    known = sources()
    cited = [[known[key] for key in ids.split(";") if key in known] for ids in panel["source"]]
    columns = (
        panel.index,
        panel["name"],
        indicator.label,
        panel["value"],
        _UNIT.get(indicator.unit, indicator.unit),
        panel["low"],
        panel["high"],
        _whole(panel, "numerator"),
        _whole(panel, "denominator"),
        _whole(panel, "rank"),
        panel["period"],
        panel["status"].replace("", "belum ada angka"),
        ["; ".join(s.title for s in row) for row in cited],
        ["; ".join(s.url for s in row if s.url) for row in cited],
        panel["note"],
    )
    return pd.DataFrame(dict(zip(COLUMNS, columns, strict=True))).reset_index(drop=True)


def _whole(panel: pd.DataFrame, column: str) -> "pd.Series[int]":
    none = pd.Series(math.nan, index=panel.index)
    return panel.get(column, none).round().astype("Int64")


def csv(*layers: Layer) -> bytes:
    """Comma-separated, UTF-8 with a mark that spreadsheets need, decimal points, empty = none.

    A row per indicator and regency. Text that a spreadsheet would compute gets an apostrophe
    before it; numbers stay as they are.
    """
    safe = pd.concat([table(*layer) for layer in layers], ignore_index=True).map(_inert)
    return str(safe.to_csv(index=False, lineterminator="\n")).encode("utf-8-sig")


def geojson(*layers: Layer) -> bytes:
    """The map's shapes with the figures as properties; a missing figure is null.

    Of several indicators each property wears its indicator's id: `cakupan_nilai`.
    """
    collection: dict[str, Any] = json.loads(boundaries.shapes_geojson("map"))
    figures = _properties(layers)
    for feature in collection["features"]:
        feature["properties"] = figures[feature["properties"]["kode"]]
    origin = boundaries.provenance()
    collection["batas"] = f"{origin['source']}. {origin['terms']}"
    return json.dumps(collection, ensure_ascii=False, allow_nan=False).encode()


def _properties(layers: Sequence[Layer]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for panel, indicator in layers:
        start = "" if len(layers) == 1 else f"{indicator.id}_"
        for row in table(panel, indicator).to_dict("records"):
            own = found.setdefault(str(row["kode"]), {})
            own |= {
                str(name) if name in _PLACE else f"{start}{name}": _plain(value)
                for name, value in row.items()
            }
    return found


def _plain(value: Any) -> Any:
    if pd.isna(value):
        return None
    return int(value) if isinstance(value, float) and math.floor(value) == value else value


def _inert(value: Any) -> Any:
    return _WOULD_COMPUTE.sub(r"\1'", value) if isinstance(value, str) else value
