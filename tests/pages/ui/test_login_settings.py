"""Settings of a login that can't be believed are refused, and none of their secrets is told."""

import tomllib

import pytest

from data import roles
from data.problems import BadData
from pages.ui.login_settings import check
from tests.house import source

GOOD = {
    "redirect_uri": "https://dasbor.jambi.example/oauth2callback",
    "cookie_secret": "k" * 32,
    "client_id": "lindung",
    "client_secret": "rahasia-penyedia",
    "server_metadata_url": "https://masuk.jambi.example/.well-known/openid-configuration",
}


def test_settings_that_are_whole_are_taken():
    check(GOOD)
    check(GOOD | {"client_kwargs": {"scope": "openid email profile groups"}})


def test_a_provider_on_this_machine_needs_no_https():
    check(GOOD | {"redirect_uri": "http://localhost:8501/oauth2callback"})
    check(GOOD | {"server_metadata_url": "http://127.0.0.1:9400/.well-known/openid-configuration"})


@pytest.mark.parametrize("key", GOOD)
@pytest.mark.parametrize("value", ["", " ", 7, None])
def test_a_setting_that_is_empty_is_named(key, value):
    with pytest.raises(BadData, match=f"{key} belum diisi"):
        check(GOOD | {key: value})


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"cookie_secret": "k" * 31}, "cookie_secret kurang dari 32 karakter"),
        ({"redirect_uri": "https://dasbor.jambi.example/"}, "tidak berakhir dengan"),
        ({"redirect_uri": "http://dasbor.jambi.example/oauth2callback"}, "bukan alamat https"),
        ({"server_metadata_url": "http://masuk.jambi.example/x"}, "bukan alamat https"),
        ({"server_metadata_url": "ftp://localhost/x"}, "bukan alamat https"),
        ({"server_metadata_url": "http://localhost@jambi.example/x"}, "bukan alamat https"),
        ({"lain": dict(GOOD)}, r"\[auth.lain\] tidak dipakai"),
    ],
)
def test_an_unsafe_setting_is_refused_with_a_remedy(change, fault):
    with pytest.raises(BadData, match=fault) as refused:
        check(GOOD | change)
    assert refused.value.remedy
    for secret in (GOOD["cookie_secret"], GOOD["client_secret"]):
        assert secret not in str(refused.value)


def test_a_section_that_is_no_section_is_refused():
    with pytest.raises(BadData, match="bukan bagian"):
        check("rahasia")


def test_the_example_holds_no_secret_and_is_refused_until_it_is_filled():
    example = tomllib.loads(source.read(source.ROOT / ".streamlit/secrets.toml.example"))
    assert example["auth"]["cookie_secret"] == example["auth"]["client_secret"] == ""
    with pytest.raises(BadData, match="redirect_uri belum diisi"):
        check(example["auth"])
    check(GOOD | {key: value for key, value in example["auth"].items() if value})
    assert roles.rules(example["peran"]).officers["lindung-petugas-bungo"] == "15.08"
