"""What stands at the right edge of lines: their names, and those of targets and projections."""

from typing import Any, Protocol

import altair as alt
import pandas as pd

from data.regions import PROVINCE
from figures.line_marks import upright
from figures.theme import SANS, TEXT_SIZE, Mode, tones

LABEL_ROOM = 132
"""Pixels right of the plot, for the names."""
LABEL_STEP = 17
"""Height of a line of a name, px: by it two names are kept apart."""


class Around(Protocol):
    """What a chart of lines shows beside them; see `figures.lines.Beside`."""

    @property
    def targets(self) -> pd.DataFrame:
        """when, value, words."""

    @property
    def projection(self) -> pd.DataFrame:
        """when, value."""

    @property
    def projected(self) -> str:
        """Name of the projection."""


def names(
    placed: pd.DataFrame,
    around: Around,
    domain: list[float],
    edge: pd.Timestamp,
    height: int,
    mode: Mode,
) -> list[alt.Chart]:
    """Names at the right edge, kept apart, each tied to its end by a hairline.

    domain: of the axis of values. edge: the last moment of the axis of time.
    """
    tone = tones(mode)
    ends = pd.concat([_regions(placed, mode), _beside(around, mode)], ignore_index=True)
    ends = ends.sort_values("value", ignore_index=True)
    ends["at"] = apart(ends["value"].tolist(), ends["name"].tolist(), domain, height)
    both = pd.concat([ends.assign(at=ends["value"]), ends.assign(when=edge)])
    ties = both[["name", "value", "when", "at"]]
    tie = alt.Chart(ties).mark_line(color=tone.quiet, strokeWidth=0.8, opacity=0.5, aria=False)
    style: dict[str, Any] = {"align": "left", "dx": 9, "font": SANS, "fontSize": TEXT_SIZE}
    style |= {"lineBreak": "\n", "lineHeight": LABEL_STEP - 2, "clip": False, "aria": False}
    line = LABEL_STEP * (domain[1] - domain[0]) / height
    # Vega sets the first line of a text at its place and the others below it.
    ends["at"] += ends["name"].str.count("\n") * line / 2
    written = alt.Chart(ends.assign(when=edge)[["when", "at", "name", "colour"]])
    words = written.mark_text(fontWeight=600, baseline="middle", **style)
    return [
        tie.encode(
            x="when:T", y=upright("at", domain), detail=["name:N", "value:Q"], order="when:T"
        ),
        words.encode(
            x="when:T",
            y=upright("at", domain),
            text="name:N",
            color=alt.Color("colour:N", scale=None, legend=None),
        ),
    ]


def apart(values: list[float], words: list[str], domain: list[float], height: int) -> list[float]:
    """Where names of these values stand, lowest first, none on another, none above the top."""
    low, high = domain
    room = [(text.count("\n") + 1) * LABEL_STEP * (high - low) / height for text in words]
    placed: list[float] = []
    for n, value in enumerate(values):
        floor = placed[-1] + (room[n - 1] + room[n]) / 2 if placed else value
        placed.append(max(value, floor))
    ceiling = max(high, values[-1] + room[-1] / 2) if values else high
    for n in reversed(range(len(placed))):
        placed[n] = min(placed[n], ceiling - room[n] / 2)
        ceiling = placed[n] - room[n] / 2
    return placed


def _regions(placed: pd.DataFrame, mode: Mode) -> pd.DataFrame:
    ends = placed.sort_values("when").groupby("kode").tail(1)
    named = ends[ends["named"]]
    if not (named["kode"] != PROVINCE).any():
        extremes = {ends["value"].idxmax(), ends["value"].idxmin()}
        named = ends[ends["named"] | ends.index.isin(extremes)]
    named = named[["when", "value", "name", "colour"]]
    return named.assign(colour=named["colour"].replace(tones(mode).grey, tones(mode).quiet))


def _beside(around: Around, mode: Mode) -> pd.DataFrame:
    tone = tones(mode)
    told = around.targets.rename(columns={"words": "name"}).assign(colour=tone.ink)
    told = told.sort_values("when").groupby("path").tail(1)
    last = around.projection.tail(1).assign(name=around.projected, colour=GOLD_WORDS[mode])
    found = pd.concat([told, last])[["when", "value", "name", "colour"]]
    return found.assign(when=pd.to_datetime(found["when"]), value=found["value"].astype(float))


GOLD_WORDS: dict[Mode, str] = {"light": "#7D5812", "dark": "#D9AE5F"}
"""Gold that can be read as text."""
