"""HTML tables under the name .xls: laid out as a spreadsheet lays them out."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.intake.model import Refused
from data.intake.read import read
from tests.data.intake.sent import by_office, rows

PAGE = """<html><head><meta charset="utf-8"><title>BPS</title><style>td{border:1px}</style></head>
<body><h3>Persentase Penduduk Miskin<br>Provinsi Jambi</h3><p>Satuan: persen</p>
<table border="1"><thead>
<tr><th rowspan="2">Kabupaten/<br>Kota</th><th colspan="2">2023</th><th colspan="2">2024</th></tr>
<tr><th>Maret</th><th>September</th><th>Maret</th><th>September</th></tr></thead>
<tbody><tr><td>Kerinci</td><td>7,5</td><td>-</td><td>7,32<sup>r</sup></td><td></td></tr>
<tr><td>Bungo<sup>1</sup></td><td>1.234,5<sup>2)</sup></td><td>2</td><td>15.10</td><td>4</td></tr>
</tbody></table><script>alert(1)</script>
<p>Sumber: BPS</p></body></html>"""

LAID_OUT = [
    ["Persentase Penduduk Miskin", "", "", "", ""],
    ["Provinsi Jambi", "", "", "", ""],
    ["Satuan: persen", "", "", "", ""],
    ["Kabupaten/ Kota", "2023", "", "2024", ""],
    ["", "Maret", "September", "Maret", "September"],
    ["Kerinci", "7,5", "-", "7,32r", ""],
    ["Bungo*", "1.234,5*", "2", "15.10", "4"],
    ["Sumber: BPS", "", "", "", ""],
]


def page(inside: str) -> list[list[str]]:
    return rows(read("a.xls", f"<html><body>{inside}</body></html>".encode()))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_of_bps_with_two_header_rows_is_read_as_it_lies(encoding) -> None:
    upload = read("unduhan.xls", PAGE.encode(encoding))
    assert rows(upload) == LAID_OUT
    assert (upload.kind, upload.sheets[0].name) == ("html", "unduhan")
    assert upload.sheets[0].merged == ((4, 1, 5, 1), (4, 2, 4, 3), (4, 4, 4, 5))
    assert upload.sheets[0].numbers is None


def test_its_rows_are_those_that_libreoffice_shows(tmp_path) -> None:
    content = PAGE.replace("Kabupaten/<br>Kota", "Kabupaten/Kota").encode()
    shown = by_office(content, ".xls", "csv", tmp_path, "--infilter=HTML (StarCalc)").decode()
    theirs = [line[0].replace("Bungo1", "Bungo*") for line in csv.reader(shown.splitlines())]
    assert theirs == [line[0] for line in rows(read("a.xls", content))]


def test_a_footnotes_number_never_grows_onto_a_figure() -> None:
    assert page("<table><tr><td>12<sup>1</sup></td><td>km<sup>2</sup></td></tr></table>") == [
        ["12*", "km²"]
    ]


def test_what_a_reader_does_not_see_is_not_read() -> None:
    cell = '<td><span style="display: none">00012</span>12<!-- 13 --></td>'
    assert page(f"<table><tr>{cell}</tr></table>") == [["12"]]


def test_tables_that_only_lay_out_others_are_no_tables() -> None:
    inner = "<table><tr><td>Tebo</td><td>1</td></tr></table>"
    assert page(f"<table><tr><td>Judul</td></tr><tr><td>{inner}</td></tr></table>") == [
        ["Judul", ""],
        ["Tebo", "1"],
    ]


def test_cells_over_rows_and_columns_push_the_others_aside() -> None:
    assert page(
        "<table>"
        "<tr><td rowspan=3>a</td><td colspan=2 rowspan=2>b</td><td>c</td></tr>"
        "<tr><td>d</td></tr>"
        "<tr><td>e</td><td>f</td><td>g</td></tr>"
        "<tr><td rowspan=0>h</td></tr></table>"
    ) == [["a", "b", "", "c"], ["", "", "", "d"], ["", "e", "f", "g"], ["h", "", "", ""]]


def test_a_page_without_a_table_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        page("<p>Halaman tidak ditemukan</p>")
    assert caught.value.rule == "kosong"


@given(
    st.lists(
        st.lists(st.sampled_from(["a", "b & c", "1.234,5", "<", "", "é"]), min_size=2, max_size=4),
        min_size=1,
        max_size=6,
    )
)
def test_a_plain_table_comes_back_cell_by_cell(table) -> None:
    lines = [
        "".join(f"<td>{cell.replace('&', '&amp;').replace('<', '&lt;')}</td>" for cell in line)
        for line in table
    ]
    if not any(cell for line in table for cell in line):
        return
    read_back = page(f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>")
    width = max(len(line) for line in table)
    assert read_back == [line + [""] * (width - len(line)) for line in table]
