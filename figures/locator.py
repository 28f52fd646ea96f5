"""Where in the province a regency lies: a small map as plain SVG, without axes or figures."""

import geopandas as gpd
from shapely.geometry.base import BaseGeometry

from figures.drawing import Frame
from figures.vector import both, svg

WIDTH, HEIGHT = 300, 190
"""Room for the shapes, in the SVG's own pixels; on the page it takes the width it is given."""


def locator(shapes: gpd.GeoDataFrame, kode: str) -> str:
    """The outlines of all regencies as an SVG, the one of `kode` in the accent.

    shapes: columns `kode`, `geometry`, in degrees. The colours follow the theme of the place
    where the picture stands.

    Raises:
        KeyError: no shape has this kode.
    """
    placed = Frame(shapes.total_bounds, WIDTH - 4, HEIGHT - 4, 2, 2).shapes(shapes)
    here = placed.pop(kode)
    # The chosen one last: its outline lies over its neighbours'.
    drawn = [_path(shape, "there") for shape in placed.values()] + [_path(here, "here")]
    look = {"there": "hairline", "here": "accent"}
    rules = "".join(
        f".{name}{{fill:{both(tone)};stroke:{both('paper')}}}" for name, tone in look.items()
    )
    return svg(WIDTH, HEIGHT, rules, "".join(drawn))


def _path(shape: BaseGeometry, name: str) -> str:
    rings = [
        ring
        for part in getattr(shape, "geoms", [shape])
        for ring in (part.exterior, *part.interiors)
    ]
    lines = (
        "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring.coords[:-1]) + "Z" for ring in rings
    )
    return f'<path class="{name}" d="{"".join(lines)}"/>'
