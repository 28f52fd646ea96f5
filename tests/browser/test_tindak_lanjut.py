"""A commitment is noted, judged, changed and found again with its history, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.screens import in_both_themes, on_phone
from tests.browser.serving import Server, serve
from tests.browser.test_accessibility import NAMELESS, ours
from tests.browser.test_phone import BEYOND, SIDEWAYS
from tests.browser.uploads import button, pick
from tests.browser.visits import at_rest, box, download, in_address, open_page, plain

FORM = "tindak_lanjut?bagian_tindak_lanjut=catat"
GROUPS = "[class*=st-key-putusan_]"


@pytest.fixture(scope="module")
def demonstration() -> Iterator[Server]:
    """A server whose store holds made-up commitments, one of each verdict."""
    with serve(edition="contoh") as running:
        yield running


def fill(page: Page, **said: str) -> None:
    """Write into text boxes, spaces of their labels as "_"."""
    for label, value in said.items():
        page.get_by_role("textbox", name=label.replace("_", " "), exact=True).fill(value)


def decide(page: Page, label: str, option: str) -> None:
    """Take an option within a form, where no script runs until it is sent."""
    box(page, label).fill(option)
    page.get_by_role("option", name=option, exact=True).click()
    expect(box(page, label)).to_have_value(option)


def history(page: Page) -> list[list[str]]:
    """The cells of the versions, newest first."""
    table = page.locator("table", has=page.locator("caption", has_text="Semua versi"))
    lines = table.locator("tbody tr").all()
    return [[plain(cell) for cell in line.locator("td").all_inner_texts()] for line in lines]


def test_a_commitment_is_noted_judged_changed_and_found_again_with_its_history(
    fresh_server: Server, page: Page, tmp_path: Path
) -> None:
    open_page(page, fresh_server / FORM)
    pick(page, "Daerah", "Provinsi Jambi")
    pick(page, "Disepakati pada", "Agustus 2024")
    expect(page.locator(".lj-note")).to_contain_text("518.632 orang, per Agustus 2024")
    decide(page, "Tenggat", "Desember 2024")
    fill(
        page,
        Yang_dijanjikan="Mendaftarkan 50.000 pekerja",
        Berapa_orang_lebih_banyak="50.000",
        Penanggung_jawab="Kepala Dinas Tenaga Kerja",
    )
    button(page, "Catat komitmen").click()
    expect(page.get_by_text("K-001 tercatat.")).to_be_visible()
    expect(page.locator(".lj-ruling")).to_contain_text("592.806 orang, per Desember 2024, mencapai")
    expect(page.locator(GROUPS)).to_have_count(1)
    expect(page.locator(".st-key-putusan_ditepati")).to_contain_text("K-001")

    page.get_by_text("Ubah atau tarik komitmen ini").click()
    fill(page, Berapa_orang_lebih_banyak="80.000", Alasan="Disepakati ulang")
    button(page, "Simpan perubahan").click()
    expect(page.get_by_text("Versi baru K-001 tercatat.")).to_be_visible()
    # 518,632 + 80,000 = 598,632, more than the 592,806 of December.
    expect(page.locator(".st-key-putusan_terlambat")).to_contain_text("K-001")

    open_page(page, fresh_server / "tindak_lanjut?komitmen=K-001")
    told = history(page)
    assert [line[0] for line in told] == ["2", "1"]
    assert told[0][2:] == [
        "mesin ini (penerbit)",
        "diubah",
        "Target: 50.000 orang → 80.000 orang",
        "Disepakati ulang",
    ]
    book = load_workbook(download(page, "komitmen", "XLSX", tmp_path))
    assert book["Data"]["A2"].value == "K-001"
    open_page(page, fresh_server / "unggah_data?bagian_unggah=jejak&perbuatan=komitmen")
    expect(page.locator(".st-key-jejak_audit")).to_contain_text("Diubah: K-001, Provinsi Jambi")


def test_a_refusal_is_said_beside_the_form_and_what_was_typed_stays(
    demonstration: Server, page: Page
) -> None:
    open_page(page, demonstration / FORM)
    fill(page, Yang_dijanjikan="Mendaftarkan pekerja", Berapa_orang_lebih_banyak="100")
    fill(page, Penanggung_jawab="Ani, 1509014503900001")
    button(page, "Catat komitmen").click()
    refusal = page.get_by_test_id("stAlert").filter(has_text="UU 27/2022")
    expect(refusal).to_contain_text("tulis jabatan atau kantornya")
    expect(refusal).not_to_contain_text("1509014503900001")
    expect(page.get_by_role("textbox", name="Yang dijanjikan")).to_have_value(
        "Mendaftarkan pekerja"
    )


def test_the_demonstration_has_one_of_each_verdict_and_filters_by_office(
    demonstration: Server, page: Page
) -> None:
    open_page(page, demonstration / "tindak_lanjut")
    expect(page.locator(GROUPS)).to_have_count(4)
    assert page.locator(".lj-counts .lj-value").all_inner_texts() == ["1", "1", "1", "1"]
    pick(page, "Penanggung jawab", "Kepala Bagian Contoh")
    expect(page.locator(GROUPS)).to_have_count(1)
    expect(page).to_have_url(in_address("penjawab", "Kepala Bagian Contoh"))
    expect(button(page, "Penanggung jawab: Kepala Bagian Contoh")).to_be_visible()


@in_both_themes
@pytest.mark.parametrize("path", ["tindak_lanjut?komitmen=K-002", FORM])
def test_axe_finds_nothing_grave_and_every_table_has_a_name(
    demonstration: Server, page: Page, path: str
) -> None:
    open_page(page, demonstration / path)
    if path != FORM:
        page.get_by_text("Ubah atau tarik komitmen ini").click()
        expect(button(page, "Simpan perubahan")).to_be_visible()
        at_rest(page)
    assert ours(page) == []
    assert page.evaluate(NAMELESS) == []


@on_phone
@pytest.mark.parametrize("path", ["tindak_lanjut?komitmen=K-002", FORM])
def test_nothing_reaches_beyond_the_edge_of_a_phone(
    demonstration: Server, page: Page, viewport: ViewportSize, path: str
) -> None:
    open_page(page, demonstration / path)
    assert page.evaluate(SIDEWAYS) == []
    assert page.evaluate(BEYOND) == []
