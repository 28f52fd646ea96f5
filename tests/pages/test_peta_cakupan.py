import pytest

from data.regions import regencies
from tests.pages.reading import files, html, is_clean, open_page, parts, plain, table, words

SCRIPT = "peta_cakupan.py"
NAMES = [area.short for area in regencies()]


def legend(page):
    """Words of a class → the regencies named beneath it."""
    shown = parts(html(page), "section", "lj-legend")[0]
    items = shown.split("</ul>")[0].split("<li>")[1:]
    found = {}
    for item in items:
        said, _, members = item.partition('<span class="lj-members">')
        found[plain(said)] = plain(members)
    return found


def named(members):
    return [m.removeprefix("≈ ") for m in members.replace(", dan ", ", ").replace(
        " dan ", ", ").split(", ")]  # fmt: skip


def title(page):
    return plain(parts(html(page), "div", "lj-section")[0].split("</h2>")[0])


@pytest.fixture(scope="module")
def page():
    return open_page(SCRIPT)


def test_the_map_opens_with_its_finding(page):
    assert is_clean(page)
    assert title(page) == (
        "Cakupan peserta aktif: tertinggi Bungo (≈ 53,11 %), terendah Tanjab Timur (26,66 %)"
    )
    assert "Agustus 2024. 11 dari 11 daerah memiliki angka, 7 di antaranya estimasi (≈)." in words(
        page
    )


def test_the_map_itself_is_on_the_page(page):
    assert len(page.get("component_instance")) == 1


def test_the_legend_names_every_regency_exactly_once(page):
    told = [name for members in legend(page).values() if members for name in named(members)]
    told = [name for name in told if name != "tidak ada daerah"]
    assert sorted(told) == sorted(NAMES)


def test_the_legend_says_its_boundary_rule_and_the_place_of_the_province(page):
    shown = plain(parts(html(page), "section", "lj-legend")[0])
    assert "Batas bawah termasuk, batas atas tidak" in shown
    assert "◂ provinsi 39,52 %" in shown
    assert "Belum ada angka: 0 daerah" in shown


def test_the_table_behind_the_map_waits_until_it_is_asked_for(page):
    assert len(page.dataframe) == 0


def test_the_table_behind_the_map_has_the_eleven_with_numbers_that_sort():
    shown = table(open_page(SCRIPT), "peta-cakupan")
    assert len(shown) == 11
    assert shown["Nilai"].dtype == "float64"
    assert set(shown["Status"]) == {"resmi", "≈ estimasi"}
    assert shown.loc[shown["Daerah"].eq("Kabupaten Batang Hari"), "Pembilang"].item() == 49_803


def test_five_kinds_of_file_are_offered_when_asked_for(page):
    assert len(page.get("download_button")) == 0
    offered = files(open_page(SCRIPT), "peta-cakupan")
    assert offered == ["Unduh PNG", "Unduh SVG", "Unduh CSV", "Unduh XLSX", "Unduh GeoJSON"]


def test_the_frame_says_period_status_source_and_next_release(page):
    foot = plain(parts(html(page), "dl", "lj-foot")[0])
    assert foot.startswith("Periode Agustus 2024 Status ≈ estimasi resmi Sumber ")
    assert foot.endswith("Terbit berikutnya tidak terjadwal")


def test_only_published_figures_leaves_four_of_eleven():
    page = open_page(SCRIPT, angka="Hanya terbitan", periode="Agustus 2024")
    assert is_clean(page)
    assert "4 dari 11 daerah memiliki angka." in words(page)
    silent = legend(page)["Belum ada angka: 7 daerah"]
    assert sorted(named(silent)) == sorted(
        ["Kerinci", "Merangin", "Sarolangun", "Muaro Jambi", "Tanjab Barat", "Bungo",
         "Sungai Penuh"]
    )  # fmt: skip
    assert table(page, "peta-cakupan")["Nilai"].notna().sum() == 4


