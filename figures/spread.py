"""How far the regencies lie apart, period by period: from the lowest to the highest."""

from typing import Any, Literal

import altair as alt
import pandas as pd

from figures.rows import percent_axis
from figures.theme import SANS, SMALL_SIZE, Mode, tones

HEIGHT = 380


def spread(
    points: pd.DataFrame,
    ends: pd.DataFrame,
    unit: str,
    *,
    chosen: str | None = None,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """A column a period: every regency a dot, a line from the lowest to the highest.

    points: kode, year, value, said; a row a figure. ends: year, lowest_value, highest_value,
    lowest_said, highest_said, in order of time. A year without a complete period keeps its
    place, empty. The ends are written at the first, the last and the widest period. The chosen
    regency is in the accent and its dots are larger.
    """
    years = list(range(int(ends["year"].min()), int(ends["year"].max()) + 1))
    axis = alt.Axis(labelAngle=0, grid=False, labelOverlap=True, format="d")
    across = alt.X("year:O", axis=axis, title=None, scale=alt.Scale(domain=years))
    up = _heights(ends, unit)
    line = alt.Chart(ends).mark_rule(strokeWidth=9, color=tones(mode).hairline, aria=False)
    layers: list[Any] = [
        line.encode(x=across, y=alt.Y("lowest_value:Q", **up), y2="highest_value"),
        _dots(points, chosen, mode).encode(x=across, y=alt.Y("value:Q", **up)),
        *(text.encode(x=across) for text in _words(ends, up, mode)),
    ]
    return alt.LayerChart(layer=layers).properties(width=width, height=HEIGHT)


def _heights(ends: pd.DataFrame, unit: str) -> dict[str, Any]:
    """Axis and scale of the values, with room for the words at both ends."""
    low, high = float(ends["lowest_value"].min()), float(ends["highest_value"].max())
    room = (high - low) * 0.1 or 1.0
    scale = alt.Scale(domain=[max(low - room, 0) if low >= 0 else low - room, high + room])
    axis = percent_axis(tickCount=6) if unit == "share" else alt.Axis(format=",.2~f", tickCount=6)
    return {"title": None, "axis": axis, "scale": scale}


def _dots(points: pd.DataFrame, chosen: str | None, mode: Mode) -> alt.Chart:
    tone, own = tones(mode), points["kode"].eq(chosen)
    rows = points.assign(
        ink=own.map({True: tone.accent, False: tone.grey}), size=own.map({True: 120, False: 44})
    )
    return (
        alt.Chart(rows)
        .mark_circle(opacity=1)
        .encode(
            color=alt.Color("ink:N", scale=None, legend=None),
            size=alt.Size("size:Q", scale=None, legend=None),
            order=alt.Order("size:Q"),
            tooltip=alt.Tooltip("said:N", title=" "),
            description="said:N",
        )
    )


def _words(ends: pd.DataFrame, up: dict[str, Any], mode: Mode) -> list[alt.Chart]:
    apart = ends["highest_value"] - ends["lowest_value"]
    told = ends[ends.index.isin([ends.index[0], ends.index[-1], apart.idxmax()])]
    style: dict[str, Any] = {"font": SANS, "fontSize": SMALL_SIZE, "color": tones(mode).ink}
    return [
        alt.Chart(told)
        .mark_text(dy=dy, aria=False, **style)
        .encode(y=alt.Y(f"{end}_value:Q", **up), text=f"{end}_said:N")
        for end, dy in (("highest", -11), ("lowest", 12))
    ]
