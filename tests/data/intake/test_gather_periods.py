"""Of when a figure is: said by its column, its row or the table, together or not at all."""

import pytest

from data.intake.gather import gather
from data.intake.recognise import recognise
from tests.data.intake.grids import sheet, upload

P0 = "Persentase Penduduk Miskin"


def gathered(text, kind="xlsx", name="berkas.xlsx", sheet_name="Sheet1", **changes):
    file = upload(sheet(text, name=sheet_name), kind=kind, name=name)
    layout = recognise(file)[0].corrected(**changes)
    return gather(file, layout), layout


def periods(found):
    return found[0].figures["period"].tolist()


def rules(found):
    return {one.rule for one in found[0].findings}


@pytest.mark.parametrize(
    ("head", "cells", "period"),
    [
        ("Periode", "Agustus 2024", "2024-08"),
        ("Periode", "2024-08-31", "2024-08"),
        ("Tahun|Bulan", "2024|Agustus", "2024-08"),
        ("Tahun|Bulan", "2024|8", "2024-08"),
        ("Tahun|Bulan", "2024.0|08", "2024-08"),
        ("Bulan|Tahun", "Nop|2024", "2024-11"),
        ("Tahun", "2024", "2024"),
        ("Bulan", "Agustus 2024", "2024-08"),
        ("Tahun|Bulan", "2024|Tahunan", "2024"),
    ],
)
def test_rows_tell_their_period(head, cells, period):
    found = gathered(f"Kabupaten/Kota|{head}|Peserta Aktif\nBungo|{cells}|12")
    assert periods(found) == [period]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Periode", "08/05/2024"),
        ("Periode", "Triwulan I 2024"),
        ("Periode", "tahun lalu"),
        ("Tahun|Bulan", "2024|13"),
        ("Tahun|Bulan", "2024|Semester 1"),
        ("Tahun|Bulan", "|Agustus"),
        ("Tahun|Bulan", "2024|Agustus 2023"),
        ("Tahun", "2023/2024"),
        ("Tahun", "24"),
    ],
)
def test_a_period_that_can_be_read_in_two_ways_is_refused_with_its_row(head, cells):
    found = gathered(
        f"Kabupaten/Kota|{head}|Peserta Aktif\nBungo|{cells}|12\n"
        + "Tebo|"
        + ("2024" if "|" not in head else "2024|Mei")
        + "|13"
    )
    assert [(one.rule, one.row) for one in found[0].findings] == [("periode", 2)]
    assert len(periods(found)) == 1


def test_a_semester_is_a_month_only_for_the_survey_that_is_held_then():
    text = (
        "Kabupaten/Kota|Tahun|Semester|{what}\nBungo|2024|Semester 1|5,5\nTebo|2024|Semester 2|6,5"
    )
    assert periods(gathered(text.format(what=P0))) == ["2024-03", "2024-09"]
    assert rules(gathered(text.format(what="Cakupan"))) == {"periode"}


def test_a_title_tells_what_columns_and_rows_do_not():
    for title in ("Posisi 31 Agustus 2024", "Bulan: Agustus|Tahun: 2024", "s.d. Agustus 2024"):
        text = f"Peserta Aktif|\n{title}|\n|\nKabupaten/Kota|Peserta Aktif\nBungo|12"
        assert periods(gathered(text)) == ["2024-08"]


def test_a_title_of_several_periods_tells_none():
    found = gathered("Tahun 2023 dan 2024|\nKabupaten/Kota|Peserta Aktif\nBungo|12")
    assert (periods(found), rules(found)) == ([], {"periode"})
    assert "beberapa periode" in found[1].doubts[0]
    said = gathered("Tahun 2023 dan 2024|\nKabupaten/Kota|Peserta Aktif\nBungo|12", period="2024")
    assert periods(said) == ["2024"]


def test_a_sheet_may_be_named_after_its_period_but_a_file_is_only_asked_about():
    text = "Kabupaten/Kota|Peserta Aktif\nBungo|12"
    by_sheet = gathered(text, sheet_name="Agustus 2024")
    assert periods(by_sheet) == ["2024-08"]
    assert "nama lembar" in by_sheet[1].doubts[0]
    by_file = gathered(text, kind="csv", name="peserta_agustus_2024.csv", sheet_name="peserta_2024")
    assert periods(by_file) == []
    assert "2024-08" in by_file[1].doubts[0]


def test_the_date_of_printing_is_no_period():
    text = "Dicetak: 12/09/2026|\nSumber: BPS 2025|\nKabupaten/Kota|Peserta Aktif\nBungo|12"
    assert rules(gathered(text)) == {"periode"}


def test_months_beside_each_other_take_their_year_from_the_title_or_the_group():
    titled = gathered("Peserta Aktif 2026|\nKabupaten/Kota|Jan|Feb\nBungo|12|13")
    assert periods(titled) == ["2026-01", "2026-02"]
    grouped = gathered(
        "Peserta Aktif||||\nKabupaten/Kota|2025||2026|\n|Des|Nov|Jan|Feb\nBungo|12|13|14|15"
    )
    assert periods(grouped) == ["2025-12", "2025-11", "2026-01", "2026-02"]


def test_a_year_of_susenas_is_its_march_for_regencies_and_that_is_said():
    found = gathered(f"Kabupaten/Kota|Tahun|{P0}\nBungo|2024|5,5\nProvinsi Jambi|2024|7,1")
    assert periods(found) == ["2024-03", "2024-03"]
    assert "Maret" in found[1].doubts[0]
    wide = gathered(f"{P0}||\nKabupaten/Kota|2023|2024\nBungo|5,5|5,4")
    assert periods(wide) == ["2023-03", "2024-03"]


def test_a_year_of_the_province_alone_stays_a_year_and_that_is_said():
    found = gathered(f"Provinsi|Tahun|{P0}\nJambi|2024|7,1\nRiau|2024|6,4")
    assert periods(found) == ["2024"]
    assert "tidak menyebut bulannya" in found[1].doubts[0]


def test_the_number_of_a_letter_is_no_period():
    text = "Lampiran Surat Nomor 12/2025|\nKabupaten/Kota|Peserta Aktif\nBungo|12"
    assert rules(gathered(text)) == {"periode"}
