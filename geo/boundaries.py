"""The eleven boundaries as committed in geo/files/, read once a process."""

import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd

from data.regions import regencies

FILES = Path(__file__).parent / "files"
KINDS = ("map", "slides")
"""Sets of shapes: at most 300 vertices a regency for the map, at most 100 for slides."""


@lru_cache(maxsize=2)
def shapes(kind: str = "map") -> gpd.GeoDataFrame:
    """The eleven regencies: columns `kode`, `name`, `geometry`, EPSG:4326, Kemendagri order.

    The returned frame is shared by all callers and must not be written to: copy it first.
    Exterior rings run counter-clockwise, as GeoJSON wants; d3-geo expects the opposite.

    Raises:
        ValueError: `kind` is none of KINDS.
    """
    frame = gpd.read_file(_path(kind)).set_index("kode")
    ordered = frame.loc[[r.kode for r in regencies()]].reset_index()
    return ordered[["kode", "name", "geometry"]]


@lru_cache(maxsize=1)
def label_points() -> pd.DataFrame:
    """Where a regency's label stands: columns `kode`, `x`, `y` (degrees), inside both sets.

    Shared by all callers: copy before writing.
    """
    return pd.read_csv(FILES / "label_points.csv", dtype={"kode": str})


@lru_cache(maxsize=2)
def shapes_geojson(kind: str = "map") -> bytes:
    """The set as compact UTF-8 GeoJSON, each feature with `kode` and `name`, its id the kode."""
    collection = json.loads(_path(kind).read_text(encoding="utf-8"))
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":")).encode()


@lru_cache(maxsize=1)
def shapes_version() -> str:
    """Twelve hex digits that change whenever a shape of either set does; part of its address."""
    return hashlib.sha256(b"".join(shapes_geojson(kind) for kind in KINDS)).hexdigest()[:12]


@lru_cache(maxsize=1)
def provenance() -> dict[str, Any]:
    """Where the shapes come from: source, credit beside a map, terms, steps, vertices, areas."""
    content: dict[str, Any] = json.loads((FILES / "provenance.json").read_text(encoding="utf-8"))
    return content


def _path(kind: str) -> Path:
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {KINDS}, not {kind!r}")
    return FILES / f"kabupaten_{kind}.geojson"
