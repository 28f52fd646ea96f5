"""The interactive map: a folium map without tiles, and one layer of regencies on it.

Geometry travels once: the browser fetches `shapes_document()` from a route of the server and
keeps it, so a change of indicator sends only `RegencyLayer`'s few kilobytes of looks and words.
Nothing is fetched from another host.
"""

import hashlib
import json
from collections.abc import Hashable, Mapping
from dataclasses import asdict
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import folium
from folium.template import Template
from pandas import DataFrame

from geo import boundaries, palette

ASSETS = Path(__file__).parent / "assets"
LEAFLET_ROUTE = "/assets/leaflet"
MAP_ROUTE = "/assets/map"
SHAPES_ROUTE = "/assets/shapes"

SCRIPTS = ("frame.js", "names.js", "regencies.js")
"""In the order in which they build on one another; served as one."""

HATCHES = ("none", "no-data", "estimate")
COLUMNS = ("kode", "fill", "hatch", "tooltip", "label", "aria")

# South-west and north-east corner: the province and the labels of the two small cities beside it.
PROVINCE_BOX = ((-2.80, 101.02), (-0.70, 104.52))
ROAMING_BOX = ((-5.0, 98.5), (1.5, 107.0))
CREDIT = "Batas: {credit}"
TITLE = "Peta kabupaten/kota Provinsi Jambi"
FAILURE = "Batas daerah tidak dapat dimuat. Muat ulang halaman ini."


@cache
def map_script() -> bytes:
    """The map's own JavaScript, in the order in which its files need each other."""
    return b"\n".join((ASSETS / name).read_bytes() for name in SCRIPTS)


@cache
def map_style() -> bytes:
    """The map's own style sheet."""
    return (ASSETS / "map.css").read_bytes()


@cache
def script_url() -> str:
    """Where the server offers `map_script()`; the address changes with the content."""
    return f"{MAP_ROUTE}/{_digest(map_script())}/map.js"


@cache
def style_url() -> str:
    """Where the server offers `map_style()`; the address changes with the content."""
    return f"{MAP_ROUTE}/{_digest(map_style())}/map.css"


@cache
def shapes_document() -> bytes:
    """The eleven regencies as GeoJSON, each with `kode`, `name` and `label` [lon, lat]."""
    collection = json.loads(boundaries.shapes_geojson("map"))
    points = boundaries.label_points().set_index("kode")
    for feature in collection["features"]:
        own = feature["properties"]
        own["label"] = [round(float(points.loc[own["kode"], axis]), 4) for axis in ("x", "y")]
    return json.dumps(collection, separators=(",", ":"), ensure_ascii=False).encode()


@cache
def shapes_url() -> str:
    """Where the server offers `shapes_document()`; the address changes with the content."""
    return f"{SHAPES_ROUTE}/{_digest(shapes_document())}.json"


class _PaperMap(folium.Map):
    """A folium map that our own script builds from `frame`, with a header of nothing."""

    _template = Template(
        """
        {%- macro header(this, kwargs) %}{% endmacro -%}
        {%- macro html(this, kwargs) %}
        <div class="folium-map" id={{ this.get_name()|tojson }} ></div>
        {% endmacro -%}
        {%- macro script(this, kwargs) %}
        var {{ this.get_name() }} = lindungMap.create({{ this.get_name()|tojson }},
            {{ this.frame|tojson }});
        {% endmacro -%}
        """
    )

    def __init__(self, frame: Mapping[str, Any]) -> None:
        super().__init__(tiles=None)
        self.frame = frame
        # A name stands for one file in a page's header, so script and style need their own.
        self.default_js = [
            ("leaflet_script", f"{LEAFLET_ROUTE}/leaflet.js"),
            ("map_script", script_url()),
        ]
        self.default_css = [
            ("leaflet_style", f"{LEAFLET_ROUTE}/leaflet.css"),
            ("map_style", style_url()),
        ]


