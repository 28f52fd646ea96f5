"""Coverage × poverty: a regency a circle, the province a cross, each corner in words."""

from collections.abc import Mapping
from typing import Any, Literal

import altair as alt
import pandas as pd

from figures.rows import percent_axis
from figures.theme import SANS, SMALL_SIZE, TEXT_SIZE, Mode, tones

HEIGHT = 560
PLOT = HEIGHT - 130
"""What the axis and the legend leave of the height on the screen, px."""
STEP = 21
"""Pixels by which two names are kept apart."""
CORNER_ROOM = 46
"""Pixels at top and bottom that are kept for the words of the corners."""
TURN = 0.66
LARGEST = 1100
"""Area of the largest circle, square px."""


def quadrant(
    table: pd.DataFrame,
    cross: tuple[float, float],
    corners: Mapping[str, tuple[str, str]],
    size_title: str,
    *,
    chosen: str | None = None,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """Coverage to the right, poverty upwards, people as the area of the circle.

    table: indexed by kode, with name, coverage_value, coverage_low, coverage_high, poverty_value,
        people (NaN draws the smallest circle, dashed), estimated (whether the coverage is) and
        said. Rows without coverage or poverty are left out.
    cross: coverage and poverty of the province. corners: two lines of words for "top-left",
        "top-right", "bottom-left", "bottom-right". size_title: what the area means.
    """
    known = table.dropna(subset=["coverage_value", "poverty_value"])
    placed = _placed(known, chosen, mode)
    x, y = _scales(placed, cross)
    layers: list[Any] = [
        *_cross(cross, x, y, mode),
        *_corners(corners, mode),
        *_marks(placed, size_title, x, y, mode),
        *_names(placed, x, y, mode),
    ]
    return alt.LayerChart(layer=layers).properties(width=width, height=HEIGHT)


def _placed(known: pd.DataFrame, chosen: str | None, mode: Mode) -> pd.DataFrame:
    tone = tones(mode)
    own = pd.Series(known.index == chosen, index=known.index)
    estimated = known["estimated"].astype(bool)
    edge = own.map({True: tone.accent, False: tone.ink})
    return known.assign(
        edge=edge.where(~estimated | own, tone.gold),
        inside=edge.where(~estimated, tone.paper),
        ink=own.map({True: tone.accent, False: tone.ink}),
        weight=own.map({True: 600, False: 400}),
        people=known["people"].fillna(0.0),
        left=known["coverage_value"] >= _turn(known),
    )


def _turn(known: pd.DataFrame) -> float:
    """The coverage from which names stand left of their circles, so that the edge cuts none."""
    ends = [*known["coverage_value"], *known["coverage_low"], *known["coverage_high"]]
    inside = [end for end in ends if not pd.isna(end)]
    return min(inside) + TURN * (max(inside) - min(inside)) if inside else 1.0


def _scales(placed: pd.DataFrame, cross: tuple[float, float]) -> tuple[alt.X, alt.Y]:
    """Axes that hold every range, with room for the corners' words above and below."""
    ends = [*placed["coverage_low"].dropna(), *placed["coverage_high"].dropna()]
    xs = [*placed["coverage_value"], *ends, cross[0]]
    ys = [*placed["poverty_value"], cross[1]]
    tall = (max(ys) - min(ys)) or 0.01
    room = tall * (CORNER_ROOM + 14) / (PLOT - 2 * CORNER_ROOM - 28)
    wide = (max(xs) - min(xs)) or 0.01
    x = alt.Scale(domain=[max(min(xs) - wide * 0.06, 0), min(max(xs) + wide * 0.06, 1)])
    y = alt.Scale(domain=[min(ys) - room, max(ys) + room], nice=False)
    axis: dict[str, Any] = {"grid": False, "tickCount": 6}
    return (
        alt.X("coverage_value:Q", scale=x, title="Cakupan →", axis=percent_axis(**axis)),
        alt.Y(
            "poverty_value:Q", scale=y, title="Penduduk miskin (P0) →", axis=percent_axis(**axis)
        ),
    )


def _cross(cross: tuple[float, float], x: alt.X, y: alt.Y, mode: Mode) -> list[alt.Chart]:
    tone = tones(mode)
    place = pd.DataFrame(
        [{"coverage_value": cross[0], "poverty_value": cross[1], "text": "Provinsi"}]
    )
    base = alt.Chart(place)
    look: dict[str, Any] = {"color": tone.quiet, "strokeWidth": 1.2, "aria": False}
    style: dict[str, Any] = {"font": SANS, "fontSize": SMALL_SIZE, "fontStyle": "italic"}
    name = base.mark_text(align="right", dx=-6, dy=-8, color=tone.quiet, aria=False, **style)
    return [
        base.mark_rule(**look).encode(x=x),
        base.mark_rule(**look).encode(y=y),
        name.encode(x=alt.value("width"), y=y, text="text:N"),
    ]


def _corners(corners: Mapping[str, tuple[str, str]], mode: Mode) -> list[alt.Chart]:
    """Two lines of words in each corner of the plot, wherever the plot ends."""
    layers = []
    for corner, lines in corners.items():
        top, left = corner.startswith("top"), corner.endswith("left")
        style: dict[str, Any] = {
            "align": "left" if left else "right",
            "baseline": "top" if top else "bottom",
            "dx": 6 if left else -6,
            "dy": 4 if top else -20,
            "lineHeight": 16,
        }
        # As a property of the mark: a list in the data doesn't survive the way to the screen.
        text = alt.Chart(pd.DataFrame({"one": [1]})).mark_text(
            text=list(lines),
            font=SANS,
            fontSize=TEXT_SIZE,
            color=tones(mode).quiet,
            aria=False,
            **style,
        )
        layers.append(
            text.encode(
                x=alt.value(0 if left else "width"),
                y=alt.value(0 if top else "height"),
            )
        )
    return layers


def _marks(placed: pd.DataFrame, size_title: str, x: alt.X, y: alt.Y, mode: Mode) -> list[Any]:
    tone = tones(mode)
    frame = placed.reset_index()
    ranged = frame.dropna(subset=["coverage_low", "coverage_high"])
    span = alt.Chart(ranged).mark_rule(color=tone.gold, strokeWidth=1.4, opacity=0.7, aria=False)
    most = float(frame["people"].max()) if len(frame) else 0.0
    scale = alt.Scale(domain=[0, most or 1], range=[24, LARGEST])
    legend = alt.Legend(
        orient="bottom",
        title=size_title,
        format=",d",
        values=_steps(most),
        symbolStrokeColor=tone.quiet,
        symbolFillColor=tone.grey,
    )
    circles = alt.Chart(frame).mark_point(filled=True, strokeWidth=2, fillOpacity=0.55)
    said = alt.Tooltip("said:N", title=" ")
    return [
        span.encode(
            x=alt.X("coverage_low:Q", scale=x["scale"], title=x["title"], axis=x["axis"]),
            x2="coverage_high",
            y=y,
        ),
        circles.encode(
            x=x,
            y=y,
            size=alt.Size("people:Q", scale=scale, legend=legend),
            stroke=alt.Stroke("edge:N", scale=None, legend=None),
            fill=alt.Fill("inside:N", scale=None, legend=None),
            tooltip=said,
            description="said:N",
        ),
    ]


def _steps(most: float) -> list[float]:
    """Two round sizes for the legend."""
    if most <= 0:
        return []
    power = 10 ** (len(str(int(most))) - 1)
    largest = max(int(most) // power, 1) * power
    return [largest / 4, largest]


def _names(placed: pd.DataFrame, x: alt.X, y: alt.Y, mode: Mode) -> list[alt.Chart]:
    """Names beside their circles, kept apart upwards; towards the middle of the plot."""
    tone = tones(mode)
    low, high = y["scale"]["domain"]
    ordered = placed.sort_values("poverty_value", kind="stable")
    step = (high - low) / PLOT * STEP
    heights: list[float] = []
    for value in ordered["poverty_value"]:
        heights.append(max(value, heights[-1] + step) if heights else value)
    frame = ordered.assign(at=heights).reset_index()
    layers = []
    for left in (False, True):
        own = alt.Chart(frame[frame["left"].eq(left)])
        style: dict[str, Any] = {
            "align": "right" if left else "left",
            "dx": -20 if left else 20,
            "font": SANS,
            "fontSize": TEXT_SIZE,
            "baseline": "middle",
        }
        spots = {
            "x": x,
            "y": alt.Y("at:Q", scale=y["scale"], title=y["title"], axis=y["axis"]),
            "text": "name:N",
        }
        halo = own.mark_text(stroke=tone.paper, strokeWidth=4, aria=False, **style)
        ink = alt.Color("ink:N", scale=None, legend=None)
        layers += [
            halo.encode(**spots),
            own.mark_text(aria=False, **style).encode(color=ink, **spots),
        ]
    return layers
