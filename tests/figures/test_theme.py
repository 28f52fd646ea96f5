import pytest

from figures.theme import SANS, SERIF, Caption, balanced, config, wrapped
from geo.palette import DARK, LIGHT


@pytest.mark.parametrize(("mode", "tone"), [("light", LIGHT), ("dark", DARK)])
def test_paper_and_ink_follow_the_theme(mode, tone):
    found = config(mode)
    assert found["background"] == tone.paper
    assert found["title"]["color"] == tone.ink
    assert found["title"]["subtitleColor"] == tone.quiet


def test_headlines_are_serif_and_the_rest_sans():
    assert config()["title"]["font"] == SERIF
    assert config()["font"] == SANS
    assert SANS.startswith("Source Sans")
    assert SERIF.startswith("Source Serif")


def test_axes_have_no_line_and_a_faint_grid():
    assert config()["axis"]["domain"] is False
    assert config()["axis"]["gridColor"] == LIGHT.hairline


def test_the_alternative_text_is_finding_and_measure_unless_given():
    assert Caption("Tebo tertinggal", "Cakupan, %", "Sumber: X").description == (
        "Tebo tertinggal. Cakupan, %."
    )
    assert Caption("A", "B", "C", alt="Peta").description == "Peta"


def test_long_titles_break_into_lines_of_one_length():
    title = "Batang Hari paling terlindungi, Tanjab Timur tertinggal 12,9 poin dari provinsi"
    lines = balanced(title, 760, 22)
    assert " ".join(lines) == title
    assert len(lines) == len(wrapped(title, 760, 22)) == 2
    assert abs(len(lines[0]) - len(lines[1])) < 12


def test_a_short_or_empty_title_is_one_line():
    assert balanced("Tebo", 760, 22) == ["Tebo"]
    assert balanced("", 760, 22) == [""]
