import pytest

from briefing import sentences
from data.catalogue import COVERAGE, POOR, catalogue
from geo.bivariate import pair_up
from tests.briefing.tables import headline, panel, row

SHARE, PEOPLE = catalogue()[COVERAGE], catalogue()[POOR]
ELEVEN = dict.fromkeys([*(f"15.0{n}" for n in range(1, 10)), "15.71", "15.72"], 0.4)


def counted(share=0.3952, participants=518_632, potential=1_312_370):
    return headline(coverage=row(share), participants=row(participants), potential=row(potential))


def test_the_state_is_told_with_both_counts_and_the_month():
    assert sentences.state(counted()) == (
        "Hampir empat dari sepuluh pekerja Jambi terlindungi: 518.632 dari 1.312.370 orang, "
        "atau 39,52 persen, pada Agustus 2024."
    )


@pytest.mark.parametrize(
    ("share", "opening"),
    [
        (0.4000, "Empat dari sepuluh pekerja Jambi terlindungi"),
        (0.3990, "Empat dari sepuluh pekerja Jambi terlindungi"),
        (0.3976, "Hampir empat dari sepuluh pekerja Jambi terlindungi"),
        (0.4188, "Lebih dari empat dari sepuluh pekerja Jambi terlindungi"),
        (0.4600, "Lebih dari empat dari sepuluh pekerja Jambi terlindungi"),
        (0.4800, "Hampir lima dari sepuluh pekerja Jambi terlindungi"),
        (0.9400, "Lebih dari sembilan dari sepuluh pekerja Jambi terlindungi"),
        (0.9900, "Pekerja Jambi yang terlindungi"),
        (0.0200, "Pekerja Jambi yang terlindungi"),
    ],
)
def test_a_share_is_told_in_tenths_only_as_far_as_that_is_honest(share, opening):
    said = sentences.state(counted(share, round(share * 10_000), 10_000))
    assert said.split(":")[0] == opening


def test_the_gap_is_told_with_what_a_year_costs():
    facts = headline(gap=row(793_738), gap_cost=row(793_738 * 16_800 * 12))
    assert sentences.gap(facts) == (
        "Sebanyak 793.738 orang belum terlindungi; iuran JKK dan JKM bagi mereka "
        "Rp160,0 miliar setahun."
    )


@pytest.mark.parametrize(
    ("newest", "said"),
    [
        (0.4188, "41,88 persen pada November 2025, lebih tinggi 2,36 poin persentase,"),
        (0.3852, "38,52 persen pada November 2025, lebih rendah 1,00 poin persentase,"),
        (0.3952, "39,52 persen pada November 2025, tidak berubah,"),
        (0.395201, "39,52 persen pada November 2025, tidak berubah,"),
    ],
)
def test_a_newer_coverage_says_which_way_it_points(newest, said):
    facts = headline(coverage=row(0.3952), newest_coverage=row(newest, "2025-11"))
    assert sentences.newer(facts) == (
        f"Angka terbaru, {said} tetapi diumumkan tanpa jumlah peserta dan potensinya."
    )


def test_a_coverage_that_is_no_newer_is_not_told_twice():
    assert sentences.newer(headline(coverage=row(0.4), newest_coverage=row(0.4))) == ""


def test_the_quota_is_told_by_its_two_ends():
    table = panel({"15.72": 194.5, "15.01": 118.2, "15.71": 10.2})
    assert sentences.quota(table) == (
        "Kuota BKBK dibagi rata per desa, bukan menurut kebutuhan: Sungai Penuh mendapat 195 "
        "tempat untuk tiap 100 orang miskin, Kota Jambi hanya 10. "
        "Perbandingannya kira-kira 19 banding 1."
    )


def test_an_estimated_quota_is_told_as_about():
    said = sentences.quota(panel({"15.72": 194.5, "15.71": 10.2}, estimated=("15.71",)))
    assert "mendapat 195 tempat" in said
    assert "Kota Jambi hanya sekitar 10." in said


@pytest.mark.parametrize("low", [0.0, 40.0])
def test_a_ratio_that_says_nothing_is_left_out(low):
    said = sentences.quota(panel({"15.01": 50.0, "15.71": low}))
    assert said.endswith(f"Kota Jambi hanya {low:.0f}.")


def test_quotas_that_are_all_equal_are_no_finding():
    assert sentences.quota(panel({"15.01": 50.0, "15.71": 50.0})) == ""


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"15.71": 9, "15.05": 8, "15.09": 7, "15.01": 6}, "Kota Jambi, Muaro Jambi, dan Tebo"),
        ({"15.71": 9, "15.05": 8}, "Kota Jambi dan Muaro Jambi"),
        ({"15.08": 9}, "Bungo"),
    ],
)
def test_the_largest_gaps_are_named_from_the_largest_down(values, named):
    said = sentences.largest_gaps(panel(values))
    assert said == f"Paling banyak yang belum terlindungi: {named}"


def test_the_furthest_behind_is_told_among_published_figures_only():
    table = panel({"15.07": 0.2666, "15.09": 0.3149, "15.01": 0.2}, ("15.01",), province=0.3952)
    assert sentences.lagging(table) == (
        "Di antara daerah yang memiliki angka terbitan, Tanjab Timur tertinggal paling jauh: "
        "26,66 persen, 12,86 poin persentase di bawah provinsi."
    )


