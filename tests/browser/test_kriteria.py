"""Criteria: a person chosen from lists, a verdict that turns, its link and its file, the counts."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from pages.ui.text.kriteria import PARTS
from tests.browser import axe
from tests.browser.screens import DESK, in_both_themes, on_phone
from tests.browser.serving import Server
from tests.browser.visits import (
    at_rest,
    box,
    choose,
    download,
    in_address,
    open_page,
    plain,
    tab,
    visitor,
)

TRY = "kriteria?bagian_kriteria=coba&bulan_aturan=2026-06"
PERSON = "umur=40&desil=1&tanpa_upah=ya&aktif=tidak&nik_sah=ya&anak=2&masa_iur=36&dengan_jht=ya"
KEPAHIANG = "Desil 1 dan penghasilan di bawah Rp500 ribu"


def verdict(page: Page, variant: str) -> Locator:
    """What the card of a variant says."""
    heading = page.get_by_role("heading", name=variant, exact=True)
    return page.locator(".lj-verdicts > li", has=heading)


def pick(page: Page, label: str, option: str) -> None:
    """Take an option of a long list, which shows only those near the one it stands at."""
    at_rest(page)
    box(page, label).click()
    page.keyboard.type(option)
    page.get_by_role("option", name=option, exact=True).click()
    expect(box(page, label)).to_have_value(option)


def test_a_person_is_tried_the_verdict_turns_and_the_link_opens_the_same_in_a_clean_browser(
    server: Server, page: Page, browser: Browser, departures: list[str]
) -> None:
    open_page(page, server / f"{TRY}&{PERSON}")
    expect(verdict(page, KEPAHIANG)).to_contain_text("Belum dapat diputuskan")
    expect(verdict(page, KEPAHIANG)).to_contain_text("penghasilan sendiri sebulan")
    pick(page, "Penghasilan sendiri sebulan", "Rp450.000")
    expect(verdict(page, KEPAHIANG)).to_contain_text("✓ Memenuhi")
    pick(page, "Penghasilan sendiri sebulan", "Rp500.000")
    expect(verdict(page, KEPAHIANG)).to_contain_text("Ditolak oleh: “Berpenghasilan di bawah")
    page.locator(".st-key-aktif").get_by_role("radio", name="Ya", exact=True).click()
    expect(verdict(page, "Umur 18–65 tahun")).to_contain_text("Ditolak oleh: “Belum menjadi")
    expect(page).to_have_url(in_address("penghasilan", "500000"))
    expect(page).to_have_url(in_address("aktif", "ya"))
    at_rest(page)
    said = page.locator(".lj-verdicts").inner_text()
    with (
        visitor(browser, DESK, "light", departures) as other,
        tab(other, departures) as opened,
    ):
        open_page(opened, page.url)
        assert opened.locator(".lj-verdicts").inner_text() == said


def test_what_would_be_received_is_in_the_file_with_its_sources(
    server: Server, page: Page, tmp_path: Path
) -> None:
    open_page(page, server / f"{TRY}&{PERSON}")
    expect(page.get_by_role("heading", name="Rp42 juta bagi ahli waris")).to_be_visible()
    file = download(page, "manfaat", "CSV", tmp_path)
    with file.open(encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    assert [float(row["rupiah"]) for row in rows if row["rupiah"]] == [
        42_000_000, 174_000_000, 70_000_000, 174_000_000,
    ]  # fmt: skip
    assert [row["batas"] for row in rows[:2]] == ["tepat", "paling banyak"]
    assert all(row["sumber"] for row in rows if row["rupiah"])
    assert rows[-1]["program"] == "JHT"
    assert rows[-1]["rupiah"] == ""


def test_another_variant_makes_other_bars_and_its_file_holds_them(
    server: Server, page: Page, tmp_path: Path
) -> None:
    open_page(page, server / "kriteria?bagian_kriteria=jumlah&bulan_aturan=2026-06&daerah=15.71")
    own = page.locator(".lj-gap tr.chosen .lj-said")
    expect(own).to_have_text("≈ 56.544")
    choose(page, "Varian", KEPAHIANG)
    expect(own).to_have_text("≈ 3.712")
    file = download(page, "perkiraan-kepahiang-desil-1", "CSV", tmp_path)
    with file.open(encoding="utf-8-sig") as stream:
        counted = {row["kode"]: row for row in csv.DictReader(stream)}
    assert len(counted) == 11
    town = counted["15.71"]
    assert f"≈ {float(town['nilai']):.0f}" == plain(own.inner_text()).replace(".", "")
    assert (town["status"], float(town["batas_atas"])) == ("estimasi", 9788)


@in_both_themes
@pytest.mark.parametrize("part", PARTS)
def test_axe_finds_nothing_grave_in_any_part(server: Server, page: Page, part: str) -> None:
    open_page(page, server / f"kriteria?bagian_kriteria={part}&{PERSON}&daerah=15.09")
    assert axe.on_page(page) == []


@on_phone
@pytest.mark.parametrize("part", PARTS)
def test_no_part_is_wider_than_a_phone(server: Server, page: Page, part: str) -> None:
    open_page(page, server / f"kriteria?bagian_kriteria={part}&{PERSON}&daerah=15.09")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
