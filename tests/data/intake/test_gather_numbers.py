"""How figures are written: every notation, every sign for "none", and no guess between two."""

import numpy as np
import pyarrow as pa
import pytest

from data.intake.gather import gather
from data.intake.numbers import BAD, NOTHING, OPEN, PLAIN, SURE_EN, SURE_ID, read
from data.intake.recognise import recognise
from tests.data.intake.grids import figures, sheet, upload

PLACES = ("Kerinci", "Merangin", "Sarolangun", "Batang Hari", "Bungo", "Tebo")


def column(heading, *cells, typed=False, more="", **changes):
    """What is gathered of one column of figures of 2024."""
    rows = [f"Kabupaten/Kota|{heading}", *(f"{p}|{c}" for p, c in zip(PLACES, cells, strict=False))]
    file = upload(sheet("Tahun 2024|\n" + "\n".join(rows) + more, typed=typed))
    return gather(file, recognise(file)[0].corrected(**changes))


def values(found):
    return found.figures["value"].tolist()


def rules(found):
    return {one.rule for one in found.findings if one.severity == "tolak"}


SHAPES = [
    ("1234", PLAIN, 1234, 1234),
    ("1.234.567", SURE_ID, 1234567, np.nan),
    ("1,234,567", SURE_EN, np.nan, 1234567),
    ("1.234,5", SURE_ID, 1234.5, np.nan),
    ("1,234.5", SURE_EN, np.nan, 1234.5),
    ("12,34", SURE_ID, 12.34, np.nan),
    ("12.34", SURE_EN, np.nan, 12.34),
    ("0.123", SURE_EN, np.nan, 0.123),
    ("1.234", OPEN, 1234, 1.234),
    ("1,234", OPEN, 1.234, 1234),
    ("1 234", PLAIN, 1234, 1234),
    ("1\u00a0234\u202f567", PLAIN, 1234567, 1234567),
    ("1 234,5", SURE_ID, 1234.5, np.nan),
    ("1 234.567", SURE_EN, np.nan, 1234.567),
    ("−12,5", SURE_ID, -12.5, np.nan),
    ("–7", PLAIN, -7, -7),
    ("+7", PLAIN, 7, 7),
    ("Rp 16.800", OPEN, 16800, 16.8),
    ("Rp1.234.567,00", SURE_ID, 1234567, np.nan),
    ("39,52 %", SURE_ID, 39.52, np.nan),
    ("12,5 e", SURE_ID, 12.5, np.nan),
    ("12,5r)", SURE_ID, 12.5, np.nan),
    ("12,5**", SURE_ID, 12.5, np.nan),
    ("12,5*)", SURE_ID, 12.5, np.nan),
    ("845¹", PLAIN, 845, 845),
    ("845 1)", PLAIN, 845, 845),
    ("0", PLAIN, 0, 0),
    ("0,00", SURE_ID, 0, np.nan),
    *((gap, NOTHING, np.nan, np.nan) for gap in ("", " ", "…", "...", "-", "–", "—", "n/a")),
    *((gap, NOTHING, np.nan, np.nan) for gap in ("NA", "tad", "#N/A", "Tidak tersedia")),
    *(
        (wrong, BAD, np.nan, np.nan)
        for wrong in (
            "(12)", "12/05/2024", "1.23.456", "1,2,3", "12 34", "007", "1234.567.890", "dua",
            "#DIV/0!", "12.345.67", "5-10", ">10", "±12", "1e5", "١٢٣", "½", "12,", ",5",
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "shape", "as_id", "as_en"), SHAPES)
def test_a_cell_has_one_shape_and_its_values(cell, shape, as_id, as_en):
    found = read(pa.array([cell]))
    assert found.shape.tolist() == [shape]
    np.testing.assert_equal(found.values("id").tolist(), [as_id])
    np.testing.assert_equal(found.values("en").tolist(), [as_en])


def test_a_number_that_was_kept_as_a_number_has_one_reading():
    found = read(pa.array(["1.234", "0.5", "39.52%", "-3", "x"]), np.array([True] * 5))
    assert found.shape.tolist() == [PLAIN, PLAIN, PLAIN, PLAIN, BAD]
    assert found.values("id").tolist()[:4] == [1.234, 0.5, 39.52, -3]
    assert found.values("en").tolist()[:4] == [1.234, 0.5, 39.52, -3]
    assert found.sure == set()
    assert found.percent.tolist() == [False, False, True, False, False]


def test_the_column_itself_tells_its_notation():
    assert values(column("Peserta Aktif", "1.234", "1.234.567", "845")) == [1234, 1234567, 845]
    assert values(column("Peserta Aktif", "1,234", "1,234,567", "845")) == [1234, 1234567, 845]


def test_people_are_whole_so_a_point_before_three_digits_parts_thousands():
    assert values(column("Peserta Aktif", "1.234", "12.345")) == [1234, 12345]


def test_an_index_below_twenty_is_no_thousand():
    assert values(column("P1", "1.174", "1.193", "2.001")) == [1.174, 1.193, 2.001]


def test_where_thousands_and_decimals_both_make_sense_the_column_is_refused():
    found = column("Jumlah Penduduk Miskin (ribu)", "20.830", "33.490")
    assert values(found) == []
    assert rules(found) == {"notasi-angka"}
    said = column("Jumlah Penduduk Miskin (ribu)", "20.830", "33.490", numbers="en")
    assert values(said) == [20830, 33490]


def test_round_thousands_of_people_are_refused_where_nothing_else_tells():
    assert rules(column("Peserta Aktif", "1.000", "2.000")) == {"notasi-angka"}
    assert values(column("Peserta Aktif", "1.000", "2.000", numbers="id")) == [1000, 2000]


def test_two_notations_in_one_column_are_refused():
    found = column("Peserta Aktif", "1.234.567", "1,234,567")
    assert (values(found), rules(found)) == ([], {"notasi-angka"})


def test_a_notation_that_was_said_and_one_that_is_written_may_not_differ():
    found = column("Persentase Penduduk Miskin", "7,58", "8,24", numbers="en")
    assert (values(found), rules(found)) == ([], {"notasi-angka"})


def test_another_column_of_the_file_tells_but_never_against_sense():
    head = "Kabupaten/Kota|Persentase Penduduk Miskin|Garis Kemiskinan"
    good = upload(f"Maret 2024||\n{head}\nBungo|5,12|589.123")
    assert len(figures(gather(good, recognise(good)[0]))) == 2
    bad = upload(f"Maret 2024||\n{head}\nBungo|5,12|589,123")
    found = gather(bad, recognise(bad)[0])
    assert list(figures(found)) == [("15.08", "2024-03", "persentase_penduduk_miskin")]
    assert rules(found) == {"notasi-angka"}


def test_thousands_that_a_spreadsheet_took_for_decimals_are_seen():
    found = column("Peserta Aktif", "12.345", "12", "845", typed=True)
    assert (values(found), rules(found)) == ([], {"notasi-angka"})


def test_a_dash_is_no_zero_and_a_zero_is_one():
    found = column("Peserta Aktif", "-", "0", "…", "n/a", "", "12")
    assert figures(found) == {
        ("15.02", "2024", "peserta_aktif"): 0,
        ("15.09", "2024", "peserta_aktif"): 12,
    }
    assert set(found.skipped.values()) == {"tidak ada angka"}


def test_what_is_no_number_is_said_with_its_cell():
    found = column("Peserta Aktif", "12", "(45)", "dua")
    assert [(one.rule, one.row, one.column) for one in found.findings] == [
        ("bukan-angka", 4, 2),
        ("bukan-angka", 5, 2),
    ]
    assert "B4: “(45)”" in found.findings[0].message


def test_percent_signs_go_with_shares_alone():
    assert values(column("Cakupan", "39,52 %", "41,3%")) == [0.3952, 0.413]
    assert rules(column("Peserta Aktif", "39 %", "41 %")) == {"satuan"}


def test_percentages_none_of_which_is_above_one_look_like_shares():
    found = column("Coverage (%)", "0,48", "0,31", "0,2")
    doubt = next(one for one in found.findings if one.rule == "persen-pecahan")
    assert doubt.overridable
    layout_unit = {"columns": recognise_columns("share")}
    assert values(column("Coverage (%)", "0,48", "0,31", "0,2", **layout_unit)) == [0.48, 0.31, 0.2]
    small = column("Persentase Penduduk Miskin Ekstrem", "0,27", "0,31", "0,2")
    assert rules(small) == set()


def recognise_columns(unit):
    from dataclasses import replace

    file = upload("Tahun 2024|\nKabupaten/Kota|Coverage (%)\nBungo|0,48")
    place, share = recognise(file)[0].columns
    return (place, replace(share, unit=unit))


def test_a_unit_that_does_not_fit_is_refused():
    assert rules(column("Persentase Penduduk Miskin (orang)", "12", "13")) == {"satuan"}
    assert rules(column("Jumlah Penduduk Miskin", "12", "13")) == {"satuan"}


@pytest.mark.parametrize(
    ("heading", "cell", "value"),
    [
        ("Jumlah Penduduk Miskin (ribu jiwa)", "20,83", 20830),
        ("Peserta Aktif (ribu)", "1,5", 1500),
        ("Nominal Klaim JKM (Rp juta)", "1.250,5", 1_250_500_000),
        ("Nominal Klaim JKM (miliar)", "1,25", 1_250_000_000),
        ("Cakupan (%)", "39,52", 0.3952),
    ],
)
def test_figures_are_kept_in_their_canonical_unit(heading, cell, value):
    assert values(column(heading, cell)) == [pytest.approx(value, rel=1e-12)]


def test_a_unit_column_and_a_heading_may_not_contradict_each_other():
    file = upload(
        "Kabupaten/Kota|Tahun|Jumlah Penduduk Miskin (ribu jiwa)|Satuan\nBungo|2024|20,8|Orang"
    )
    assert rules(gather(file, recognise(file)[0])) == {"satuan"}


def test_a_figure_merged_over_two_regencies_belongs_to_neither():
    table = sheet("Tahun 2024|\nKabupaten/Kota|Peserta Aktif\nBungo|300\nTebo|\nMerangin|5",
                  merged=((3, 2, 4, 2),))  # fmt: skip
    found = gather(upload(table), recognise(upload(table))[0])
    assert figures(found) == {("15.02", "2024", "peserta_aktif"): 5}
    assert [(one.rule, one.row) for one in found.findings] == [("sel-gabung", 3)]


def test_a_thousand_wrong_cells_are_not_a_thousand_findings():
    file = upload("Tahun 2024|\nKabupaten/Kota|Peserta Aktif\n" + "Bungo|dua\n" * 1000)
    found = gather(file, recognise(file)[0].corrected(columns=recognised("Peserta Aktif")))
    assert len(found.findings) == 101
    assert "900 baris lain" in found.findings[-1].message


def recognised(heading):
    file = upload(f"Tahun 2024|\nKabupaten/Kota|{heading}\nBungo|1")
    return recognise(file)[0].columns
