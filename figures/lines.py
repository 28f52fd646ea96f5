"""Lines through time: a line a region, broken where figures are missing."""

from typing import Any, Literal

import altair as alt
import pandas as pd

from data.regions import NATION, PROVINCE
from figures.theme import SANS, TEXT_SIZE, Mode, tones
from words import formats, periods

HEIGHT = 420
LABEL_ROOM = 118
"""Pixels right of the last point, for the names of the lines."""
LABEL_STEP = 17
"""Pixels by which two names are kept apart."""
SHORT_DAYS = 3 * 365
USUAL = 1.75
"""A gap longer than so many usual steps breaks the line: it isn't drawn as if measured."""


def lines(
    table: pd.DataFrame,
    unit: str,
    *,
    chosen: str | None = None,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """The series of `table` on one pair of axes.

    table: kode, name, period, value; a row a published figure. The chosen regency is in the
    accent, province and nation in ink, the others grey; those, or without a choice the highest
    and lowest, have their names at their ends. A line breaks where a usual period is missing.
    """
    placed = _placed(table, unit)
    look = _looks(placed, chosen, mode)
    placed = placed.merge(look, on="kode")
    base = alt.Chart(placed).encode(
        x=alt.X("when:T", title=None, axis=_times(placed)),
        y=alt.Y("value:Q", title=None, scale=alt.Scale(domain=_domain(placed)), axis=_axis(unit)),
        color=alt.Color("colour:N", scale=None, legend=None),
    )
    line = base.mark_line(aria=False).encode(
        detail=["kode:N", "part:N"],
        strokeWidth=alt.StrokeWidth("weight:Q", scale=None, legend=None),
        order="when:T",
    )
    tooltip = [alt.Tooltip(f"{key}:N", title=title) for key, title in _TOOLTIP.items()]
    points = base.mark_circle(opacity=1).encode(
        size=alt.Size("size:Q", scale=None, legend=None), tooltip=tooltip, description="said:N"
    )
    layers = alt.LayerChart(layer=[line, points, _names(placed, mode)])
    return layers.properties(width=width, height=HEIGHT)


_TOOLTIP = {"name": "Daerah", "period_said": "Periode", "value_said": "Nilai"}


def _placed(table: pd.DataFrame, unit: str) -> pd.DataFrame:
    """The rows in order of time, with their date, the part of the line, and words."""
    rows = table.dropna(subset=["value"]).copy()
    rows["when"] = [pd.Timestamp(periods.start(period)) for period in rows["period"]]
    rows = rows.sort_values(["kode", "when"]).reset_index(drop=True)
    rows["part"] = 0
    for _, own in rows.groupby("kode"):
        rows.loc[own.index, "part"] = parts(own["when"])
    rows["period_said"] = [periods.label(period) for period in rows["period"]]
    rows["value_said"] = [formats.value(value, unit) for value in rows["value"]]
    rows["said"] = rows["name"] + ", " + rows["period_said"] + ": " + rows["value_said"]
    return rows


def parts(when: pd.Series) -> list[int]:
    """The number of the unbroken part each date belongs to; dates in order.

    A part ends where the next date is further than `USUAL` times the usual step, the median.
    """
    steps = when.diff().dt.days
    usual = steps.median()
    return [int(n) for n in (steps > USUAL * usual).cumsum()]


def _looks(placed: pd.DataFrame, chosen: str | None, mode: Mode) -> pd.DataFrame:
    tone = tones(mode)
    rows = []
    for kode in placed["kode"].unique():
        own, whole = kode == chosen, kode in (PROVINCE, NATION)
        rows.append(
            {
                "kode": kode,
                "colour": tone.accent if own else tone.ink if whole else tone.grey,
                "weight": 3.0 if own else 2.4 if whole else 1.3,
                "size": 46 if own or whole else 20,
                "named": own or whole,
            }
        )
    return pd.DataFrame(rows)


def _domain(placed: pd.DataFrame) -> list[float]:
    low, high = float(placed["value"].min()), float(placed["value"].max())
    room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    return [max(low - room, 0.0) if low >= 0 else low - room, high + room]


def _times(placed: pd.DataFrame) -> alt.Axis:
    """Years, and months too where the whole is short."""
    short = (placed["when"].max() - placed["when"].min()).days < SHORT_DAYS
    written: dict[str, Any] = {"format": "%b %Y" if short else "%Y", "tickCount": 4 if short else 8}
    return alt.Axis(grid=False, labelOverlap=True, **written)


def _axis(unit: str) -> alt.Axis:
    if unit == "share":
        return alt.Axis(labelExpr="format(datum.value * 100, ',.2~f') + ' %'", tickCount=6)
    return alt.Axis(format=",.2~f", tickCount=6)


def _names(placed: pd.DataFrame, mode: Mode) -> alt.Chart:
    """Names at the ends of the lines, kept apart."""
    ends = placed.sort_values("when").groupby("kode").tail(1)
    named = ends[ends["named"]]
    if not (named["kode"] != PROVINCE).any():
        extremes = {ends["value"].idxmax(), ends["value"].idxmin()}
        named = ends[ends["named"] | ends.index.isin(extremes)]
    low, high = _domain(placed)
    step = (high - low) / HEIGHT * LABEL_STEP
    named = named.sort_values("value").rename(columns={"when": "x"})
    heights: list[float] = []
    for value in named["value"]:
        heights.append(max(value, heights[-1] + step) if heights else value)
    words = named.assign(at=heights)[["x", "at", "name", "colour"]]
    words["colour"] = words["colour"].replace(tones(mode).grey, tones(mode).quiet)
    style: dict[str, Any] = {"align": "left", "dx": 10, "font": SANS, "fontSize": TEXT_SIZE}
    mark = alt.Chart(words).mark_text(fontWeight=600, clip=False, aria=False, **style)
    return mark.encode(
        x="x:T", y="at:Q", text="name:N", color=alt.Color("colour:N", scale=None, legend=None)
    )
