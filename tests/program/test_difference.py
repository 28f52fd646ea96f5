import pandas as pd
import pytest

from data.intake.model import CHANGED, NEW, SAME
from program.difference import GONE, TOLD, between, of_file
from tests.program.tidy import tidy

POOR = "jumlah_penduduk_miskin"


def state(*rows):
    return tidy(*rows).assign(load=1, file="berkas.csv", row=2)


def figures(*rows):
    return pd.DataFrame(rows, columns=["kode", "value", "before", "shown_now"])


def test_a_figure_is_held_against_what_its_own_source_has_published():
    found = of_file(figures(("15.01", 12.0, 10.0, 11.0)))
    assert found.loc[0, ["base", "change"]].tolist() == [10.0, 2.0]


def test_without_one_of_its_own_against_what_the_dashboard_shows():
    found = of_file(figures(("15.01", 12.0, None, 11.0)))
    assert found.loc[0, ["base", "change"]].tolist() == [11.0, 1.0]


def test_a_figure_with_nothing_before_it_has_no_change_and_never_zero():
    found = of_file(figures(("15.01", 12.0, None, None)))
    assert found.loc[0, ["base", "change"]].isna().all()


def test_two_states_differ_in_what_is_new_changed_or_gone():
    old = state(
        ("15.01", "2023", POOR, 10.0), ("15.02", "2023", POOR, 20.0), ("15.03", "2023", POOR, 5.0)
    )
    new = state(
        ("15.01", "2023", POOR, 10.0), ("15.02", "2023", POOR, 23.0), ("15.04", "2023", POOR, 7.0)
    )
    found = between(old, new).set_index("kode")
    assert found["outcome"].to_dict() == {"15.02": CHANGED, "15.03": GONE, "15.04": NEW}
    assert found.at["15.02", "change"] == 23.0 - 20.0
    assert found.loc["15.03", ["before", "after"]].isna().tolist() == [False, True]
    assert SAME not in set(found["outcome"])


def test_a_status_that_alone_is_another_one_is_told_as_such():
    old = state(("15.01", "2023", POOR, 10.0, "sementara", "a"))
    new = state(("15.01", "2023", POOR, 10.0, "resmi", "a"))
    found = between(old, new)
    assert found[["outcome", "change", "status"]].values.tolist() == [[TOLD, 0.0, "resmi"]]


def test_the_same_cell_of_two_sources_is_two_figures():
    old = state(("15.01", "2023", POOR, 10.0, "resmi", "a"))
    new = state(
        ("15.01", "2023", POOR, 10.0, "resmi", "a"), ("15.01", "2023", POOR, 11.0, "resmi", "b")
    )
    assert between(old, new)[["source", "outcome"]].values.tolist() == [["b", NEW]]


def test_a_state_differs_in_nothing_from_itself():
    one = state(("15.01", "2023", POOR, 10.0), ("15.02", "2023", POOR, 20.0))
    assert between(one, one).empty


def test_everything_is_new_after_an_empty_store():
    one = state(("15.01", "2023", POOR, 10.0))
    assert between(one.iloc[:0], one)["outcome"].tolist() == [NEW]


def test_going_back_is_the_difference_turned_around():
    old = state(("15.01", "2023", POOR, 10.0), ("15.02", "2023", POOR, 20.0))
    new = state(("15.01", "2023", POOR, 16.0))
    there, back = between(old, new), between(new, old)
    assert there["change"].sum() == pytest.approx(-back["change"].sum())
    assert len(there) == len(back)
