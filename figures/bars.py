"""Ranked bars: every regency's figure in one column, against the province or a limit."""

from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from figures.theme import SANS, TEXT_SIZE, Caption, Chart, Mode, dressed, px, tones, watermark
from geo.palette import sequential
from words.formats import ESTIMATE_SIGN, MISSING, bare

WIDTH, ROW, TOP = 760, 31, 26
"""Width of the plot, height of a row, and room above the rows for a line's label (px)."""
END = 120
"""Room for the figures right of the longest bar (px)."""
LETTER = 7
THICK = 19
SMALL_GAP = 8
ONE_PLACE_EACH = 100.0
"""Quota places per 100 poor people at which everyone poor has one."""


@dataclass(frozen=True)
class Line:
    """A vertical reference line: its figure, its words, its colour."""

    value: float
    words: str
    colour: str


def ranked_bars(
    table: pd.DataFrame,
    unit: str,
    caption: Caption,
    *,
    province_value: float | None = None,
    province_name: str = "Provinsi Jambi",
    chosen: str | None = None,
    mode: Mode = "light",
) -> alt.LayerChart:
    """Horizontal bars, the largest figure on top, missing ones last as words.

    table: indexed by kode, with `name`, `value`, `status`, and `low`, `high` for the whiskers
    of estimates. Published bars are grey, the chosen one in the accent, estimates an outline
    in gold with "≈". The province is a line in the accent.
    """
    tone = tones(mode)
    rows = _ranked(table, unit)
    rows["fill"] = [tone.accent if kode == chosen else tone.grey for kode in rows.index]
    rows["inside"] = tone.paper
    rows["ink"] = [tone.accent if kode == chosen else tone.ink for kode in rows.index]
    line = None
    if province_value is not None and not pd.isna(province_value):
        words = f"{province_name} {bare(province_value, unit)}"
        line = Line(province_value, words, tone.accent)
    return _bars(rows, caption, line, mode)


def quota_bars(table: pd.DataFrame, caption: Caption, mode: Mode = "light") -> alt.LayerChart:
    """Quota places per 100 poor people, against one place for everyone poor.

    table: indexed by kode, with `name`, `value` (places per 100 poor), `status`. Regencies
    below 100 wear the colour of gaps, the others that of protection; estimates have a gold
    outline, "≈", and whiskers where the table has `low` and `high`.
    """
    rows = _ranked(table, "per 100 orang")
    enough, short = sequential("perlindungan", 3)[1], sequential("kemiskinan", 4)[2]
    rows["fill"] = [enough if v >= ONE_PLACE_EACH else short for v in rows["value"]]
    rows["inside"], rows["ink"] = rows["fill"], tones(mode).ink
    words = "100 = satu tempat untuk tiap orang miskin"
    return _bars(rows, caption, Line(ONE_PLACE_EACH, words, tones(mode).ink), mode)


def _ranked(table: pd.DataFrame, unit: str) -> pd.DataFrame:
    """Rows from the largest figure to the missing ones, with their words and `said`."""
    rows = table.reindex(columns=["name", "value", "low", "high", "status"])
    rows = rows.sort_values(["value", "name"], ascending=[False, True], na_position="last")
    rows["estimated"] = (rows["status"] == "estimasi") & rows["value"].notna()
    texts = []
    for value, estimated in zip(rows["value"], rows["estimated"], strict=True):
        text = MISSING if pd.isna(value) else bare(value, unit)
        texts.append(f"{ESTIMATE_SIGN} {text}" if estimated else text)
    rows["text"] = texts
    rows["said"] = rows["name"] + ": " + rows["text"]
    return rows


def _bars(rows: pd.DataFrame, caption: Caption, line: Line | None, mode: Mode) -> alt.LayerChart:
    """All marks, placed in plot pixels: names left, bars from one zero, figures at their ends."""
    placed = _placed(rows, line)
    height = TOP + ROW * len(placed)
    layers = [_zero(placed, height, mode), *_marks(placed, mode)]
    if line is not None:
        layers += _reference(line, float(placed["line_x"].iloc[0]), height, mode)
    layers += _words(placed, mode)
    if (rows["status"] == "contoh").any():
        layers.append(watermark(WIDTH, height, mode))
    return dressed(layers, caption, WIDTH, height, mode)


