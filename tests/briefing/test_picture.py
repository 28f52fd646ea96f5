import re
import struct

import pytest

from briefing.picture import FACES, face_directories, png, svg
from figures.bars import ranked_bars
from figures.static_map import WIDTH, static_map
from figures.theme import MARGIN
from geo.palette import sequential
from tests.figures.examples import CAPTION, classes, shapes, table


@pytest.fixture(scope="module")
def chart():
    colours = sequential("perlindungan", 5)
    return static_map(shapes(), table(), classes(), colours, CAPTION, "share")


def size(image: bytes) -> tuple[int, int]:
    """Width and height from a PNG's header chunk."""
    return struct.unpack(">II", image[16:24])


def test_the_same_chart_makes_the_same_bytes(chart):
    assert png(chart) == png(chart)
    assert svg(chart) == svg(chart)


def test_the_picture_is_a_png_of_the_asked_size(chart):
    once, twice = png(chart, scale=1), png(chart, scale=2)
    assert once[:8] == b"\x89PNG\r\n\x1a\n"
    assert size(once)[0] == WIDTH + 2 * MARGIN
    assert size(twice) == tuple(2 * side for side in size(once))


def test_the_picture_is_not_blank(chart):
    assert len(png(chart, scale=1)) > 10_000


def test_title_subtitle_source_and_legend_are_burned_in(chart):
    drawn = svg(chart)
    for text in (CAPTION.title, CAPTION.subtitle, CAPTION.source, "belum ada angka", "1 daerah"):
        assert text in drawn


def test_eleven_regions_are_eleven_paths_with_their_names(chart):
    spoken = re.findall(r'<path aria-label="(Daerah 15\.\d\d: [^"]+)"', svg(chart))
    assert len(spoken) == len(set(spoken)) == 11


def test_bars_become_a_picture_too():
    drawn = svg(ranked_bars(table(), "share", CAPTION, province_value=0.395))
    assert CAPTION.title in drawn
    assert "Provinsi Jambi 39,5" in drawn


def test_the_source_faces_are_found_where_their_packages_are_installed():
    found = face_directories()
    if not found:
        pytest.skip("the packages of the Source faces are not installed")
    assert len(found) == len(FACES)
    assert all(any(folder.glob("Source*-Regular.ttf")) for folder in found)
