"""A page of a PDF is looked at as it is in the file."""

import io

import typst
from PIL import Image

from briefing import pictures

PAPER = b"""#set page(width: 200pt, height: 100pt, margin: 0pt)
#rect(width: 100pt, height: 100pt, fill: rgb("#7A1F2E"), stroke: none)
#pagebreak()
"""


def test_every_page_is_a_picture_of_its_size_and_colours():
    found = [Image.open(io.BytesIO(one)) for one in pictures.pages(typst.compile(PAPER))]
    assert [one.size for one in found] == [(250, 125), (250, 125)]  # 200 × 100 pt × 1.25
    left, right = (found[0].convert("RGB").getpixel((x, 60)) for x in (60, 190))
    assert (left, right) == ((0x7A, 0x1F, 0x2E), (255, 255, 255))


def test_the_same_file_gives_the_same_pictures():
    made = typst.compile(PAPER)
    assert pictures.pages(made) == pictures.pages(made)
