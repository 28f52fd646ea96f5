"""Which series of a region are drawn: published ones that are long enough."""

from data.catalogue import COVERAGE, POVERTY
from data.contract import ESTIMATE
from program.figures import load
from program.own_trends import MINIMUM_POINTS, of

FIGURES = load()


def test_a_series_of_two_figures_is_not_drawn():
    # Sarolangun published its coverage for October 2024 and March 2025.
    drawn = {one.meaning.id for one in of(FIGURES, "15.03")}
    assert POVERTY in drawn
    assert COVERAGE not in drawn


def test_only_published_figures_are_drawn_oldest_first():
    for one in of(FIGURES, "15.01"):
        assert len(one.rows) >= MINIMUM_POINTS
        assert one.rows["period"].is_monotonic_increasing
        assert ESTIMATE not in set(one.rows["status"])
