"""A plan goes into the address and comes back as it was."""

from hypothesis import given
from hypothesis import strategies as st

from data.regions import regencies
from pages.ui import budget_codes as codes
from program.budget.plan import Cover, Purse

KODES = [one.kode for one in regencies()]
PEOPLE = st.dictionaries(st.sampled_from(KODES), st.integers(0, 10**9 - 1))
COVERS = st.lists(
    st.builds(
        Cover,
        st.sampled_from(KODES),
        st.integers(0, 10**9 - 1),
        st.sampled_from(["2026-12", "2027-03"]),
        st.sampled_from(["", "bkbk", "apbd_kabkota"]),
    )
)


@given(PEOPLE)
def test_people_come_back_as_they_went(wanted):
    assert codes.read_people(codes.people(wanted)) == wanted


@given(COVERS)
def test_cover_comes_back_as_it_went_and_in_its_order(running):
    assert codes.read_covers(codes.covers(running)) == tuple(running)


@given(st.text())
def test_no_address_breaks_them(typed):
    assert set(codes.read_people(typed)) <= set(KODES)
    assert all(cover.kode in KODES for cover in codes.read_covers(typed))


def test_what_is_not_understood_is_left_out():
    assert codes.read_people("15.07:5,15.99:5,15.01:-1,15.02:x,15.03") == {"15.07": 5}
    assert codes.read_covers("15.07:5:2026-12:bkbk,15.07:5:2026,15.07:5") == (
        Cover("15.07", 5, "2026-12", "bkbk"),
    )


def test_a_purse_says_where_it_pays():
    assert codes.code_of(Purse("bkbk", 1)) == "bkbk"
    assert codes.code_of(Purse("apbd_kabkota", 1, kode="15.71")) == "apbd_kabkota-15.71"
    assert codes.fund_and_place("apbd_kabkota-15.71") == ("apbd_kabkota", "15.71")
    assert codes.fund_and_place("bkbk") == ("bkbk", "")
