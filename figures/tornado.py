"""A tornado: how far each assumption alone moves a result, the one that moves it most on top."""

import math
from typing import Any, Literal

import altair as alt
import pandas as pd

from figures.theme import SANS, SMALL_SIZE, TEXT_SIZE, Mode, tones
from geo.palette import sequential

ROW, TOP, BOTTOM = 68, 34, 6
"""Height of a row: its name above its bar; room above all for the words of the plan, px."""
ROOM = 112
"""Pixels left free at either side of the longest bar, for the words at its ends."""
THICK, GAP = 24, 12
LINE = 15


def height(rows: int) -> int:
    """Height of the plot of so many assumptions, px."""
    return TOP + ROW * rows + BOTTOM


def tornado(
    table: pd.DataFrame,
    base: float,
    base_said: str,
    palette: str,
    *,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """Bars from the result with an assumption at one end to that at its other end.

    table: a row an assumption, in order from the top, with name; low, high (the result at the low
        and at the high end, NaN where there is none); low_said, high_said (two lines each: the
        end, and its result); none_said (what stands where no bar is: a missing number, or a
        result that doesn't move) and said (for who listens). base: the plan's own result.
        palette: of geo.palette, by what the result measures. The low end is the lighter piece.
    """
    rows = _placed(table, base)
    drawn = rows[rows["left"].notna() & rows["left"].ne(rows["right"])]
    scale = alt.Scale(domain=_domain(rows, base), nice=False, zero=False, padding=ROOM)
    layers = [
        _base(base, height(len(drawn)), scale, mode),
        _pieces(drawn, base, palette, scale, mode),
        *_ends(drawn, scale, mode),
        _names(rows, mode),
        _none(rows.drop(index=drawn.index), mode),
        _words(base, base_said, scale, mode),
    ]
    return alt.LayerChart(layer=layers).properties(width=width, height=height(len(rows)))


def _placed(table: pd.DataFrame, base: float) -> pd.DataFrame:
    """The rows with the ends of their bars and their pixels from above."""
    rows = table.reset_index(drop=True)
    both = rows["low"].notna() & rows["high"].notna() & (not math.isnan(base))
    ends = rows[["low", "high"]].assign(base=base)
    top = TOP + ROW * rows.index.to_series().astype(float)
    return rows.assign(
        left=ends.min(axis="columns").where(both),
        right=ends.max(axis="columns").where(both),
        y=top + 14,
        middle=top + 14 + GAP + LINE,
    )


def _domain(rows: pd.DataFrame, base: float) -> list[float]:
    """From the least result to the greatest, never without width."""
    known = [n for n in [*rows["left"], *rows["right"], base] if not pd.isna(n)] or [0.0]
    least, most = min(known), max(known)
    spare = 0.0 if most > least else abs(most) / 20 or 1.0
    return [float(least - spare), float(most + spare)]


def _at(scale: alt.Scale, field: str = "x") -> alt.X:
    return alt.X(f"{field}:Q", scale=scale, axis=None)


def _down(field: str) -> alt.Y:
    return alt.Y(f"{field}:Q", scale=None, axis=None)


def _base(base: float, down: int, scale: alt.Scale, mode: Mode) -> alt.Chart:
    line = pd.DataFrame([{"x": base, "y": TOP - 8, "y2": down}]).dropna()
    rule = alt.Chart(line).mark_rule(color=tones(mode).ink, strokeWidth=1.4, aria=False)
    return rule.encode(x=_at(scale), y=_down("y"), y2="y2")


def _words(base: float, said: str, scale: alt.Scale, mode: Mode) -> alt.Chart:
    place = pd.DataFrame([{"x": base, "y": TOP - 18, "text": said}]).dropna()
    style: dict[str, Any] = {"font": SANS, "fontSize": TEXT_SIZE, "fontWeight": 600}
    text = alt.Chart(place).mark_text(color=tones(mode).ink, aria=False, **style)
    return text.encode(x=_at(scale), y=_down("y"), text="text:N")


def _pieces(
    rows: pd.DataFrame, base: float, palette: str, scale: alt.Scale, mode: Mode
) -> alt.Chart:
    """Each end's way from the plan's own result; where both go one way the longer lies below."""
    pale, deep = sequential(palette, 4)[1], sequential(palette, 4)[2]
    found = [
        rows[["name", "said", "middle"]].assign(x=base, x2=rows[end], fill=colour)
        for end, colour in (("low", pale), ("high", deep))
    ]
    pieces = pd.concat(found, ignore_index=True)
    far = (pieces["x2"] - pieces["x"]).abs()
    pieces = pieces.assign(far=far)[far.gt(0)].sort_values("far", ascending=False)
    bars = alt.Chart(pieces).mark_bar(height=THICK, stroke=tones(mode).paper, strokeWidth=1)
    return bars.encode(
        x=_at(scale),
        x2="x2",
        y=_down("middle"),
        fill=alt.Fill("fill:N", scale=None, legend=None),
        tooltip=alt.Tooltip("said:N", title=" "),
        description="said:N",
    )


def _ends(rows: pd.DataFrame, scale: alt.Scale, mode: Mode) -> list[alt.Chart]:
    """Two lines at either end of a bar: which end of the assumption, and what comes of it."""
    falls = rows["low"].gt(rows["high"])
    layers = []
    for side, align in (("left", "right"), ("right", "left")):
        own = "low_said" if side == "left" else "high_said"
        other = "high_said" if side == "left" else "low_said"
        said = rows[own].where(~falls, rows[other])
        for line in (0, 1):
            frame = rows[["middle"]].assign(
                x=rows[side],
                text=[lines[line] for lines in said],
                y=rows["middle"] + (line - 0.5) * LINE,
            )
            style: dict[str, Any] = {"align": align, "baseline": "middle", "font": SANS}
            style |= (
                {"fontSize": TEXT_SIZE, "fontWeight": 600} if line else {"fontSize": SMALL_SIZE}
            )
            colour = tones(mode).ink if line else tones(mode).quiet
            text = alt.Chart(frame).mark_text(
                color=colour, dx=7 if align == "left" else -7, aria=False, **style
            )
            layers.append(text.encode(x=_at(scale), y=_down("y"), text="text:N"))
    return layers


def _names(rows: pd.DataFrame, mode: Mode) -> alt.Chart:
    style: dict[str, Any] = {
        "align": "left",
        "font": SANS,
        "fontSize": TEXT_SIZE,
        "fontWeight": 600,
    }
    text = alt.Chart(rows[["name", "y"]]).mark_text(color=tones(mode).ink, aria=False, **style)
    return text.encode(x=alt.value(0), y=_down("y"), text="name:N")


def _none(rows: pd.DataFrame, mode: Mode) -> alt.Chart:
    style: dict[str, Any] = {"align": "left", "baseline": "middle", "font": SANS}
    frame = rows[["none_said", "middle", "said"]]
    text = alt.Chart(frame).mark_text(color=tones(mode).quiet, fontSize=TEXT_SIZE, **style)
    return text.encode(x=alt.value(0), y=_down("middle"), text="none_said:N", description="said:N")
