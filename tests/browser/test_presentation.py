"""The offline page in a real browser, opened from a file: read, presented, printed."""

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from briefing.offline import html
from tests.briefing.story import example
from tests.browser import axe
from tests.browser.screens import DESK, PHONE

SLIDES = 8
"""The cover and the seven slides of the example."""
WALL: ViewportSize = {"width": 1920, "height": 1080}
on_every_screen = pytest.mark.parametrize(
    "viewport",
    [pytest.param(s, id=f"{s['width']}x{s['height']}") for s in (DESK, PHONE, WALL)],
)

# What is seen of a slide must lie in it, and no words may be cut by their own box.
CUT = """slide => {
  const room = slide.getBoundingClientRect(), found = [];
  for (const e of slide.querySelectorAll('*')) {
    if (!e.checkVisibility() || e.closest('details') || e.tagName === 'OPTION') continue;
    const box = e.getBoundingClientRect();
    const off = box.left < room.left - 1 || box.right > room.right + 1
      || box.top < room.top - 1 || box.bottom > room.bottom + 1;
    const style = getComputedStyle(e), ellipsis = e.classList.contains('sumber');
    const cut = style.overflow === 'hidden' && e.namespaceURI.endsWith('xhtml') && !ellipsis
      && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
    const name = `${e.tagName}.${e.className.baseVal ?? e.className}`;
    if (off || cut) found.push(`${off ? 'off' : 'cut'} ${name}`);
  }
  return found;
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the plain and the hostile page lie, as on a stick."""
    stick = tmp_path_factory.mktemp("stik")
    (stick / "biasa.html").write_bytes(html(example.briefing(hostile=False)))
    (stick / "jahat.html").write_bytes(html(example.briefing(hostile=True)))
    return stick


@pytest.fixture
def address(folder: Path) -> str:
    """The plain page, to be read."""
    return (folder / "biasa.html").as_uri()


def counter(page: Page) -> str:
    """The page number that is on the screen."""
    return page.locator(".slide.tampil .hitungan").inner_text()


def expect_page(page: Page, n: int) -> None:
    """Wait until this page, and no other, is on the screen, in the address and told."""
    shown = page.locator(".slide:visible")
    expect(shown).to_have_count(1)
    expect(shown.locator(".hitungan")).to_have_text(f"{n} / {SLIDES}")
    expect(page).to_have_url(re.compile(rf"#paparan-{n}$"))
    expect(page.locator("#kabar")).to_contain_text(f"Halaman {n} dari {SLIDES}: ")


def test_keys_turn_the_pages_and_leave(page: Page, address: str) -> None:
    page.goto(f"{address}#paparan-1")
    steps = [("ArrowRight", 2), ("Space", 3), ("PageDown", 4), ("ArrowDown", 5), ("ArrowLeft", 4)]
    steps += [("PageUp", 3), ("Shift+Space", 2), ("End", SLIDES), ("ArrowRight", SLIDES)]
    for key, n in [*steps, ("Home", 1), ("ArrowLeft", 1)]:
        page.keyboard.press(key)
        expect_page(page, n)
    page.keyboard.press("Escape")
    expect(page.locator(".slide:visible")).to_have_count(SLIDES)
    expect(page).to_have_url(re.compile("#sampul$"))


def test_the_right_half_goes_on_and_the_left_half_back(page: Page, address: str) -> None:
    page.goto(f"{address}#paparan-3")
    page.mouse.click(1300, 450)
    expect_page(page, 4)
    page.mouse.click(100, 450)
    expect_page(page, 3)


def test_buttons_show_when_the_mouse_moves_and_turn_pages(page: Page, address: str) -> None:
    page.goto(f"{address}#paparan-3")
    controls = page.get_by_role("group", name="Kendali paparan")
    expect(controls).to_have_css("opacity", "0")
    page.mouse.move(500, 500)
    page.mouse.move(510, 510)
    expect(controls).to_have_css("opacity", "1")
    page.get_by_role("button", name="Berikutnya").click()
    expect_page(page, 4)
    page.get_by_role("button", name="Sebelumnya").click()
    expect_page(page, 3)
    page.get_by_role("button", name="Keluar").click()
    expect(page.locator(".slide:visible")).to_have_count(SLIDES)


@pytest.mark.parametrize(
    ("asked", "n"), [("#paparan", 1), ("#paparan-6", 6), ("#paparan-99", SLIDES)]
)
def test_a_link_opens_its_page_full_size(page: Page, address: str, asked: str, n: int) -> None:
    page.goto(address + asked)
    shown = page.locator(".slide:visible")
    expect(shown).to_have_count(1)
    assert counter(page) == f"{n} / {SLIDES}"
    box = shown.bounding_box()
    assert box
    # 1440 × 900: the width decides, and 810 of 900 px are used.
    assert (box["x"], box["width"]) == (pytest.approx(0, abs=1), pytest.approx(1440, abs=1))
    assert (box["y"], box["height"]) == (pytest.approx(45, abs=1), pytest.approx(810, abs=1))


def test_the_button_begins_full_screen_and_escape_of_it_leads_back(
    page: Page, address: str
) -> None:
    page.goto(address)
    page.get_by_role("button", name="Mulai paparan").click()
    expect_page(page, 1)
    page.wait_for_function("document.fullscreenElement !== null")
    page.evaluate("document.exitFullscreen()")
    expect(page.locator(".slide:visible")).to_have_count(SLIDES)


