from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import POVERTY
from data.observations import load
from program.figures import load as store
from program.outliers import outliers
from tests.program.tidy import figures

KODE = "15.02"


def found(values, status="resmi"):
    rows = [(KODE, f"{2005 + at}-03", POVERTY, value, status) for at, value in enumerate(values)]
    result = outliers(figures(*rows))
    return [
        (period, usual) for period, usual in zip(result["period"], result["usual"], strict=True)
    ]


def test_a_figure_far_from_the_four_around_it_is_an_outlier():
    # 10, 11, 30, 13, 14: the median is 13, the distances 3, 2, 17, 0, 1 have the median 2,
    # so that 17 > 3 × 1.4826 × 2 = 8.9; of all five figures only that one is so far off.
    assert found([10, 11, 30, 13, 14]) == [("2007-03", 13.0)]


def test_the_neighbours_of_a_wrong_figure_are_none():
    assert found([10, 11, 12, 13, 140, 15, 16, 17, 18]) == [("2009-03", 15.0)]


def test_a_tenth_of_the_usual_is_nothing_even_where_a_series_stands_still():
    assert found([100, 100, 109, 100, 100]) == []
    assert found([100, 100, 111, 100, 100]) == [("2007-03", 100.0)]


def test_four_figures_are_too_few():
    assert found([10, 10, 90, 10]) == []


def test_an_estimate_is_never_an_outlier():
    assert found([10, 11, 30, 13, 14], "estimasi") == []


@given(st.floats(1, 100), st.floats(-5, 5), st.integers(5, 12))
def test_a_steady_rise_or_fall_has_none(start, step, years):
    assert found([1000 + start + step * at for at in range(years)]) == []


@given(st.integers(5, 12), st.data())
def test_one_wrong_digit_in_a_calm_series_is_found_alone(years, data):
    at = data.draw(st.integers(0, years - 1))
    values = [8 + 0.1 * (year % 2) for year in range(years)]
    values[at] *= 10
    assert [period for period, _ in found(values)] == [f"{2005 + at}-03"]


def test_outliers_of_the_store_are_published_figures():
    result = outliers(store())
    published = set(load()[["kode", "period", "indicator"]].itertuples(index=False, name=None))
    listed = result[["kode", "period", "indicator"]].itertuples(index=False, name=None)
    assert set(listed) <= published