def test_regencies_without_a_figure_are_counted_in_the_legend():
    page = open_page(SCRIPT, indikator="Jumlah penduduk miskin", periode="Maret 2024")
    assert title(page).startswith("Jumlah penduduk miskin: tertinggi Kota Jambi (47.250 orang)")
    missing = [key for key in legend(page) if key.startswith("Belum ada angka")]
    assert missing == ["Belum ada angka: 3 daerah"]


def test_the_address_chooses_the_view():
    page = open_page(
        SCRIPT,
        indikator="Persentase penduduk miskin (P0)",
        periode="Maret 2023",
        daerah="Kabupaten Tebo",
        kelas="Selang sama lebar",
        jumlah_kelas="4",
    )
    chosen = {box.key: box.value for box in page.selectbox}
    assert (chosen["indikator"], chosen["periode"]) == ("persentase_penduduk_miskin", "2023-03")
    assert (chosen["daerah"], chosen["kelas"], chosen["jumlah_kelas"]) == (
        "15.09", "equal_interval", "4",
    )  # fmt: skip
    assert "Persentase penduduk miskin (P0), persen, Maret 2023." in words(page)
    assert "Selang sama lebar." in words(page)


def test_an_address_that_names_nothing_known_opens_the_ordinary_view(page):
    odd = open_page(SCRIPT, indikator="Kebahagiaan", periode="Maret 1900", daerah="<script>")
    assert is_clean(odd)
    assert title(odd) == title(page)


def test_the_chosen_regency_is_told_beside_the_map():
    page = open_page(SCRIPT, daerah="Kabupaten Tanjung Jabung Timur")
    detail = plain(parts(html(page), "section", "lj-detail")[0])
    assert detail.startswith("Kabupaten Tanjung Jabung Timur Ibu kota Muara Sabak")
    assert "Cakupan 26,66 % Agustus 2024" in detail
    assert "poligon lebih luas 8,9 % daripada luas resmi" in detail


def test_a_choice_of_the_visitor_changes_title_legend_and_table_together(page):
    page = open_page(SCRIPT)
    page.selectbox(key="indikator").select("persentase_penduduk_miskin").run()
    assert is_clean(page)
    assert title(page).startswith("Persentase penduduk miskin (P0): tertinggi Tanjab Timur")
    assert "10,14 %" in title(page)
    assert table(page, "peta-persentase-penduduk-miskin")["Nilai"].max() == 10.14


def test_policy_bands_say_whose_targets_they_are():
    page = open_page(SCRIPT, kelas="Batas kebijakan")
    shown = plain(parts(html(page), "section", "lj-legend")[0])
    assert "di bawah 32,15 %" in shown
    assert "32,15 % (RPJMN 2025)" in shown


def test_coverage_and_poverty_are_told_together():
    page = open_page(SCRIPT, tampilan="Cakupan × kemiskinan")
    assert is_clean(page)
    assert title(page) == ("Cakupan rendah sekaligus kemiskinan tinggi: Tanjab Timur")
    told = legend(page)
    assert told["Cakupan rendah, kemiskinan tinggi: didahulukan"] == "Tanjab Timur"
    everyone = [name for members in told.values() if members for name in named(members)]
    assert sorted(everyone) == sorted(NAMES)
    shown = table(page, "peta-cakupan-kemiskinan")
    assert len(shown) == 11
    row = shown[shown["Daerah"].eq("Kabupaten Tebo")].iloc[0]
    assert row["Cakupan"] == 31.49
    assert row["Penduduk miskin (P0)"] == 6.12


def test_an_address_may_name_its_choices_by_code():
    page = open_page(SCRIPT, indikator="cakupan", periode="2024-12", daerah="15.09")
    assert is_clean(page)
    assert title(page) == "Cakupan peserta aktif: baru Bungo (60,70 %) yang memiliki angka"
    assert "Kabupaten Tebo" in words(page)
