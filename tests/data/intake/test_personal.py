"""Personal data is refused at the door, and nothing of it is said anywhere (UU 27/2022)."""

import logging
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.intake.identity import persons_numbers
from data.intake.model import Refused
from data.intake.persons import heads_persons
from data.intake.read import read
from tests.data.intake import crafted
from tests.data.intake.sent import excel

NIK = "1571025203900007"  # Kota Jambi, a woman born on 12 March 1990: day 12 + 40
NAME = "Rosmawati Harahap"
STREET = "Jl. Slamet Riyadi No. 17 RT 03 RW 05"


def refused(name: str, content: bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        read(name, content)
    return caught.value


def table(heading: str, *cells: str) -> bytes:
    lines = [f"No;Daerah;{heading};Jumlah"]
    lines += [f"{at};Kerinci;{cell};{at * 3}" for at, cell in enumerate(cells, 1)]
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    "written",
    [
        NIK,
        "1571 0252 0390 0007",
        "15.71.02.520390.0007",
        "157102 520390 0007",
        "15-71-02-52-03-90-0007",
        f"NIK: {NIK}",
        f"'{NIK}",
        f"{NIK},00",
        "1,57103E+15",
        "1.571025203900007e+15",
        "1571021203900001",  # a family card: issued on 12 March 1990
        "19900312 201503 2 001",  # a NIP: born and appointed
        "NIP. 199003122015032001",
    ],
)
def test_a_persons_number_is_refused_in_every_way_it_is_written(written) -> None:
    fault = refused("a.csv", table("Keterangan", "-", written))
    assert (fault.rule, fault.row) == ("data-pribadi", 3)
    assert "sel C3" in fault.message
    assert "UU 27/2022" in fault.message


@pytest.mark.parametrize(
    "figures",
    [
        ["1600000000000000", "2500000000000000"],  # rupiah: no month 00
        ["1.571.025.203.900.007"],  # grouped as money is
        ["2021 2022 2023 2024"],
        ["31-12-2024 01-01-2025"],
        ["15.01 15.02 15.03 15.04"],
        ["12345678901234567"],  # seventeen digits
        ["9999999999999999"],
        ["1571021213900007"],  # no month 13
        ["1571023290900007"],  # no day 32
        ["2,5E+15", "1.0E+15"],
    ],
)
def test_figures_of_many_digits_are_no_persons_numbers(figures) -> None:
    assert read("a.csv", table("Nominal", *figures)).kind == "csv"


@given(st.lists(st.integers(10**15, 10**16 - 1), min_size=40, max_size=60, unique=True))
def test_a_column_of_great_sums_is_not_taken_for_numbers_of_persons(sums) -> None:
    # Of random numbers of 16 digits about 1 in 50 could be a NIK: 38 provinces of 90, 12 months
    # of 100, 62 days of 100.
    likely = sum(any(persons_numbers(str(one))) for one in sums) / len(sums)
    content = table("Nominal", *map(str, sums))
    if likely < 0.2:
        assert read("a.csv", content).kind == "csv"
    else:
        assert refused("a.csv", content).rule == "data-pribadi"


@pytest.mark.parametrize("stored", [int(NIK), NIK, float(NIK)])
def test_a_number_of_a_person_in_a_workbook_is_refused(stored) -> None:
    fault = refused("a.xlsx", excel([["Daerah", "X"], ["Tebo", 1], ["Bungo", stored]]))
    assert (fault.rule, fault.row) == ("data-pribadi", 3)
    assert "sel B3" in fault.message


def test_a_hidden_sheet_is_looked_through_too() -> None:
    def form(book) -> None:
        book.create_sheet("Mentah")["A2"] = NIK
        book["Mentah"].sheet_state = "hidden"

    fault = refused("a.xlsx", excel([["Daerah", "2024"], ["Tebo", 1]], form))
    assert "lembar ke-2 sel A2" in fault.message


@pytest.mark.parametrize(
    "heading",
    [
        "NIK",
        "No. NIK",
        "NIK/No. KTP",
        "nik",
        "Nomor Induk Kependudukan",
        "No. KK",
        "Nomor Kartu Keluarga",
        "KPJ",
        "No. KPJ",
        "No. Peserta",
        "No. HP",
        "Nomor HP/WA",
        "Nama Lengkap",
        "NAMA PESERTA",
        "nama_peserta",
        "NamaPenerima",
        "Nama Tenaga Kerja",
        "Nama Ibu Kandung",
        "Nama Ahli Waris",
        "Alamat",
        "ALAMAT RUMAH",
        "Tanggal Lahir",
        "Tgl. Lahir",
        "Tempat/Tgl Lahir",
        "TTL",
    ],
)
def test_a_heading_of_persons_is_refused_whatever_stands_below(heading) -> None:
    fault = refused("a.csv", table(heading, "x", "y"))
    assert (fault.rule, fault.row) == ("data-pribadi", 1)


