"""What is recognised of a file: its tables, what was corrected before, what is no table at all."""

import pytest

from data.intake.gather import gather
from data.intake.model import Refused
from data.intake.recognise import ColumnHint, Hints, recognise
from tests.data.intake.grids import figures, of_rows, upload


def gathered(text, hints=None, **changes):
    """The figures of a grid, and what was said of it."""
    file = upload(text)
    layout = recognise(file, hints or Hints())[0]
    return gather(file, layout.corrected(**changes))


def test_two_tables_below_one_another_each_have_their_layout():
    file = upload(
        """
Peserta Aktif Tahun 2023|
Kabupaten/Kota|Peserta Aktif
Bungo|100
Tebo|200
|
Peserta Aktif Tahun 2024|
Kabupaten/Kota|Peserta Aktif
Bungo|300
Tebo|400
"""
    )
    layouts = recognise(file)
    found = [figures(gather(file, one)) for one in layouts]
    assert found == [
        {("15.08", "2023", "peserta_aktif"): 100, ("15.09", "2023", "peserta_aktif"): 200},
        {("15.08", "2024", "peserta_aktif"): 300, ("15.09", "2024", "peserta_aktif"): 400},
    ]
    assert all("2 tabel" in one.doubts[0] for one in layouts)


def test_a_header_repeated_on_each_printed_page_is_passed_over():
    found = gathered(
        """
Peserta Aktif Tahun 2023|
Kabupaten/Kota|Peserta Aktif
Bungo|100
|
Kabupaten/Kota|Peserta Aktif
Tebo|200
"""
    )
    assert len(figures(found)) == 2
    assert found.skipped[5] == "kepala kolom yang diulang"


def test_what_was_corrected_once_is_remembered_by_heading():
    text = "Kabupaten/Kota|TK per 2024|Lainnya\nBungo|100|7\nTebo|200|8"
    assert figures(gathered(text)) == {}
    hints = Hints(
        columns={
            "tk PER 2024": ColumnHint("nilai", "peserta_aktif"),
            "Lainnya": ColumnHint("abaikan"),
        }
    )
    found = gathered(text, hints)
    assert figures(found) == {
        ("15.08", "2024", "peserta_aktif"): 100,
        ("15.09", "2024", "peserta_aktif"): 200,
    }


def test_an_unknown_indicator_is_refused_and_can_be_said():
    text = "Kabupaten/Kota|2023|2024\nBungo|100|7\nTebo|200|8"
    assert {one.rule for one in gathered(text).findings} == {"indikator"}
    found = gathered(text, indicator="kasus_klaim_total")
    assert figures(found)["15.09", "2024", "kasus_klaim_total"] == 8


@pytest.mark.parametrize(
    "text",
    [
        "Kabupaten/Kota|Alamat\nBungo|Jalan A\nTebo|Jalan B",
        "Nama Barang|Harga\nBeras|100\nGula|200",
        "Bungo",
        "",
    ],
)
def test_a_sheet_without_regions_or_figures_is_refused(text):
    with pytest.raises(Refused, match="tidak ada tabel"):
        recognise(upload(of_rows([line.split("|") for line in text.split("\n")])))


def test_the_last_row_above_another_table_is_kept_even_if_its_figure_looks_like_a_year():
    file = upload(
        """
Peserta Aktif 2023|
Kabupaten/Kota|Peserta Aktif
Bungo|100
Tebo|2010
Peserta Aktif 2024|
Kabupaten/Kota|Peserta Aktif
Bungo|300
"""
    )
    found = [figures(gather(file, one)) for one in recognise(file)]
    assert ("15.09", "2023", "peserta_aktif") in found[0]
    assert found[1] == {("15.08", "2024", "peserta_aktif"): 300}


def test_the_ministrys_words_over_regencies_are_asked_about():
    file = upload("Tahun 2024|\nKabupaten/Kota|Kepesertaan Aktif\nBungo|12")
    layout = recognise(file)[0]
    assert [column.indicator for column in layout.columns] == ["", ""]
    assert "Kemnaker" in layout.doubts[0]
    assert {one.rule for one in gather(file, layout).findings} == {"indikator"}


def test_a_column_of_figures_that_is_left_out_is_said_however_late_they_begin():
    blank = "Bungo|1|\n" * 2500
    file = upload(f"Tahun 2024|\nKabupaten/Kota|Peserta Aktif|Lain-lain\n{blank}Tebo|2|77")
    found = gather(file, recognise(file)[0])
    assert [(one.rule, one.column) for one in found.findings] == [("kolom-dilewati", 3)]
