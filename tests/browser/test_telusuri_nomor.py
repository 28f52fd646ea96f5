"""A number from paper: traced, compared with the figures of now, its files opened again."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from briefing import kept
from tests.briefing.story import example
from tests.browser.briefings import LOOK, make, number
from tests.browser.serving import ROOT, Server, serve
from tests.browser.visits import open_page, place, plain


@pytest.fixture
def opened(server: Server, page: Page) -> Page:
    open_page(page, server / LOOK)
    return page


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A copy of the product and a store that outlives its servers."""
    root, store = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("store")
    for room in ("pages", "briefing", "figures", "geo", "program", "data", "words", ".streamlit"):
        shutil.copytree(ROOT / room, root / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", root)
    return root, store


def publish(root: Path, old: str, new: str) -> None:
    """Publish another figure: Tebo's poverty rate, in the file of the copy."""
    file = root / "data" / "files" / "kemiskinan.csv"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    found = [at for at, line in enumerate(lines) if line.startswith(old)]
    assert len(found) == 1
    lines[found[0]] = lines[found[0]].replace(old, new)
    file.write_text("".join(lines), encoding="utf-8")


TEBO = "15.09,Kabupaten Tebo,2024-03,persentase_penduduk_miskin,"


def test_new_figures_leave_the_slides_as_they_are_and_the_trace_says_what_changed(
    copied: tuple[Path, Path], page: Page
) -> None:
    root, store = copied
    with serve(root=root, store=store) as running:
        open_page(page, running / LOOK)
        found = number(page)
        stage = page.context.new_page()
        stage.goto(running / f"paparan/{found}")
        before = stage.locator("main").inner_html()
    publish(root, f"{TEBO}6.12,", f"{TEBO}5.99,")
    with serve(root=root, store=store) as running:
        stage.goto(running / f"paparan/{found}")
        assert stage.locator("main").inner_html() == before
        open_page(page, running / LOOK)
        assert number(page) != found
        open_page(page, running / f"bahan_paparan?potret={found}")
        row = page.locator(".lj-table tr", has_text="Tebo").filter(has_text="angkanya").first
        expect(row).to_contain_text("5,99")
        assert "6,12" in plain(row.inner_text())


def test_a_number_typed_from_paper_is_traced_and_its_files_open_again(
    opened: Page, tmp_path: Path
) -> None:
    found = number(opened)
    first = make(opened, "xlsx", tmp_path).read_bytes()
    opened.get_by_role("radio", name="Telusuri nomor", exact=True).click()
    box = opened.get_by_role("textbox", name="Nomor potret")
    box.fill(found.lower().replace("-", " "))
    box.press("Enter")
    expect(opened.locator(".lj-section h2").first).to_have_text(f"Potret {found}")
    expect(opened.get_by_test_id("stDataFrame")).to_be_visible()
    expect(
        opened.get_by_text("Tidak ada angka yang berubah sejak potret ini dibuat.")
    ).to_be_visible()
    assert make(opened, "xlsx", tmp_path).read_bytes() == first


def test_a_chosen_figure_tells_its_whole_origin(opened: Page) -> None:
    open_page(opened, opened.url.split("?")[0] + f"?potret={number(opened)}")
    grid = opened.get_by_test_id("stDataFrame")
    grid.scroll_into_view_if_needed()
    where = place(grid)
    # The box before the first row; the grid is drawn on a canvas.
    opened.mouse.click(where["x"] + 20, where["y"] + 52)
    told = opened.locator(".lj-origin")
    expect(told).to_contain_text("Kabupaten Tebo")
    expect(told).to_contain_text("cakupan.csv baris")
    expect(told.get_by_role("link")).to_have_attribute("href", re.compile("^https://"))


def test_names_that_mean_harm_are_text_in_the_trace_and_on_the_slides(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/lindung.sqlite")
    made = kept.freeze(example.briefing(hostile=True))
    kept.keep(made)
    ran: list[str] = []
    page.on("dialog", lambda dialog: ran.append(dialog.message))
    with serve(store=tmp_path) as running:
        open_page(page, running / f"bahan_paparan?potret={made.number}")
        gone = page.locator(".lj-table td")
        for name in (example.FORMULA, example.MARKUP, example.LONG.strip(), example.RIGHT_TO_LEFT):
            expect(gone.filter(has_text=name).first).to_be_attached()
        main = page.get_by_test_id("stMain")
        assert main.evaluate("e => e.scrollWidth <= e.clientWidth")
        page.goto(running / f"paparan/{made.number}")
        expect(page.locator("main")).to_contain_text(example.MARKUP)
        expect(page.locator("main")).to_contain_text(example.FORMULA)
    assert ran == []


def test_a_mistyped_number_is_said_with_what_to_do(server: Server, page: Page) -> None:
    open_page(page, server / "bahan_paparan?potret=AAAAA-AAAAA")
    expect(page.get_by_role("alert")).to_contain_text("Potret AAAAA-AAAAA tidak ada di sini")
    page.goto(server / "paparan/AAAAA-AAAAA")
    expect(page.get_by_role("heading")).to_have_text("Potret AAAAA-AAAAA tidak ada di sini")
    page.get_by_role("link", name="Siapkan bahan paparan").click()
    page.locator(".lj-heading h1", has_text="Bahan Paparan").wait_for()
