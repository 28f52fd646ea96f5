"""The theme: the same in light and dark, readable in both, and fetched from nowhere."""

import tomllib
from pathlib import Path

import pytest
from coloraide import Color

from tests.house import source

THEME = tomllib.loads(source.read(Path(".streamlit/config.toml")))["theme"]
READABLE = 4.5  # WCAG 2.2, 1.4.3: text of normal size
TEXTS = (
    "textColor",
    "linkColor",
    "primaryColor",
    "grayTextColor",
    "yellowTextColor",
    "codeTextColor",
    "dataframeHeaderTextColor",
)


def contrast(text: str, paper: str) -> float:
    """The ratio of WCAG 2.1 between two colours, 1 to 21."""
    return Color(text).contrast(paper, method="wcag21")


def papers(theme: dict) -> list[str]:
    """Every colour that text may stand on in a theme."""
    sidebar = theme["sidebar"]
    names = ("backgroundColor", "secondaryBackgroundColor")
    return [place[name] for place in (theme, sidebar) for name in names]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_paper(name: str, text: str) -> None:
    theme = THEME[name]
    assert min(contrast(theme[text], paper) for paper in papers(theme)) >= READABLE


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_order_of_contrast_is_text_then_quiet_text_then_hairlines(name: str) -> None:
    theme = THEME[name]
    order = [theme["textColor"], theme["grayTextColor"], theme["borderColor"]]
    ratios = [contrast(colour, theme["backgroundColor"]) for colour in order]
    assert ratios == sorted(ratios, reverse=True)


def test_a_pale_text_would_be_found() -> None:
    assert contrast("#B8862D", "#FBFAF7") < READABLE  # gold is for fills, not for words


def test_both_themes_set_the_same_things() -> None:
    light, dark = THEME["light"], THEME["dark"]
    assert light.keys() == dark.keys()
    assert light["sidebar"].keys() == dark["sidebar"].keys()


def test_the_faces_are_those_that_streamlit_brings() -> None:
    assert "fontFaces" not in THEME
    faces = (THEME["font"], THEME["headingFont"], THEME["codeFont"])
    assert faces == ("sans-serif", "serif", "monospace")