def test_behind_is_measured_against_the_province_of_the_same_month():
    table = panel({"15.07": 0.27, "15.08": 0.40})
    table["difference"] = [-0.05 if kode == "15.07" else -0.10 for kode in table.index]
    assert "Bungo tertinggal paling jauh: 40,00 persen, 10,00 poin" in sentences.lagging(table)


def test_nobody_lags_where_everyone_is_above_the_province():
    assert sentences.lagging(panel({"15.04": 0.5}, province=0.4)) == ""


@pytest.mark.parametrize(
    ("values", "estimated", "title"),
    [
        ({"15.04": 0.5071, "15.07": 0.2666}, (), "tertinggi Batang Hari (50,71 %), "
         "terendah Tanjab Timur (26,66 %)"),
        ({"15.04": 0.5, "15.07": 0.25}, ("15.04",), "tertinggi Batang Hari (≈ 50,00 %), "
         "terendah Tanjab Timur (25,00 %)"),
        ({"15.04": 0.5, "15.71": 0.5, "15.07": 0.25}, (), "tertinggi Batang Hari dan Kota Jambi "
         "(50,00 %), terendah Tanjab Timur (25,00 %)"),
        (ELEVEN | {"15.04": 0.5}, (), "tertinggi Batang Hari (50,00 %), "
         "terendah 10 daerah (40,00 %)"),
        ({"15.08": 0.607}, (), "baru Bungo (60,70 %) yang memiliki angka"),
        ({"15.08": 0.6, "15.09": 0.6}, (), "sama di Bungo dan Tebo (60,00 %)"),
        (ELEVEN, (), "sama di 11 daerah (40,00 %)"),
        ({}, (), "belum ada angka"),
    ],
)  # fmt: skip
def test_the_title_of_a_map_is_its_finding(values, estimated, title):
    said = sentences.map_title(panel(values, estimated), SHARE).replace("\u00a0", " ")
    assert said == f"Cakupan peserta aktif: {title}"


def test_a_tie_of_a_published_figure_and_an_estimate_is_told_as_an_estimate():
    table = panel({"15.04": 0.5, "15.71": 0.5, "15.07": 0.25}, estimated=("15.71",))
    assert "Batang Hari dan Kota Jambi (≈" in sentences.map_title(table, SHARE)


@pytest.mark.parametrize(
    ("values", "estimated", "period", "said"),
    [
        (ELEVEN, ("15.01", "15.02"), "2024-08",
         "Agustus 2024. 11 dari 11 daerah memiliki angka, 2 di antaranya estimasi (≈)."),
        (ELEVEN, tuple(ELEVEN), "2023",
         "2023. 11 dari 11 daerah memiliki angka, semuanya estimasi (≈)."),
        ({"15.04": 0.5}, (), "terbaru",
         "angka terbaru tiap daerah. 1 dari 11 daerah memiliki angka."),
        ({}, (), "2024-03", "Maret 2024. 0 dari 11 daerah memiliki angka."),
    ],
)  # fmt: skip
def test_the_subtitle_says_measure_period_and_how_much_is_known(values, estimated, period, said):
    table = panel(values, estimated)
    assert sentences.map_subtitle(table, SHARE, period) == f"Cakupan peserta aktif, persen, {said}"


def paired(first, second):
    return pair_up(panel(first)["value"], panel(second)["value"])


def test_low_coverage_with_high_poverty_is_named():
    first = {"15.01": 0.1, "15.02": 0.5, "15.03": 0.9}
    said = sentences.pair_title(paired(first, {"15.01": 0.3, "15.02": 0.2, "15.03": 0.1}))
    assert said == "Cakupan rendah sekaligus kemiskinan tinggi: Kerinci"
    said = sentences.pair_title(paired(first, {"15.01": 0.1, "15.02": 0.2, "15.03": 0.3}))
    assert said == "Tidak ada daerah yang cakupannya rendah sekaligus kemiskinannya tinggi"


def test_without_a_single_pair_nothing_is_claimed():
    assert sentences.pair_title(paired({}, {})) == "Cakupan dan kemiskinan: belum ada angka"


def test_another_source_is_told_with_its_figure_its_name_and_its_note():
    rounded = row(674_000, approx=True, note="tanpa bulan")
    assert sentences.alternative(rounded, PEOPLE, "Info Ekonomi") == (
        "674.000 orang (dibulatkan oleh sumbernya): Info Ekonomi. tanpa bulan"
    )
    assert sentences.alternative(row(0.5), SHARE, "BPS") == "50,00\u00a0%: BPS"


@pytest.mark.parametrize("missing", ["coverage", "participants", "potential"])
def test_the_state_is_silent_where_a_figure_is_missing(missing):
    facts = {"coverage": row(0.4), "participants": row(4), "potential": row(10)}
    assert sentences.state(headline(**(facts | {missing: None}))) == ""


def test_every_other_sentence_is_silent_where_a_figure_is_missing():
    assert sentences.gap(headline(gap=row(1))) == ""
    assert sentences.gap(headline(gap_cost=row(1))) == ""
    assert sentences.newer(headline(coverage=row(0.4))) == ""
    assert sentences.newer(headline(newest_coverage=row(0.4))) == ""
    assert sentences.largest_gaps(panel({})) == ""
    assert sentences.quota(panel({})) == ""
    assert sentences.quota(panel({"15.01": 118.0})) == ""
    assert sentences.lagging(panel({})) == ""
    assert sentences.lagging(panel({"15.01": 0.3})) == ""  # no province to compare with
