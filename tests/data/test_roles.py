"""Claims give a role only where the configuration says so, and never a guessed one."""

import tomllib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data import roles
from data.people import NOBODY, OFFICER, PUBLISHER, THIS_MACHINE, Forbidden, must_publish
from data.problems import BadData
from data.regions import regencies

MAPPING = """
klaim = ["realm_access", "roles"]
penerbit = ["lindung-penerbit", "kepala"]

[petugas]
"lindung-bungo" = "15.08"
"lindung-tebo" = "15.09"
"cadangan-bungo" = "15.08"
"""
RULES = roles.rules(tomllib.loads(MAPPING))
ANI = {"sub": "a1", "email": "ani@jambi.example", "email_verified": True, "name": "Ani"}
MEANING = {"lindung-penerbit", "kepala", "lindung-bungo", "lindung-tebo", "cadangan-bungo"}

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def account(*values: object, **claims: object) -> roles.Account:
    return roles.account(ANI | {"realm_access": {"roles": list(values)}} | claims, RULES)


def test_a_value_of_the_mapping_gives_its_role():
    assert account("lindung-penerbit").person.role == PUBLISHER
    officer = account("tamu", "lindung-bungo").person
    assert (officer.role, officer.kode) == (OFFICER, "15.08")
    assert (officer.id, officer.name) == ("ani@jambi.example", "Ani")


def test_an_officer_may_publish_her_regency_and_no_other():
    officer = account("lindung-bungo").person
    must_publish(officer, ["15.08", "15.08"])
    for one in regencies():
        if one.kode != "15.08":
            with pytest.raises(Forbidden, match="hanya boleh menerbitkan angka Kabupaten Bungo"):
                must_publish(officer, ["15.08", one.kode])


def test_a_single_text_is_one_value():
    claims = ANI | {"realm_access": {"roles": "lindung-penerbit"}}
    assert roles.account(claims, RULES).person.role == PUBLISHER


def test_a_publisher_who_is_an_officer_too_is_a_publisher():
    assert account("lindung-bungo", "kepala").person.role == PUBLISHER


def test_two_roles_of_one_regency_are_one():
    assert account("lindung-bungo", "cadangan-bungo").person.kode == "15.08"


def test_an_officer_of_two_regencies_is_none_and_is_told_so():
    found = account("lindung-bungo", "lindung-tebo")
    assert (found.person.role, found.person.kode) == ("", "")
    assert "Kabupaten Bungo dan Kabupaten Tebo" in found.why


@pytest.mark.parametrize(
    "value",
    [
        "LINDUNG-PENERBIT",
        " lindung-penerbit",
        "lindung-penerbit lindung-bungo",
        "lindung-penerbit,kepala",
        "lindung-penerbit\x00",
        ["lindung-penerbit"],
        {"lindung-penerbit": True},
        {"roles": "lindung-penerbit"},
        b"lindung-penerbit",
        True,
        1,
        None,
        "*",
        "",
    ],
)
def test_what_only_resembles_a_value_gives_nothing(value):
    found = account(value)
    assert found.person.role == ""
    assert found.why == roles.NO_ROLE


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {"roles": ["lindung-penerbit"]},
        {"realm_access": ["lindung-penerbit"]},
        {"realm_access": "lindung-penerbit"},
        {"realm_access": {"roles": {"lindung-penerbit": "lindung-penerbit"}}},
        {"realm_access": {"roles": {"roles": ["lindung-penerbit"]}}},
        {"realm_access.roles": ["lindung-penerbit"]},
    ],
)
def test_a_role_at_another_place_gives_nothing(claims):
    assert roles.account(ANI | claims, RULES).person.role == ""


@given(st.dictionaries(st.sampled_from(["realm_access", "roles", "name", "sub"]), json))
def test_any_claims_whatever_give_no_role_that_they_do_not_name(claims):
    # One role is named below, so that some of what comes is near to the truth.
    found = roles.account(ANI | claims, RULES)
    inner = claims.get("realm_access")
    named = inner.get("roles") if isinstance(inner, dict) else None
    texts = [named] if isinstance(named, str) else named if isinstance(named, list) else []
    assert bool(found.person.role) == bool(MEANING & {t for t in texts if isinstance(t, str)})


@given(st.lists(st.sampled_from([*sorted(MEANING), "tamu"]) | json))
def test_a_role_is_what_the_listed_values_say_together(values):
    said = {value for value in values if isinstance(value, str)}
    found = account(*values).person
    bungo, tebo = bool(said & {"lindung-bungo", "cadangan-bungo"}), "lindung-tebo" in said
    if said & {"lindung-penerbit", "kepala"}:
        assert (found.role, found.kode) == (PUBLISHER, "")
    elif bungo != tebo:
        assert (found.role, found.kode) == (OFFICER, "15.08" if bungo else "15.09")
    else:
        assert (found.role, found.kode) == ("", "")


