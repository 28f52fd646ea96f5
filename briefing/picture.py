"""A chart as a picture: PNG or SVG, drawn without a browser and without internet.

The faces come from the packages font-source-sans-pro and font-source-serif-pro; where they
are not installed vl-convert draws with the Liberation faces that it carries. Streamlit's own
copies are woff2, which vl-convert does not read.
"""

import json
import re
from functools import cache
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import altair as alt
import vl_convert

from figures.theme import SAMPLE

FACES = ("font_source_sans_pro", "font_source_serif_pro")
_SIZE = re.compile(r'width="([\d.]+)" height="([\d.]+)" viewBox="0 0 [\d.]+ [\d.]+"')
_FAMILY = "Source Sans Pro, Liberation Sans, sans-serif"
_WIDE = 1000
_BAND = 22
"""Height of the band that the mark stands in, px."""
VEGALITE = "6.4"
"""The version of the spec that altair writes; another one may place things differently."""


def png(chart: alt.TopLevelMixin, scale: float = 2, mark: str = "") -> bytes:
    """The chart as PNG, `scale` image pixels to a chart pixel; the same bytes every time.

    mark: stands across it; "" but in a demonstration.
    """
    _register_faces()
    if mark:
        return bytes(vl_convert.svg_to_png(svg(chart, mark), scale=scale))
    return bytes(vl_convert.vegalite_to_png(spec(chart), vl_version=VEGALITE, scale=scale))


def svg(chart: alt.TopLevelMixin, mark: str = "") -> str:
    """The chart as SVG with its words as text; the same every time.

    A reader without the Source faces sees it in the next one of the list. mark: as of `png`.
    """
    _register_faces()
    drawing = str(vl_convert.vegalite_to_svg(spec(chart), vl_version=VEGALITE))
    return marked(_renumbered(drawing), mark)


@cache
def stamp(mark: str) -> bytes:
    """The mark as a picture to lay over cells: faint words on nothing, PNG."""
    _register_faces()
    return bytes(
        vl_convert.svg_to_png(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDE}" height="{_WIDE / 4:g}">'
            f'<text x="{_WIDE / 2:g}" y="{_WIDE / 8:g}" text-anchor="middle" font-size="54" '
            f'font-weight="700" fill="#7a5200" opacity="0.22" dominant-baseline="central" '
            f'font-family="{_FAMILY}">{escape(mark)}</text></svg>',
            scale=1,
        )
    )


def marked(drawing: str, mark: str) -> str:
    """An SVG with a mark in a band above it and across it; as it is without one.

    A chart of synthetic figures has the word across it already.
    """
    size = _SIZE.search(drawing)
    if not mark or not size:
        return drawing
    width, height = float(size[1]), float(size[2])
    larger = (
        f'width="{width:g}" height="{height + _BAND:g}" '
        f'viewBox="0 {-_BAND} {width:g} {height + _BAND:g}"'
    )
    turned = f"translate({width / 2:g} {height / 2:g}) rotate(-20)"
    face = f'font-family="{_FAMILY}" font-weight="700"'
    across = (
        f'<text transform="{turned}" font-size="{min(width / 8, height / 3):.1f}" opacity="0.1" '
        f'dominant-baseline="central">{escape(mark.partition(" — ")[0])}</text>'
    )
    over = (
        f'<g class="tanda" pointer-events="none" fill="#1b1f23" text-anchor="middle" {face}>'
        f"{'' if f'>{SAMPLE}<' in drawing else across}"
        f'<rect y="{-_BAND}" width="{width:g}" height="{_BAND}" fill="#f6d27c"/>'
        f'<text x="{width / 2:g}" y="-7" font-size="13">{escape(mark)}</text></g>'
    )
    return f"{_SIZE.sub(larger, drawing, count=1).removesuffix('</svg>')}{over}</svg>"


def spec(chart: alt.TopLevelMixin) -> dict[str, Any]:
    """The chart's Vega-Lite spec, its data inside."""
    with alt.data_transformers.enable("default", consolidate_datasets=True, max_rows=None):
        content: dict[str, Any] = json.loads(chart.to_json())
    return content


def face_directories() -> list[Path]:
    """Where the faces lie; empty when their packages are not installed."""
    found = [find_spec(name) for name in FACES]
    return [Path(spec.origin).parent / "files" for spec in found if spec and spec.origin]


def _renumbered(drawing: str) -> str:
    """Clip paths named from 0 in each drawing: vl-convert goes on counting from the last one."""
    names = list(dict.fromkeys(re.findall(r"\bclip\d+\b", drawing)))
    return re.sub(r"\bclip\d+\b", lambda found: f"clip-{names.index(found[0])}", drawing)


@cache
def _register_faces() -> None:
    """Tell vl-convert where the faces lie, once a process."""
    for directory in face_directories():
        vl_convert.register_font_directory(str(directory))