def test_f_fills_the_screen_and_gives_it_back_without_leaving(page: Page, address: str) -> None:
    page.goto(f"{address}#paparan-2")
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement !== null")
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement === null")
    expect_page(page, 2)


def test_n_shows_the_notes_of_the_page_with_their_sources(page: Page, address: str) -> None:
    page.goto(f"{address}#paparan-3")
    notes = page.locator(".slide.tampil .ucapan")
    expect(notes).to_be_hidden()
    page.keyboard.press("n")
    expect(notes).to_be_visible()
    expect(notes).to_contain_text("Cakupan Kabupaten Kerinci 25,00 %.")
    expect(notes).to_contain_text("Sumber lengkap: Tabel uji")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".slide.tampil .ucapan")).to_be_visible()
    page.keyboard.press("n")
    expect(page.locator(".slide.tampil .ucapan")).to_be_hidden()


@on_every_screen
@pytest.mark.parametrize("name", ["biasa", "jahat"])
def test_nothing_leaves_a_slide_and_no_words_are_cut(page: Page, folder: Path, name: str) -> None:
    page.goto(f"{(folder / name).as_uri()}.html#paparan-1")
    page.evaluate("document.fonts.ready.then(() => true)")
    for n in range(1, SLIDES + 1):
        expect_page(page, n)
        assert page.locator(".slide.tampil").evaluate(CUT) == []
        page.keyboard.press("ArrowRight")


@on_every_screen
def test_reading_never_scrolls_sideways(page: Page, folder: Path) -> None:
    page.goto((folder / "jahat.html").as_uri())
    for fold in page.locator("summary").all():
        fold.click()
    wide = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide[0] <= wide[1]


def test_words_on_the_wall_are_large(page: Page, address: str) -> None:
    page.goto(f"{address}#paparan-3")
    sizes = {
        name: float(
            page.locator(f".slide.tampil {name}").first.evaluate(
                "e => parseFloat(getComputedStyle(e).fontSize) / innerWidth * 1600"
            )
        )
        for name in ("h2", ".pokok", ".sumber")
    }
    # In a slide of 1600 × 900, where 16 is the smallest print of a footer.
    assert sizes["h2"] >= 44
    assert sizes[".pokok"] >= 24
    assert sizes[".sumber"] >= 16


def column(page: Page, at: int) -> list[str]:
    cells = page.locator(f"#uji-table > .isi .tabel td:nth-child({at})")
    return [said.replace("\xa0", " ") for said in cells.all_inner_texts()]


def test_a_table_is_sorted_by_value_by_click_and_by_keyboard(page: Page, address: str) -> None:
    page.goto(address)
    heads = page.locator("#uji-table > .isi .tabel th")
    heads.nth(2).get_by_role("button").click()
    expect(heads.nth(2)).to_have_attribute("aria-sort", "ascending")
    people = [f"{10 + 7 * n}.000" for n in range(10)]
    assert column(page, 3) == [*people, "belum ada angka"]
    heads.nth(2).get_by_role("button").press("Enter")
    expect(heads.nth(2)).to_have_attribute("aria-sort", "descending")
    # As text "≈ 49,00 %" would stand before or after all others; what is missing stays last.
    assert column(page, 3) == [*people[::-1], "belum ada angka"]
    heads.nth(1).get_by_role("button").click()
    assert column(page, 2)[:3] == ["25,00 %", "28,00 %", "≈ 31,00 %"]
    assert heads.nth(2).get_attribute("aria-sort") is None


@pytest.mark.parametrize("asked", ["", "#paparan-1", "#paparan-3", "#paparan-8"])
def test_axe_finds_nothing_grave(page: Page, address: str, asked: str) -> None:
    page.goto(address + asked)
    assert axe.on_page(page) == []


def test_axe_finds_nothing_grave_in_the_folds(page: Page, address: str) -> None:
    page.goto(address)
    for fold in page.locator("summary").all():
        fold.click()
    assert axe.on_page(page) == []


@pytest.mark.parametrize("asked", ["", "#paparan-4"])
def test_printing_gives_a_slide_a_page(
    page: Page, address: str, asked: str, tmp_path: Path
) -> None:
    page.goto(address + asked)
    printed = tmp_path / "cetak.pdf"
    page.pdf(path=printed, prefer_css_page_size=True, print_background=True)
    said = subprocess.run(["pdfinfo", printed], capture_output=True, text=True, check=True).stdout
    assert re.search(rf"Pages:\s+{SLIDES}\b", said)
    # 320 × 180 mm in points: 16 to 9.
    assert re.search(r"Page size:\s+90[67]\.\d+ x 510(\.\d+)? pts", said)
    text = subprocess.run(["pdftotext", printed, "-"], capture_output=True, text=True, check=True)
    pages = text.stdout.split("\f")[:SLIDES]
    # Each page ends with its own number; the printer drops the thin blanks around the stroke.
    ends = ["".join(one.split())[-3:] for one in pages]
    assert ends == [f"{n}/{SLIDES}" for n in range(1, SLIDES + 1)]


def test_hostile_names_run_nothing_and_ask_nobody(page: Page, folder: Path) -> None:
    said: list[str] = []
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("console", lambda line: said.append(line.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{(folder / 'jahat.html').as_uri()}#paparan-2")
    page.keyboard.press("End")
    page.keyboard.press("Escape")
    assert said == []
