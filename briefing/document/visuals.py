"""Visuals as a template takes them: numbers and tables as words, charts and maps as SVG."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from briefing import drawings
from briefing.document.words import set_words
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

WIDE, HALF = 640, 310
"""Width of a drawing that takes the page, and of two that share it, px."""
NARROW, BROAD = 8, 48
"""Letters that a column of words has room for, at least and at most."""
Shown = dict[str, Any]


def rows(visuals: Sequence[Visual], briefing: Briefing, height: float = 1.0) -> list[list[Shown]]:
    """The visuals of a part, a row each; two neighbouring charts share a row.

    height: what part of its proper height a chart is given.
    """
    found: list[list[Shown]] = []
    for pair in _paired(visuals):
        width = HALF if len(pair) > 1 else WIDE
        high = max(drawings.natural(one, width) for one in pair) if _drawn(pair[0]) else 0
        many = len(visuals) > 1
        found.append([_shown(one, briefing, width, round(high * height), many) for one in pair])
    return found


def _paired(visuals: Sequence[Visual]) -> Iterator[list[Visual]]:
    waiting: list[Visual] = []
    for one in visuals:
        if isinstance(one, Bars | Lines):
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


def _drawn(visual: Visual) -> bool:
    return isinstance(visual, Bars | Lines | Scatter | Map)


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
    numeric = [_numeric(row[at] for row in table.rows) for at in range(len(table.columns))]
    return {
        "kind": "table",
        "caption": "",
        "columns": [
            {"name": set_words(name), "numeric": numeric[at], "share": _share(table, at)}
            for at, name in enumerate(table.columns)
        ],
        "rows": [
            {"strong": at in table.strong, "cells": [_cell(cell, briefing) for cell in row]}
            for at, row in enumerate(table.rows)
        ],
    }


def _share(table: Table, at: int) -> int:
    """How much of the width a column of words asks for: its longest cell, within limits."""
    cells = [row[at] for row in table.rows]
    longest = max((len(c.text) for c in cells if isinstance(c, Written)), default=0)
    return min(max(longest, len(table.columns[at]), NARROW), BROAD)


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
