"""The long table that the intake is measured with."""

import csv
import io

import pytest

from benchmarks.intake import content
from data.catalogue import catalogue


def rows(size: int) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content(size)), delimiter=";"))


def test_it_has_as_many_rows_as_asked_for_and_each_cell_once() -> None:
    table = rows(3000)
    cells = {(one["Kabupaten/Kota"], one["Periode"], one["Indikator"]) for one in table}
    assert (len(table), len(cells)) == (3000, 3000)


def test_its_indicators_and_units_are_those_of_the_catalogue() -> None:
    units = {one.label: one.file_unit for one in catalogue().values()}
    assert all(one["Satuan"] in units[one["Indikator"]] for one in rows(2000))


def test_a_million_rows_can_be_made_and_ten_million_cannot() -> None:
    assert content(1_000_000).count("\n") == 1_000_001
    with pytest.raises(ValueError, match="more than there are cells"):
        content(10_000_000)
