import pytest
from hypothesis import given
from hypothesis import strategies as st

from words.amounts import rupiah
from words.formats import rupiah_exact


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15400000000", 15_400_000_000),
        ("Rp15.400.000.000", 15_400_000_000),
        ("15,4 miliar", 15_400_000_000),
        ("  rp 15,4   Miliar ", 15_400_000_000),
        ("500 juta", 500_000_000),
        ("1,5 triliun", 1_500_000_000_000),
        ("0", 0),
    ],
)
def test_money_is_read_as_it_is_typed(typed, meant):
    assert rupiah(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "banyak",
        "15.4 miliar",
        "15,4",
        "1.50.000",
        "-5 juta",
        "5 dolar",
        "1,2345 ribu",
        "5 juta 2",
    ],
)
def test_what_is_not_sure_is_no_money(typed):
    """Fifteen rupiah and 40 sen can't be paid; 1,2345 thousand is 1.234,5 rupiah."""
    assert rupiah(typed) is None


@given(st.integers(0, 10**15))
def test_money_written_to_the_rupiah_is_read_back(amount):
    assert rupiah(rupiah_exact(amount)) == amount
