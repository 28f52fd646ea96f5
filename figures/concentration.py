"""The concentration curve: what part of the resource the least served part of the need gets."""

from typing import Any, Literal

import altair as alt
import pandas as pd

from figures.rows import percent_axis
from figures.theme import SANS, TEXT_SIZE, Mode, tones
from geo.palette import sequential
from words import formats

HEIGHT = 400


def concentration(
    curve: pd.DataFrame,
    titles: tuple[str, str],
    words: tuple[str, str],
    *,
    chosen: str | None = None,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """The curve below the line on which the resource would follow need.

    curve: kode, name, cumulative_need, cumulative_resource, said; from (0, 0) to (1, 1).
    titles: of the two axes. words: at the line of equality, and at the widest distance, where
    "{share}" stands for it.
    """
    tone = tones(mode)
    distance = curve["cumulative_need"] - curve["cumulative_resource"]
    widest = curve.loc[distance.idxmax()]
    colour = sequential("perlindungan", 4)[1 if mode == "dark" else 2]
    axis: dict[str, Any] = {"values": [0, 0.25, 0.5, 0.75, 1]}
    rows = curve.assign(
        ink=[tone.accent if kode == chosen and kode else colour for kode in curve["kode"]],
        size=[130 if kode == chosen and kode else 46 for kode in curve["kode"]],
    )
    base = alt.Chart(rows).encode(
        x=alt.X("cumulative_need:Q", title=titles[0], axis=percent_axis(**axis)),
        y=alt.Y("cumulative_resource:Q", title=titles[1], axis=percent_axis(**axis)),
    )
    between = base.mark_area(color=colour, opacity=0.14, aria=False).encode(y2="cumulative_need")
    line = base.mark_line(color=colour, strokeWidth=2.6, aria=False)
    dots = base.mark_circle(opacity=1).encode(
        color=alt.Color("ink:N", scale=None, legend=None),
        size=alt.Size("size:Q", scale=None, legend=None),
        tooltip=alt.Tooltip("said:N", title=" "),
        description="said:N",
    )
    layers = [between, *_equality(words[0], tone.quiet), line, *_widest(widest, words[1], mode)]
    return alt.LayerChart(layer=[*layers, dots]).properties(width=width, height=HEIGHT)


def _equality(words: str, colour: str) -> list[alt.Chart]:
    ends = pd.DataFrame({"x": [0.0, 1.0], "y": [0.0, 1.0]})
    line = alt.Chart(ends).mark_line(color=colour, strokeDash=[5, 4], strokeWidth=1.3, aria=False)
    place = pd.DataFrame([{"x": 0.02, "y": 0.97, "text": words}])
    style: dict[str, Any] = {"align": "left", "font": SANS, "fontSize": TEXT_SIZE}
    text = alt.Chart(place).mark_text(color=colour, aria=False, **style)
    spots = {"x": "x:Q", "y": "y:Q"}
    return [line.encode(**spots), text.encode(text="text:N", **spots)]


def _widest(place: pd.Series, words: str, mode: Mode) -> list[alt.Chart]:
    tone = tones(mode)
    share = place["cumulative_need"] - place["cumulative_resource"]
    said = words.format(share=formats.percent(share, 1))
    row = pd.DataFrame(
        {
            "x": [place["cumulative_need"]],
            "y": [place["cumulative_resource"]],
            "y2": [place["cumulative_need"]],
            "text": [said],
        }
    )
    base = alt.Chart(row).encode(x="x:Q")
    rule = base.mark_rule(color=tone.ink, strokeWidth=1.6, aria=False).encode(y="y:Q", y2="y2")
    right = place["cumulative_need"] < 0.6
    style: dict[str, Any] = {"font": SANS, "fontSize": TEXT_SIZE, "fontWeight": 600}
    side: dict[str, Any] = {"align": "left" if right else "right", "dx": 12 if right else -4}
    text = base.mark_text(color=tone.ink, dy=18, **side, **style)
    return [rule, text.encode(y="y:Q", text="text:N")]
