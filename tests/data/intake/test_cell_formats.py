"""Where a cell's format shows another number than is stored, what is shown counts."""

import io

import pytest
import xlsxwriter

from data.intake.model import Refused
from data.intake.read import read
from tests.data.intake.sent import at, excel, rows


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("0.00%", "39.52%"),
        ("0%", "39.52%"),
        ('0.0" persen"', "0.3952"),
        ('0.0"%"', "0.3952"),  # a printed sign, not a percentage
        ("General", "0.3952"),
    ],
)
def test_a_share_shown_as_a_percentage_keeps_its_sign(code, said) -> None:
    def form(book) -> None:
        book.active["B2"].number_format = code

    upload = read("a.xlsx", excel([["Daerah", "Cakupan"], ["Tebo", 0.3952]], form))
    assert at(upload, "B2") == said
    assert upload.sheets[0].numbers.iloc[1, 1]


@pytest.mark.parametrize(
    ("code", "fits"),
    [
        ("#,##0", True),
        ("#,##0.00", True),
        ('_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', True),
        ('0" orang, ribu"', True),
        ("#,##0,", False),  # 1234567 is shown as 1,235
        ('0.0,,"juta"', False),
        ("#,##0,;(#,##0,)", False),
    ],
)
def test_a_number_that_its_format_shrinks_is_refused(code, fits) -> None:
    def form(book) -> None:
        book.active["B2"].number_format = code
        book.active["A2"].number_format = code  # of a text: nothing to shrink

    content = excel([["Daerah", "Peserta"], ["Tebo", 1234567]], form)
    if fits:
        assert at(read("a.xlsx", content), "B2") == "1234567"
        return
    with pytest.raises(Refused) as caught:
        read("a.xlsx", content)
    assert (caught.value.rule, caught.value.row) == ("format", 2)
    assert "B2" in caught.value.message


def test_a_footnotes_raised_digit_is_never_part_of_a_figure() -> None:
    def rich(sign: str) -> bytes:
        out = io.BytesIO()
        with xlsxwriter.Workbook(out) as book:
            raised = book.add_format({"font_script": 1})
            sheet = book.add_worksheet("Data")
            sheet.write_row(0, 0, ["Daerah", "2024"])
            sheet.write_rich_string(1, 0, "Kerinci", raised, "1", " dan kota")
            sheet.write_rich_string(1, 1, "12,5", raised, sign, " ")
        return out.getvalue()

    with pytest.raises(Refused) as caught:
        read("a.xlsx", rich("1"))
    assert caught.value.rule == "superskrip"
    assert rows(read("a.xlsx", rich("r")))[1] == ["Kerinci1 dan kota", "12,5r "]
