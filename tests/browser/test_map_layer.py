"""The map in a real browser: what is drawn, what can be done, and what travels for it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import FrameLocator, Locator, Page, ViewportSize, expect

from data.regions import regencies
from geo import leaflet, palette
from tests.browser.screens import on_desk_and_phone, on_phone
from tests.browser.serving import Server, serve

CODES = [region.kode for region in regencies()]
REST_MS = 800  # longer than the 250 ms after which streamlit-folium reports what changed


@pytest.fixture(scope="module")
def map_server() -> Iterator[Server]:
    with serve("tests/browser/apps/map_server.py") as running:
        yield running


@pytest.fixture
def frame(map_server: Server, page: Page) -> FrameLocator:
    """The map, opened by its address as the first thing this visitor does."""
    page.goto(map_server.url)
    return drawn(page)


def drawn(page: Page) -> FrameLocator:
    inside = page.frame_locator("iframe")
    expect(inside.locator("path[data-kode]")).to_have_count(11)
    expect(inside.locator("path.lj-estimate")).to_have_count(1)
    return inside


def path(frame: FrameLocator, kode: str) -> Locator:
    return frame.locator(f'path[data-kode="{kode}"]')


def state(page: Page) -> tuple[int, str, str]:
    """Runs of the script so far, the regency it heard clicked, the one it has chosen."""
    runs, clicked, chosen = page.locator("#state").inner_text().split()
    return int(runs), clicked, chosen


def choose(page: Page, label: str, option: str) -> None:
    page.get_by_label(label).first.click()
    page.get_by_role("option", name=option, exact=True).click()


def test_eleven_regencies_are_drawn_in_the_colours_they_were_given(frame: FrameLocator) -> None:
    paths = frame.locator("path[data-kode]").all()
    assert [p.get_attribute("data-kode") for p in paths] == CODES
    colours = palette.sequential("perlindungan", 5)
    expect(path(frame, "15.01")).to_have_attribute("fill", colours[0])
    expect(path(frame, "15.09")).to_have_attribute("fill", colours[8 % 5])
    assert all((p.bounding_box() or {"width": 0})["width"] > 5 for p in paths)


def test_a_regency_without_data_is_hatched_and_an_estimate_is_dotted(frame: FrameLocator) -> None:
    expect(path(frame, "15.02")).to_have_attribute("fill", "url(#lj-no-data)")
    expect(frame.locator("pattern#lj-no-data, pattern#lj-estimate")).to_have_count(2)
    over = frame.locator("path.lj-estimate")
    assert over.get_attribute("d") == path(frame, "15.03").get_attribute("d")


def test_hovering_says_name_value_and_measure(frame: FrameLocator) -> None:
    path(frame, "15.09").hover()
    expect(frame.locator(".lj-tip")).to_contain_text("Kabupaten Tebo")
    expect(frame.locator(".lj-tip")).to_contain_text("31,49 %")
    expect(frame.locator(".lj-tip")).to_contain_text("cakupan_jkk")


def test_another_indicator_changes_colours_and_words(page: Page, frame: FrameLocator) -> None:
    frame.locator("path[data-kode]").evaluate_all("all => all.forEach(p => p.mark = 1)")
    choose(page, "Indikator", "cakupan_jkm")
    expect(path(frame, "15.09")).to_have_attribute("fill", palette.sequential("kemiskinan", 5)[3])
    path(frame, "15.09").hover()
    expect(frame.locator(".lj-tip")).to_contain_text("cakupan_jkm")
    kept = frame.locator("path[data-kode]").evaluate_all("all => all.every(p => p.mark === 1)")
    assert kept, "the paths stay, only their looks change"


def test_a_click_chooses_a_regency_in_one_run(page: Page, frame: FrameLocator) -> None:
    path(frame, "15.09").click()
    expect(page.locator("#state")).to_have_text("2 15.09 15.09")
    expect(path(frame, "15.09")).to_have_attribute("aria-pressed", "true")
    outline = frame.locator("path.lj-chosen")
    assert outline.get_attribute("d") == path(frame, "15.09").get_attribute("d")
    assert "daerah=15.09" in page.url


def test_choosing_what_is_chosen_does_not_wake_the_server(page: Page, frame: FrameLocator) -> None:
    path(frame, "15.09").click()
    expect(page.locator("#state")).to_have_text("2 15.09 15.09")
    path(frame, "15.09").click()
    page.wait_for_timeout(REST_MS)
    assert state(page) == (2, "15.09", "15.09")


def test_a_regency_can_be_clicked_again_after_another_was_selected(
    page: Page, frame: FrameLocator
) -> None:
    path(frame, "15.09").click()
    expect(page.locator("#state")).to_have_text("2 15.09 15.09")
    choose(page, "Daerah", "15.08")
    expect(page.locator("#state")).to_have_text("3 None 15.08")
    expect(path(frame, "15.08")).to_have_attribute("aria-pressed", "true")
    path(frame, "15.09").click()
    expect(page.locator("#state")).to_have_text("4 15.09 15.09")


def test_four_zooms_and_a_drag_cause_no_run(page: Page, frame: FrameLocator) -> None:
    for name in ("Perbesar", "Perbesar", "Perkecil", "Perkecil"):
        frame.get_by_role("button", name=name).click()
        page.wait_for_timeout(REST_MS)
    box = frame.locator("#map_div").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 300, box["y"] + 200)
    page.mouse.down()
    page.mouse.move(box["x"] + 360, box["y"] + 230, steps=5)
    page.mouse.up()
    page.wait_for_timeout(REST_MS)
    assert state(page)[0] == 1


def test_the_keyboard_reaches_what_the_mouse_does(page: Page, frame: FrameLocator) -> None:
    path(frame, "15.08").focus()
    page.keyboard.press("Tab")
    expect(path(frame, "15.09")).to_be_focused()
    expect(frame.get_by_role("button", name="Kabupaten Tebo: 31,49 %")).to_be_focused()
    expect(frame.locator(".lj-tip")).to_contain_text("Kabupaten Tebo")
    page.keyboard.press("Enter")
    expect(page.locator("#state")).to_have_text("2 15.09 15.09")
    expect(path(frame, "15.09")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("#state")).to_have_text("3 15.71 15.71")


def test_an_address_opens_with_its_regency_chosen(map_server: Server, page: Page) -> None:
    page.goto(map_server / "?indikator=cakupan_jkm&daerah=15.07")
    frame = drawn(page)
    expect(path(frame, "15.07")).to_have_attribute("aria-pressed", "true")
    expect(path(frame, "15.01")).to_have_attribute("fill", palette.sequential("kemiskinan", 5)[0])


def test_shapes_travel_once_and_a_view_costs_less_than_twenty_kilobytes(
    map_server: Server, page: Page
) -> None:
    asked: list[str] = []
    received: list[int] = []
    page.on("request", lambda request: asked.append(f"{request.resource_type} {request.url}"))
    page.on(
        "websocket",
        lambda socket: socket.on("framereceived", lambda frame: received.append(len(frame))),
    )
    page.goto(map_server.url)
    frame = drawn(page)
    page.wait_for_timeout(REST_MS)
    received.clear()
    choose(page, "Indikator", "cakupan_jkm")
    expect(path(frame, "15.01")).to_have_attribute("fill", palette.sequential("kemiskinan", 5)[0])
    page.wait_for_timeout(REST_MS)
    assert sum(received) < 20_000
    assert sum(leaflet.SHAPES_ROUTE in url for url in asked) == 1
    frames = [url for url in asked if url.startswith("document") and "streamlit_folium" in url]
    assert len(frames) == 1, "the frame of the map is never built anew"


@on_desk_and_phone
def test_no_name_covers_another_and_none_leaves_the_map(
    frame: FrameLocator, viewport: ViewportSize
) -> None:
    names = frame.locator(".lj-name div")
    expect(names).to_have_count(11)
    boxes = [box for name in names.all() if name.is_visible() and (box := name.bounding_box())]
    assert len(boxes) >= 9
    around = frame.locator("#map_div").bounding_box()
    assert around is not None
    for box in boxes:
        assert around["x"] <= box["x"]
        assert box["x"] + box["width"] <= around["x"] + around["width"]
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            assert (
                one["x"] + one["width"] <= other["x"]
                or other["x"] + other["width"] <= one["x"]
                or one["y"] + one["height"] <= other["y"]
                or other["y"] + other["height"] <= one["y"]
            )


def test_the_two_small_cities_are_named_beside_the_province(frame: FrameLocator) -> None:
    for name in ("Kota Jambi", "Sungai Penuh"):
        away = frame.locator(".lj-away div", has_text=re.compile(name))
        expect(away).to_be_visible()
        expect(away).to_contain_text("31,49 %")


@on_phone
def test_on_a_phone_the_map_is_no_higher_than_it_needs(
    frame: FrameLocator, viewport: ViewportSize
) -> None:
    box = frame.locator("#map_div").bounding_box()
    assert box is not None
    assert box["height"] <= 300


def test_shapes_that_do_not_come_are_said(map_server: Server, page: Page) -> None:
    page.route("**/assets/shapes/**", lambda route: route.fulfill(status=500))
    page.goto(map_server.url)
    expect(page.frame_locator("iframe").get_by_role("alert")).to_have_text(leaflet.FAILURE)


def test_the_frame_speaks_indonesian_and_has_a_name(page: Page, frame: FrameLocator) -> None:
    expect(frame.locator("html")).to_have_attribute("lang", "id")
    expect(page.locator("iframe")).to_have_attribute("title", leaflet.TITLE)
    expect(frame.get_by_role("region", name=leaflet.TITLE)).to_be_visible()
