"""Visuals as a template takes them: numbers and tables as words, charts and maps as SVG."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from briefing import drawings
from briefing.document.words import set_words
from briefing.drawings.letters import width
from briefing.story.model import Briefing
from briefing.story.visuals import (
    Bars,
    Key,
    Lines,
    Map,
    Numbers,
    Scatter,
    Table,
    Told,
    Visual,
    Written,
)
from data.contract import ESTIMATE
from words import formats

WIDE, BESIDE, HALF = 640, 390, 310
"""Width of a drawing that takes the page, beside words, and of two that share it, px."""
ROOM, SHORT, LONG = 455.0, 120.0, 260.0
"""Width of a table, of a column whose cells are never wrapped, and of one at most (pt)."""
CELL, HEAD, INSET = 9.0, 8.0, 11.0
"""Sizes of a table's words and what stands around them (pt)."""
LEAST = {"map": 1.0, "scatter": 0.9}
Shown = dict[str, Any]


def stands_beside(visuals: Sequence[Visual]) -> bool:
    """Whether a part shows one chart or map, which then may stand beside its words."""
    return len(visuals) == 1 and not isinstance(visuals[0], Numbers | Table)


def rows(
    visuals: Sequence[Visual], briefing: Briefing, height: float = 1.0, wide: int = WIDE
) -> list[list[Shown]]:
    """The visuals of a part, a row each; two neighbouring charts share a row,
    and so do two maps that are compared.

    height: what part of its proper height a chart is given. wide: the width of one that has a
    row of its own, px.
    """
    found: list[list[Shown]] = []
    for pair in _paired(visuals):
        width = HALF if len(pair) > 1 else wide
        high = max(tall(one, width, height) for one in pair)
        many = len(visuals) > 1
        found.append([_shown(one, briefing, width, high, many) for one in pair])
    return found


def tall(visual: Visual, width: int, height: float) -> int:
    """The height in px of a chart that is given a part of its proper one; 0 of what isn't drawn.

    A map and a scatter need theirs for the names.
    """
    if isinstance(visual, Numbers | Table):
        return 0
    part = max(height, LEAST.get(visual.kind, 0))
    return round(drawings.natural(visual, width) * part)


def _paired(visuals: Sequence[Visual]) -> Iterator[list[Visual]]:
    waiting: list[Visual] = []
    two_maps = sum(isinstance(one, Map) for one in visuals) == 2
    for one in visuals:
        if isinstance(one, Bars | Lines) or (isinstance(one, Map) and two_maps):
            waiting.append(one)
            if len(waiting) == 2:
                yield waiting
                waiting = []
            continue
        if waiting:
            yield waiting
            waiting = []
        yield [one]
    if waiting:
        yield waiting


def _shown(visual: Visual, briefing: Briefing, width: int, height: int, many: bool) -> Shown:
    match visual:
        case Numbers():
            return {"kind": "numbers", "items": [_item(*item, briefing) for item in visual.items]}
        case Table():
            return _table(visual, briefing)
        case Scatter():
            caption = ""
        case _:
            caption = set_words(visual.measure) if many else ""
    return {
        "kind": "picture",
        "svg": drawings.svg(visual, briefing, width, height),
        "alt": set_words(drawings.alt(visual, briefing)),
        "caption": caption,
    }


def _item(key: Key, label: str, below: str, briefing: Briefing) -> Shown:
    fact = None if key is None else briefing.facts[key]
    estimate = fact is not None and fact.status == ESTIMATE
    return {
        "value": set_words(briefing.written(key)),
        "missing": fact is None,
        "estimate": estimate,
        "range": formats.interval(fact.low, fact.high, fact.unit) if fact and estimate else "",
        "label": set_words(label),
        "below": set_words(below),
    }


def _table(table: Table, briefing: Briefing) -> Shown:
    heads = [set_words(name) for name in table.columns]
    rows = [[_cell(cell, briefing) for cell in row] for row in table.rows]
    columns = [
        {"name": head, "numeric": _numeric(row[at] for row in table.rows)} | wide
        for at, (head, wide) in enumerate(zip(heads, _widths(heads, rows), strict=True))
    ]
    marked = [{"strong": at in table.strong, "cells": row} for at, row in enumerate(rows)]
    return {"kind": "table", "caption": "", "columns": columns, "rows": marked}


def _widths(heads: Sequence[str], rows: Sequence[Sequence[Shown]]) -> list[Shown]:
    """A width for each column: fixed for short cells, a share of the rest for long ones.

    A heading may take two lines, a short cell may not. The first column, of the rows' names,
    takes what is left where no cell is long.
    """
    needs = []
    for at, head in enumerate(heads):
        cells = max((width(row[at]["text"], CELL, True) for row in rows), default=0)
        word = max((width(part, HEAD, True) for part in head.split()), default=0)
        needs.append(max(cells, word, width(head, HEAD, True) * 0.55) + INSET)
    fixed = [need if need <= SHORT else 0 for need in needs]
    if all(fixed) and fixed:
        fixed[0] = 0
    if sum(fixed) > ROOM - 90 * fixed.count(0):
        fixed = [0] * len(needs)
    return [
        {"fixed": round(wide, 1), "share": round(min(need, LONG), 1)}
        for wide, need in zip(fixed, needs, strict=True)
    ]


def _numeric(cells: Iterable[Written | Told]) -> bool:
    """Whether a column holds figures: then it stands to the right."""
    return any(isinstance(cell, Told) for cell in cells)


def _cell(cell: Written | Told, briefing: Briefing) -> Shown:
    if isinstance(cell, Written):
        return {"text": set_words(cell.text), "tone": "plain"}
    if cell.key is None:
        return {"text": formats.MISSING, "tone": "missing"}
    fact = briefing.facts[cell.key]
    tone = "estimate" if fact.status == ESTIMATE else "plain"
    return {"text": set_words(fact.bare if cell.bare else fact.written), "tone": tone}
