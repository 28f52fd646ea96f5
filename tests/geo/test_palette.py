from itertools import combinations, pairwise

import pytest
from coloraide import Color

from geo.palette import (
    DARK,
    LIGHT,
    NO_DATA,
    RAMPS,
    TONES,
    bivariate,
    contrast,
    diverging,
    ink_on,
    sequential,
)

VISIONS = [None, "protan", "deutan", "tritan"]
ADJACENT_NORMAL = 7.5
ADJACENT_SIMULATED = 6.5
GREY_STEP = 9.0
NO_DATA_NORMAL = 10.0
NO_DATA_SIMULATED = 4.5  # the hatch does the rest
BIVARIATE_PAIR = 10.0
TEXT = 4.5

STEPS = range(3, 8)
SEQUENTIAL = [(name, k) for name in RAMPS for k in STEPS]
ALL = [sequential(*pair) for pair in SEQUENTIAL] + [diverging(k) for k in STEPS]
ALL.append([colour for row in bivariate() for colour in row])


def seen(colours: list[str], vision: str | None) -> list[Color]:
    return [Color(c) if vision is None else Color(c).filter(vision) for c in colours]


def apart(first: Color, second: Color) -> float:
    return first.delta_e(second, method="2000")


def lightness(colours: list[str]) -> list[float]:
    return [Color(c).convert("lab-d65")["lightness"] for c in colours]


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("colours", ALL[:-1], ids=len)
def test_neighbouring_classes_stay_apart(colours, vision):
    least = ADJACENT_SIMULATED if vision else ADJACENT_NORMAL
    assert min(apart(a, b) for a, b in pairwise(seen(colours, vision))) >= least


@pytest.mark.parametrize(("name", "k"), SEQUENTIAL)
def test_a_higher_class_is_darker_by_a_step_that_grey_print_keeps(name, k):
    steps = [light - dark for light, dark in pairwise(lightness(sequential(name, k)))]
    assert len(steps) == k - 1
    assert min(steps) >= GREY_STEP


@pytest.mark.parametrize("k", STEPS)
def test_both_arms_of_a_change_darken_outwards(k):
    falls, rises = diverging(k)[: (k + 1) // 2], diverging(k)[k // 2 :]
    assert min(b - a for a, b in pairwise(lightness(falls))) >= GREY_STEP
    assert min(a - b for a, b in pairwise(lightness(rises))) >= GREY_STEP


@pytest.mark.parametrize("ground", [NO_DATA, DARK.no_data])
@pytest.mark.parametrize("colours", ALL, ids=len)
def test_no_data_is_unlike_every_class(colours, ground):
    assert min(apart(Color(ground), c) for c in seen(colours, None)) >= NO_DATA_NORMAL


@pytest.mark.parametrize("vision", VISIONS[1:])
@pytest.mark.parametrize("colours", ALL, ids=len)
def test_no_data_is_unlike_every_class_for_colour_blind_readers(colours, vision):
    ground = Color(NO_DATA).filter(vision)
    assert min(apart(ground, c) for c in seen(colours, vision)) >= NO_DATA_SIMULATED


@pytest.mark.parametrize("vision", VISIONS)
def test_all_nine_colours_of_two_variables_stay_apart(vision):
    nine = seen([colour for row in bivariate() for colour in row], vision)
    assert len(nine) == 9
    assert min(apart(a, b) for a, b in combinations(nine, 2)) >= BIVARIATE_PAIR


@pytest.mark.parametrize("vision", VISIONS[1:])
def test_fall_and_rise_are_not_confused_by_colour_blind_readers(vision):
    for k in STEPS:
        ends = diverging(k)
        assert apart(*seen([ends[0], ends[-1]], vision)) >= BIVARIATE_PAIR


@pytest.mark.parametrize("colours", ALL, ids=len)
def test_every_class_can_be_told_from_the_paper(colours):
    assert min(apart(Color(LIGHT.paper), c) for c in seen(colours, None)) >= NO_DATA_NORMAL


def test_the_hatch_can_be_seen_on_its_ground():
    assert contrast(LIGHT.hatch, LIGHT.no_data) >= 2
    assert contrast(DARK.hatch, DARK.no_data) >= 2


@pytest.mark.parametrize("theme", sorted(TONES))
def test_words_can_be_read_on_paper(theme):
    tones = TONES[theme]
    for text in (tones.ink, tones.quiet, tones.accent):
        assert contrast(text, tones.paper) >= TEXT


@pytest.mark.parametrize("theme", sorted(TONES))
def test_estimates_and_grey_marks_can_be_seen_on_paper(theme):
    tones = TONES[theme]
    assert contrast(tones.gold, tones.paper) >= 3
    assert contrast(tones.grey, tones.paper) >= 2


@pytest.mark.parametrize("colours", ALL, ids=len)
def test_a_label_can_be_read_on_every_class(colours):
    assert min(contrast(ink_on(colour), colour) for colour in colours) >= TEXT


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_no_ramp_sets_red_against_green():
    # By HSL hue, where the colour is vivid enough to have a name.
    for colours in ALL:
        hues = [Color(c).convert("hsl") for c in colours]
        vivid = [c["hue"] for c in hues if c["saturation"] > 0.5 and 0.25 < c["lightness"] < 0.7]
        red = any(hue < 10 or hue > 345 for hue in vivid)
        green = any(110 < hue < 165 for hue in vivid)
        assert not (red and green)


def test_a_ramp_without_classes_has_no_colours():
    assert sequential("netral", 0) == []
