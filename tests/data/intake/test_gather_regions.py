"""Whose figure it is: names in every spelling, codes of either list, never the wrong regency."""

import pytest

from data.intake.gather import gather
from data.intake.recognise import recognise
from data.regions import regencies
from tests.data.intake.grids import sheet, upload

HEAD = "Kode|Kabupaten/Kota|Peserta Aktif"


def gathered(text, typed=False, **changes):
    file = upload(sheet("Tahun 2024\n" + text, typed=typed))
    return gather(file, recognise(file)[0].corrected(**changes))


def by_row(found):
    return dict(zip(found.figures["row"], found.figures["kode"], strict=True))


def refused(found):
    return {(one.rule, one.row) for one in found.findings if one.severity == "tolak"}


def table(list_, named=True, dotted=True):
    rows = []
    for at, place in enumerate(regencies()):
        code = place.kode if list_ == "kemendagri" else place.kode_bps
        if list_ == "kemendagri" and not dotted:
            code = code.replace(".", "")
        rows.append(f"{code}|{place.name if named else ''}|{at + 10}")
    return HEAD + "\n" + "\n".join(rows)


OWN = {at + 3: place.kode for at, place in enumerate(regencies())}


@pytest.mark.parametrize(
    ("list_", "dotted"), [("kemendagri", True), ("kemendagri", False), ("bps", False)]
)
def test_either_list_goes_by_the_names_beside_it(list_, dotted):
    found = gathered(table(list_, dotted=dotted))
    assert by_row(found) == OWN
    assert found.findings == ()


def test_codes_alone_are_read_where_their_form_or_a_word_tells_the_list():
    assert by_row(gathered(table("kemendagri", named=False))) == OWN
    bare = gathered(table("bps", named=False))
    differing = {8, 9, 10, 11}  # rows of 15.06 to 15.09
    assert refused(bare) == {("kode-dua-arti", row) for row in differing}
    assert by_row(bare) == {row: kode for row, kode in OWN.items() if row not in differing}
    assert by_row(gathered(table("bps", named=False), code_list="bps")) == OWN


def test_a_list_that_is_swapped_as_a_whole_is_refused():
    swapped = (
        HEAD
        + "\n"
        + "\n".join(
            f"{place.kode_bps[:2]}.{place.kode_bps[2:]}|{place.name}|{at + 10}"
            for at, place in enumerate(regencies())
        )
    )
    assert refused(gathered(swapped)) == {("kode-nama", row) for row in (8, 9, 10, 11)}
    declared = gathered(table("bps"), code_list="kemendagri")
    assert refused(declared) == {("kode-nama", row) for row in (8, 9, 10, 11)}
    headed = gathered(table("bps").replace("Kode|", "Kode Kemendagri|"))
    assert refused(headed) == {("kode-nama", row) for row in (8, 9, 10, 11)}


def test_a_code_and_a_name_of_different_regencies_are_refused():
    found = gathered(f"{HEAD}\n15.08|Tebo|1\n15.02|Merangin|2")
    assert refused(found) == {("kode-nama", 3)}
    assert by_row(found) == {4: "15.02"}


def test_a_code_that_became_a_number_never_becomes_another_regency():
    damaged = gathered(f"{HEAD}\n15.1||5\n15.02||6", typed=True)
    assert by_row(damaged) == {4: "15.02"}
    assert {rule for rule, _ in refused(damaged)} == {"daerah"}
    named = gathered(f"{HEAD}\n15.1|Bungo|5", typed=True)
    assert by_row(named) == {3: "15.08"}
    assert [(one.rule, one.severity) for one in named.findings] == [("kode-rusak", "periksa")]


@pytest.mark.parametrize(
    ("code", "kode"), [("1501.0", "15.01"), ("15.0", "15"), ("1500", "15"), ("'15.71", "15.71")]
)
def test_what_programs_add_to_a_code_is_taken_off(code, kode):
    assert by_row(gathered(f"{HEAD}\n{code}||5")) == {3: kode}


@pytest.mark.parametrize(
    ("name", "kode"),
    [
        ("KERINCI", "15.01"),
        ("Kab. Tanjung Jabung Barat", "15.06"),
        ("Tj. Jabung Timur", "15.07"),
        ("Kabupaten  Batanghari", "15.04"),
        ("Kota Jambi", "15.71"),
        ("Sei Penuh", "15.72"),
        ("PROVINSI JAMBI", "15"),
        ("Indonesia", "ID"),
        ("Kantor Cabang Muara Bungo", "KC-MUARA-BUNGO"),
    ],
)
def test_a_name_is_read_in_its_spellings(name, kode):
    assert by_row(gathered(f"Kabupaten/Kota|Peserta Aktif\n{name}|5\nTebo|6"))[3] == kode


def test_jambi_alone_is_the_province_only_where_the_table_says_so():
    alone = gathered("Kabupaten/Kota|Peserta Aktif\nJambi|5\nTebo|6")
    assert refused(alone) == {("daerah", 3)}
    for text in (
        "Provinsi|Peserta Aktif\nJambi|5\nRiau|6",
        "Kabupaten/Kota|Peserta Aktif\nJambi|5\nKota Jambi|6",
        "Wilayah|Peserta Aktif\nJambi|5\nAceh|6",
    ):
        assert by_row(gathered(text))[3] == "15"


