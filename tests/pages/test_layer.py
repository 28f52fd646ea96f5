"""What the map draws and says: layer, legend, and the table twin."""

import pytest

from data.catalogue import COVERAGE, GAP, POVERTY, catalogue
from data.regions import regencies
from geo import palette
from geo.bivariate import pair_up
from geo.classes import classify
from pages.ui import layer, legend, tables
from pages.ui.text import peta_cakupan as text
from tests.briefing.tables import HOSTILE, NAMES, panel
from tests.pages.reading import plain

SHARE, PEOPLE = catalogue()[COVERAGE], catalogue()[GAP]
VALUES = {"15.01": 0.31, "15.04": 0.5, "15.07": 0.2, "15.09": 0.4, "15.71": 0.45}


@pytest.fixture
def known():
    """Five figures of eleven, Kerinci's estimated, the province at 40 percent."""
    return panel(VALUES, estimated=("15.01",), province=0.4)


def drawn(table, indicator=SHARE):
    classes = classify(table["value"], k=3)
    return layer.of_panel(table, indicator, classes).set_index("kode"), classes


def test_a_layer_has_a_row_per_regency_in_kemendagris_order(known):
    assert drawn(known)[0].index.tolist() == list(NAMES)


def test_colour_follows_the_class(known):
    table, classes = drawn(known)
    ramp = palette.sequential("perlindungan", classes.k)
    assert table.loc["15.04", "fill"] == ramp[-1]
    assert table.loc["15.07", "fill"] == ramp[0]
    assert table.loc["15.02", "fill"] == palette.NO_DATA


def test_estimates_and_absent_figures_are_hatched_each_in_its_way(known):
    hatch = drawn(known)[0]["hatch"]
    assert (hatch["15.01"], hatch["15.02"], hatch["15.04"]) == ("estimate", "no-data", "none")


def test_hovering_says_value_measure_period_rank_comparison_and_status(known):
    shown = plain(layer.tooltip(known.loc["15.04"], SHARE))
    assert shown.startswith("Kabupaten Batang Hari resmi 50,00 %")
    assert "per Agustus 2024" in shown
    assert "peringkat 1 dari 5" in shown
    assert "10,00 poin persentase di atas provinsi" in shown


def test_hovering_an_estimate_shows_its_range(known):
    shown = plain(layer.tooltip(known.loc["15.01"], SHARE))
    assert "≈ 31,00 %" in shown
    assert "antara 27,90 % dan 34,10 %" in shown
    assert "9,00 poin persentase di bawah provinsi" in shown


def test_hovering_where_there_is_no_figure_says_only_that(known):
    shown = plain(layer.tooltip(known.loc["15.02"], SHARE))
    assert shown.startswith("Kabupaten Merangin belum ada angka")
    assert "peringkat" not in shown
    assert "provinsi" not in shown


def test_both_counts_stand_in_the_tooltip_where_they_are_known(known):
    known.loc["15.04", ["numerator", "denominator"]] = (49_803, 98_206)
    assert "49.803 orang dari 98.206 orang" in plain(layer.tooltip(known.loc["15.04"], SHARE))


@pytest.mark.parametrize(
    ("difference", "said"),
    [
        (0.031, "3,10 poin persentase di atas provinsi"),
        (-0.08, "8,00 poin persentase di bawah provinsi"),
        (0.0, "sama dengan provinsi"),
        (float("nan"), ""),
    ],
)
def test_a_difference_is_told_by_its_direction(known, difference, said):
    known["difference"] = difference
    assert layer.comparison(known.loc["15.04"], SHARE) == said


def test_the_spoken_name_of_a_shape_says_its_figure(known):
    spoken = drawn(known)[0]["aria"].str.replace("\u00a0", " ")
    assert spoken["15.04"] == "Kabupaten Batang Hari: 50,00 %, per Agustus 2024"
    assert spoken["15.01"] == "Kabupaten Kerinci: ≈ 31,00 %, per Agustus 2024"
    assert spoken["15.02"] == "Kabupaten Merangin: belum ada angka"


