"""Lines through time: a line a region, broken where figures are missing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

import altair as alt
import pandas as pd

from data.regions import NATION, PROVINCE
from figures import line_marks
from figures.line_ends import LABEL_ROOM, names
from figures.theme import Mode, tones
from words import formats, periods

__all__ = ["HEIGHT", "LABEL_ROOM", "Beside", "lines", "parts"]

HEIGHT = 420
SHORT_DAYS = 3 * 365
USUAL = 1.75
"""A gap longer than so many usual steps breaks the line: it isn't drawn as if measured."""
COMPANIONS: dict[Mode, tuple[str, ...]] = {
    "light": ("#1F62A8", "#13776E", "#6B509B", "#6A4A1C"),
    "dark": ("#7FB2E5", "#5CC0B0", "#B9A3DC", "#C9A57A"),
}
"""Colours of the regencies that stand beside the chosen one, in their order."""
Span = tuple[pd.Timestamp, pd.Timestamp]
_TARGETS = ("when", "value", "words", "said", "path")
_AHEAD = ("when", "value", "low", "high", "said")
_WEIGHTS = {PROVINCE: 2.4, NATION: 1.6}
_TOOLTIP = {"name": "Daerah", "period_said": "Periode", "value_said": "Nilai"}


def _none(*columns: str) -> Callable[[], pd.DataFrame]:
    return lambda: pd.DataFrame(columns=list(columns))


@dataclass(frozen=True, eq=False)
class Beside:
    """What stands on the axes beside the measured lines; all of it may be absent.

    targets: when, value, words (name and figure, a line each), said, path (those of one path are
    joined). notes: when, number. projection: when, value, low, high, said; its name in words at
    its end. breaks: days at which a line ends because the definition changes.
    """

    targets: pd.DataFrame = field(default_factory=_none(*_TARGETS))
    notes: pd.DataFrame = field(default_factory=_none("when", "number"))
    projection: pd.DataFrame = field(default_factory=_none(*_AHEAD))
    projected: str = ""
    breaks: tuple[date, ...] = ()


