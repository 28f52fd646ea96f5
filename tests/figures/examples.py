"""Small hand-made stand-ins: eleven regions on a grid, two of them small."""

import geopandas as gpd
import pandas as pd
from shapely.geometry import box

from figures.theme import Caption
from geo.classes import Classes, classify

KODES = [*(f"15.{number:02}" for number in range(1, 10)), "15.71", "15.72"]
VALUES = [0.30, None, 0.34, 0.51, 0.41, 0.36, 0.27, 0.39, 0.31, 0.46, 0.44]
STATUSES = ["estimasi", "", "estimasi", *["resmi"] * 8]
CAPTION = Caption(
    "Batang Hari paling terlindungi", "Cakupan, %, Agustus 2024", "Sumber: angka contoh untuk uji"
)


def shapes() -> gpd.GeoDataFrame:
    """Nine cells of one degree; the two small regions are cut out of the fifth and the first."""
    small = {"15.71": box(1.4, 1.4, 1.5, 1.5), "15.72": box(0.4, 0.4, 0.5, 0.5)}
    cells = [box(n % 3, n // 3, n % 3 + 1, n // 3 + 1) for n in range(9)]
    cells[0] = cells[0].difference(small["15.72"])
    cells[4] = cells[4].difference(small["15.71"])
    geometry = [*cells, *small.values()]
    return gpd.GeoDataFrame({"kode": KODES}, geometry=geometry, crs=4326)


def table() -> pd.DataFrame:
    """A figure for ten regions, two of them estimates with a range of ± 0.04; 15.02 has none."""
    frame = pd.DataFrame({"value": VALUES, "status": STATUSES}, index=KODES)
    frame["value"] = frame["value"].astype(float)
    frame["name"] = [f"Daerah {kode}" for kode in KODES]
    estimated = frame["status"] == "estimasi"
    frame["low"] = (frame["value"] - 0.04).where(estimated)
    frame["high"] = (frame["value"] + 0.04).where(estimated)
    return frame


def classes() -> Classes:
    """Five natural classes of the table."""
    return classify(table()["value"])