@pytest.mark.parametrize(
    "heading",
    [
        "Nama Daerah",
        "nama_provinsi",
        "nama_kabupaten_kota",
        "nama_item_vertical_variabel",
        "nama_variabel",
        "nama_tahun",
        "Nama Program",
        "Kepesertaan Aktif",
        "Peserta",
        "Jumlah Peserta ber-NIK",
        "Persentase NIK valid",
        "KK",
        "Jumlah KK",
        "No",
        "No.",
        "Nomor",
        "Id",
        "Kode",
        "Tenaga Kerja",
        "Penerima Bantuan Iuran",
        "Angka Kelahiran",
        "Jenis Kelamin",
        "Alamat Situs",
        "Teknik",
        "Kartu Prakerja",
    ],
)
def test_a_heading_of_places_or_numbers_is_let_through(heading) -> None:
    assert heads_persons(heading) == ""
    assert read("a.csv", table(heading, "x", "y")).kind == "csv"


def test_the_bare_heading_nama_is_told_by_what_stands_below() -> None:
    places = table("Nama", "Kerinci", "Kab. Tebo", "Kota Sungai Penuh")
    assert read("a.csv", places).kind == "csv"
    programmes = table("Nama", "JKK", "JKM", "Jaminan Hari Tua")
    assert read("a.csv", programmes).kind == "csv"
    fault = refused("a.csv", table("Nama", "Zulkarnain Effendi", "Marwan Toha"))
    assert (fault.rule, fault.row) == ("data-pribadi", 1)
    assert "Nama Daerah" in fault.remedy


@pytest.mark.parametrize(
    ("cells", "what"),
    [
        (["Siti Aminah", "Budi Santoso", NAME], "nama orang"),
        (["Zulham bin Toha", "Maimun binti Saleh"], "nama orang"),
        ([STREET, "Jalan Pattimura Lrg. Damai No. 4"], "alamat"),
        (["RT 01/RW 02 Telanaipura", "RT 05/RW 02 Kotabaru"], "alamat"),
        (["0812-7412-3456", "+62 813 6612 345"], "nomor telepon"),
    ],
)
def test_names_addresses_and_phones_are_refused_without_a_heading(cells, what) -> None:
    fault = refused("a.csv", table("Keterangan", *cells))
    assert (fault.rule, fault.row) == ("data-pribadi", 2)
    assert what in fault.message


def test_the_address_of_an_office_in_a_letterhead_is_no_persons() -> None:
    head = "BPJS Ketenagakerjaan Cabang Jambi\nJl. Slamet Riyadi No. 17 Telp. (0741) 60497\n\n"
    assert read("a.csv", head.encode() + table("Peserta", "10", "11")).kind == "csv"


LEAKS = {
    "a number in text": ("a.csv", table("Ket", NIK)),
    "a name": ("a.csv", table("Ket", NAME, "Siti Aminah", "Budi Santoso")),
    "an address": ("a.csv", table("Ket", STREET, STREET + "a")),
    "a number in a ragged file": ("a.csv", b"Judul\n" + table("Ket", NIK) + b"\n;;;;;\n"),
    "a number in a file name": (f"{NIK}.csv", table("Ket", "x")),
    "a number in a sheet's title": ("a.xlsx", crafted.titled(NIK)),
    "a number in HTML": ("a.xls", f"<table><tr><td>{NIK}</td></tr></table>".encode()),
    "a number in a workbook": ("a.xlsx", excel([["Ket"], [NIK]])),
    "a number beside bad bytes": ("a.csv", table("Ket", NIK) + b"\x81\x8d"),
    "a number in a torn workbook": ("a.xlsx", crafted.titled(NIK)[:-30]),
    "a number in a swallowed row": ("a.csv", f'a;b;c\n1;2;"3\n{NIK};{NAME};1\n'.encode()),
    "a number in a formula": ("a.csv", f'a;b;c\n1;2;="{NIK}"\n'.encode()),
}


@pytest.mark.parametrize("leak", LEAKS)
def test_nothing_of_it_reaches_a_message_a_log_a_traceback_or_the_terminal(
    leak, caplog, capfd
) -> None:
    caplog.set_level(logging.DEBUG)
    fault = refused(*LEAKS[leak])
    captured = capfd.readouterr()
    said = [str(fault), repr(fault), caplog.text, captured.out, captured.err]
    said += traceback.format_exception(fault)
    for secret in (NIK, NAME, STREET, "Rosmawati", "Slamet Riyadi", "520390"):
        assert not any(secret in one for one in said)


@pytest.mark.parametrize("leak", LEAKS)
def test_a_refusal_carries_no_frame_and_no_fault_that_holds_the_content(leak) -> None:
    fault = refused(*LEAKS[leak])
    frames = [frame for frame, _ in traceback.walk_tb(fault.__traceback__)]
    assert {frame.f_code.co_name for frame in frames} == {"refused", "read"}
    assert fault.__context__ is None
    assert fault.__cause__ is None


def test_all_rows_of_a_long_file_are_watched_for_numbers() -> None:
    lines = ["Daerah;2024"] + ["Kerinci;7"] * 60_000
    lines[45_000] = f"Kerinci;{NIK}"
    assert refused("a.csv", "\n".join(lines).encode()).row == 45_001
