"""Places as dots, each with the places that its range reaches."""

from typing import Literal

import altair as alt
import pandas as pd

from data.contract import ESTIMATE
from figures.rows import AXIS, ROW, name_axis
from figures.theme import Mode, tones


def rank_dots(
    table: pd.DataFrame,
    *,
    chosen: str | None = None,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """One row a regency, the first place on top, places from left to right.

    table: indexed by kode, with name, rank, best, worst, status and said (for who listens);
    rows without a rank are left out. A published figure is a filled dot; an estimate is a
    ring in gold on the line of its possible places.
    """
    ranked = table.dropna(subset=["rank"]).sort_values("rank", kind="stable")
    ranked = ranked.assign(**_colours(ranked, chosen, mode))
    whole = int(max(ranked["worst"].max(), 1)) if len(ranked) else 1
    ticks = alt.Axis(orient="top", values=list(range(1, whole + 1)), format="d", grid=True)
    scale = alt.Scale(domain=[0.5, whole + 0.5])
    base = alt.Chart(ranked.reset_index()).encode(y=name_axis(ranked, chosen, mode))
    span = base.mark_rule(strokeWidth=5, opacity=0.45, strokeCap="round", aria=False).encode(
        x=alt.X("best:Q", scale=scale, axis=ticks, title=None),
        x2="worst",
        stroke=alt.Stroke("line:N", scale=None, legend=None),
    )
    dots = base.mark_point(filled=True, size=110, opacity=1, strokeWidth=2.2).encode(
        x=alt.X("rank:Q", scale=scale),
        stroke=alt.Stroke("edge:N", scale=None, legend=None),
        fill=alt.Fill("inside:N", scale=None, legend=None),
        tooltip=alt.Tooltip("said:N", title=" "),
        description="said:N",
    )
    return alt.LayerChart(layer=[span, dots]).properties(
        width=width, height=ROW * len(ranked) + AXIS
    )


def _colours(ranked: pd.DataFrame, chosen: str | None, mode: Mode) -> dict[str, "pd.Series[str]"]:
    tone = tones(mode)
    own = pd.Series(ranked.index == chosen, index=ranked.index)
    published = ranked["status"].ne(ESTIMATE)
    dot = own.map({True: tone.accent, False: tone.ink})
    return {
        "edge": dot.where(published, tone.gold),
        "inside": dot.where(published, tone.paper),
        "line": own.map({True: tone.accent, False: tone.gold}),
    }