def test_the_trail_keeps_an_address_only_where_it_is_verified():
    assert account(email_verified=False).person.id == "sub:a1"
    assert account(email_verified="true").person.id == "sub:a1"


@pytest.mark.parametrize("email", [THIS_MACHINE.id, "a\nb", "a\u202eb", "", " ", ["x"], "a" * 201])
def test_an_identity_that_would_mislead_the_trail_is_not_kept(email):
    assert account("kepala", email=email).person.id == "sub:a1"


def test_without_any_identity_there_is_no_account():
    found = account("kepala", email="", sub=7)
    assert (found.person, found.why) == (NOBODY, roles.NO_IDENTITY)


def test_a_role_by_address_needs_a_verified_address():
    by_address = roles.rules({"klaim": "email", "penerbit": ["ani@jambi.example"]})
    assert roles.account(ANI, by_address).person.role == PUBLISHER
    doubtful: tuple[object, ...] = (False, None, "true", 1, [])
    for said in doubtful:
        unverified = roles.account(ANI | {"email_verified": said}, by_address)
        assert (unverified.person.role, unverified.why) == ("", roles.NOT_VERIFIED)


def test_a_claim_whose_name_has_a_dot_or_a_slash_is_one_step():
    rules = roles.rules({"klaim": "https://jambi.example/peran", "penerbit": ["kepala"]})
    claims = ANI | {"https://jambi.example/peran": ["kepala"]}
    assert roles.account(claims, rules).person.role == PUBLISHER


def test_without_a_mapping_nobody_has_a_role():
    found = roles.account(ANI | {"roles": ["penerbit", PUBLISHER]}, roles.rules(None))
    assert (found.person.role, found.why) == ("", roles.NO_RULES)


@pytest.mark.parametrize(
    ("mapping", "fault"),
    [
        ("klaim = 'x'", "tidak ada peran"),
        ("penerbit = ['x']", "klaim bukan teks"),
        ("klaim = ''\npenerbit = ['x']", "klaim bukan teks"),
        ("klaim = []\npenerbit = ['x']", "klaim kosong"),
        ("klaim = 'x'\npenerbit = 'x'", "penerbit bukan teks"),
        ("klaim = 'x'\npenerbit = ['']", "penerbit bukan teks"),
        ("klaim = 'x'\npenerbit = [1]", "penerbit bukan teks"),
        ("klaim = 'x'\npenerbit = ['x']\npengenal = 1", "pengenal bukan teks"),
        ("klaim = 'x'\npenrbit = ['x']", "penrbit tidak dikenal"),
        ("klaim = 'x'\npetugas = ['x']", "petugas bukan tabel"),
        ("klaim = 'x'\npetugas = {x = '1508'}", "'1508' bukan kode"),
        ("klaim = 'x'\npetugas = {x = 15.08}", "15.08 bukan kode"),
        ("klaim = 'x'\npetugas = {x = '15'}", "'15' bukan kode"),
        ("klaim = 'x'\npetugas = {x = '15.10'}", "'15.10' bukan kode"),
        ("klaim = 'x'\npetugas = {x = ['15.08']}", "bukan kode"),
        ("klaim = 'x'\npenerbit = ['x']\npetugas = {x = '15.08'}", "berarti penerbit dan petugas"),
    ],
)
def test_a_wrong_mapping_is_refused_with_file_and_remedy(mapping, fault):
    with pytest.raises(BadData, match=fault) as refused:
        roles.rules(tomllib.loads(mapping))
    assert refused.value.file == roles.FILE
    assert refused.value.remedy


@pytest.mark.parametrize("section", ["", "x", [], 1, True])
def test_a_section_that_is_no_section_is_refused(section):
    with pytest.raises(BadData, match="bukan bagian"):
        roles.rules(section)


@given(json)
def test_any_section_is_read_or_refused_in_words(section):
    with suppress(BadData):
        read = roles.rules(section)
        assert section is None or read.publishers or read.officers


def test_a_login_ends_when_its_token_says():
    assert roles.expiry({"exp": 1795000000}) == 1795000000.0


@pytest.mark.parametrize(
    "end", [None, True, "1795000000", [], float("nan"), float("inf"), -1, 0, 1e12]
)
def test_a_token_that_does_not_say_plainly_when_it_ends_has_ended(end):
    assert roles.expiry({"exp": end}) == 0.0
