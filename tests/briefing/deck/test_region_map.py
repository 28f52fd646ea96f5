"""The map: a shape a regency, in the colour of its class."""

from typing import Any

import pytest

from data.regions import regencies
from geo.boundaries import shapes
from tests.briefing.deck import reading
from tests.briefing.deck.reading import MAP, A
from tests.briefing.story import example

LIGHT, MIDDLE, DARK = example.COLOURS


def drawn(hostile: bool = False) -> dict[str, Any]:
    """name → its shape."""
    freeforms = [s for s in reading.slides(hostile)[MAP].shapes if "custGeom" in s._element.xml]
    return {shape.name: shape for shape in freeforms}


def fill(shape) -> str:
    return next(iter(shape._element.spPr.find(f"{A}solidFill"))).get("val")


def visual():
    return reading.briefing().slides[MAP - 1].visuals[0]


def test_each_regency_is_one_shape_with_its_name():
    assert sorted(drawn()) == sorted(area.name for area in regencies())


def test_a_hostile_name_is_the_name_of_its_shape():
    assert set(example.HOSTILE) <= set(drawn(hostile=True)) | {example.LONG}
    assert any(name.startswith("Nama yang panjang sekali") for name in drawn(hostile=True))


def test_a_shape_has_the_colour_of_its_class():
    found, made = drawn(), reading.briefing()
    for _, name, key in visual().places[:-1]:
        value = made.facts[key].value
        # Classes of the example: 25 to 35, 35 to 45, 45 to 55 percent.
        expected = LIGHT if value < 0.35 else MIDDLE if value < 0.45 else DARK
        assert f"#{fill(found[name])}" == expected, name


def test_a_regency_without_a_figure_is_hatched():
    element = drawn()["Kota Sungai Penuh"]._element
    assert element.spPr.find(f"{A}solidFill") is None
    assert element.spPr.find(f"{A}pattFill").get("prst") == "wdUpDiag"


def test_the_chosen_regency_is_outlined_in_the_accent():
    edges = {
        name: next(shape._element.spPr.iter(f"{A}ln")).find(f"{A}solidFill")[0].get("val")
        for name, shape in drawn().items()
    }
    assert [name for name, edge in edges.items() if edge == "accent1"] == ["Kabupaten Kerinci"]


def test_a_shape_tells_its_figure_to_who_cannot_see_it():
    described = {name: s._element.nvSpPr.cNvPr.get("descr") for name, s in drawn().items()}
    assert described["Kabupaten Kerinci"] == "Kabupaten Kerinci: 25,00\u00a0%"
    assert described["Kota Sungai Penuh"] == "Kota Sungai Penuh: belum ada angka"
    assert described["Kabupaten Sarolangun"] == "Kabupaten Sarolangun: ≈\u00a031,00\u00a0%"


def test_the_legend_names_each_class_and_the_hatch():
    said = [text for text, _ in reading.spoken(reading.slides()[MAP])]
    for words in (*visual().labels, visual().missing, visual().heading):
        assert words in said


def test_an_outline_is_the_boundary_for_slides_at_one_scale():
    frame = shapes("slides").set_index("name")
    wests = {name: area.bounds[0] for name, area in frame["geometry"].items()}
    lefts = {name: shape.left for name, shape in drawn().items()}
    order = sorted(wests, key=lambda name: wests[name])
    assert sorted(lefts, key=lambda name: lefts[name]) == order
    easts = {name: area.bounds[2] for name, area in frame["geometry"].items()}
    scales = [shape.width / (easts[name] - wests[name]) for name, shape in drawn().items()]
    assert max(scales) == pytest.approx(min(scales), rel=1e-3)


def test_an_outline_has_at_most_a_hundred_corners_a_ring():
    for name, shape in drawn().items():
        assert len(list(shape._element.iter(f"{A}pt"))) <= 130, name


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0.25, 0), (0.3499, 0), (0.35, 1), (0.45, 2), (0.55, 2), (0.9, 2), (0.1, 0), (None, None)],
)
def test_a_lower_edge_belongs_to_its_class(value, expected):
    assert visual().class_of(value) == expected
