"""What a slide shows beside its words, as HTML: large numbers, sortable tables, drawings."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing import drawings
from briefing.offline.markup import Html, el
from briefing.story.model import Briefing, Fact
from briefing.story.visuals import Key, Numbers, Table, Told, Visual, Written
from data.contract import ESTIMATE
from words.formats import MISSING, interval


@dataclass(frozen=True)
class Cell:
    """A cell of a table. kind: its class. order: the value that it is sorted by, of a figure."""

    said: str
    kind: str = ""
    order: float | None = None


Cells = Sequence[Cell]


def shown(visual: Visual, briefing: Briefing, width: int, height: int) -> Html:
    """A visual. width, height: px of a drawing at which its words are 13 px high."""
    match visual:
        case Numbers():
            return _numbers(visual, briefing)
        case Table():
            return table(
                visual.columns,
                [[_cell(cell, briefing) for cell in row] for row in visual.rows],
                visual.strong,
            )
        case _:
            drawn = drawings.svg(visual, briefing, width, height)
            wide = f"--lebar:{width}px"
            return el("figure", Html(drawn), class_=f"lukisan {visual.kind}", style=wide)


def table(columns: Sequence[str], rows: Sequence[Cells], strong: Sequence[int] = ()) -> Html:
    """A table that a script sorts by column. A column with a figure stands to the right."""
    right = {at for row in rows for at, one in enumerate(row) if one.order is not None}
    heads = [
        el("th", el("button", name, type="button"), scope="col", class_=_classes(at in right))
        for at, name in enumerate(columns)
    ]
    body = [
        el("tr", *(_td(one, n in right) for n, one in enumerate(row)), class_=_strong(at, strong))
        for at, row in enumerate(rows)
    ]
    inside = el("table", el("thead", el("tr", *heads)), el("tbody", *body))
    named = {"role": "group", "tabindex": "0", "aria_label": ", ".join(columns)}
    return el("div", inside, class_="tabel", data_pas="1.8", **named)


def _td(one: Cell, right: bool) -> Html:
    order = None if one.order is None else repr(one.order)
    return el("td", one.said, class_=_classes(right, one.kind), data_nilai=order)


def _classes(right: bool, kind: str = "") -> str | None:
    return " ".join(name for name in ("angka" if right else "", kind) if name) or None


def _strong(at: int, strong: Sequence[int]) -> str | None:
    return "kuat" if at in strong else None


def _cell(one: Written | Told, briefing: Briefing) -> Cell:
    if isinstance(one, Written):
        return Cell(one.text)
    if one.key is None:
        return Cell(MISSING, "kosong")
    fact = briefing.facts[one.key]
    return Cell(fact.bare if one.bare else fact.written, kind(fact), fact.value)


def kind(fact: Fact) -> str:
    """The class of what is written of a fact."""
    return "estimasi" if fact.status == ESTIMATE else ""


def _numbers(visual: Numbers, briefing: Briefing) -> Html:
    items = [
        el(
            "div",
            el("dt", label),
            el("dd", briefing.written(key), class_=f"nilai {_kind(key, briefing)}".strip()),
            el("dd", _range(key, briefing), class_="rentang") if _range(key, briefing) else None,
            el("dd", beneath, class_="banding") if beneath else None,
        )
        for key, label, beneath in visual.items
    ]
    return el("dl", *items, class_="angka", data_pas="1.6")


def _kind(key: Key, briefing: Briefing) -> str:
    return "kosong" if key is None else kind(briefing.facts[key])


def _range(key: Key, briefing: Briefing) -> str:
    if key is None:
        return ""
    fact = briefing.facts[key]
    return interval(fact.low, fact.high, fact.unit)