def lines(
    table: pd.DataFrame,
    unit: str,
    *,
    chosen: str | None = None,
    others: Sequence[str] = (),
    beside: Beside | None = None,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """The series of `table` on one pair of axes.

    table: kode, name, period, when (a date), value; a row a published figure. The chosen regency
    is in the accent, `others` each in a colour of their own, province and nation in ink, the rest
    grey; those, or without a choice the highest and lowest, have their names at the right edge.
    A line breaks where a usual period is missing or its definition changes.
    """
    around = beside or Beside()
    placed = _placed(table, unit, around.breaks)
    placed = placed.merge(_looks(placed, chosen, others, mode), on="kode")
    span, height = _span(around, placed), _domain(around, placed)
    notes = around.notes[pd.to_datetime(around.notes["when"]).between(*span)]
    layers = [
        *line_marks.notes(notes, mode),
        *line_marks.projection(around.projection, height, mode),
        *_measured(placed, span, height, unit),
        *line_marks.targets(around.targets, height, mode),
        *names(placed, around, height, span[1], HEIGHT, mode),
    ]
    return alt.LayerChart(layer=layers).properties(width=width, height=HEIGHT)


def _measured(placed: pd.DataFrame, span: Span, height: list[float], unit: str) -> list[alt.Chart]:
    """The lines and their points."""
    dates = alt.Scale(domain=_dates(span), nice=False)
    x = alt.X("when:T", title=None, axis=_times(span), scale=dates)
    y = line_marks.upright("value", height, axis(unit))
    base = alt.Chart(placed).encode(x=x, y=y, color=alt.Color("colour:N", scale=None, legend=None))
    line = base.mark_line(aria=False).encode(
        detail=["kode:N", "part:N"],
        strokeWidth=alt.StrokeWidth("weight:Q", scale=None, legend=None),
        order="when:T",
    )
    tooltip = [alt.Tooltip(f"{key}:N", title=title) for key, title in _TOOLTIP.items()]
    points = base.mark_circle(opacity=1).encode(
        size=alt.Size("size:Q", scale=None, legend=None), tooltip=tooltip, description="said:N"
    )
    return [line, points]


def _placed(table: pd.DataFrame, unit: str, breaks: Sequence[date]) -> pd.DataFrame:
    """The rows in order of time, with their date, the part of the line, and words."""
    rows = table.dropna(subset=["value"]).copy()
    rows["when"] = pd.to_datetime(rows["when"])
    rows = rows.sort_values(["kode", "when"]).reset_index(drop=True)
    rows["part"] = 0
    for _, own in rows.groupby("kode"):
        rows.loc[own.index, "part"] = parts(own["when"], breaks)
    rows["period_said"] = [periods.label(period) for period in rows["period"]]
    rows["value_said"] = [formats.value(value, unit) for value in rows["value"]]
    rows["said"] = rows["name"] + ", " + rows["period_said"] + ": " + rows["value_said"]
    return rows


def parts(when: pd.Series, breaks: Sequence[date] = ()) -> list[int]:
    """The number of the unbroken part each date belongs to; dates in order.

    A part ends where the next date is further than `USUAL` times the usual step, the median, or
    lies on the other side of one of `breaks`.
    """
    steps = when.diff().dt.days
    ended = steps > USUAL * steps.median()
    for day in breaks:
        ended |= when.ge(pd.Timestamp(day)) & when.shift().lt(pd.Timestamp(day))
    return [int(n) for n in ended.cumsum()]


def _looks(
    placed: pd.DataFrame, chosen: str | None, others: Sequence[str], mode: Mode
) -> pd.DataFrame:
    tone = tones(mode)
    beside = dict(zip(others, COMPANIONS[mode], strict=False))
    rows = []
    for kode in placed["kode"].unique():
        own, whole, other = kode == chosen, kode in (PROVINCE, NATION), kode in beside
        plain = tone.ink if whole else beside.get(kode, tone.grey)
        rows.append(
            {
                "kode": kode,
                "colour": tone.accent if own else plain,
                "weight": 3.0 if own else _WEIGHTS.get(kode, 2.2 if other else 1.2),
                "size": 46 if own or whole or other else 18,
                "named": own or whole or other,
            }
        )
    return pd.DataFrame(rows)


def _domain(beside: Beside, placed: pd.DataFrame) -> list[float]:
    """Lowest and highest value of the axis, with room; never below 0 where nothing is."""
    found = pd.concat(
        [
            placed["value"],
            beside.targets["value"],
            *(beside.projection[name] for name in ("low", "high")),
        ]
    ).astype(float)
    low, high = float(found.min()), float(found.max())
    room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    return [max(low - room, 0.0) if low >= 0 else low - room, high + room]


def _span(beside: Beside, placed: pd.DataFrame) -> Span:
    parts_of_it = (placed, beside.targets, beside.projection)
    when = pd.concat([pd.to_datetime(part["when"]) for part in parts_of_it])
    return when.min(), when.max()


def _dates(span: Span) -> list[alt.DateTime]:
    return [alt.DateTime(year=t.year, month=t.month, date=t.day) for t in span]


def _times(span: Span) -> alt.Axis:
    """Years, and months too where the whole is short."""
    short = (span[1] - span[0]).days < SHORT_DAYS
    written: dict[str, Any] = {"format": "%b %Y" if short else "%Y", "tickCount": 4 if short else 8}
    return alt.Axis(grid=False, labelOverlap=True, **written)


def axis(unit: str) -> alt.Axis:
    """The axis of values, in the unit of the catalogue."""
    if unit == "share":
        return alt.Axis(labelExpr="format(datum.value * 100, ',.2~f') + ' %'", tickCount=6)
    return alt.Axis(format=",.2~f", tickCount=6)
