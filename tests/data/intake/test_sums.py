"""Formulas: only a sum whose stored result can be reckoned again is taken."""

import io

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from data.intake.model import Refused
from data.intake.read import read
from data.intake.reading.sums import must_add_up
from data.intake.reading.worksheet import Formula, Stop
from tests.data.intake import crafted
from tests.data.intake.sent import rows

VALUES = [["Daerah", "Laki-laki", "Perempuan"], ["Kerinci", 10, 5], ["Tebo", 20.5, 7], ["Jumlah"]]


def book(formula: str, result: object) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        sheet = made.add_worksheet("Data")
        for at, line in enumerate(VALUES):
            sheet.write_row(at, 0, line)
        sheet.write_formula(3, 1, formula, None, result)
    return out.getvalue()


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("=SUM(B2:B3)", 30.5),  # 10 + 20.5
        ("=sum( B2 : B3 )", 30.5),
        ("=SUM($B$2:$B3)", 30.5),
        ("=SUM(B1:B3)", 30.5),  # a heading in the range counts for nothing
        ("=SUM(B2,B3,C2)", 35.5),  # 10 + 20.5 + 5
        ("=SUM(B2:C3)", 42.5),  # 10 + 20.5 + 5 + 7
        ("=B2+B3", 30.5),
        ("=+B2+C2", 15),
        ("=SUM(C3:B2)", 42.5),
    ],
)
def test_a_sum_is_read_as_its_result(formula, result) -> None:
    upload = read("a.xlsx", book(formula, result))
    assert rows(upload)[3][1] == f"{result:g}"
    assert upload.sheets[0].numbers.iloc[3, 1]


@pytest.mark.parametrize(
    "formula",
    [
        "=SUM(B2:B3)*1",
        "=B2-B3",
        "=B3/B2",
        '=SUMIF(B2:B3,">0")',
        "=AVERAGE(B2:B3)",
        "=SUM(Data!B2:B3)",
        "=SUM([1]Data!B2:B3)",
        "=SUM(B:B)",
        '=SUM(INDIRECT("B2"))',
        "=30.5",
        "=B2+20.5",
        '=SUM(B2:B3)+HYPERLINK("http://x")',
    ],
)
def test_any_other_formula_is_refused_with_its_cell(formula) -> None:
    with pytest.raises(Refused) as caught:
        read("a.xlsx", book(formula, 30.5))
    assert (caught.value.rule, caught.value.row) == ("rumus", 4)
    assert "B4" in caught.value.message
    assert "Nilai" in caught.value.remedy


def test_a_sum_with_a_stale_result_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read("a.xlsx", book("=SUM(B2:B3)", 30))
    assert "tidak sama dengan jumlah" in caught.value.message


def test_a_sum_that_was_dragged_along_is_reckoned_where_it_stands() -> None:
    def dragged(result: int) -> bytes:
        return crafted.cells(
            '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>10</v></c></row>'
            '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>20</v></c></row>'
            '<row r="3"><c r="A3"><f t="shared" ref="A3:B3" si="0">SUM(A1:A2)</f><v>3</v></c>'
            f'<c r="B3"><f t="shared" si="0"/><v>{result}</v></c></row>'
        )

    assert rows(read("a.xlsx", dragged(30)))[2] == ["3", "30"]  # 10 + 20, not 1 + 2
    with pytest.raises(Refused):
        read("a.xlsx", dragged(3))


def test_a_sum_of_a_sum_is_a_sum() -> None:
    formulas = {(2, 1): Formula("SUM(A1:A1)"), (3, 1): Formula("A1+A2")}
    must_add_up(formulas, [[4.0], [4.0], [8.0]])


def test_sums_of_everything_over_and_over_are_refused() -> None:
    everything = [[1.0] * 100 for _ in range(1_000)]
    formulas = {(row, 101): Formula("SUM(A1:CV1000)") for row in range(1, 31)}
    for row in everything:
        row.append(100_000.0)
    with pytest.raises(Stop):
        must_add_up(formulas, everything)


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=9), st.integers(-5, 5))
def test_a_result_is_taken_when_it_is_the_sum_and_only_then(values, error) -> None:
    cells: list[list[float]] = [[float(value)] for value in values]
    formulas = {(len(values) + 1, 1): Formula(f"SUM(A1:A{len(values)})")}
    stored = [*cells, [float(sum(values) + error)]]
    if error and abs(error) > abs(sum(values)) * 1e-9:
        with pytest.raises(Stop):
            must_add_up(formulas, stored)
    else:
        must_add_up(formulas, stored)