def _placed(rows: pd.DataFrame, line: Line | None) -> pd.DataFrame:
    """The rows with their pixels: bars, `middle`, whiskers, figure at `end`, line at `line_x`."""
    placed = rows.copy()
    reach = [rows["value"].max(), rows["high"].max(), line.value if line else 0]
    longest = max((float(v) for v in reach if not pd.isna(v)), default=0) or 1.0
    zero = 16.0 + LETTER * int(rows["name"].str.len().max())
    scale = (WIDTH - zero - END) / longest
    order = pd.Series(range(len(rows)), index=rows.index)
    placed["x"] = zero
    placed["x2"] = zero + rows["value"].fillna(0) * scale
    placed["middle"] = TOP + ROW * (order + 0.5)
    placed["y"], placed["y2"] = placed["middle"] - THICK / 2, placed["middle"] + THICK / 2
    placed["low_x"], placed["high_x"] = zero + rows["low"] * scale, zero + rows["high"] * scale
    whisker = placed["high_x"].where(rows["estimated"])
    placed["end"] = (
        placed["x2"].where(whisker.isna() | (whisker < placed["x2"]), whisker) + SMALL_GAP
    )
    placed["line_x"] = zero + line.value * scale if line else zero
    return placed


def _marks(placed: pd.DataFrame, mode: Mode) -> list[Chart]:
    """Filled bars for published figures; gold outlines and whiskers for estimates."""
    tone = tones(mode)
    published = placed[~placed["estimated"] & placed["value"].notna()]
    estimated = placed[placed["estimated"]]
    ranged = estimated.dropna(subset=["low_x", "high_x"])
    fill = alt.Fill("fill:N", scale=None, legend=None)
    spots: dict[str, Any] = {
        "x": px("x"),
        "x2": "x2",
        "y": px("y"),
        "y2": "y2",
        "description": "said:N",
    }
    layers: list[Chart] = [alt.Chart(published).mark_rect().encode(fill=fill, **spots)]
    if len(estimated):
        outline = alt.Chart(estimated).mark_rect(stroke=tone.gold, strokeWidth=1.8)
        inside = alt.Fill("inside:N", scale=None, legend=None)
        layers.append(outline.encode(fill=inside, **spots))
    if len(ranged):
        middle = px("middle", "y")
        for colour, width in ((tone.paper, 5), (tone.gold, 1.8)):
            whisker = alt.Chart(ranged).mark_rule(stroke=colour, strokeWidth=width, aria=False)
            layers.append(whisker.encode(x=px("low_x", "x"), x2="high_x", y=middle))
            tick = alt.Chart(ranged).mark_tick(
                orient="vertical",
                color=colour,
                thickness=width,
                size=8 + width,
                opacity=1,
                aria=False,
            )
            layers += [tick.encode(x=px(end, "x"), y=middle) for end in ("low_x", "high_x")]
    return layers


def _words(placed: pd.DataFrame, mode: Mode) -> list[Chart]:
    """Names before the bars, figures after them."""
    tone = tones(mode)
    frame = placed.assign(
        before=placed["x"] - 10,
        ink=placed["ink"].where(placed["value"].notna(), tone.quiet),
    )
    base = alt.Chart(frame)
    ink = alt.Fill("ink:N", scale=None, legend=None)
    style: dict[str, Any] = {"font": SANS, "fontSize": TEXT_SIZE + 0.5, "baseline": "middle"}
    y = px("middle", "y")
    figures = base.mark_text(align="left", fontWeight=600, **style)
    halo = base.mark_text(
        align="left", fontWeight=600, stroke=tone.paper, strokeWidth=5, aria=False, **style
    )
    return [
        base.mark_text(align="right", **style).encode(
            x=px("before", "x"), y=y, text="name:N", fill=ink
        ),
        halo.encode(x=px("end", "x"), y=y, text="text:N"),
        figures.encode(x=px("end", "x"), y=y, text="text:N", fill=ink),
    ]


def _zero(placed: pd.DataFrame, height: int, mode: Mode) -> alt.Chart:
    """The line from which all bars start."""
    frame = pd.DataFrame([{"x": placed["x"].iloc[0], "y": TOP, "y2": height}])
    rule = alt.Chart(frame).mark_rule(stroke=tones(mode).quiet, strokeWidth=1, aria=False)
    return rule.encode(x=px("x"), y=px("y"), y2="y2")


def _reference(line: Line, x: float, height: int, mode: Mode) -> list[Chart]:
    """The line and, above it, its words; they stay inside the plot."""
    frame = pd.DataFrame([{"x": x, "y": TOP - 6, "y2": height, "text": line.words}])
    base = alt.Chart(frame)
    rule = base.mark_rule(stroke=line.colour, strokeWidth=1.6, aria=False)
    letters = len(line.words) * TEXT_SIZE * 0.48
    right = x + letters > WIDTH
    text = base.mark_text(
        align="right" if right else "left",
        dx=4 if right else -4,
        dy=-9,
        font=SANS,
        fontSize=TEXT_SIZE,
        fontWeight=600,
        color=line.colour,
    )
    under = base.mark_rule(stroke=tones(mode).paper, strokeWidth=4, opacity=0.6, aria=False)
    spots: dict[str, Any] = {"x": px("x"), "y": px("y"), "y2": "y2"}
    return [
        under.encode(**spots),
        rule.encode(**spots),
        text.encode(x=px("x"), y=px("y"), text="text:N"),
    ]
