"""The dress of every chart: faces, colours, title as finding, source underneath."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import altair as alt
import pandas as pd
from babel.dates import get_day_names, get_month_names

from geo.palette import TONES, Tones
from words.periods import LOCALE

Mode = Literal["light", "dark"]
Chart = alt.Chart | alt.LayerChart

# First the names by which the page knows the faces, then those of their packages for pictures.
SANS = "Source Sans, Source Sans Pro, Liberation Sans, sans-serif"
SERIF = "Source Serif, Source Serif Pro, Liberation Serif, serif"

TITLE_SIZE, TEXT_SIZE, SMALL_SIZE = 22, 13, 11.5
MARGIN = 22
PICTURE_WIDTH = 820
"""Width of the plot of a chart made as a picture, px."""
INDONESIAN: dict[str, Any] = {
    "number": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""]},
    "time": {
        "dateTime": "%d %b %Y",
        "date": "%d/%m/%Y",
        "time": "%H.%M",
        "periods": ["", ""],
        "days": list(get_day_names("wide", locale=LOCALE).values()),
        "shortDays": list(get_day_names("abbreviated", locale=LOCALE).values()),
        "months": list(get_month_names("wide", locale=LOCALE).values()),
        "shortMonths": list(get_month_names("abbreviated", locale=LOCALE).values()),
    },
}
SAMPLE = "CONTOH"
"""The word across a picture that holds a synthetic figure (status "contoh")."""


@dataclass(frozen=True)
class Caption:
    """What a chart says of itself.

    title: the finding, a sentence. subtitle: measure, unit, period. source: one line,
    "Sumber: …". alt: what a reader who can't see it hears; title and subtitle when empty.
    """

    title: str
    subtitle: str
    source: str
    alt: str = ""

    @property
    def description(self) -> str:
        """The alternative text."""
        return self.alt or f"{self.title}. {self.subtitle}."


def tones(mode: Mode) -> Tones:
    """The colours around the data in this theme."""
    return TONES[mode]


def config(mode: Mode = "light") -> dict[str, Any]:
    """Vega-Lite config: paper, faces, fading axes; for `chart.configure(**config(mode))`."""
    tone = tones(mode)
    axis = {
        "domain": False,
        "ticks": False,
        "gridColor": tone.hairline,
        "gridDash": [],
        "labelColor": tone.quiet,
        "labelFontSize": TEXT_SIZE,
        "labelPadding": 8,
        "titleColor": tone.quiet,
        "titleFontSize": SMALL_SIZE,
        "titleFontWeight": "normal",
    }
    return {
        "background": tone.paper,
        "font": SANS,
        "padding": MARGIN,
        "view": {"stroke": None},
        "axis": axis,
        "text": {"font": SANS, "fontSize": TEXT_SIZE, "color": tone.ink},
        "title": _title(tone),
        "legend": {"labelColor": tone.ink, "titleColor": tone.quiet, "labelFontSize": TEXT_SIZE},
    }


def _title(tone: Tones) -> dict[str, Any]:
    return {
        "anchor": "start",
        "frame": "group",
        "color": tone.ink,
        "font": SERIF,
        "fontSize": TITLE_SIZE,
        "fontWeight": 600,
        "lineHeight": TITLE_SIZE * 1.25,
        "offset": 16,
        "subtitleColor": tone.quiet,
        "subtitleFont": SANS,
        "subtitleFontSize": TEXT_SIZE + 1,
        "subtitleLineHeight": 19,
        "subtitlePadding": 7,
    }


def dressed(
    layers: Sequence[Chart], caption: Caption, width: int, height: int, mode: Mode = "light"
) -> alt.LayerChart:
    """Layers → one finished chart: title, subtitle, source line below, alternative text, config.

    `width` and `height` (px) are those of the plot; the source stands below it.
    """
    source = source_line(caption.source, width, height, mode)
    title = alt.TitleParams(
        balanced(caption.title, width, TITLE_SIZE),
        subtitle=wrapped(caption.subtitle, width, TEXT_SIZE + 1),
    )
    chart = alt.layer(*layers, source).properties(
        width=width, height=height, title=title, description=caption.description
    )
    return chart.configure(**config(mode))


def on_screen(chart: Any, mode: Mode, right: int = 0) -> Any:
    """A chart in its dress without title and source: the figure's frame writes those.

    right: pixels kept free beside the plot, for words at the ends of lines.
    """
    return chart.configure(**_spaced(mode, 0, right))


def pictured(
    chart: Any, caption: Caption, mode: Mode = "light", width: int = PICTURE_WIDTH, right: int = 0
) -> Any:
    """A chart with title, subtitle and source, for a file. width: of its plot, px."""
    below = wrapped(caption.subtitle, width, TEXT_SIZE + 1) + wrapped(
        caption.source, width, SMALL_SIZE + 1
    )
    title = alt.TitleParams(balanced(caption.title, width, TITLE_SIZE), subtitle=below)
    titled = chart.properties(title=title, description=caption.description)
    return titled.configure(**_spaced(mode, MARGIN, right))


def _spaced(mode: Mode, margin: int, right: int) -> dict[str, Any]:
    padding = {"left": margin, "top": 8 + margin, "right": right + margin, "bottom": margin}
    return config(mode) | {"padding": padding, "locale": INDONESIAN}


def source_line(text: str, width: int, height: int, mode: Mode) -> alt.Chart:
    """The source, quiet, under the plot's lower left corner."""
    lines = [{"x": 0, "y": height + 34, "text": wrapped(text, width, SMALL_SIZE)}]
    return written(lines, size=SMALL_SIZE, color=tones(mode).quiet, baseline="top")


def written(rows: list[dict[str, Any]], size: float = TEXT_SIZE, **mark: Any) -> alt.Chart:
    """Text at plot pixels: rows of `x`, `y`, `text` (a line or a list of lines), and more at will.

    Pixels count from the plot's upper left corner; `mark` holds properties of the text mark.
    """
    frame = pd.DataFrame(rows, columns=list(rows[0]) if rows else ["x", "y", "text"])
    style: dict[str, Any] = {"align": "left", "font": SANS, "lineHeight": size * 1.28} | mark
    chart = alt.Chart(frame.round(1)).mark_text(fontSize=size, **style)
    return chart.encode(x=px("x"), y=px("y"), text="text:N")


def watermark(width: int, height: int, mode: Mode) -> alt.Chart:
    """The word for synthetic figures, large and faint across the plot."""
    middle = [{"x": width / 2, "y": height / 2, "text": SAMPLE}]
    return written(
        middle, size=height / 4, color=tones(mode).quiet, opacity=0.28, angle=335, align="center"
    )


def px(field: str, channel: Literal["x", "y"] | None = None) -> Any:
    """A channel that reads `field` as pixels of the plot, without scale or axis."""
    kind = alt.Y if (channel or field[0]) == "y" else alt.X
    return kind(f"{field}:Q", scale=None, axis=None)


def wrapped(text: str, width: float, size: float) -> list[str]:
    """Text → lines that fit `width` px at font size `size`; a letter is nearly half an em."""
    return textwrap.wrap(text, _letters(width, size)) or [""]


def balanced(text: str, width: float, size: float) -> list[str]:
    """Like `wrapped`, with lines of about one length, so that no word stands alone."""
    lines = wrapped(text, width, size)
    for letters in range(-(-len(text) // len(lines)), _letters(width, size)):
        narrower = textwrap.wrap(text, max(letters, 1), break_long_words=False) or [""]
        if len(narrower) == len(lines):
            return narrower
    return lines


def _letters(width: float, size: float) -> int:
    return max(int(width / (size * 0.47)), 10)
