"""The labels of a static map: a name and a figure in each region, beside it where it is small."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd
from shapely import Point
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from figures.drawing import anchor, features, leader, outside_place
from figures.legend import on_paper
from figures.theme import TEXT_SIZE, Mode, tones, written
from geo.palette import ink_on
from words.formats import ESTIMATE_SIGN, MISSING, bare

SMALL = 24
"""A region whose largest inner circle has a smaller radius (px) is labelled beside the map."""
LINE = 16
LETTER = 7.2


@dataclass(frozen=True)
class Label:
    """A region's name (in lines) and figure ("" where the words take its place).

    Centred on `place` in plot pixels.

    ground: the region's fill, or "" when the label stands on paper. leader: from a small
    region to its label.
    """

    lines: list[str]
    figure: str
    place: tuple[float, float]
    ground: str
    leader: BaseGeometry | None = None

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in px, estimated from the letters."""
        longest = max(len(line) for line in [*self.lines, self.figure])
        return longest * LETTER, (len(self.lines) + bool(self.figure)) * LINE

    @property
    def area(self) -> BaseGeometry:
        """The box it covers, which hatch and dots leave free."""
        (x, y), (width, height) = self.place, self.size
        return box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def figure(value: float, status: str, unit: str) -> str:
    """A region's figure as its label says it: "39,5 %", "≈ 35,1 %", "belum ada angka"."""
    if pd.isna(value):
        return MISSING
    return f"{ESTIMATE_SIGN} {bare(value, unit)}" if status == "estimasi" else bare(value, unit)


def labels_of(
    placed: dict[str, BaseGeometry],
    rows: pd.DataFrame,
    fills: dict[str, str],
    unit: str,
    given: dict[str, Point],
    room: Sequence[float],
) -> list[Label]:
    """Labels of names and figures: `rows` is indexed by kode, with `name`, `value`, `status`."""
    words = {
        str(kode): (str(row["name"]), figure(row["value"], row["status"], unit))
        for kode, row in rows.iterrows()
    }
    return placed_labels(placed, words, fills, given, room)


def placed_labels(
    placed: dict[str, BaseGeometry],
    words: Mapping[str, tuple[str, str]],
    fills: dict[str, str],
    given: dict[str, Point],
    room: Sequence[float],
) -> list[Label]:
    """A label for every region of `placed` (plot pixels), in its order.

    `words` holds name and figure, "" for a name alone. `given` holds chosen points; without
    one a label stands where the region is widest. Labels of small regions keep clear of every
    region, of each other and of the edges of `room`.
    """
    labels = []
    taken = [shape.simplify(0.5).buffer(5, quad_segs=2) for shape in placed.values()]
    for kode, shape in placed.items():
        widest, radius = anchor(shape)
        start = given.get(kode, widest)
        name, text = words[kode]
        if radius >= SMALL:
            lines, bold = _said(_broken(name, 2 * radius), text)
            labels.append(Label(lines, bold, (start.x, start.y), fills[kode]))
            continue
        beside = _beside(name, text, start, taken, room)
        taken.append(box(*beside.place, *beside.place).buffer(max(beside.size) / 2 + 4))
        labels.append(beside)
    return labels


def _beside(
    name: str, text: str, start: Point, taken: list[BaseGeometry], room: Sequence[float]
) -> Label:
    lines, bold = _said([name], text)
    size = Label(lines, bold, (0, 0), "").size
    place = outside_place(start, size, taken, room)
    return Label(lines, bold, place, "", leader(start, place, size))


def _said(name: list[str], text: str) -> tuple[list[str], str]:
    """Name lines and the figure in bold; a missing figure is said, not stressed."""
    return ([*name, text], "") if text == MISSING else (name, text)


def _broken(name: str, width: float) -> list[str]:
    """A name in one line, or in two when it is wider than the region."""
    words = name.split()
    if len(name) * LETTER <= width * 1.1 or len(words) < 2:
        return [name]
    middle = (len(words) + 1) // 2
    return [" ".join(words[:middle]), " ".join(words[middle:])]


def written_labels(labels: list[Label], mode: Mode = "light") -> list[alt.Chart]:
    """Leaders edged in paper, then names and figures, each on a halo of its own ground."""
    layers: list[alt.Chart] = []
    leaders = {str(n): label.leader for n, label in enumerate(labels) if label.leader is not None}
    if leaders:
        data, tone = features(leaders), tones(mode)
        layers += [
            on_paper(data, filled=False, stroke=stroke, strokeWidth=width, aria=False)
            for stroke, width in ((tone.paper, 3.5), (tone.ink, 1))
        ]
    return layers + _texts(labels, mode)


def _texts(labels: list[Label], mode: Mode) -> list[alt.Chart]:
    names, figures = [], []
    for label in labels:
        x, y = label.place
        top = y - label.size[1] / 2 + LINE / 2
        looks = _looks(label.ground, mode)
        names += [
            {"x": x, "y": top + LINE * n, "text": line} | looks
            for n, line in enumerate(label.lines)
        ]
        below = top + LINE * len(label.lines)
        if label.figure:
            figures.append({"x": x, "y": below, "text": label.figure} | looks)
    style: dict[str, Any] = {"align": "center", "baseline": "middle"}
    around: dict[str, Any] = {"strokeWidth": 4, "strokeJoin": "round", "aria": False} | style
    halo = alt.Stroke("halo:N", scale=None, legend=None)
    ink = alt.Fill("ink:N", scale=None, legend=None)
    kinds: list[tuple[list[dict[str, Any]], float, Any]] = [
        (names, TEXT_SIZE, "normal"),
        (figures, TEXT_SIZE + 1, 600),
    ]
    shown = [kind for kind in kinds if kind[0]]
    return [
        *(written(r, size, fontWeight=w, **around).encode(stroke=halo) for r, size, w in shown),
        *(written(r, size, fontWeight=w, **style).encode(fill=ink) for r, size, w in shown),
    ]


def _looks(ground: str, mode: Mode) -> dict[str, str]:
    """Ink and halo of a label on its ground, "" for paper."""
    tone = tones(mode)
    return {"ink": ink_on(ground) if ground else tone.ink, "halo": ground or tone.paper}
