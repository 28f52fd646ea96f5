"""Small maps with the same classes: a grid that folds on a phone, and one legend for all."""

from collections.abc import Iterable, Sequence
from html import escape

from figures.map_multiples import CELL_HEIGHT, CELL_WIDTH, Cell, small_shapes, svg
from figures.theme import Mode
from geo import boundaries
from geo.classes import Classes
from pages.ui import svg_image
from pages.ui.text import bingkai as text
from words import formats


def grid(cells: Sequence[Cell], labels: Sequence[str], kode: str | None, mode: Mode) -> str:
    """A picture for each cell. labels: what each shows, for who can't see it. kode: outlined."""
    placed = small_shapes(boundaries.shapes("slides"))
    items = []
    for cell, label in zip(cells, labels, strict=True):
        drawn = svg_image.address(svg(placed, cell, kode, mode))
        every = escape("; ".join(cell.said.values()))
        items.append(
            f'<li><h3>{escape(cell.title)}</h3><img width="{CELL_WIDTH}" height="{CELL_HEIGHT}" '
            f'src="{drawn}" alt="{escape(label)}" title="{every}"></li>'
        )
    return f'<ul class="lj-maps">{"".join(items)}</ul>'


def key(values: Iterable[float], classes: Classes, colours: Sequence[str], unit: str) -> str:
    """The legend: a row for each class, and how often no figure is known."""
    rows = [
        f'<li><span class="lj-swatch" style="background:{colours[k]}"></span>'
        f"{escape(classes.label(k, unit))}</li>"
        for k in range(classes.k)
    ]
    missing = escape(text.MAPS_NO_DATA.format(count=formats.number(classes.missing(values))))
    rows.append(f'<li><span class="lj-swatch no-data"></span>{missing}</li>')
    return f'<ul class="lj-maps-key" aria-label="{text.MAPS_LEGEND}">{"".join(rows)}</ul>'
