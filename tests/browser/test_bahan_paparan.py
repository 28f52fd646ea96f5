"""An aide at 17.00: opened cold, chosen, looked at, taken along, presented, and traced."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from playwright.sync_api import Page, expect
from pptx import Presentation

from tests.browser import axe
from tests.browser.briefings import BUILD_MS, FRAME, LOOK, NUMBER, make, number
from tests.browser.screens import in_both_themes, on_desk_and_phone
from tests.browser.serving import Server
from tests.browser.visits import at_rest, choose, in_address, open_page, plain


@pytest.fixture
def opened(server: Server, page: Page) -> Page:
    open_page(page, server / LOOK)
    return page


def words_of_deck(content: bytes) -> str:
    deck = Presentation(io.BytesIO(content))
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    return "\n".join(shape.text_frame.text for shape in shapes if shape.has_text_frame)


def words_of_paper(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as paper:
        return "\n".join(page.get_textpage().get_text_bounded() for page in paper)


def words_of_book(content: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(content))
    rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
    return "\n".join(str(cell) for row in rows for cell in row if cell is not None)


WORDS: dict[str, Callable[[bytes], str]] = {
    "pptx": words_of_deck,
    "nota": words_of_paper,
    "profil": words_of_paper,
    "xlsx": words_of_book,
}


@pytest.mark.parametrize("kind", WORDS)
def test_one_click_saves_a_file_that_carries_the_number_on_the_screen(
    opened: Page, tmp_path: Path, kind: str
) -> None:
    file = make(opened, kind, tmp_path)
    assert f"_{number(opened)}." in file.name
    said = WORDS[kind](file.read_bytes())
    assert number(opened) in said
    assert "Tebo" in said


# Kept as they come: a bar is gone when its file is there.
WATCH_STEPS = """() => {
  window.ljSteps = [];
  const box = document.querySelector('.st-key-berkas_paparan');
  new MutationObserver(() => {
    const bar = box.querySelector('[data-testid=stProgress]');
    if (bar) window.ljSteps.push(bar.innerText.trim());
  }).observe(box, { childList: true, characterData: true, subtree: true });
}"""


def test_a_bar_names_each_step_while_the_zip_is_made(
    server: Server, page: Page, tmp_path: Path
) -> None:
    # Asked for by no other test: what lies on the shelf is there without a step.
    open_page(page, server / "bahan_paparan?untuk=opd&topik=tren&topik=biaya")
    page.evaluate(WATCH_STEPS)
    make(page, "zip", tmp_path)
    expect(page.locator(".st-key-berkas_paparan [data-testid=stProgress]")).to_have_count(0)
    said = [step for step in page.evaluate("window.ljSteps") if " dari " in step]
    steps = list(dict.fromkeys(said))
    assert "Menyusun PowerPoint … (1 dari 7)" in steps
    assert [int(step.split("(")[1][0]) for step in steps] == sorted(
        int(step.split("(")[1][0]) for step in steps
    )
    assert len(steps) >= 3


def test_the_zip_holds_everything_under_one_number(opened: Page, tmp_path: Path) -> None:
    file = make(opened, "zip", tmp_path)
    with zipfile.ZipFile(file) as pack:
        assert pack.testzip() is None
        suffixes = [Path(name).suffix for name in pack.namelist()]
        assert {".pptx", ".pdf", ".xlsx", ".html"} <= set(suffixes)
        named = [name for name in pack.namelist() if NUMBER.search(name)]
        assert {NUMBER.search(name)[0] for name in named} == {number(opened)}


def test_a_file_made_twice_is_the_same_file(opened: Page, tmp_path: Path) -> None:
    first = make(opened, "xlsx", tmp_path).read_bytes()
    assert make(opened, "xlsx", tmp_path).read_bytes() == first


def test_another_audience_is_another_briefing_in_the_preview(opened: Page) -> None:
    before = number(opened)
    title = opened.locator(".lj-potret h2")
    expect(title).to_contain_text("Tebo")
    opened.get_by_role("radio", name="Gubernur", exact=True).click()
    expect(title).to_contain_text("Provinsi Jambi")
    expect(opened.locator(".lj-number strong")).not_to_have_text(before)
    stage = opened.frame_locator(FRAME)
    expect(stage.locator("section.slide.tampil h1")).to_contain_text("Provinsi Jambi")
    choose(opened, "Angka sampai", "2024")
    expect(opened).to_have_url(in_address("sampai", "2024"))


def test_the_list_beside_the_preview_turns_its_pages(opened: Page) -> None:
    shown = opened.frame_locator(FRAME).locator("section.slide.tampil")
    expect(shown).to_have_attribute("data-n", "1")
    third = opened.locator(".lj-pages button").nth(2)
    said = plain(third.inner_text()).removeprefix("3").strip()
    third.click()
    expect(shown).to_have_attribute("data-n", "3")
    assert plain(shown.locator("h2").inner_text()) == said


@pytest.mark.parametrize("look", ["Nota dinas", "Profil daerah"])
def test_documents_are_looked_at_page_by_page(opened: Page, look: str) -> None:
    opened.get_by_role("radio", name=look, exact=True).click()
    pages = opened.locator(".st-key-pratinjau_dokumen img")
    expect(pages.first).to_be_visible(timeout=BUILD_MS)
    at_rest(opened)
    assert pages.count() >= 2
    assert pages.first.evaluate("e => e.naturalHeight / e.naturalWidth") == pytest.approx(
        297 / 210, abs=0.01
    )


def test_a_template_that_is_none_is_refused_in_words(opened: Page) -> None:
    opened.get_by_text("Pakai templat PowerPoint sendiri").click()
    upload = opened.get_by_test_id("stFileUploaderDropzoneInput")
    upload.set_input_files(
        {"name": "dinas.pptx", "mimeType": "application/zip", "buffer": b"bukan pptx"}
    )
    expect(opened.get_by_text("memakai templat dinas.pptx")).to_be_visible()
    opened.locator(".st-key-buat_pptx button").click()
    expect(opened.get_by_role("alert")).to_contain_text("templat", ignore_case=True)
    expect(opened.get_by_role("alert")).not_to_contain_text("Traceback")


def test_the_presentation_opens_in_a_tab_of_its_own(opened: Page) -> None:
    with opened.context.expect_page() as started:
        opened.get_by_role("link", name="Mulai paparan").click()
    stage = started.value
    expect(stage).to_have_url(re.compile(rf"/paparan/{number(opened)}#paparan"))
    expect(stage.locator("section.slide.tampil")).to_have_count(1)
    stage.keyboard.press("ArrowRight")
    expect(stage.locator("section.slide.tampil")).to_have_attribute("data-n", "2")
    assert number(opened) in stage.locator("section.slide.tampil").inner_text()


def test_the_presentation_goes_on_when_the_network_is_gone(opened: Page) -> None:
    stage = opened.context.new_page()
    stage.goto(re.sub("/bahan_paparan.*", f"/paparan/{number(opened)}#paparan", opened.url))
    shown = stage.locator("section.slide:visible")
    count = stage.locator("section.slide").count()
    opened.context.set_offline(True)
    asked_for: list[str] = []
    stage.on("request", lambda request: asked_for.append(request.url))
    for n in range(2, count + 1):
        stage.keyboard.press("ArrowRight")
        expect(shown).to_have_attribute("data-n", str(n))
        expect(shown.locator(".hitungan")).to_have_text(f"{n} / {count}")
    opened.context.set_offline(False)
    assert count > 5
    assert [url for url in asked_for if not url.startswith("data:")] == []


@on_desk_and_phone
@in_both_themes
def test_axe_finds_nothing_grave_and_nothing_moves_sideways(server: Server, page: Page) -> None:
    open_page(page, server / LOOK)
    page.get_by_text("Pakai templat PowerPoint sendiri").click()
    at_rest(page)
    assert axe.on_page(page) == []
    open_page(page, server / f"bahan_paparan?potret={number(page)}")
    expect(page.get_by_test_id("stDataFrame")).to_be_visible()
    assert axe.on_page(page) == []
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth <= e.clientWidth")
