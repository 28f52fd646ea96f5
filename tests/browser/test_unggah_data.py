"""From a spreadsheet to a figure on the map and back, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.maps import open_map
from tests.browser.screens import in_both_themes, on_desk_and_phone
from tests.browser.serving import Server, serve
from tests.browser.test_accessibility import NAMELESS, ours
from tests.browser.test_phone import BEYOND, SIDEWAYS
from tests.browser.uploads import (
    bring,
    button,
    check,
    correct,
    publish,
    saved,
    say_whose,
    workbook,
)
from tests.browser.visits import at_rest, open_page, place, plain

UNCLEAR = workbook(("Kabupaten/Kota", "Angka kami Maret 2024"), ("Kab. Tebo", 6.5))
HEAD = ("Kabupaten/Kota", "Persentase Penduduk Miskin Maret 2024 (%)")
MIXED = workbook(
    HEAD,
    ("Kab. Tebo", 6.5),
    ("Bungo", 5.3),
    ("Merangin", 840),
    ("Tebbo", 6.1),
)
PERSONAL = b"NIK,Nama,Alamat,Kabupaten\n1507014503900001,Siti Rahmawati,Jl. Melati 4,Bungo\n"
ON_MAP = "peta_cakupan?indikator=persentase_penduduk_miskin&periode=2024-03"


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A server whose figures only these tests change."""
    with serve() as running:
        yield running


def tebo(page: Page, server: Server) -> str:
    """What the map says of Tebo."""
    said = open_map(page, server / ON_MAP).looks("aria-label")["15.09"]
    return plain(said)


def test_a_file_is_corrected_checked_published_seen_on_the_map_and_taken_back(
    fresh_server: Server, page: Page
) -> None:
    assert "6,12 %" in tebo(page, fresh_server)
    open_page(page, fresh_server / "unggah_data")
    bring(page, "angka-tebo.xlsx", UNCLEAR)
    correct(
        page,
        "B · Angka kami Maret 2024",
        Ukuran_kolom_ini="Persentase penduduk miskin (P0)",
        Satuan_kolom_ini="persen",
    )
    say_whose(page)
    check(page)
    row = page.locator(".st-key-tabel_selisih tr", has_text="Kabupaten Tebo")
    assert plain(row.inner_text()).split("\t")[1:4] == [
        "6,12 %",
        "6,50 %",
        "+0,38 poin persentase",
    ]
    publish(page, "koreksi Tebo")
    expect(page.locator(".lj-published h2")).to_have_text("Terbit sebagai keadaan 2")
    assert "6,50 %" in tebo(page, fresh_server)

    open_page(page, fresh_server / "unggah_data?bagian_unggah=riwayat&muatan=1")
    button(page, "Kembalikan ke keadaan ini").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("1 angka akan berubah")
    dialog.get_by_label("Alasan pengembalian").fill("keliru")
    dialog.get_by_role("button", name="Kembalikan", exact=True).click()
    expect(page.get_by_text("Keadaan 1 terbit lagi, dicatat sebagai muatan 3.")).to_be_visible()
    assert "6,12 %" in tebo(page, fresh_server)


def test_the_own_spreadsheet_comes_back_with_its_bad_cells_marked(
    own_server: Server, page: Page, tmp_path: Path
) -> None:
    open_page(page, own_server / "unggah_data")
    bring(page, "campuran.xlsx", MIXED)
    say_whose(page)
    check(page)
    expect(page.locator(".st-key-temuan")).to_contain_text("B4")
    expect(button(page, "Terbitkan")).to_have_count(0)
    file = saved(page, "Berkas Anda dengan tanda", tmp_path)
    assert file.name == "campuran - hasil periksa.xlsx"
    sheet = load_workbook(file).worksheets[0]
    assert sheet["B4"].value == 840
    assert sheet["B4"].comment is not None
    assert "840" in sheet["B4"].comment.text
    assert sheet["B2"].comment is None
    told = saved(page, "Laporan (teks)", tmp_path).read_text(encoding="utf-8-sig")
    assert "baris 4 kolom B" in told
    open_page(page, own_server / "unggah_data?bagian_unggah=jejak&perbuatan=ekspor")
    expect(page.locator(".st-key-jejak_audit")).to_contain_text("campuran - hasil periksa.xlsx")


def test_a_figure_that_is_taken_along_enters_the_trail(
    own_server: Server, page: Page, tmp_path: Path
) -> None:
    open_map(page, own_server / ON_MAP)
    page.locator("[class*=st-key-alat_]").get_by_role("button", name="Unduh").click()
    file = saved(page, "Unduh CSV", tmp_path)
    open_page(page, own_server / "unggah_data?bagian_unggah=jejak&perbuatan=ekspor")
    expect(page.locator(".st-key-jejak_audit")).to_contain_text(file.name)


def test_personal_data_is_refused_in_one_sentence(own_server: Server, page: Page) -> None:
    open_page(page, own_server / "unggah_data")
    bring(page, "peserta.csv", PERSONAL)
    expect(page.get_by_test_id("stAlert")).to_have_count(1)
    expect(page.get_by_test_id("stAlert")).to_contain_text("UU 27/2022")
    everything = page.locator("body").inner_text()
    assert "Rahmawati" not in everything
    assert "1507014503900001" not in everything
    assert "Traceback" not in everything


@in_both_themes
def test_axe_finds_nothing_grave_on_the_way_of_a_file(own_server: Server, page: Page) -> None:
    open_page(page, own_server / "unggah_data")
    assert ours(page) == []
    bring(page, "campuran.xlsx", MIXED)
    say_whose(page)
    check(page)
    page.get_by_text("Betulkan satu kolom").click()
    page.get_by_text("Lihat isi berkas").click()
    at_rest(page)
    assert ours(page) == []
    assert page.evaluate(NAMELESS) == []


@in_both_themes
@pytest.mark.parametrize("part", ["riwayat", "mutu", "jejak"])
def test_axe_finds_nothing_grave_in_the_other_parts(
    own_server: Server, page: Page, part: str
) -> None:
    open_page(page, own_server / f"unggah_data?bagian_unggah={part}")
    assert ours(page) == []
    assert page.evaluate(NAMELESS) == []


@in_both_themes
def test_axe_finds_nothing_grave_where_going_back_is_confirmed(
    own_server: Server, page: Page, color_scheme: str
) -> None:
    open_page(page, own_server / "unggah_data")
    poverty = 5.3 if color_scheme == "light" else 5.4
    bring(page, "bungo.xlsx", workbook(HEAD, ("Bungo", poverty)))
    say_whose(page)
    check(page)
    publish(page, "angka Bungo")
    assert ours(page) == []
    open_page(page, own_server / "unggah_data?bagian_unggah=riwayat&muatan=1")
    button(page, "Kembalikan ke keadaan ini").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert ours(page) == []


@on_desk_and_phone
def test_nothing_scrolls_sideways_on_the_way_of_a_file(
    own_server: Server, page: Page, viewport: ViewportSize
) -> None:
    open_page(page, own_server / "unggah_data")
    bring(page, "campuran.xlsx", MIXED)
    say_whose(page)
    check(page)
    assert page.evaluate(SIDEWAYS) == []
    assert page.evaluate(BEYOND) == []
    assert place(page.locator(".st-key-tabel_selisih"))["width"] <= viewport["width"]
