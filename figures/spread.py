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
    tone = tones(mode)
    years = list(range(int(ends["year"].min()), int(ends["year"].max()) + 1))
    axis = alt.Axis(labelAngle=0, grid=False, labelOverlap=True, format="d")
    across = alt.X("year:O", axis=axis, title=None, scale=alt.Scale(domain=years))
    up = percent_axis(tickCount=6) if unit == "share" else alt.Axis(format=",.2~f", tickCount=6)
    low, high = float(ends["lowest_value"].min()), float(ends["highest_value"].max())
    room = (high - low) * 0.1 or 1.0
    scale = alt.Scale(domain=[max(low - room, 0) if low >= 0 else low - room, high + room])
    own = points["kode"].eq(chosen)
    rows = points.assign(
        ink=own.map({True: tone.accent, False: tone.grey}), size=own.map({True: 120, False: 44})
    )
    line = alt.Chart(ends).mark_rule(strokeWidth=9, color=tone.hairline, aria=False)
    dots = alt.Chart(rows).mark_circle(opacity=1)
    layers: list[Any] = [
        line.encode(
            x=across,
            y=alt.Y("lowest_value:Q", title=None, axis=up, scale=scale),
            y2="highest_value",
        ),
        dots.encode(
            x=across,
            y=alt.Y("value:Q", title=None, axis=up, scale=scale),
            color=alt.Color("ink:N", scale=None, legend=None),
            size=alt.Size("size:Q", scale=None, legend=None),
            order=alt.Order("size:Q"),
            tooltip=alt.Tooltip("said:N", title=" "),
            description="said:N",
        ),
    ]
    apart = ends["highest_value"] - ends["lowest_value"]
    told = ends[ends.index.isin([ends.index[0], ends.index[-1], apart.idxmax()])]
    base = alt.Chart(told)
    for end, dy in (("highest", -11), ("lowest", 12)):
        style: dict[str, Any] = {"font": SANS, "fontSize": SMALL_SIZE, "color": tone.ink}
        text = base.mark_text(dy=dy, aria=False, **style)
        layers.append(
            text.encode(
                x=across,
                y=alt.Y(f"{end}_value:Q", title=None, axis=up, scale=scale),
                text=f"{end}_said:N",
            )
        )
    return alt.LayerChart(layer=layers).properties(width=width, height=HEIGHT)
