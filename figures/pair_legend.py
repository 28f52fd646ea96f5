"""The legend of a map of two variables: the 3×3 with counts, marks, and the limits in words."""

from dataclasses import dataclass
from typing import Any

import altair as alt
from shapely import Polygon
from shapely.geometry import box

from figures.legend import STEP, Row, listed, tiles
from figures.theme import SMALL_SIZE, TEXT_SIZE, Mode, balanced, tones, written
from geo.bivariate import LEVELS, Bivariate
from geo.classes import BOUNDARY_RULE, FEWEST, METHOD_NAMES, Classes
from geo.palette import bivariate, ink_on
from words.formats import ESTIMATE_SIGN, MISSING

MISSING_ONE = "belum ada salah satu angkanya"
NO_LEVEL = "tidak ada"
WITH_ESTIMATE = f"{ESTIMATE_SIGN} salah satu angkanya estimasi"
CELL_HEIGHT, GAP, SIDE, LINE = 38, 2, 58, 17
"""Of a cell, between cells, of the column of level names, of a line of limits; in px."""


@dataclass(frozen=True)
class Board:
    """Where the nine cells stand (px): the first variable upwards, the second to the right."""

    left: float
    top: float
    width: float

    @property
    def bottom(self) -> float:
        """The lower edge of the lowest cells."""
        return self.top + 26 + FEWEST * (CELL_HEIGHT + GAP) - GAP

    def middle(self, first: int) -> float:
        """The height of the cells of the first variable's level."""
        return self.bottom - first * (CELL_HEIGHT + GAP) - CELL_HEIGHT / 2

    def centre(self, second: int) -> float:
        """The middle of the cells of the second variable's level, from the left."""
        return self.left + SIDE + second * (self._wide + GAP) + self._wide / 2

    def cell(self, first: int, second: int) -> Polygon:
        """The box of one cell."""
        x, y = self.centre(second), self.middle(first)
        half, tall = self._wide / 2, CELL_HEIGHT / 2
        return box(x - half, y - tall, x + half, y + tall)

    @property
    def _wide(self) -> float:
        return (self.width - SIDE + GAP) / FEWEST - GAP


def pair_legend(
    pairs: Bivariate,
    estimated: int,
    axes: tuple[str, str],
    units: tuple[str, str],
    corner: tuple[float, float],
    width: float,
    mode: Mode = "light",
) -> list[alt.Chart]:
    """From `corner` (left, top) in plot pixels downwards, `width` px wide.

    Counts are over `pairs`; `estimated` of them rest on an estimate (no row when 0). axes:
    what both variables are called. units: of the catalogue.
    """
    board = Board(*corner, width)
    below = board.bottom + 50
    rows = _rows(pairs, estimated, mode)
    limits = below + STEP * len(rows) + 12
    return [
        *_cells(pairs, board),
        *_axes(axes, board, mode),
        *listed(rows, board.left, below, width, mode),
        *_limits(pairs, axes, units, (board.left, limits), width, mode),
    ]


def _rows(pairs: Bivariate, estimated: int, mode: Mode) -> list[Row]:
    marked = [Row("", WITH_ESTIMATE, estimated, "estimasi")] if estimated else []
    return [*marked, Row(tones(mode).no_data, MISSING_ONE, pairs.missing(), "kosong")]


def _cells(pairs: Bivariate, board: Board) -> list[alt.Chart]:
    """Nine cells, each with how many regions stand in it; a zero stands back."""
    colours, counts = bivariate(), pairs.counts()
    cells = [(i, j) for i in range(FEWEST) for j in range(FEWEST)]
    numbers = [
        _text(board.centre(j), board.middle(i) + 1, str(counts[i][j]))
        | {"ink": ink_on(colours[i][j])}
        for i, j in cells
    ]
    look: dict[str, Any] = {"align": "center", "baseline": "middle"}
    ink = alt.Fill("ink:N", scale=None, legend=None)
    return [
        tiles([board.cell(i, j) for i, j in cells], [colours[i][j] for i, j in cells]),
        *(
            written(some, size, fontWeight=weight, **look).encode(fill=ink)
            for some, size, weight in (
                ([n for n in numbers if n["text"] != "0"], TEXT_SIZE + 1, 600),
                ([n for n in numbers if n["text"] == "0"], SMALL_SIZE, "normal"),
            )
            if some
        ),
    ]


def _axes(axes: tuple[str, str], board: Board, mode: Mode) -> list[alt.Chart]:
    """Names of both variables and of their levels, at the left and below the cells."""
    tone, low = tones(mode), board.bottom + 10
    upwards = [_text(board.left, board.middle(i) + 1, level) for i, level in enumerate(LEVELS)]
    across = [_text(board.centre(j), low, level) for j, level in enumerate(LEVELS)]
    levels: dict[str, Any] = {"color": tone.quiet, "baseline": "middle"}
    names: dict[str, Any] = {"color": tone.ink, "fontWeight": 600}
    right = _text(board.left + board.width, low + 20, f"{axes[1]} →")
    return [
        written(upwards, **levels),
        written(across, align="center", **levels),
        written([_text(board.left, board.top, f"{axes[0]} ↑")], baseline="top", **names),
        written([right], align="right", baseline="middle", **names),
    ]


def _limits(
    pairs: Bivariate,
    axes: tuple[str, str],
    units: tuple[str, str],
    corner: tuple[float, float],
    width: float,
    mode: Mode,
) -> list[alt.Chart]:
    """What low, middle and high mean for each variable, and by which rule."""
    tone, (left, top) = tones(mode), corner
    both = (pairs.first, pairs.second)
    columns = (left + SIDE, left + SIDE + (width - SIDE) / 2 + 4)
    heads = [_text(x, top, name) for x, name in zip(columns, axes, strict=True)]
    lines = [top + 19 + LINE * row for row in range(len(LEVELS))]
    levels = [_text(left, y, level) for y, level in zip(lines, reversed(LEVELS), strict=True)]
    limits = [
        _text(x, y, limit)
        for x, classes, unit in zip(columns, both, units, strict=True)
        for y, limit in zip(lines, reversed(in_words(classes, unit)), strict=True)
    ]
    method = METHOD_NAMES[pairs.first.method]
    rule = balanced(f"Kelas menurut {method}. {BOUNDARY_RULE}", width, SMALL_SIZE)
    small: dict[str, Any] = {"size": SMALL_SIZE, "baseline": "top"}
    return [
        written(heads, color=tone.ink, fontWeight=600, **small),
        written(levels, color=tone.quiet, **small),
        written(limits, color=tone.ink, **small),
        written([_text(left, lines[-1] + LINE + 8, rule)], color=tone.quiet, **small),
    ]


def in_words(classes: Classes, unit: str) -> list[str]:
    """The limits of each level, low first: "26,66 – 35,81 %", or that ties left the level out."""
    if classes.k == 0:
        return [MISSING] * len(LEVELS)
    return [classes.label(i, unit) if i < classes.k else NO_LEVEL for i in range(len(LEVELS))]


def _text(x: float, y: float, text: str | list[str]) -> dict[str, Any]:
    return {"x": x, "y": y, "text": text}
