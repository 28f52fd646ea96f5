import re
from xml.etree import ElementTree

import pytest

from data.regions import regencies
from figures.locator import HEIGHT, WIDTH, locator
from geo import boundaries

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def shapes():
    return boundaries.shapes("slides")


def paths(svg: str) -> list[dict[str, str]]:
    return [path.attrib for path in ElementTree.fromstring(svg).iter(f"{SVG}path")]


@pytest.mark.parametrize("area", regencies(), ids=lambda area: area.kode)
def test_one_regency_is_here_the_ten_others_are_there(shapes, area):
    classes = [path["class"] for path in paths(locator(shapes, area.kode))]
    assert classes == ["there"] * 10 + ["here"]


def test_another_regency_moves_the_accent_but_no_border(shapes):
    first, second = (paths(locator(shapes, kode)) for kode in ("15.08", "15.09"))
    assert first[-1]["d"] != second[-1]["d"]
    assert {path["d"] for path in first} == {path["d"] for path in second}


def test_every_border_lies_on_the_picture(shapes):
    for path in paths(locator(shapes, "15.01")):
        numbers = [float(n) for n in re.findall(r"-?[\d.]+", path["d"])]
        assert all(0 <= x <= WIDTH for x in numbers[::2])
        assert all(0 <= y <= HEIGHT for y in numbers[1::2])


def test_north_is_up(shapes):
    # Tanjung Jabung Barat lies on the north coast, Merangin in the south.
    top = {k: min(map(float, re.findall(r" (\d[\d.]*)", paths(locator(shapes, k))[-1]["d"])))
           for k in ("15.06", "15.02")}  # fmt: skip
    assert top["15.06"] < top["15.02"]


def test_an_unknown_kode_is_refused(shapes):
    with pytest.raises(KeyError):
        locator(shapes, "15.99")
