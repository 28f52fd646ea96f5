import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from program.quadrant import AHEAD, CORNERS, RELIEVED, UNCOVERED, URGENT, corners

NAN = float("nan")
SHARE = st.integers(0, 20).map(lambda n: n / 20)


def pairs(*rows: tuple[float, float, float, float]) -> pd.DataFrame:
    """Rows of coverage, its low and high, and poverty, which is published."""
    names = ["coverage_value", "coverage_low", "coverage_high", "poverty_value"]
    table = pd.DataFrame(rows, columns=names, index=[f"r{n}" for n in range(len(rows))])
    return table.assign(poverty_low=NAN, poverty_high=NAN).astype(float)


def test_below_in_coverage_and_above_in_poverty_is_the_corner_to_begin_with():
    found = corners(
        pairs(
            (0.3, NAN, NAN, 0.10), (0.5, NAN, NAN, 0.10), (0.3, NAN, NAN, 0.05),
            (0.5, NAN, NAN, 0.05),
        ), 0.4, 0.07,
    )  # fmt: skip
    assert found["corner"].tolist() == [URGENT, RELIEVED, UNCOVERED, AHEAD]
    assert found["certain"].all()


def test_on_the_lines_a_regency_is_not_behind():
    assert corners(pairs((0.4, NAN, NAN, 0.07)), 0.4, 0.07)["corner"].tolist() == [AHEAD]


def test_a_range_across_the_line_leaves_doubt_and_one_beside_it_does_not():
    found = corners(pairs((0.36, 0.22, 0.49, 0.1), (0.3, 0.22, 0.38, 0.1)), 0.4, 0.07)
    assert found["certain"].tolist() == [False, True]


def test_without_a_figure_or_a_line_there_is_no_corner():
    found = corners(pairs((NAN, NAN, NAN, 0.1), (0.3, NAN, NAN, NAN)), 0.4, 0.07)
    assert found["corner"].tolist() == ["", ""]
    assert not found["certain"].any()
    assert corners(pairs((0.3, NAN, NAN, 0.1)), NAN, 0.07)["corner"].tolist() == [""]


@given(st.lists(st.tuples(SHARE, SHARE, SHARE, SHARE), min_size=1, max_size=11), SHARE, SHARE)
def test_a_certain_corner_is_that_of_every_value_within_the_range(rows, line, poor):
    ordered = [(*[sorted(row[:3])[i] for i in (1, 0, 2)], row[3]) for row in rows]
    table = pairs(*ordered)
    found = corners(table, line, poor)
    assert set(found["corner"]) <= set(CORNERS)
    ends = [
        corners(table.assign(coverage_value=table[f"coverage_{end}"]), line, poor)["corner"]
        for end in ("low", "high")
    ]
    same = ends[0].eq(ends[1])
    assert found["certain"].eq(same).all()
    assert found.loc[same, "corner"].eq(ends[0][same]).all()
