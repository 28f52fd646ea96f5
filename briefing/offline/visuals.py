"""What a slide shows beside its words, as HTML: large numbers, sortable tables, drawings."""

from briefing import drawings
from briefing.offline.markup import Html, el
from briefing.story.model import Briefing
from briefing.story.visuals import Key, Numbers, Table, Told, Visual, Written
from data.contract import ESTIMATE
from words.formats import MISSING, interval


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
            return el("figure", Html(drawn), class_=f"lukisan {visual.kind}")


def table(columns: tuple[str, ...], rows: list[list[Html]], strong: tuple[int, ...] = ()) -> Html:
    """A table that a script sorts by column. rows: cells as `cell` makes them."""
    heads = [el("th", el("button", name, type="button"), scope="col") for name in columns]
    body = [el("tr", *row, class_="kuat" if at in strong else None) for at, row in enumerate(rows)]
    inside = el("table", el("thead", el("tr", *heads)), el("tbody", *body))
    named = {"role": "group", "tabindex": "0", "aria_label": ", ".join(columns)}
    return el("div", inside, class_="tabel", data_pas="1.5", **named)


def cell(said: str | Html, kind: str = "", order: float | None = None) -> Html:
    """A cell. order: the value by which it is sorted, where its text isn't it."""
    return el("td", said, class_=kind or None, data_nilai=None if order is None else repr(order))


def _cell(one: Written | Told, briefing: Briefing) -> Html:
    if isinstance(one, Written):
        return cell(one.text)
    if one.key is None:
        return cell(MISSING, "angka kosong")
    fact = briefing.facts[one.key]
    kind = "angka estimasi" if fact.status == ESTIMATE else "angka"
    return cell(fact.bare if one.bare else fact.written, kind, fact.value)


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
    if key is None:
        return "kosong"
    return "estimasi" if briefing.facts[key].status == ESTIMATE else ""


def _range(key: Key, briefing: Briefing) -> str:
    if key is None:
        return ""
    fact = briefing.facts[key]
    return interval(fact.low, fact.high, fact.unit)