def base_map(version: str) -> folium.Map:
    """An empty map of the province on plain paper: local Leaflet alone, no tiles.

    `version` is the version of the boundaries; it is part of the map's script, so that another
    version makes the browser build the map anew. A fresh map at each call, since a folium map
    grows when it is rendered and must not be cached.
    """
    credit = CREDIT.format(credit=boundaries.provenance()["credit"])
    frame = {
        "province": PROVINCE_BOX, "maxBounds": ROAMING_BOX, "minZoom": 6, "maxZoom": 12,
        "title": TITLE, "zoomIn": "Perbesar", "zoomOut": "Perkecil", "home": "Seluruh provinsi",
        "credit": credit, "failure": FAILURE, "version": version,
    }  # fmt: skip
    return _PaperMap(frame)


class RegencyLayer(folium.FeatureGroup):
    """The regencies as one view shows them; to be passed as `feature_group_to_add`.

    `table` has one row per regency and the columns `COLUMNS`: `kode`; `fill`, a hex colour (not
    read where `hatch` is "no-data"); `hatch`, one of `HATCHES`; `tooltip`, HTML from `tooltip()`;
    `label`, plain text, name and value on two lines; `aria`, plain text for screen readers.
    A regency without a row is drawn as one without data. Property names are fixed, so another
    indicator always changes the layer's text and never only a name in it.
    Raises ValueError where a column is missing or a hatch is unknown.
    """

    _template = Template(
        """
        {%- macro script(this, kwargs) -%}
        var {{ this.get_name() }} = lindungMap.layer({{ this.spec }});
        {%- endmacro -%}
        """
    )

    def __init__(
        self, table: DataFrame, selected: str | None = None, tones: palette.Tones = palette.LIGHT
    ) -> None:
        super().__init__(show=False)
        self._name = "FeatureGroup"
        self.spec = _script_json(
            {
                "shapes": shapes_url(),
                "look": asdict(tones),
                "selected": selected,
                "rows": _rows(table, tones),
            }
        )


def tooltip(
    *,
    name: str,
    value: str,
    unit: str = "",
    period: str = "",
    numerator: str = "",
    denominator: str = "",
    rank: str = "",
    comparison: str = "",
    status: str = "",
    interval: str = "",
) -> str:
    """What hovering a regency shows, as HTML; every argument is finished text and is escaped.

    `unit` says what is measured ("cakupan peserta aktif"), `period` as in "per Agustus 2024",
    `status` is a status of the contract and becomes a badge. Empty parts leave no trace.
    """
    badge = f'<i class="{escape(status)}">{_badge_text(status)}</i>' if status else ""
    head = f'<p class="n"><span>{escape(name)}</span>{badge}</p>'
    share = " dari ".join(part for part in (numerator, denominator) if part)
    lines = [head, _line("v", value), _line("q", interval), _line("q", _joined(unit, period))]
    return "".join([*lines, _line("r", share), _line("r", rank), _line("r", comparison)])


def label(name: str, value: str) -> str:
    """The permanent label of a regency: its short name, and its value on a line of its own."""
    return f"{name}\n{value}" if value else name


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


def _line(kind: str, text: str) -> str:
    return f'<p class="{kind}">{escape(text)}</p>' if text else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _badge_text(status: str) -> str:
    return ("≈ " if status == "estimasi" else "") + escape(status)


def _rows(table: DataFrame, tones: palette.Tones) -> dict[str, dict[str, Any]]:
    missing = [column for column in COLUMNS if column not in table.columns]
    if missing:
        raise ValueError(f"layer table lacks {', '.join(missing)}")
    unknown = sorted(set(table["hatch"]) - set(HATCHES))
    if unknown:
        raise ValueError(f"unknown hatch {', '.join(map(str, unknown))}; one of {HATCHES}")
    records = table.loc[:, list(COLUMNS)].to_dict("records")
    return {str(record["kode"]): _look_of(record, tones) for record in records}


def _look_of(record: Mapping[Hashable, Any], tones: palette.Tones) -> dict[str, Any]:
    """One regency as the script reads it; single letters, since eleven of them travel each time."""
    fill = tones.no_data if record["hatch"] == "no-data" else str(record["fill"])
    return {
        "f": fill, "h": record["hatch"], "i": palette.ink_on(fill),
        "t": record["tooltip"], "l": record["label"], "a": record["aria"],
    }  # fmt: skip


def _script_json(content: Mapping[str, Any]) -> str:
    """JSON that may stand in a script: no text in it can end the script element."""
    return json.dumps(content, separators=(",", ":")).replace("</", "<\\/")
