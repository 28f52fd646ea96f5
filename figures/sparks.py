"""Small lines through time, one a measure: as SVG beside words, and as one chart for a file."""

import altair as alt
import pandas as pd

from figures.lines import parts
from figures.theme import Mode, tones
from figures.vector import both, svg
from words import formats, periods

WIDTH, HEIGHT, EDGE = 200, 46, 4
"""Of a line's SVG, in its own pixels; EDGE is kept free for the dots."""


def spark(series: pd.DataFrame) -> str:
    """One series as SVG: first period left, newest right, the lowest value at the bottom.

    series: period, value, oldest first, at least one with a value; rows without are left out.
    A missing usual period breaks the line (`figures.lines.parts`). The newest figure has the
    large dot.
    """
    rows = _placed(series)
    lines = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in own)}"/>'
        for own in (
            list(zip(part["x"], part["y"], strict=True)) for _, part in rows.groupby("part")
        )
    )
    places = list(zip(rows["x"], rows["y"], strict=True))
    newest = places.pop()
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="1.9"/>' for x, y in places)
    dots += f'<circle cx="{newest[0]:.1f}" cy="{newest[1]:.1f}" r="3.6"/>'
    rules = (
        f"polyline{{fill:none;stroke:{both('accent')};stroke-width:1.6;stroke-linejoin:round}}"
        f"circle{{fill:{both('accent')}}}"
    )
    return svg(WIDTH, HEIGHT, rules, lines + dots)


def _placed(series: pd.DataFrame) -> pd.DataFrame:
    rows = series.dropna(subset=["value"]).reset_index(drop=True)
    rows["when"] = pd.to_datetime([periods.start(period) for period in rows["period"]])
    rows["part"] = parts(rows["when"])
    days = (rows["when"] - rows["when"].min()).dt.days
    rows["x"] = EDGE + _unit(days) * (WIDTH - 2 * EDGE)
    rows["y"] = HEIGHT - EDGE - _unit(rows["value"]) * (HEIGHT - 2 * EDGE)
    return rows


def _unit(values: pd.Series) -> pd.Series:
    length = values.max() - values.min()
    return (values - values.min()) / length if length else values * 0 + 0.5


def sparks(table: pd.DataFrame, width: int, columns: int = 3, mode: Mode = "light") -> alt.Chart:
    """The same lines as small charts side by side, each with its own scale.

    table: measure, unit, period, value; oldest first within a measure. width: of all, px.
    """
    rows = table.dropna(subset=["value"]).reset_index(drop=True)
    rows["when"] = pd.to_datetime([periods.start(period) for period in rows["period"]])
    for _, own in rows.groupby("measure"):
        rows.loc[own.index, "part"] = parts(own["when"])
    pairs = zip(rows["value"], rows["unit"], strict=True)
    rows["shown"] = [formats.shown(value, unit) for value, unit in pairs]
    tone = tones(mode)
    base = alt.Chart(rows).encode(
        x=alt.X("when:T", title=None, axis=alt.Axis(grid=False, format="%Y", tickCount=3)),
        y=alt.Y(
            "shown:Q",
            title=None,
            scale=alt.Scale(zero=False),
            axis=alt.Axis(tickCount=3, format=",.2~f"),
        ),
    )
    line = base.mark_line(color=tone.accent).encode(detail="part:N")
    drawn = alt.layer(line, base.mark_circle(color=tone.accent, size=28, opacity=1))
    header = alt.Header(title=None, labelColor=tone.ink, labelFontSize=12, labelAnchor="start")
    each = (width - 60 * (columns - 1)) // columns
    return (
        drawn.properties(width=each, height=110)
        .facet(facet=alt.Facet("measure:N", sort=None, header=header), columns=columns)
        .resolve_scale(x="independent", y="independent")
    )
