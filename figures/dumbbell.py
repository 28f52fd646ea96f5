"""Two shares of the same regency on one row: what it needs, and what it gets."""

from typing import Any, Literal

import altair as alt
import pandas as pd

from figures.rows import AXIS, ROW, name_axis, percent_axis
from figures.theme import SANS, TEXT_SIZE, Mode, tones
from geo.palette import sequential

ROOM = 0.16
"""Room right of the furthest share for its words, as a part of the axis."""


def dumbbell(
    table: pd.DataFrame,
    words: tuple[str, str],
    *,
    chosen: str | None = None,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """Need and resource of each regency, in the order of `table`.

    table: indexed by kode, with name, need_share, resource_share (0–1), low, high (the range of
        the resource's share, NaN where there is none), gap_said (what stands at the end of a
        row) and said (for who listens). words: what the two shares are, for the legend.
    """
    tone = tones(mode)
    rows = table.assign(
        start=table[["need_share", "resource_share"]].min(axis="columns"),
        end=table[["need_share", "resource_share", "high"]].max(axis="columns"),
        ink=[tone.accent if kode == chosen else tone.ink for kode in table.index],
        link=[tone.accent if kode == chosen else tone.grey for kode in table.index],
    ).reset_index()
    reach = float(rows["end"].max()) * (1 + ROOM)
    x: dict[str, Any] = {"scale": alt.Scale(domain=[0, reach]), "title": None}
    axis = percent_axis(orient="top", tickCount=5)
    base = alt.Chart(rows).encode(y=name_axis(table, chosen, mode))
    link = base.mark_rule(strokeWidth=3, aria=False).encode(
        x=alt.X("need_share:Q", axis=axis, **x),
        x2="resource_share",
        stroke=alt.Stroke("link:N", scale=None, legend=None),
    )
    span = base.mark_rule(stroke=tone.gold, strokeWidth=7, opacity=0.5, aria=False).encode(
        x=alt.X("low:Q", axis=axis, **x), x2="high"
    )
    text = base.mark_text(align="left", dx=14, font=SANS, fontSize=TEXT_SIZE, aria=False).encode(
        x=alt.X("end:Q", axis=axis, **x),
        text="gap_said:N",
        color=alt.Color("ink:N", scale=None, legend=None),
    )
    layers = [link, span, _dots(rows, table, words, chosen, mode, axis, x), text]
    return alt.LayerChart(layer=layers).properties(width=width, height=ROW * len(table) + 2 * AXIS)


def _dots(
    rows: pd.DataFrame,
    table: pd.DataFrame,
    words: tuple[str, str],
    chosen: str | None,
    mode: Mode,
    axis: alt.Axis,
    x: dict[str, Any],
) -> alt.Chart:
    shares = dict(zip(words, ("need_share", "resource_share"), strict=True))
    long = pd.concat(
        [rows[["name", "said"]].assign(share=rows[own], kind=word) for word, own in shares.items()]
    )
    colours = [sequential("kemiskinan", 4)[2], sequential("perlindungan", 4)[2]]
    legend = alt.Legend(orient="top", title=None, direction="horizontal", symbolSize=110)
    if mode == "dark":
        colours = [sequential("kemiskinan", 4)[1], sequential("perlindungan", 4)[1]]
    scale = alt.Scale(domain=list(words), range=colours)
    dots = alt.Chart(long).mark_circle(size=130, opacity=1)
    return dots.encode(
        x=alt.X("share:Q", axis=axis, **x),
        y=name_axis(table, chosen, mode),
        color=alt.Color("kind:N", scale=scale, legend=legend),
        tooltip=alt.Tooltip("said:N", title=" "),
        description="said:N",
    )
