"""Whom first: the list keeps to the figures that are there, and says which are missing."""

import pandas as pd
import pytest

from data.catalogue import COVERAGE, GAP
from data.contract import ESTIMATE
from data.regions import regencies
from program import whom
from program.figures import load

FIGURES = load()


def test_every_regency_has_a_place_where_estimates_fill_in():
    table = whom.listed(whom.panels(FIGURES))
    assert sorted(table.index) == sorted(area.kode for area in regencies())
    assert table["rank"].is_monotonic_increasing


def test_the_list_wears_the_worst_status_of_what_it_rests_on():
    panels = whom.panels(FIGURES)
    table = whom.listed(panels)
    for kode, row in table.iterrows():
        estimated = any(own.at[kode, "status"] == ESTIMATE for own in panels.values())
        assert (row["status"] == ESTIMATE) == estimated


def test_without_estimates_who_lacks_a_figure_has_no_place_and_no_status():
    panels = whom.panels(FIGURES, with_estimates=False)
    table = whom.listed(panels)
    lacking = panels["cakupan"]["value"].isna() | panels["orang"]["value"].isna()
    assert lacking.any()
    assert table.loc[lacking[lacking].index, "rank"].isna().all()
    assert table.loc[lacking[lacking].index, "status"].eq("").all()


def test_a_criterion_of_weight_zero_decides_neither_place_nor_status():
    only_poverty = {**dict.fromkeys(whom.CRITERIA, 0), "kemiskinan": 1}
    table = whom.listed(whom.panels(FIGURES), only_poverty)
    assert ESTIMATE not in set(table["status"])


def test_less_coverage_is_more_need():
    found = {
        name: pd.DataFrame({"value": [0.2, 0.6], "low": [0.1, 0.6], "high": [0.3, 0.6]})
        for name in whom.CRITERIA
    }
    needs = whom.needs(found)
    assert needs["cakupan"]["value"].tolist() == pytest.approx([0.8, 0.4])
    assert needs["cakupan"]["low"].tolist() == pytest.approx([0.7, 0.4]), "1 − the most covered"
    assert needs["orang"]["value"].tolist() == [0.2, 0.6]


def test_gap_and_coverage_are_of_one_month_where_estimates_are_allowed():
    panels = whom.panels(FIGURES)
    for name in ("orang", "cakupan"):
        assert whom.CRITERIA[name] in (GAP, COVERAGE)
        assert panels[name]["period"].nunique() == 1
