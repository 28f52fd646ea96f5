import pandas as pd

from geo.bivariate import LEVELS, pair_up, words
from geo.palette import bivariate

COVERAGE = pd.Series({"15.01": 0.20, "15.02": 0.35, "15.03": 0.50, "15.04": 0.60})
POVERTY = pd.Series({"15.01": 0.12, "15.02": 0.08, "15.03": 0.05, "15.05": 0.09})


def test_low_coverage_with_high_poverty_comes_first():
    found = pair_up(COVERAGE, POVERTY).pairs["15.01"]
    assert (found.first, found.second) == (0, 2)
    assert found.words == "cakupan rendah, kemiskinan tinggi: didahulukan"
    assert found.colour == bivariate()[0][2]


def test_a_regency_missing_from_either_has_no_pair():
    both = pair_up(COVERAGE, POVERTY)
    assert both.pairs["15.04"] is None
    assert both.pairs["15.05"] is None
    assert both.missing() == 2


def test_a_missing_figure_has_no_pair():
    assert pair_up(COVERAGE, POVERTY * float("nan")).missing() == 5


def test_counts_and_missing_add_up():
    both = pair_up(COVERAGE, POVERTY, "natural")
    assert sum(map(sum, both.counts())) + both.missing() == 5


def test_each_of_the_nine_cells_has_words_of_its_own():
    nine = {words(i, j) for i in range(3) for j in range(3)}
    assert len(nine) == 9
    assert all(level in " ".join(nine) for level in LEVELS)


def test_other_variables_bring_their_names():
    assert words(0, 0, ("kuota", "jumlah miskin")).startswith("kuota rendah, jumlah miskin rendah")
