"""Marks beside measured lines: targets, dated notes, and a projection with its band."""

from typing import Any

import altair as alt
import pandas as pd

from figures.theme import SANS, SMALL_SIZE, Mode, tones

NEAR = 0.05
"""Notes nearer than this part of the axis stand at different heights."""
DASHES = [5, 4]


def upright(name: str, height: list[float], axis: Any = alt.Undefined) -> alt.Y:
    """The channel of a value on the one axis that all layers share, from lowest to highest."""
    # Each layer says it: an area that doesn't would pull the axis down to zero.
    scale = alt.Scale(domain=height, nice=False, zero=False)
    return alt.Y(f"{name}:Q", title=None, scale=scale, axis=axis)


def targets(table: pd.DataFrame, height: list[float], mode: Mode) -> list[alt.Chart]:
    """Open diamonds in ink, those of one path joined by dots; name and figure stand at the edge."""
    if table.empty:
        return []
    tone = tones(mode)
    base = alt.Chart(_dated(table)).encode(x="when:T", y=upright("value", height))
    path = base.mark_line(strokeDash=[1.5, 4], strokeWidth=1.6, color=tone.ink, aria=False)
    mark = base.mark_point(
        shape="diamond", size=120, filled=True, fill=tone.paper, stroke=tone.ink, strokeWidth=2
    )
    tooltip = [alt.Tooltip("said:N", title="Target")]
    return [path.encode(detail="path:N"), mark.encode(tooltip=tooltip, description="said:N")]


def notes(table: pd.DataFrame, mode: Mode) -> list[alt.Chart]:
    """A hairline down from a number at the top; the words stand in a list under the chart."""
    if table.empty:
        return []
    tone = tones(mode)
    rows = _dated(table)
    rows["top"] = _heights(rows["when"])
    base = alt.Chart(rows).encode(x="when:T")
    rule = base.mark_rule(color=tone.quiet, strokeDash=[2, 3], opacity=0.55, aria=False)
    place = {"y": alt.Y("top:Q", scale=None, axis=None)}
    disc = base.mark_circle(size=300, opacity=1, color=tone.paper, stroke=tone.quiet, aria=False)
    style: dict[str, Any] = {"font": SANS, "fontSize": SMALL_SIZE, "fontWeight": 600}
    text = base.mark_text(color=tone.quiet, **style)
    return [rule, disc.encode(**place), text.encode(text="number:N", **place)]


def projection(table: pd.DataFrame, height: list[float], mode: Mode) -> list[alt.Chart]:
    """Gold: a dashed line in a pale band. Only estimates wear this."""
    if table.empty:
        return []
    tone = tones(mode)
    base = alt.Chart(_dated(table)).encode(x="when:T")
    band = base.mark_area(color=tone.gold, opacity=0.2, aria=False, line=False)
    line = base.mark_line(color=tone.gold, strokeDash=DASHES, strokeWidth=2.4, aria=False)
    point = base.mark_circle(color=tone.gold, size=40, opacity=1)
    tooltip = [alt.Tooltip("said:N", title="Estimasi")]
    return [
        band.encode(y=upright("low", height), y2="high:Q"),
        line.encode(y=upright("value", height)),
        point.encode(y=upright("value", height), tooltip=tooltip, description="said:N"),
    ]


def _dated(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(when=pd.to_datetime(table["when"]))


def _heights(when: pd.Series) -> list[int]:
    """Pixels from the top, so that close numbers don't lie on each other."""
    whole = (when.max() - when.min()).days or 1
    near = when.sort_values().diff().dt.days.lt(NEAR * whole)
    level, found = 0, []
    for close in near:
        level = (level + 1) % 3 if close else 0
        found.append(10 + 20 * level)
    return pd.Series(found, index=when.sort_values().index)[when.index].tolist()