@pytest.mark.parametrize("words", HOSTILE)
def test_a_name_is_never_run_as_html_on_the_map(known, words):
    known["name"] = words
    assert "<script>" not in "".join(drawn(known)[0]["tooltip"])


def test_a_pair_is_hatched_and_told_by_what_is_missing_or_estimated(known):
    poverty = panel({"15.01": 0.1, "15.04": 0.2, "15.07": 0.3})
    pairs = pair_up(known["value"], poverty["value"])
    both = ((known, SHARE), (poverty, catalogue()[POVERTY]))
    table = layer.of_pairs(pairs, both).set_index("kode")
    assert table["hatch"].value_counts().to_dict() == {"no-data": 8, "none": 2, "estimate": 1}
    assert table.loc["15.09", "fill"] == palette.NO_DATA
    assert "belum ada angka" in plain(table.loc["15.09", "tooltip"])
    assert "kemiskinan tinggi: didahulukan" in plain(table.loc["15.07", "tooltip"])


def legend_of(table, **more):
    return legend.of_classes(table, SHARE, classify(table["value"], k=3), "2024-08", **more)


def shown_legend(table, **more):
    return plain(legend_of(table, **more))


def test_a_pair_with_a_sample_is_told_as_one(known):
    poverty = panel(dict.fromkeys(VALUES, 0.1))
    poverty.loc["15.01", "status"] = "contoh"
    paired = pair_up(known["value"], poverty["value"])
    layers = ((known, SHARE), (poverty, catalogue()[POVERTY]))
    rows = layer.of_pairs(paired, layers).set_index("kode")
    assert '<i class="contoh">' in rows.at["15.01", "tooltip"]
    assert "contoh" not in rows.at["15.04", "tooltip"]


def test_a_legend_counts_and_names_who_has_no_figure(known):
    shown = shown_legend(known)
    assert "Belum ada angka: 6 daerah" in shown
    for area in regencies():
        assert shown.count(area.short) == 1, area.short


def test_a_legend_explains_the_hatch_only_where_an_estimate_is(known):
    assert text.LEGEND_ESTIMATE in shown_legend(known)
    assert text.LEGEND_ESTIMATE not in shown_legend(panel(VALUES))


def test_a_legend_marks_the_class_of_the_province(known):
    assert shown_legend(known).count("◂ provinsi 40,00 %") == 1
    assert "◂" not in shown_legend(panel(VALUES))


def test_a_legend_of_nothing_has_only_the_row_without_figures():
    shown = shown_legend(panel({}))
    assert "Belum ada angka: 11 daerah" in shown
    assert "%" not in shown


def test_a_note_takes_the_place_of_the_boundary_rule(known):
    shown = shown_legend(known, note="Batas: <b>RPJMN</b>")
    assert "Batas: <b>RPJMN</b>" in shown
    assert "<b>" not in legend_of(known, note="Batas: <b>RPJMN</b>")


def test_the_table_twin_keeps_numbers_as_numbers_and_missing_as_missing(known):
    twin = tables.of_panel(known, SHARE)
    assert len(twin) == 11
    assert twin[text.COLUMN_VALUE].tolist()[:1] == [31.0]
    assert twin[text.COLUMN_VALUE].isna().sum() == 6
    assert twin[text.COLUMN_STATUS].value_counts().to_dict() == {
        "belum ada angka": 6, "resmi": 4, "≈ estimasi": 1,
    }  # fmt: skip
    ranges = twin[text.COLUMN_RANGE].fillna("")
    assert ranges["15.01"].replace("\u00a0", " ") == "antara 27,90 % dan 34,10 %"
    assert ranges.ne("").sum() == 1


def test_only_rates_are_compared_with_the_province(known):
    assert text.COLUMN_DIFFERENCE in tables.of_panel(known, SHARE)
    assert text.COLUMN_DIFFERENCE not in tables.of_panel(known, PEOPLE)