def test_a_column_of_branches_holds_branches():
    found = gathered("Kantor Cabang|Peserta Aktif\nJambi|5\nMuara Bungo|6")
    assert by_row(found) == {3: "KC-JAMBI", 4: "KC-MUARA-BUNGO"}


def test_places_outside_the_province_are_left_out_and_said():
    found = gathered(
        "kode_provinsi|nama_provinsi|nama_kabupaten_kota|Peserta Aktif\n"
        "11|ACEH|KABUPATEN SIMEULUE|1\n15|JAMBI|KABUPATEN BUNGO|2\n"
        "16|SUMATERA SELATAN|KOTA PALEMBANG|3"
    )
    assert by_row(found) == {4: "15.08"}
    assert found.skipped == {3: "di luar Provinsi Jambi", 5: "di luar Provinsi Jambi"}
    coded = gathered(f"{HEAD}\n1101|Simeulue|1\n1509|Bungo|2\n1401|Kuantan Singingi|3")
    assert by_row(coded) == {4: "15.08"}


def test_a_code_of_another_province_beside_a_name_of_ours_is_refused():
    assert refused(gathered(f"{HEAD}\n1409|Bungo|1\n1502|Aceh|2")) == {
        ("kode-nama", 3),
        ("kode-nama", 4),
    }


def test_smaller_places_are_refused():
    named = gathered("Wilayah|Peserta Aktif\nKecamatan Telanaipura|1\nBungo|2")
    assert refused(named) == {("tingkat-kecamatan", 3)}
    beside = gathered("Kabupaten/Kota|Kecamatan|Peserta Aktif\nBungo|Pasar|1\nBungo||2")
    assert refused(beside) == {("tingkat-kecamatan", 3)}


def test_totals_are_left_out_but_the_province_is_no_total():
    found = gathered("Kabupaten/Kota|Peserta Aktif\nBungo|1\nJumlah|3\nTotal|3\nProvinsi Jambi|3")
    assert by_row(found) == {3: "15.08", 6: "15"}
    assert found.skipped == {4: "baris jumlah", 5: "baris jumlah"}


def test_a_figure_without_a_region_is_never_dropped_in_silence():
    found = gathered("Kabupaten/Kota|Peserta Aktif\nBungo|1\n|7\nBugno|3\nSumber: BPS|")
    assert refused(found) == {("daerah", 4), ("daerah", 5)}
    assert found.skipped == {6: "catatan kaki"}
    assert "mungkin maksudnya Bungo" in found.findings[1].message


def test_a_region_merged_over_its_rows_holds_for_each_of_them():
    text = "Tahun 2024||\nKabupaten/Kota|Program|Kasus\nBungo|JKK|1\n|JKM|2"
    file = upload(sheet(text, merged=((3, 1, 4, 1),)))
    found = gather(file, recognise(file)[0])
    assert by_row(found) == {3: "15.08", 4: "15.08"}
    plain = upload(sheet(text))
    assert refused(gather(plain, recognise(plain)[0])) == {("daerah", 4)}


def test_the_example_row_of_a_template_is_left_out():
    found = gathered(f"{HEAD}\nCONTOH|Baris contoh, tidak ikut dibaca|5\n15.08|Kabupaten Bungo|6")
    assert by_row(found) == {4: "15.08"}
    assert found.skipped == {3: "baris contoh"}


def test_a_column_of_thousands_of_names_is_no_column_of_regions():
    rows = "\n".join(f"Orang ke-{at}|{at}" for at in range(2000))
    found = gathered(f"Wilayah|Peserta Aktif\nBungo|1\n{rows}")
    assert found.figures.empty
    assert "terlalu banyak nama" in found.findings[0].message


def test_code_and_name_in_one_cell_are_held_against_each_other():
    head = "Kabupaten/Kota|Peserta Aktif"
    assert by_row(gathered(f"{head}\n1509 Bungo|1\n[1501] Kerinci|2")) == {3: "15.08", 4: "15.01"}
    mixed = gathered(f"{head}\n15.08 Bungo|1\n15.08 Tebo|2")
    assert refused(mixed) == {("kode-nama", 4)}


def test_of_two_tables_beside_each_other_no_figure_goes_to_the_wrong_region():
    text = (
        "Kabupaten/Kota|Peserta Aktif||Kabupaten/Kota|Potensi\n"
        "Bungo|1||Kerinci|30\nTebo|2||Merangin|40"
    )
    found = gathered(text)
    assert dict(zip(found.figures["kode"], found.figures["value"], strict=True)) == {
        "15.08": 1,
        "15.09": 2,
    }
    assert [one.rule for one in found.findings] == ["kolom-dilewati"]


def test_an_empty_regency_beside_a_province_is_the_province():
    found = gathered("Provinsi|Kabupaten/Kota|Peserta Aktif\nJambi|Bungo|1\nJambi||2")
    assert by_row(found) == {3: "15.08", 4: "15"}
