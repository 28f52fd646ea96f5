"""Coverage before and after a plan, on two maps with the same classes and one legend."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

import altair as alt
import pandas as pd
from shapely.geometry.base import BaseGeometry

from briefing import budget_words
from data.catalogue import COVERAGE, catalogue
from data.regions import region
from figures.map_multiples import LARGE, Cell, labels, map_multiples, small_shapes, svg
from figures.theme import Caption, pictured
from geo import boundaries
from geo.classes import Classes, classify
from geo.palette import sequential
from pages.ui import budget_places, budget_sheet, cached, figure, svg_image
from pages.ui.figure import Figure
from pages.ui.text import simulasi as text
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats, periods

NAME = "peta-sebelum-sesudah"


@dataclass(frozen=True, eq=False)
class Pair:
    """values: coverage by kode before and after; classes and colours of both maps."""

    values: tuple[dict[str, float], dict[str, float]]
    cells: tuple[Cell, Cell]
    classes: Classes
    colours: list[str]


def framed(figures: Figures, scenario: Scenario, outcome: Outcome) -> Figure:
    """Both maps, with the results per regency as their table and files."""
    pair = made(outcome, scenario.period)
    return budget_sheet.framed(
        figures, scenario, outcome, NAME, *_head(pair, scenario, outcome),
        lambda caption: _picture(pair, caption),
    )  # fmt: skip


def drawn(scenario: Scenario, outcome: Outcome) -> str:
    """Both maps as HTML with their head, and the table of what stands on them."""
    pair = made(outcome, scenario.period)
    maps = figure.headed(NAME, *_head(pair, scenario, outcome), _written(pair))
    return f'<div class="lj-whole">{maps}{budget_places.drawn(outcome)}</div>'


def _head(pair: Pair, scenario: Scenario, outcome: Outcome) -> tuple[str, str]:
    subtitle = text.MAPS_SUBTITLE.format(period=periods.label(scenario.period))
    return budget_words.moved_up(outcome, pair.classes), subtitle


def made(outcome: Outcome, period: str) -> Pair:
    """Both maps: the bands of the coverage's policy, so that a plan never moves a class."""
    meaning = catalogue()[COVERAGE]
    ends = [
        {r.kode: float(getattr(r.reach.value, name)) for r in outcome.results}
        for name in ("before", "after")
    ]
    told = pd.Series([*ends[0].values(), *ends[1].values()], dtype="float64")
    classes = classify(told, "policy", policy_breaks=meaning.policy_breaks)
    colours = sequential(meaning.palette, classes.k)
    last = outcome.plan.calendar[-1]
    titles = (
        text.BEFORE.format(period=periods.label(period)),
        text.AFTER.format(period=periods.label(last)),
    )
    cells = [_cell(t, v, classes, colours) for t, v in zip(titles, ends, strict=True)]
    return Pair((ends[0], ends[1]), (cells[0], cells[1]), classes, colours)


def _cell(title: str, values: Mapping[str, float], classes: Classes, colours: list[str]) -> Cell:
    number = {kode: classes.class_of(value) for kode, value in values.items()}
    fills = {kode: "" if own is None else colours[own] for kode, own in number.items()}
    said = {
        kode: f"{region(kode).short} {formats.percent(value, 1)}" for kode, value in values.items()
    }
    written = {
        kode: (region(kode).short, formats.percent(value, 0))
        for kode, value in values.items()
        if not formats.is_missing(value)
    }
    return Cell(title, fills, said, written)


def _shapes() -> dict[str, BaseGeometry]:
    return cached.kept("two maps", (), lambda: small_shapes(boundaries.shapes("map"), LARGE))


def _written(pair: Pair) -> str:
    placed = _shapes()
    items = "".join(
        f'<li><h3>{escape(cell.title)}</h3><div class="lj-labelled">{_image(placed, cell)}'
        f"{names(placed, cell)}</div></li>"
        for cell in pair.cells
    )
    return f'<ul class="lj-maps lj-pair">{items}</ul>{_legend(pair)}'


def _image(placed: dict[str, BaseGeometry], cell: Cell) -> str:
    said = text.MAP_SAID.format(when=cell.title, values="; ".join(cell.said.values()))
    mode = figure.mode()
    # Most plans move no regency to another class: the browser keeps a picture it has drawn.
    drawn = cached.kept(
        "one of two maps",
        (tuple(cell.fills.items()), mode),
        lambda: svg_image.address(svg(placed, cell, None, mode, LARGE)),
    )
    return f'<img width="{LARGE.width}" height="{LARGE.height}" src="{drawn}" alt="{escape(said)}">'


def names(placed: dict[str, BaseGeometry], cell: Cell) -> str:
    """The labels over a map as HTML, hidden from those who hear the words of its picture."""
    said = "".join(
        f'<p style="left:{100 * x:.1f}%;top:{100 * y:.1f}%">{"<br>".join(map(escape, lines))}</p>'
        for x, y, lines in labels(placed, cell, LARGE)
    )
    return f'<div aria-hidden="true">{said}</div>'


def _legend(pair: Pair) -> str:
    counts = [pair.classes.counts(values.values()) for values in pair.values]
    rows = []
    for k in range(pair.classes.k):
        told = text.LEGEND_COUNT.format(before=counts[0][k], after=counts[1][k])
        rows.append(
            f'<li><span class="lj-swatch" style="background:{pair.colours[k]}"></span>'
            f"<span>{escape(pair.classes.label(k, 'share'))}<br><small>{told}</small></span></li>"
        )
    missing = pair.classes.missing(pair.values[0].values())
    if missing:
        told = text.LEGEND_COUNT.format(before=missing, after=missing)
        rows.append(
            f'<li><span class="lj-swatch no-data"></span><span>{text.LEGEND_NONE}<br>'
            f"<small>{told}</small></span></li>"
        )
    note = escape(catalogue()[COVERAGE].policy_note)
    return (
        f'<ul class="lj-maps-key lj-pair-key" aria-label="{text.LEGEND}">{"".join(rows)}</ul>'
        f'<p class="lj-note">{note}</p>'
    )


def _picture(pair: Pair, caption: Caption) -> alt.TopLevelMixin:
    every = pd.DataFrame({"value": [v for values in pair.values for v in values.values()]})
    drawn = map_multiples(
        _shapes(), pair.cells, pair.classes, pair.colours, every, "share", size=LARGE
    )
    return pictured(drawn, caption)
