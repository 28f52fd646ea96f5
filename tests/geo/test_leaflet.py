"""The interactive map: local, small, and never a stale or unescaped word on it."""

import json
import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.regions import regencies
from geo import boundaries, leaflet, palette


def table(**changes: Any) -> pd.DataFrame:
    """One row for each regency, all alike but for their names; `changes` set whole columns."""
    rows = [
        {
            "kode": region.kode,
            "fill": "#22A3C4",
            "hatch": "none",
            "tooltip": leaflet.tooltip(name=region.name, value="31,49 %"),
            "label": leaflet.label(region.short, "31,49 %"),
            "aria": f"{region.name}: 31,49 %",
        }
        for region in regencies()
    ]
    return pd.DataFrame(rows).assign(**changes)


def spec(layer: leaflet.RegencyLayer) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(layer.spec)
    return content


def test_the_shapes_are_eleven_with_a_place_for_each_name() -> None:
    features = json.loads(leaflet.shapes_document())["features"]
    assert [f["properties"]["kode"] for f in features] == [r.kode for r in regencies()]
    first = boundaries.label_points().set_index("kode").loc["15.01"]
    assert features[0]["properties"]["label"] == [round(first["x"], 4), round(first["y"], 4)]


@pytest.mark.parametrize("url", [leaflet.shapes_url, leaflet.script_url, leaflet.style_url])
def test_an_address_carries_the_version_of_its_content(url: Any) -> None:
    assert re.search(r"/assets/(shapes|map)/[0-9a-f]{12}(\.json|/map\.(js|css))$", url())


def test_the_map_asks_nothing_but_our_own_addresses() -> None:
    html = leaflet.base_map("v1").get_root().render()
    asked = re.findall(r'(?:src|href)="([^"]+)"', html)
    ours = {leaflet.script_url(), leaflet.style_url()}
    assert set(asked) == ours | {"/assets/leaflet/leaflet.js", "/assets/leaflet/leaflet.css"}
    assert "tile" not in html


def test_the_map_names_the_source_of_its_boundaries() -> None:
    assert "Batas: GADM 4.1 (nonkomersial)" in leaflet.base_map("v1").get_root().render()


def test_another_version_of_the_boundaries_is_another_map() -> None:
    assert '"version": "v1"' in leaflet.base_map("v1").get_root().render()
    assert '"version": "v1"' not in leaflet.base_map("v2").get_root().render()


def test_a_map_is_made_anew_each_time() -> None:
    assert leaflet.base_map("v1") is not leaflet.base_map("v1")


def test_a_view_of_eleven_regencies_stays_below_ten_kilobytes_and_holds_no_geometry() -> None:
    full = leaflet.tooltip(
        name="Kabupaten Tanjung Jabung Barat", value="≈ 31,49 %", unit="cakupan peserta aktif",
        period="per Agustus 2024", numerator="49.803 peserta aktif",
        denominator="98.206 potensi pekerja", rank="peringkat 3 dari 11",
        comparison="8,03 poin persentase di bawah provinsi", status="estimasi",
        interval="antara 27,00 % dan 35,98 %",
    )  # fmt: skip
    layer = leaflet.RegencyLayer(table(tooltip=full), "15.06")
    assert len(layer.spec) < 10_000
    assert "coordinates" not in layer.spec


def test_a_layer_carries_what_each_regency_looks_like() -> None:
    row = spec(leaflet.RegencyLayer(table()))["rows"]["15.09"]
    assert row == {
        "f": "#22A3C4",
        "h": "none",
        "i": palette.ink_on("#22A3C4"),
        "t": '<p class="n"><span>Kabupaten Tebo</span></p><p class="v">31,49 %</p>',
        "l": "Tebo\n31,49 %",
        "a": "Kabupaten Tebo: 31,49 %",
    }


@pytest.mark.parametrize("tones", [palette.LIGHT, palette.DARK])
def test_a_regency_without_data_never_wears_a_class_colour(tones: palette.Tones) -> None:
    empty = table(fill=float("nan"), hatch="no-data")
    rows = spec(leaflet.RegencyLayer(empty, tones=tones))["rows"].values()
    assert {row["f"] for row in rows} == {tones.no_data}
    assert {row["i"] for row in rows} == {palette.ink_on(tones.no_data)}


def test_the_theme_sets_the_colours_around_the_data() -> None:
    assert spec(leaflet.RegencyLayer(table()))["look"]["paper"] == palette.LIGHT.paper
    dark = leaflet.RegencyLayer(table(), tones=palette.DARK)
    assert spec(dark)["look"]["accent"] == palette.DARK.accent


@pytest.mark.parametrize("column", ["fill", "hatch", "tooltip", "label", "aria"])
def test_any_change_of_any_word_or_colour_changes_the_script(column: str) -> None:
    other = {"fill": "#284EA2", "hatch": "estimate"}.get(column, "lain")
    changed = leaflet.RegencyLayer(table(**{column: other})).spec
    assert changed != leaflet.RegencyLayer(table()).spec


def test_choosing_a_regency_changes_the_script() -> None:
    assert leaflet.RegencyLayer(table(), "15.08").spec != leaflet.RegencyLayer(table()).spec


def test_a_table_without_a_column_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="lacks label, aria"):
        leaflet.RegencyLayer(table().drop(columns=["label", "aria"]))


def test_an_unknown_hatch_is_refused() -> None:
    with pytest.raises(ValueError, match="titik"):
        leaflet.RegencyLayer(table(hatch="titik"))


def test_a_tooltip_says_every_part_once_and_in_order() -> None:
    html = leaflet.tooltip(
        name="Kabupaten Batang Hari", value="50,71 %", unit="cakupan", period="per Agustus 2024",
        numerator="49.803 orang", denominator="98.206 orang", rank="peringkat 1 dari 11",
        comparison="11,19 poin persentase di atas provinsi", status="resmi",
    )  # fmt: skip
    assert [part for part in re.split("<[^>]+>", html) if part] == [
        "Kabupaten Batang Hari",
        "resmi",
        "50,71 %",
        "cakupan · per Agustus 2024",
        "49.803 orang dari 98.206 orang",
        "peringkat 1 dari 11",
        "11,19 poin persentase di atas provinsi",
    ]


def test_an_estimate_wears_its_badge_and_its_range() -> None:
    html = leaflet.tooltip(
        name="Bungo", value="≈ 35,1 %", status="estimasi", interval="antara 31,2 % dan 40,1 %"
    )
    assert '<i class="estimasi">≈ estimasi</i>' in html
    assert "antara 31,2 % dan 40,1 %" in html


def test_parts_that_are_missing_leave_no_trace() -> None:
    html = leaflet.tooltip(name="Bungo", value="belum ada angka")
    assert html == '<p class="n"><span>Bungo</span></p><p class="v">belum ada angka</p>'


@given(st.text(alphabet=st.sampled_from("<>&\"'/{}aé \u2028"), min_size=1))
def test_no_text_becomes_markup_or_ends_the_script(said: str) -> None:
    html = leaflet.tooltip(name=said, value=said, unit=said, rank=said, status=said)
    assert set(re.findall(r"</?(\w+)", html)) <= {"p", "span", "i"}
    layer = leaflet.RegencyLayer(table(tooltip=html, label=said, aria=said))
    assert "</" not in layer.spec
    assert "\u2028" not in layer.spec
    assert spec(layer)["rows"]["15.01"]["a"] == said


def test_a_label_without_a_value_is_one_line() -> None:
    assert leaflet.label("Tebo", "") == "Tebo"
