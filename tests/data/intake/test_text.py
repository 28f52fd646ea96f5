"""CSV and other separated text: every cell as it was written, in the row where it stands."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.intake.model import Refused
from data.intake.read import read
from data.intake.reading import text
from tests.data.intake.sent import rows

BPS = (
    "nama_variabel;nama_variabel_turunan;nama_tahun;nama_turunan_tahun;data_content;"
    "nama_item_vertical_variabel\r\n"
    "Persentase Penduduk Miskin;Tidak ada;2024;Maret;7,32;Kerinci\r\n"
    "Persentase Penduduk Miskin;Tidak ada;2024;Maret;8,5;Kota Jambi\r\n"
)


def read_text(said: str, encoding: str = "utf-8", name: str = "data.csv"):
    return read(name, said.encode(encoding))


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("cp1252", "windows-1252"),
    ],
)
def test_a_table_of_bps_is_the_same_in_every_encoding(encoding, told) -> None:
    upload = read_text(BPS.replace("Tidak ada", "Tidak ada – é"), encoding)
    assert (upload.kind, upload.encoding, upload.delimiter) == ("csv", told, ";")
    assert rows(upload)[0][0] == "nama_variabel"
    assert rows(upload)[2] == [
        "Persentase Penduduk Miskin",
        "Tidak ada – é",
        "2024",
        "Maret",
        "8,5",
        "Kota Jambi",
    ]


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_separator_and_every_line_ending_is_read(mark, ending) -> None:
    lines = [["Kabupaten/Kota", "2023", "2024"], ["Kerinci", "7", "8"], ["Tebo", "", "15.10"]]
    upload = read_text(ending.join(mark.join(line) for line in lines) + ending)
    assert rows(upload) == lines
    assert upload.delimiter == mark


def test_a_decimal_comma_is_no_separator() -> None:
    upload = read_text("Daerah;2023;2024\nKerinci;7,5;7,3\nTebo;6,5;6,1\n")
    assert rows(upload)[1] == ["Kerinci", "7,5", "7,3"]


def test_a_note_full_of_semicolons_does_not_make_them_separators() -> None:
    upload = read_text('kode,daerah,ket\n15.01,Kerinci,"a; b; c"\n15.02,Merangin,"d; e; f"\n')
    assert rows(upload)[2] == ["15.02", "Merangin", "d; e; f"]


def test_text_stays_as_it_was_written() -> None:
    upload = read_text("kode;nilai;ket\n15.10;007; a \n15.1;1.234,50;NA\n")
    assert rows(upload)[1:] == [["15.10", "007", " a "], ["15.1", "1.234,50", "NA"]]
    assert upload.sheets[0].numbers is None


def test_titles_blank_lines_and_notes_keep_their_rows() -> None:
    upload = read_text(
        "Jumlah Peserta Aktif\n"  # row 1
        "\n"  # 2
        "Kode;Daerah;Peserta\n"  # 3
        "15.01;Kerinci;10\n"  # 4
        "\n"  # 5
        "15.02;Merangin;11;ekor\n"  # 6
        "Sumber: BPJS Ketenagakerjaan; diolah\n"  # 7
    )
    assert rows(upload) == [
        ["Jumlah Peserta Aktif", "", "", ""],
        ["", "", "", ""],
        ["Kode", "Daerah", "Peserta", ""],
        ["15.01", "Kerinci", "10", ""],
        ["", "", "", ""],
        ["15.02", "Merangin", "11", "ekor"],
        ["Sumber: BPJS Ketenagakerjaan", " diolah", "", ""],
    ]


def test_a_cell_with_a_line_break_is_one_cell_of_one_row() -> None:
    upload = read_text('Daerah;"Peserta\naktif"\nKerinci;10\n"Kota ""Jambi""";11\n')
    assert rows(upload) == [
        ["Daerah", "Peserta\naktif"],
        ["Kerinci", "10"],
        ['Kota "Jambi"', "11"],
    ]


def test_the_line_that_names_the_separator_is_no_row_as_in_excel() -> None:
    upload = read_text("sep=|\r\nDaerah|2024\r\nKerinci|1;5\r\n")
    assert rows(upload) == [["Daerah", "2024"], ["Kerinci", "1;5"]]


def test_a_quote_that_swallows_rows_is_refused_where_it_opens() -> None:
    with pytest.raises(Refused) as caught:
        read_text('Daerah;2023;2024\n"Kerinci;7;8\nTebo;6;5\nBungo;4;3"\n')
    assert (caught.value.rule, caught.value.row) == ("kutip", 2)


def test_a_quote_that_is_never_closed_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read_text('Daerah;2023;2024\nKerinci;7;"8\nTebo;6;5\n')
    assert (caught.value.rule, caught.value.row) == ("kutip", 2)


def test_bytes_of_no_known_encoding_are_refused() -> None:
    with pytest.raises(Refused) as caught:
        read("a.csv", b"Daerah;2024\nKerinci\x81\x8d;7\n")
    assert caught.value.rule == "pengodean"


def test_more_odd_rows_than_are_put_back_give_the_same_table() -> None:
    few = "Daerah;2023;2024\n" + "Kerinci;7;8\nCatatan\n" * 10
    many = "Daerah;2023;2024\n" + "Kerinci;7;8\nCatatan\n" * (text.MOST_ODD_ROWS + 1)
    assert rows(read_text(many))[:21] == rows(read_text(few))
    assert len(rows(read_text(many))) == 1 + 2 * (text.MOST_ODD_ROWS + 1)


CELLS = st.text(st.sampled_from("abc 17.,;|\t\"'é…\n"), max_size=8)


@st.composite
def tables(draw):
    width = draw(st.integers(2, 5))
    row = st.lists(CELLS, min_size=width, max_size=width)
    return [[f"judul{at}" for at in range(width)], *draw(st.lists(row, min_size=1, max_size=12))]


def written(table, mark: str, ending: str, quoting) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=mark, lineterminator=ending, quoting=quoting).writerows(table)
    return out.getvalue()


@given(
    tables(),
    st.sampled_from(";,|\t"),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_a_program_writes_comes_back_cell_by_cell(
    table, mark, ending, quoting, encoding
) -> None:
    said = f"sep={mark}\n" + written(table, mark, ending, quoting)
    if any(mark in cell and "\n" in cell for row in table for cell in row):
        return  # may look like a quote that swallows rows, and be refused
    assert rows(read_text(said, encoding)) == table


@given(st.text(st.sampled_from('ab;"\n '), min_size=1, max_size=20), st.integers(1, 4))
def test_the_fast_way_and_the_exact_way_agree_on_every_row(said, width) -> None:
    content = said.encode()
    fast, exact = text._fast(content, ";", width), text._exact("a.csv", content, ";")
    assert fast is not None
    wide = max(fast.num_columns, exact.num_columns)
    one, other = (text._widened(table, wide).to_pylist() for table in (fast, exact))
    # A quote left open takes the last line ending along in one of the ways.
    stripped = [
        [[cell.rstrip("\n") for cell in row.values()] for row in way] for way in (one, other)
    ]
    assert stripped[0] == stripped[1]
