"""Every measure on one scale from the lowest regency to the highest, as a chart for a file."""

import altair as alt
import pandas as pd

from figures.theme import Mode, px, tones

ROW = 30
NAME_ROOM, VALUE_ROOM, SCALE_WIDTH = 210, 130, 400
"""Pixels: names left of the scale, values right of it, and the scale itself."""


def strip(table: pd.DataFrame, chosen: str, mode: Mode = "light") -> alt.LayerChart:
    """A row a measure: the others as ticks, the province as a line, the chosen one as a dot.

    table: kode, measure, place (0–1, NaN without a figure), province_place, said (the value in
    words), estimated; a row a regency and measure, in order of the rows on the page.
    """
    tone = tones(mode)
    rows = _placed(table)
    own = rows[rows["kode"].eq(chosen)]
    known, provincial = own.dropna(subset=["x"]), own.dropna(subset=["px"])
    ends = own.assign(left=NAME_ROOM, right=NAME_ROOM + SCALE_WIDTH)
    track = _at(ends, x="left", x2="right").mark_rule(color=tone.hairline, strokeWidth=2)
    others = rows[~rows["kode"].eq(chosen)].dropna(subset=["x"])
    ticks = _at(others, x="x").mark_circle(color=tone.grey, size=34, opacity=0.75)
    line = _at(provincial, x="px").mark_tick(
        orient="vertical", color=tone.ink, thickness=2.2, height=18
    )
    dots = _at(known, x="x").mark_circle(size=130, opacity=1, strokeWidth=2.5)
    dots = dots.encode(
        color=alt.value(tone.accent),
        stroke=alt.condition(alt.datum.estimated, alt.value(tone.gold), alt.value(tone.accent)),
    )
    names = _at(own.assign(left=0), x="left").mark_text(align="left", baseline="middle")
    right = NAME_ROOM + SCALE_WIDTH + 16
    values = _at(own.assign(left=right), x="left").mark_text(align="left", baseline="middle")
    layers = [track, ticks, line, dots, names.encode(text="measure:N")]
    height = ROW * rows["measure"].nunique()
    width = NAME_ROOM + SCALE_WIDTH + VALUE_ROOM
    return alt.LayerChart(layer=[*layers, values.encode(text="said:N")]).properties(
        width=width, height=height
    )


def _placed(table: pd.DataFrame) -> pd.DataFrame:
    rows = table.reset_index(drop=True).copy()
    order = {name: at for at, name in enumerate(dict.fromkeys(rows["measure"]))}
    rows["y"] = [order[name] * ROW + ROW / 2 for name in rows["measure"]]
    rows["x"] = NAME_ROOM + rows["place"] * SCALE_WIDTH
    rows["px"] = NAME_ROOM + rows["province_place"] * SCALE_WIDTH
    return rows


def _at(rows: pd.DataFrame, x: str, x2: str | None = None) -> alt.Chart:
    chart = alt.Chart(rows).encode(x=px(x, "x"), y=px("y", "y"))
    return chart.encode(x2=f"{x2}:Q") if x2 else chart
