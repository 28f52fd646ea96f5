"""The deck of the real figures against the tables that the pages are drawn from."""

import math
from collections.abc import Iterable

import pytest

from briefing.story.visuals import Bars, Lines, Map, Scatter, Visual
from data.catalogue import COVERAGE, POVERTY, catalogue
from geo.classes import classify
from geo.palette import sequential
from program.panel import panel
from program.series import best_period
from tests.briefing.deck import reading
from tests.briefing.deck.reading import A, C
from tests.briefing.deck.test_told import ALL, made
from tests.briefing.story.told import store, told


def drawn(*kinds: type[Visual]):
    """(visual, its slide) of the deck, for visuals of these kinds."""
    slides = list(reading.opened(made(ALL)).slides)[1:]
    for told_, slide in zip(told(ALL).slides, slides, strict=True):
        yield from ((one, slide) for one in told_.visuals if isinstance(one, kinds))


def on_screen(key: str | None) -> float | None:
    """The figure of a cell in the store's own table."""
    if key is None:
        return None
    fact = told(ALL).facts[key]
    return store().cells[fact.kode, fact.period, fact.indicator].value


def known(values: Iterable[float | None]) -> list[float]:
    """The figures that are there: an axis has places for months without one too."""
    return [value for value in values if value is not None]


def test_every_bar_is_the_figure_on_the_screen():
    found = list(drawn(Bars))
    assert len(found) >= 3
    for visual, slide in found:
        values = reading.chart(slide).plots[0].series[0].values
        assert list(values) == [on_screen(key) for *_, key in visual.places]


def test_every_point_of_a_line_is_the_figure_on_the_screen():
    found = list(drawn(Lines))
    assert len(found) >= 12
    for visual, slide in found:
        series = [one for plot in reading.chart(slide).plots for one in plot.series]
        shown = [known(one.values) for one in series]
        expected = [known(map(on_screen, line.keys)) for line in visual.lines]
        assert [line for line in expected if line not in shown] == []


def test_every_circle_stands_where_the_figures_on_the_screen_put_it():
    found = list(drawn(Scatter))
    assert found
    for visual, slide in found:
        series = reading.chart(slide)._chartSpace.find(f".//{C}bubbleChart/{C}ser")
        for part, at in (("xVal", 2), ("yVal", 3), ("bubbleSize", 4)):
            points = series.find(f"{C}{part}").iter(f"{C}v")
            expected = [on_screen(point[at]) for point in visual.points if point[2] and point[3]]
            assert [float(one.text) for one in points] == expected


@pytest.mark.parametrize("measure", [COVERAGE, POVERTY])
def test_every_regency_wears_the_colour_of_the_map_page(measure):
    indicator = catalogue()[measure]
    values = panel(store(), measure, best_period(store(), measure))["value"]
    classes = classify(values)
    colours = sequential(indicator.palette, classes.k)
    visual, slide = next(found for found in drawn(Map) if found[0].measure == indicator.label)
    for kode, name, _ in visual.places:
        fill = reading.named(slide, name)._element.spPr.find(f"{A}solidFill")[0].get("val")
        assert not math.isnan(values[kode])
        assert f"#{fill}".upper() == colours[classes.class_of(values[kode])].upper(), name
