"""What a figure shows as a file for other programs: CSV and GeoJSON, each row with its source."""

import json
import math
import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from briefing.sheet import Layer, Sheet, rows
from data import edition
from geo import boundaries

_PLACE = ("kode", "nama")
_WOULD_COMPUTE = re.compile(r"(^|[;\t\r\n])(?=[=+\-@\t\r＝＋－＠])")
"""Where a spreadsheet would take text for a formula: at a cell's start, and after the marks that
some of them split cells at whatever the quotes say."""


def csv(sheet: Sheet) -> bytes:
    """Comma-separated, UTF-8 with a mark that spreadsheets need, decimal points, empty = none.

    Text that a spreadsheet would compute gets an apostrophe before it; numbers stay as they are.
    """
    safe = sheet.table.map(_inert)
    return str(safe.to_csv(index=False, lineterminator="\n")).encode("utf-8-sig")


def geojson(*layers: Layer, mark: str = "") -> bytes:
    """The map's shapes with the figures as properties; a missing figure is null.

    Of several indicators each property wears its indicator's id: `cakupan_nilai`. mark: said of
    the whole and of each shape; "" but in a demonstration.
    """
    collection: dict[str, Any] = json.loads(boundaries.shapes_geojson("map"))
    figures = _properties(layers)
    warned = {edition.WARNING.lower(): mark} if mark else {}
    for feature in collection["features"]:
        feature["properties"] = figures[feature["properties"]["kode"]] | warned
    origin = boundaries.provenance()
    collection["batas"] = f"{origin['source']}. {origin['terms']}"
    collection |= warned
    return json.dumps(collection, ensure_ascii=False, allow_nan=False).encode()


def _properties(layers: Sequence[Layer]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for panel, indicator in layers:
        start = "" if len(layers) == 1 else f"{indicator.id}_"
        for row in rows(panel, indicator).to_dict("records"):
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
