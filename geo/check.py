"""Polygon areas against official areas, and what may not pass.

Official areas: Kepmendagri 300.2.2-2430 of 2025, from the region registry, km².
"""

import geopandas as gpd
import pandas as pd

from data.regions import regencies, region
from words.formats import number, percent

EQUAL_AREA = "EPSG:6933"
"""Cylindrical equal-area on the WGS 84 ellipsoid: areas are true, and lengths within 0.2 %
this near to the equator."""

AREA_FLAGGED = 0.05
"""A difference above this is said wherever the areas are shown. Sound sets of Jambi stay within
4 % everywhere but Muaro Jambi (GADM) and the two Tanjung Jabungs (every set seen: about −10 %
and +10 %, a border that the sets draw elsewhere than the decree counts)."""

AREA_REFUSED = 0.15
"""A difference above this contradicts the decree: it lies over the 11 % of the Tanjung Jabungs
and under the 22 % by which Bungo differs from Tebo, so the two can't pass for each other."""

WEST_TO_EAST = (("15.06", "15.07"), ("15.08", "15.09"))
"""The pairs that BPS and Kemendagri number the other way round, the western one first: Tanjung
Jabung Barat and Timur, Bungo and Tebo. Areas alone would not tell the Tanjung Jabungs apart."""

COLUMNS = ["kode", "official_km2", "polygon_km2", "difference_share", "flag"]


def report(shapes: gpd.GeoDataFrame) -> pd.DataFrame:
    """Area of each regency's polygon beside the official one.

    Args:
        shapes: columns `kode` and geometry, any CRS.

    Returns:
        COLUMNS, 11 rows in Kemendagri order. Areas in km². `difference_share` is polygon over
        official minus 1. `flag` is Indonesian text, "" where the difference stays within
        AREA_FLAGGED. A regency without a polygon has NaN and says so.
    """
    areas = shapes.to_crs(EQUAL_AREA).set_index("kode").geometry.area / 1e6
    table = pd.DataFrame(
        {"kode": [r.kode for r in regencies()], "official_km2": [r.area_km2 for r in regencies()]}
    )
    table["polygon_km2"] = areas.reindex(table["kode"]).to_numpy()
    table["difference_share"] = table["polygon_km2"] / table["official_km2"] - 1
    table["flag"] = [_flag(share) for share in table["difference_share"]]
    return table[COLUMNS]


def objections(shapes: gpd.GeoDataFrame) -> list[str]:
    """Why `shapes` can't be the eleven regencies, in Indonesian; [] when nothing speaks against.

    Areas beyond AREA_REFUSED, and pairs that lie the wrong way round. Expects all eleven.
    """
    table = report(shapes)
    refused = table[table["difference_share"].abs() > AREA_REFUSED]
    found = [
        f"luas {region(row.kode).name} pada poligon {number(row.polygon_km2)} km², padahal luas "
        f"resminya {number(row.official_km2)} km² (toleransi {percent(AREA_REFUSED, 0)})"
        for row in refused.itertuples()
    ]
    x = shapes.to_crs(EQUAL_AREA).set_index("kode").geometry.centroid.x
    found += [
        f"{region(west).name} terletak di sebelah timur {region(east).name}, padahal seharusnya "
        "di sebelah baratnya"
        for west, east in WEST_TO_EAST
        if x[west] > x[east]
    ]
    return found


def as_text(table: pd.DataFrame) -> str:
    """A report as lines for a terminal: regency, both areas, difference, flag."""
    lines = [f"{'kode':<6}{'daerah':<31}{'resmi km²':>10}{'poligon km²':>13}{'selisih':>10}"]
    lines += [
        f"{row.kode:<6}{region(row.kode).name:<31}{number(row.official_km2, 1):>10}"
        f"{number(row.polygon_km2, 1):>13}{percent(row.difference_share):>10}  {row.flag}".rstrip()
        for row in table.itertuples()
    ]
    return "\n".join(lines)


def _flag(share: float) -> str:
    if pd.isna(share):
        return "tidak ada poligon"
    if abs(share) <= AREA_FLAGGED:
        return ""
    side = "lebih luas" if share > 0 else "lebih sempit"
    return f"poligon {side} {percent(abs(share), 1)} daripada luas resmi"
