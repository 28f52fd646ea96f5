import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.regions import (
    AmbiguousRegion,
    CodeConflict,
    RegionError,
    UnknownRegion,
    everything,
    regencies,
    region,
    resolve,
    resolve_column,
)

OFFICIAL_KM2 = {
    "15.01": 3445.196,
    "15.02": 7540.118,
    "15.03": 5935.894,
    "15.04": 5453.689,
    "15.05": 5159.623,
    "15.06": 5544.567,
    "15.07": 4544.575,
    "15.08": 4760.827,
    "15.09": 6103.737,
    "15.71": 169.887,
    "15.72": 364.924,
}


def test_the_registry_has_the_eleven_in_order_with_their_official_areas():
    assert {r.kode: r.area_km2 for r in regencies()} == OFFICIAL_KM2
    assert [r.kode for r in regencies()] == sorted(OFFICIAL_KM2)
    assert all(r.seat for r in regencies())


@pytest.mark.parametrize(
    ("bps", "kemendagri", "name"),
    [
        ("1506", "15.07", "Kabupaten Tanjung Jabung Timur"),
        ("1507", "15.06", "Kabupaten Tanjung Jabung Barat"),
        ("1508", "15.09", "Kabupaten Tebo"),
        ("1509", "15.08", "Kabupaten Bungo"),
    ],
)
def test_the_four_crossed_codes_are_kept_apart(bps, kemendagri, name):
    assert region(kemendagri).name == name
    assert region(kemendagri).kode_bps == bps
    assert resolve(code=bps, name=name).kode == kemendagri
    assert resolve(code=bps, declared="bps").kode == kemendagri


@pytest.mark.parametrize(
    ("text", "kode"),
    [
        ("Batanghari", "15.04"),
        ("KAB. BATANG  HARI", "15.04"),
        ("kabupaten batang hari", "15.04"),
        ("Muarojambi", "15.05"),
        ("Muara Jambi", "15.05"),
        ("Kab.Muaro Jambi", "15.05"),
        ("Tanjabbar", "15.06"),
        ("Tanjab Barat", "15.06"),
        ("TANJUNG JABUNG BARAT", "15.06"),
        ("Tanjabtim", "15.07"),
        ("Tj. Jabung Timur", "15.07"),
        ("TanjungJabungT", "15.07"),
        ("Sungaipenuh", "15.72"),
        ("KOTA SUNGAI PENUH", "15.72"),
        ("Kota Jambi", "15.71"),
        ("kotamadya jambi", "15.71"),
        ("Prov. Jambi", "15"),
        ("PROVINSI JAMBI", "15"),
        ("Kantor Cabang Jambi", "KC-JAMBI"),
        ("\u00a0Kerinci ", "15.01"),
    ],
)
def test_every_spelling_met_is_understood(text, kode):
    assert resolve(name=text).kode == kode


def test_jambi_alone_is_refused_until_the_level_is_said():
    with pytest.raises(AmbiguousRegion, match="Provinsi Jambi atau Kota Jambi"):
        resolve(name="Jambi")
    assert resolve(name="Jambi", level="provinsi").kode == "15"
    assert resolve(name="JAMBI", level="kota").kode == "15.71"


def test_a_code_on_which_both_lists_agree_needs_no_name():
    assert resolve(code="1501").kode == "15.01"
    assert resolve(code=1571).kode == "15.71"
    assert resolve(code="15").kode == "15"


def test_digits_that_mean_two_regencies_are_refused_with_both_readings():
    with pytest.raises(AmbiguousRegion) as refusal:
        resolve(code="1506")
    assert "Kemendagri: Kabupaten Tanjung Jabung Barat" in str(refusal.value)
    assert "BPS: Kabupaten Tanjung Jabung Timur" in str(refusal.value)


def test_the_dot_is_kemendagris_form():
    assert resolve(code="15.06").kode == "15.06"


def test_a_code_and_a_name_that_disagree_are_refused_with_both_readings():
    with pytest.raises(CodeConflict) as refusal:
        resolve(code="15.06", name="Tanjabtim")
    assert "Tanjung Jabung Barat" in str(refusal.value)
    assert "Tanjung Jabung Timur" in str(refusal.value)


def test_an_unknown_name_is_answered_with_a_near_one():
    with pytest.raises(UnknownRegion, match="Sarolangun"):
        resolve(name="Sarolangum")


@pytest.mark.parametrize("code", ["15.1", "1599", "99", "abc", "15.06.01"])
def test_an_unknown_code_is_refused(code):
    with pytest.raises(UnknownRegion):
        resolve(code=code)


@pytest.mark.parametrize("nothing", [None, "", "  ", float("nan")])
def test_neither_code_nor_name_is_refused(nothing):
    with pytest.raises(UnknownRegion, match="kosong"):
        resolve(code=nothing, name=None)


NAMES = [r.name for r in regencies()]
BPS = [r.kode_bps for r in regencies()]
KEMENDAGRI = [r.kode for r in regencies()]


def test_a_whole_column_tells_its_list_from_codes_and_names_together():
    assert [r.kode for r in resolve_column(BPS, NAMES)] == KEMENDAGRI
    assert [r.kode for r in resolve_column(KEMENDAGRI, NAMES)] == KEMENDAGRI
    undotted = [k.replace(".", "") for k in KEMENDAGRI]
    assert [r.kode for r in resolve_column(undotted, NAMES)] == KEMENDAGRI


def test_a_column_without_names_that_could_be_either_list_is_refused():
    with pytest.raises(AmbiguousRegion) as refusal:
        resolve_column(BPS)
    assert refusal.value.position == 5  # 1507, the first code on which the lists differ


def test_a_whole_table_of_bps_codes_declared_as_kemendagris_is_stopped():
    with pytest.raises(CodeConflict) as refusal:
        resolve_column(BPS, NAMES, declared="kemendagri")
    assert refusal.value.position == 5


def test_one_row_of_the_other_list_is_stopped():
    codes = [*KEMENDAGRI]
    codes[8] = "15.08"  # Tebo wears BPS's 1508
    with pytest.raises(CodeConflict) as refusal:
        resolve_column(codes, NAMES)
    assert refusal.value.position == 8


@given(
    st.sampled_from([(r.kode, s) for r in regencies() for s in r.spellings if s != "Jambi"]),
    st.sampled_from(["", "  "]),
    st.sampled_from([str.upper, str.lower, str.title]),
)
def test_capitals_and_odd_spaces_never_change_the_region(known, space, case):
    kode, spelling = known
    assert resolve(name=f"{space}{case(spelling).replace(' ', '  ')}{space}").kode == kode


@given(st.text(max_size=12), st.text(max_size=12))
def test_whatever_is_fed_the_answer_is_a_region_or_a_refusal(code, name):
    try:
        found = resolve(code=code, name=name)
    except RegionError:
        return
    assert found in everything()
