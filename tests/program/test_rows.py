import math

import pandas as pd
import pytest

from program.rows import DERIVED_COLUMNS, Row, cells, computed, frame, worst
from tests.program.tidy import tidy

A = Row("15", "2024", "x", 1.0, "resmi", "b;a", "", approx=True)
B = Row("15", "2024", "y", 2.0, "sementara", "c;a", "")


def test_the_worst_status_of_the_inputs_is_the_status_of_the_result():
    assert worst(["resmi", "resmi"]) == "resmi"
    assert worst(["resmi", "sementara"]) == "sementara"
    assert worst(["estimasi", "sementara"]) == "estimasi"
    assert worst(["estimasi", "contoh"]) == "contoh"


def test_a_computed_row_names_each_source_once_and_carries_about():
    row = computed("15", "2024", "z", 3.0, (A, B), "x + y.")
    assert (row.status, row.source, row.approx) == ("sementara", "a;b;c", True)


def test_a_row_without_a_value_is_not_a_figure():
    table = tidy(("15", "2024", "x", math.nan), ("15", "2024", "y", 0.0))
    assert list(cells(table)) == [("15", "2024", "y")]


def test_only_the_asked_indicators_are_read():
    table = tidy(("15", "2024", "x", 1.0), ("15", "2024", "y", 2.0))
    assert list(cells(table, ["y"])) == [("15", "2024", "y")]


@pytest.mark.parametrize("rows", [[], [A, B]])
def test_a_table_of_rows_has_the_contract_even_when_empty(rows):
    table = frame(rows)
    assert tuple(table.columns) == DERIVED_COLUMNS
    assert len(table) == len(rows)
    assert table["value"].dtype == "float64"
    assert table["approx"].dtype == "bool"


def test_rows_survive_the_way_into_a_table_and_back():
    back = cells(frame([A, B]))
    assert [back[r.kode, r.period, r.indicator][:8] for r in (A, B)] == [A[:8], B[:8]]
    assert pd.isna(back["15", "2024", "x"].low)
