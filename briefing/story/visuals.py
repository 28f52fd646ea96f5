"""What a slide or page shows beside its words: charts, maps and tables as values.

A visual holds no number of its own: it names facts of its briefing by their keys, and None
where a region or period has no figure. So a number on a slide, in a document and in a workbook
is the same number, and can be traced.
"""

from dataclasses import dataclass
from typing import Literal

from geo.classes import Classes

Key = str | None
"""The key of a fact; None where there is no figure."""


@dataclass(frozen=True)
class Numbers:
    """A handful of figures, each large with its label and what it is compared with.

    items: (key, label, what stands beneath: period, comparison).
    """

    items: tuple[tuple[Key, str, str], ...]
    kind: Literal["numbers"] = "numbers"


@dataclass(frozen=True)
class Bars:
    """One measure of several places, a bar each, in the order shown (the first on top).

    places: (kode, name, key). unit: of all figures. measure: what the bars say, for the axis.
    reference: a fact drawn as a line across, with its words; None without. chosen: kodes in the
    accent.
    """

    measure: str
    unit: str
    places: tuple[tuple[str, str, Key], ...]
    reference: tuple[str, str] | None = None
    chosen: tuple[str, ...] = ()
    palette: str = "perlindungan"
    kind: Literal["bars"] = "bars"


@dataclass(frozen=True)
class Line:
    """One place through time: a key for each period of its chart, None where there is a gap."""

    kode: str
    name: str
    keys: tuple[Key, ...]


@dataclass(frozen=True)
class Lines:
    """One measure through time. periods: oldest first, as stored ("2024-08").

    chosen: kodes in the accent, the rest in grey. targets: (words, period, value key) of the
    same definition.
    """

    measure: str
    unit: str
    periods: tuple[str, ...]
    lines: tuple[Line, ...]
    chosen: tuple[str, ...] = ()
    targets: tuple[tuple[str, str, str], ...] = ()
    kind: Literal["lines"] = "lines"


@dataclass(frozen=True)
class Scatter:
    """Two measures against each other, a bubble a place. points: (kode, name, x, y, size) keys.

    references: keys of the province's x and y, which part the four corners. corners: their words:
    (x low & y high, x high & y high, x low & y low, x high & y low).
    """

    x_measure: str
    x_unit: str
    y_measure: str
    y_unit: str
    size_measure: str
    points: tuple[tuple[str, str, Key, Key, Key], ...]
    references: tuple[Key, Key] = (None, None)
    corners: tuple[str, str, str, str] = ("", "", "", "")
    chosen: tuple[str, ...] = ()
    kind: Literal["scatter"] = "scatter"


@dataclass(frozen=True)
class Map:
    """The eleven regencies coloured by class.

    places: (kode, name, key). edges: ascending, one more than classes; the lower edge belongs to
    a class. None is an open end. colours: one a class, lowest first, "#RRGGBB". labels: of the
    classes. heading: of the legend. missing: the legend's words for no figure.
    """

    measure: str
    unit: str
    places: tuple[tuple[str, str, Key], ...]
    edges: tuple[float | None, ...]
    colours: tuple[str, ...]
    labels: tuple[str, ...]
    heading: str
    missing: str
    chosen: tuple[str, ...] = ()
    kind: Literal["map"] = "map"

    def class_of(self, value: float | None) -> int | None:
        """The number of the class of a value, 0 the lowest; None without a value or a class."""
        if not self.colours:
            return None
        inner = [edge for edge in self.edges[1:-1] if edge is not None]
        return Classes((float("-inf"), *inner, float("inf")), "").class_of(value)


@dataclass(frozen=True)
class Written:
    """A cell of a table that is words, not a figure."""

    text: str


@dataclass(frozen=True)
class Told:
    """A cell of a table that is a figure. bare: without its unit, which stands above."""

    key: Key
    bare: bool = False


@dataclass(frozen=True)
class Table:
    """columns: their headings, the first of the row's name. rows: as many cells as columns.

    strong: numbers of rows in bold (a total, the chosen regency).
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Written | Told, ...], ...]
    strong: tuple[int, ...] = ()
    kind: Literal["table"] = "table"


Visual = Numbers | Bars | Lines | Scatter | Map | Table


def keys_of(visual: Visual) -> tuple[str, ...]:
    """The facts that a visual shows, each once, in order."""
    found: list[Key] = []
    match visual:
        case Numbers():
            found = [key for key, _, _ in visual.items]
        case Bars() | Map():
            found = [key for _, _, key in visual.places]
            if isinstance(visual, Bars) and visual.reference:
                found.append(visual.reference[0])
        case Lines():
            found = [key for line in visual.lines for key in line.keys]
            found += [key for _, _, key in visual.targets]
        case Scatter():
            found = [key for point in visual.points for key in point[2:]] + [*visual.references]
        case Table():
            found = [cell.key for row in visual.rows for cell in row if isinstance(cell, Told)]
    return tuple(dict.fromkeys(key for key in found if key is not None))
