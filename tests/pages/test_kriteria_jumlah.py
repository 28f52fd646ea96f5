"""How many people each variant reaches, as a visitor reads it."""

from tests.pages.criteria import part, tables
from tests.pages.reading import files, html, is_clean, parts, rows, table, words


def test_each_variant_is_counted_or_says_why_not():
    page = part("jumlah")
    assert is_clean(page)
    found = {row[0]: row for row in tables(page)[0]}
    assert found["BKBK Provinsi Jambi"][1] == "≈ 436.555"
    assert found["BKBK Provinsi Jambi"][2] == "antara 0 dan 1.056.529"
    assert "isinya tidak ditemukan" in found["BKBK Provinsi Jambi"][3]
    assert found["Desil 1 dan penghasilan di bawah Rp500 ribu"][1] == "≈ 45.415"
    assert found["Pekerja sawit, dana bagi hasil sawit"][1] == "belum ada angka"
    assert found["Miskin ekstrem menurut pengeluaran"][3].endswith("sampai Desember 2022")
    assert "4 dari 7 varian dapat dihitung dari angka terbitan, tidak satu pun" in words(page)


def test_the_regencies_of_a_variant_are_ranked_with_range_method_and_stand_ins():
    page = part("jumlah", varian="kepahiang_desil_1", daerah="15.71")
    assert is_clean(page)
    found = rows(parts(html(page), "table", "lj-bars lj-gap")[0])
    assert len(found) == 11
    own = next(row for row in found if row[0] == "Kota Jambi")
    # 50.090 poor × (2.750.000 ÷ 3.724.300) × 19,54 % × (1 − 48,64 %) = 3.712
    assert own[1] == "≈ 3.712 antara 0 dan 9.788"
    said = words(page)
    assert "Cara menghitung: jumlah penduduk miskin (Maret 2023) ×" in said
    assert "didekati dengan penduduk miskin BPS" in said
    assert "sebelum 2 aturan lain diperhitungkan" in said


def test_published_counts_stay_published_and_missing_ones_are_said():
    page = part("jumlah", "2022-06", varian="miskin_ekstrem")
    assert is_clean(page)
    found = rows(parts(html(page), "table", "lj-bars lj-gap")[0])
    assert found[0] == ["Sarolangun", "5.278 angka terbitan"]
    assert sum("belum ada angka" in row[1] for row in found) == 6
    # 4.132 + 5.278 + 4.792 + 2.350 + 3.610
    overview = {row[0]: row for row in tables(page)[0]}["Miskin ekstrem menurut pengeluaran"]
    assert overview[1:3] == ["20.162", "angka terbitan"]
    assert overview[3] == "semua aturan terhitung; 6 daerah belum ada angka"


def test_a_variant_that_nobody_counts_shows_no_bars_but_the_reason():
    page = part("jumlah", varian="dbh_sawit")
    assert is_clean(page)
    assert "lj-gap" not in html(page)
    assert page.info[0].value.startswith("Varian ini tidak dapat dihitung: tidak ditemukan")


def test_the_counts_can_be_taken_along_with_method_and_range():
    name = "perkiraan-kepahiang-desil-1"
    page = part("jumlah", varian="kepahiang_desil_1")
    assert files(page, name) == ["Unduh PNG", "Unduh SVG", "Unduh CSV", "Unduh XLSX"]
    behind = table(part("jumlah", varian="kepahiang_desil_1"), name)
    assert len(behind) == 11
    assert set(behind["Status"]) == {"estimasi"}
    assert behind["Metode"].str.contains("cakupan").all()


def test_an_unknown_part_or_variant_opens_the_first():
    assert len(tables(part("entah"))[0]) == 7
    page = part("jumlah", varian="entah")
    assert is_clean(page)
    assert "“BKBK Provinsi Jambi”" in words(page)
