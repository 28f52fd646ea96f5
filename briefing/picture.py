"""A chart as a picture: PNG or SVG, drawn without a browser and without internet.

The faces come from the packages font-source-sans-pro and font-source-serif-pro; where they
are not installed vl-convert draws with the Liberation faces that it carries. Streamlit's own
copies are woff2, which vl-convert does not read.
"""

import json
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import altair as alt
import vl_convert

FACES = ("font_source_sans_pro", "font_source_serif_pro")
VEGALITE = "6.4"
"""The version of the spec that altair writes; another one may place things differently."""


def png(chart: alt.TopLevelMixin, scale: float = 2) -> bytes:
    """The chart as PNG, `scale` image pixels to a chart pixel; the same bytes every time."""
    _register_faces()
    return bytes(vl_convert.vegalite_to_png(spec(chart), vl_version=VEGALITE, scale=scale))


def svg(chart: alt.TopLevelMixin) -> str:
    """The chart as SVG with its words as text; the same every time.

    A reader without the Source faces sees it in the next one of the list.
    """
    _register_faces()
    return _renumbered(str(vl_convert.vegalite_to_svg(spec(chart), vl_version=VEGALITE)))


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
