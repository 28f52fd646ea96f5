"""Where in the province a regency lies: a small map as plain SVG, without axes or figures."""

from html import escape

import geopandas as gpd
from shapely.geometry.base import BaseGeometry

from figures.drawing import Frame

WIDTH, HEIGHT = 300, 190
"""Room for the shapes, in the SVG's own pixels; on the page it takes the width it is given."""


def locator(shapes: gpd.GeoDataFrame, kode: str, name: str) -> str:
    """The outlines of all regencies, the one of `kode` in its own class.

    shapes: columns `kode`, `geometry`, in degrees. name: what a reader who can't see it hears.
    The colours are the page's: classes "lj-here" and "lj-there".

    Raises:
        KeyError: no shape has this kode.
    """
    placed = Frame(shapes.total_bounds, WIDTH - 4, HEIGHT - 4, 2, 2).shapes(shapes)
    here = placed.pop(kode)
    # The chosen one last: its outline lies over its neighbours'.
    drawn = [_path(shape, "lj-there") for shape in placed.values()] + [_path(here, "lj-here")]
    label = escape(name, quote=True)
    return (
        f'<svg class="lj-locator" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{label}">'
        f"{''.join(drawn)}</svg>"
    )


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
