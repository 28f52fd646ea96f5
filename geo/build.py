"""Makes the boundaries that the product shows: `python -m geo.build`.

Without arguments from GADM; with `--source FILE` from official boundaries in any format that
geopandas reads. Exit codes: 0 done, 1 refused (one sentence says why), 2 wrong arguments.
"""

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from data.problems import BadData
from data.regions import region
from geo import check, coverage, gadm, source
from geo.boundaries import FILES
from words.formats import number, percent

LIMITS = {"map": 300, "slides": 100}
"""Most vertices of a regency in each set. Slides become editable shapes, which are slow to make."""


@dataclass(frozen=True)
class Result:
    """What is written, and what is said of it.

    sets: for each of LIMITS the eleven as `kode`, `name`, geometry, EPSG:4326, Kemendagri order.
    points: `kode`, `x`, `y` inside both sets.
    areas: `geo.check.report` of the full detail, before simplification.
    provenance: goes to provenance.json.
    """

    sets: dict[str, gpd.GeoDataFrame]
    points: pd.DataFrame
    areas: pd.DataFrame
    provenance: dict[str, Any]


def build(path: Path, origin: dict[str, Any]) -> Result:
    """Everything from one file of boundaries; `origin` opens the provenance.

    Raises:
        BadData: the file may not stand for the eleven regencies.
    """
    regencies, overlaps = _accepted(path)
    full, dropped = coverage.clean(regencies)
    polygons = np.array(full.geometry, dtype=object)
    areas = check.report(full)
    sets, described = {}, {}
    for kind, limit in LIMITS.items():
        simpler, tolerance, decimals = coverage.simplify(polygons, limit, path.name)
        names = [region(kode).name for kode in full["kode"]]
        sets[kind] = gpd.GeoDataFrame(
            {"kode": full["kode"], "name": names}, geometry=simpler, crs=full.crs
        )
        described[kind] = {
            "limit": limit,
            "tolerance_degrees": round(tolerance, 4),
            "decimals": decimals,
            "vertices": _vertices(sets[kind]),
        }
    xy = coverage.label_points(*(np.array(s.geometry, dtype=object) for s in sets.values()))
    points = pd.DataFrame({"kode": full["kode"], "x": xy[:, 0], "y": xy[:, 1]})
    provenance = origin | {
        "steps": _steps(),
        "overlap_km2_given_to_a_neighbour": round(float(overlaps["km2"].sum()), 3),
        "islands_dropped": dropped,
        "holes": coverage.holes(polygons),
        "vertices_before": _vertices(full),
        "sets": described,
        "areas": _areas(areas),
    }
    return Result(sets, points, areas, provenance)


