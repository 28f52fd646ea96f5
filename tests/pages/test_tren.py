import pytest

from data.catalogue import COVERAGE, POVERTY
from data.regions import regencies
from pages.ui import trend_lines, trend_verdicts
from pages.ui.trend_view import NEVER, Asked, Trends, build
from program.figures import Figures, load
from program.series import moving, published_periods
from tests.pages.reading import html, is_clean, open_page, parts, plain, rows, words


@pytest.fixture(scope="module")
def poverty():
    return open_page("tren.py", indikator=POVERTY, daerah="15.09")


@pytest.fixture(scope="module")
def figures():
    return load()


def verdicts(page) -> dict[str, list[str]]:
    table = next(t for t in html(page).split("lj-scroll") if "Angka diuji" in t)
    return {row[0]: row for row in rows(table)}


def built(figures: Figures, key: str, wanted: Asked) -> Trends:
    shown = build(figures, key, wanted)
    assert shown
    return shown


def asked(kode=None, since="2010", until="2025", year="2029") -> Asked:
    return Asked(kode, (), since, until, year)


def test_the_title_says_what_the_chosen_regency_does(poverty):
    assert is_clean(poverty)
    assert "(P0) Kabupaten Tebo tidak menunjukkan arah yang jelas" in words(poverty)


def test_each_region_has_a_verdict_with_its_evidence(poverty):
    found = verdicts(poverty)
    assert len(found) == 13, "eleven, the province and Indonesia"
    assert found["Provinsi Jambi"][1:5] == [
        "▼ turun, membaik", "−0,09 (−0,16 s.d. −0,05)", "0,001", "14",
    ]  # fmt: skip
    assert found["Indonesia"][1] == "– data belum cukup (perlu 5 angka)"


def test_the_page_says_how_rounds_and_years_without_month_are_tested(poverty):
    said = words(poverty)
    assert "tidak menerbitkan selang kepercayaannya" in said
    assert "hanya bulan yang paling sering terbit yang diuji (Maret untuk Susenas)" in said
    assert "provinsi 2010 dan 2011) digambar pada Maret" in said
    assert "Hamed dan Rao (1998)" in said


def test_the_pace_to_the_target_and_the_projection_are_said(poverty):
    said = words(poverty)
    assert "Kabupaten Tebo ≈ 6,29 % pada Maret 2029, antara" in said
    assert "perlu turun 0,19 poin persentase per tahun; laju terbaik yang pernah dicapai" in said


def test_every_regency_has_a_panel_and_the_chosen_one_is_marked(poverty):
    panels = parts(html(poverty), "figure", "lj-panel")
    assert [plain(p).split(" ▼")[0].split(" •")[0] for p in panels] == [
        area.short for area in regencies()
    ]
    assert html(poverty).count('<figure class="lj-panel chosen">') == 1


def test_the_target_of_the_plan_is_told_apart_and_never_on_the_line(figures):
    page = open_page("tren.py")
    assert is_clean(page)
    assert "Target RPJMN 2025–2029 dan RKP 2026 memakai definisi lain" in words(page)
    shown = built(figures, COVERAGE, asked(since="2024"))
    on_line = trend_lines.beside(shown).targets["value"].tolist()
    assert on_line == [0.53, 0.55, 0.5215]
    sheets = [panel["value"].tolist() for panel, _ in trend_lines.layers(shown)]
    assert not {0.3215, 0.3499, 0.4392} & set(sheets[1])


def test_too_few_figures_are_not_projected_and_the_page_says_why(figures):
    page = open_page("tren.py", daerah="15.03")
    assert "Tidak diproyeksikan: Kabupaten Sarolangun punya 2 angka" in words(page)
    shown = built(figures, COVERAGE, asked("15.03", "2024"))
    assert shown.ahead.empty
    assert len(trend_lines.beside(shown).projection) == 0


def test_coverage_of_the_regencies_has_too_few_figures_and_no_estimate_counts():
    page = open_page("tren.py", daerah="15.01")
    assert is_clean(page)
    assert "Belum ada angka cakupan peserta aktif Kabupaten Kerinci" in words(page)
    found = verdicts(page)
    assert "Kerinci" not in found, "its only figure is an estimate"
    assert found["Sarolangun"][1].startswith("– data belum cukup")


def test_totals_are_drawn_with_their_own_kind():
    regional = open_page("tren.py", indikator="jumlah_penduduk", daerah="15.71")
    assert "Jumlah provinsi dan Indonesia ada di tabel" in words(regional)
    assert "Provinsi Jambi" in verdicts(regional)
    whole = open_page("tren.py", indikator="jumlah_penduduk_miskin")
    assert "Jumlah tiap daerah ada di bawah" in words(whole)


def test_title_verdict_projection_and_files_follow_the_years_shown(figures):
    shown = built(figures, POVERTY, asked(since="2015", until="2024", year="2027"))
    (table, _), *_ = trend_lines.layers(shown)
    measured = table[table["status"].ne("estimasi")]
    assert (measured["period"].min(), measured["period"].max()) == ("2015-03", "2024-09")
    assert shown.found["15"].first == "2015-03"
    assert shown.ahead["period"].tolist() == ["2025-03", "2026-03", "2027-03"]
    assert set(shown.ahead["status"]) == {"estimasi"}
    assert shown.ahead[["low", "high"]].notna().all().all()


def test_the_projection_can_be_left_out(figures):
    assert built(figures, POVERTY, asked(year=NEVER)).ahead.empty


def test_only_the_newest_definition_is_tested(figures):
    shown = built(figures, "jumlah_penduduk", asked())
    assert shown.found["15.08"].points == 2, "2024 and 2025; 2010 to 2017 were projections"


def test_the_files_of_the_verdicts_hold_what_the_table_shows(figures):
    shown = built(figures, POVERTY, asked())
    sheet = trend_verdicts.sheet(shown).table.set_index("kode")
    assert sheet.loc["15", "banyak_angka"] == 14
    assert sheet.loc["15", "laju_per_tahun"] == shown.found["15"].slope_per_year
    assert set(sheet["status"]) == {"resmi"}


def test_every_indicator_that_moved_can_be_built(figures):
    keys = moving(figures)
    assert COVERAGE in keys
    assert "persentase_penduduk_miskin_perkotaan" in keys
    assert "target_cakupan" not in keys
    for key in keys:
        known = published_periods(figures, key)
        wanted = Asked("15.05", ("15.08",), known[0][:4], known[-1][:4], "2029")
        shown = built(figures, key, wanted)
        assert trend_lines.sentences(shown), key
        assert trend_verdicts.rows(shown), key


@pytest.mark.parametrize("key", ["garis_kemiskinan", "jumlah_penduduk_miskin_ekstrem"])
def test_another_indicator_opens(poverty, key):
    page = poverty.selectbox(key="indikator").set_value(key).run()
    assert is_clean(page)
