"""The files of a view carry the numbers that the screen shows."""

import base64
import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.browser.maps import Map, open_map
from tests.browser.serving import Server
from tests.browser.visits import download, open_table, plain

LOOK = "peta_cakupan?daerah=15.04"
FIGURE = "peta-cakupan"

# How many pixels of a picture have each of the wanted colours.
COUNT_PIXELS = """async ([data, wanted]) => {
  const picture = new Image();
  picture.src = 'data:image/png;base64,' + data;
  await picture.decode();
  const { width, height } = picture;
  const sheet = new OffscreenCanvas(width, height).getContext('2d');
  sheet.drawImage(picture, 0, 0);
  const bytes = sheet.getImageData(0, 0, width, height).data;
  const found = new Map();
  for (let i = 0; i < bytes.length; i += 4) {
    const colour = (bytes[i] << 16) + (bytes[i + 1] << 8) + bytes[i + 2];
    found.set(colour, (found.get(colour) || 0) + 1);
  }
  return [width, height, wanted.map(hex => found.get(parseInt(hex.slice(1), 16)) || 0)];
}"""


@pytest.fixture(scope="module")
def drawn(server: Server, shared_page: Page) -> Map:
    """Coverage of August 2024; its tests only read and download."""
    return open_map(shared_page, server / LOOK)


def legend_rows(page: Page) -> dict[str, list[str]]:
    """Words of each row of the legend → the regencies it names, estimate signs taken off."""
    rows = {}
    for row in page.locator(".lj-legend li").all():
        words = row.locator(".lj-range").inner_text()
        members = row.locator(".lj-members")
        named = (
            members.inner_text().replace("≈", "").replace(", dan ", " dan ")
            if members.count()
            else ""
        )
        parts = [name.strip() for part in named.split(",") for name in part.split(" dan ")]
        rows[words] = [name for name in parts if name and name != "tidak ada daerah"]
    return rows


def test_csv_carries_the_number_on_the_screen(drawn: Map, tmp_path: Path) -> None:
    shown = drawn.hover("15.04")
    file = download(drawn.page, FIGURE, "CSV", tmp_path)
    rows = {row["kode"]: row for row in csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))}
    assert len(rows) == 11
    own = rows["15.04"]
    assert f"{float(own['nilai']):.2%}" == "50.71%"
    assert "50,71 %" in shown
    assert (float(own["pembilang"]), float(own["penyebut"])) == (49803, 98206)
    assert (own["periode"], own["status"]) == ("2024-08", "resmi")
    assert own["sumber"]
    assert rows["15.08"]["status"] == "estimasi"
    assert float(rows["15.08"]["batas_bawah"]) < float(rows["15.08"]["nilai"])


def test_xlsx_opens_and_carries_the_number_as_a_number(drawn: Map, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(download(drawn.page, FIGURE, "XLSX", tmp_path))
    head, *rows = book["Data"].iter_rows(values_only=True)
    own = next(dict(zip(head, row, strict=True)) for row in rows if row[0] == "15.04")
    assert len(rows) == 11
    assert own["nilai"] == pytest.approx(0.5071)
    assert own["status"] == "resmi"


def test_geojson_carries_shapes_and_numbers(drawn: Map, tmp_path: Path) -> None:
    collection = json.loads(download(drawn.page, FIGURE, "GeoJSON", tmp_path).read_text())
    by_kode = {f["properties"]["kode"]: f for f in collection["features"]}
    assert len(by_kode) == 11
    assert by_kode["15.04"]["properties"]["nilai"] == pytest.approx(0.5071)
    assert by_kode["15.04"]["geometry"]["type"] in {"Polygon", "MultiPolygon"}


def test_png_is_a_picture_in_the_colours_of_the_map(drawn: Map, tmp_path: Path) -> None:
    file = download(drawn.page, FIGURE, "PNG", tmp_path)
    assert file.read_bytes().startswith(b"\x89PNG")
    wanted = sorted(set(drawn.looks("fill").values()))
    data = base64.b64encode(file.read_bytes()).decode()
    width, height, pixels = drawn.page.evaluate(COUNT_PIXELS, [data, wanted])
    assert width >= 1000
    assert height >= 600
    assert min(pixels) > 500, "each class of the map covers some of the picture"


def test_the_legend_gives_each_regency_one_place_and_the_right_one(
    drawn: Map, tmp_path: Path
) -> None:
    rows = legend_rows(drawn.page)
    named = [name for members in rows.values() for name in members]
    assert len(named) == len(set(named)) == 11
    file = download(drawn.page, FIGURE, "CSV", tmp_path)
    values = {
        row["nama"]: float(row["nilai"])
        for row in csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))
    }
    order = [values[full(name, values)] for members in rows.values() for name in members]
    assert order == sorted(order, reverse=True), "classes and their members from high to low"


def full(short: str, names: dict[str, float]) -> str:
    """The one official name that this short name stands for."""
    wanted = short.replace("Tanjab", "Tanjung Jabung")
    return next(name for name in names if name.endswith(wanted))


def test_the_table_twin_holds_all_eleven_with_the_numbers_of_the_map(drawn: Map) -> None:
    open_table(drawn.page, FIGURE)
    drawn.page.get_by_test_id("stDataFrame").scroll_into_view_if_needed()
    rows = drawn.page.locator("canvas table[role=grid] tbody tr")
    expect(rows).to_have_count(11)
    cells = [row.locator("td").all_text_contents() for row in rows.all()]
    # For screen readers Streamlit keeps a table of the bare numbers behind the drawn one.
    written = {name: f"{float(value):.2f}%".replace(".", ",") for name, value, *_ in cells}
    said = dict(plain(words).split(": ") for words in drawn.looks("aria-label").values())
    shown = {name: words.removeprefix("≈ ").split(" %")[0] + "%" for name, words in said.items()}
    assert shown == written