def write(result: Result, directory: Path) -> None:
    """The two sets, the label points and the provenance, the same bytes for the same input."""
    directory.mkdir(parents=True, exist_ok=True)
    for kind, shapes in result.sets.items():
        (directory / f"kabupaten_{kind}.geojson").write_text(_geojson(shapes), encoding="utf-8")
    result.points.to_csv(directory / "label_points.csv", index=False, lineterminator="\n")
    text = json.dumps(result.provenance, ensure_ascii=False, indent=2) + "\n"
    (directory / "provenance.json").write_text(text, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    parser = argparse.ArgumentParser(prog="python -m geo.build", description=__doc__)
    parser.add_argument("--source", type=Path, metavar="FILE", help="batas resmi, ganti GADM")
    parser.add_argument("--output", type=Path, metavar="DIR", default=FILES)
    parser.add_argument("--check", action="store_true", help="laporkan saja, tidak menulis")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.source:
            result = build(chosen.source, _origin(chosen.source))
        else:
            with tempfile.TemporaryDirectory() as directory:
                result = build(gadm.fetch(Path(directory)), gadm.PROVENANCE)
    except BadData as refusal:
        print(refusal, file=sys.stderr)
        return 1
    _tell(result)
    if not chosen.check:
        write(result, chosen.output)
        print(f"Ditulis ke {chosen.output}.")
    return 0


def _accepted(path: Path) -> tuple[gpd.GeoDataFrame, pd.DataFrame]:
    """The regencies of the one reading that nothing speaks against, and their overlaps."""
    readings = [coverage.dissolve(units) for units in source.units(source.read(path), path.name)]
    objections = [check.objections(reading) for reading in readings]
    fitting = [r for r, against in zip(readings, objections, strict=True) if not against]
    if len(fitting) != 1:
        both = "; atau menurut daftar kode yang lain: " if len(readings) > 1 else ""
        raise BadData(
            path.name,
            None,
            both.join(against[0] for against in objections if against),
            "periksa kode, nama, dan batas daerah itu",
        )
    overlaps = coverage.overlaps(fitting[0])
    worst = overlaps.nlargest(1, "share")
    for row in worst[worst["share"] > coverage.OVERLAP_REFUSED].itertuples():
        raise BadData(
            path.name,
            None,
            f"{region(row.first).name} dan {region(row.second).name} bertumpang tindih "
            f"{number(row.km2, 1)} km² ({percent(row.share)} dari yang lebih kecil, toleransi "
            f"{percent(coverage.OVERLAP_REFUSED, 0)})",
            "perbaiki batas antara keduanya",
        )
    return fitting[0], overlaps


def _origin(path: Path) -> dict[str, Any]:
    """What is known of a file that somebody brings: its name and content, not its terms."""
    content = path.read_bytes() if path.is_file() else b""
    return {
        "source": path.name,
        "credit": path.name,
        "sha256": hashlib.sha256(content).hexdigest() if content else None,
        "terms": "Menurut ketentuan pemilik berkas.",
    }


def _steps() -> list[str]:
    """What was done, in order, as the provenance tells it to a reader."""
    return [
        "kode Kemendagri dipasang dari kolom kode dan nama, yang semuanya harus sepakat",
        "cincin yang rusak diperbaiki, wilayah digabung menjadi sebelas kabupaten/kota",
        "luas dibandingkan dengan luas resmi, letak dengan urutan barat ke timur yang diketahui",
        f"dalam {check.EQUAL_AREA}, tumpang tindih dan celah di bawah {coverage.GAP_WIDTH_M} m "
        "diserahkan kepada tetangga yang berbatasan paling panjang",
        f"pulau di bawah {number(coverage.ISLAND_KM2, 1)} km² dihapus",
        "semua batas disederhanakan bersama (Visvalingam–Whyatt), sehingga tetangga tetap "
        "memakai garis yang sama",
        "koordinat dibulatkan, lalu diperiksa lagi tanpa celah dan tumpang tindih",
    ]


def _vertices(shapes: gpd.GeoDataFrame) -> dict[str, int]:
    counts = shapely.get_num_coordinates(np.array(shapes.geometry, dtype=object))
    return dict(zip(shapes["kode"], map(int, counts), strict=True))


def _areas(table: pd.DataFrame) -> list[dict[str, Any]]:
    rounded = table.round({"polygon_km2": 1, "difference_share": 4})
    return [{str(k): v for k, v in row.items()} for row in rounded.to_dict("records")]


def _geojson(shapes: gpd.GeoDataFrame) -> str:
    """RFC 7946, one feature a line, so that a change of one border is a change of few lines."""
    features = [
        json.dumps(
            {
                "type": "Feature",
                "id": row.kode,
                "properties": {"kode": row.kode, "name": row.name},
                "geometry": shapely.geometry.mapping(row.geometry),
            },
            ensure_ascii=False,
        )
        for row in shapes.itertuples(index=False, name="Row")
    ]
    return '{"type": "FeatureCollection", "features": [\n' + ",\n".join(features) + "\n]}\n"


def _tell(result: Result) -> None:
    print(check.as_text(result.areas))
    told = result.provenance
    print(
        f"Tumpang tindih yang diserahkan kepada satu tetangga: "
        f"{number(told['overlap_km2_given_to_a_neighbour'], 1)} km²; pulau kecil yang dihapus: "
        f"{told['islands_dropped']}; lubang yang tersisa: {told['holes']}."
    )
    for kind, described in told["sets"].items():
        counts = described["vertices"].values()
        print(f"{kind}: paling banyak {max(counts)} titik per daerah, seluruhnya {sum(counts)}.")


if __name__ == "__main__":
    sys.exit(main())
