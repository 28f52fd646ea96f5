"""Who sits at the machine: a browser here, asking for here, with nothing in between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.ui.loopback import is_here, is_local

CHROMIUM = (
    ("host", "localhost:8501"),
    ("connection", "Upgrade"),
    ("pragma", "no-cache"),
    ("cache-control", "no-cache"),
    ("user-agent", "Mozilla/5.0"),
    ("upgrade", "websocket"),
    ("origin", "http://localhost:8501"),
    ("sec-websocket-version", "13"),
    ("accept-encoding", "gzip, deflate, br, zstd"),
    ("accept-language", "id-ID"),
    ("cookie", "_streamlit_xsrf=x"),
    ("sec-websocket-key", "x"),
    ("sec-websocket-extensions", "permessage-deflate"),
    ("sec-websocket-protocol", "streamlit"),
)
FIREFOX = (
    *CHROMIUM,
    ("accept", "*/*"),
    ("dnt", "1"),
    ("sec-gpc", "1"),
    ("sec-fetch-dest", "empty"),
)
BROWSERS = {name for name, _ in FIREFOX}
OTHERS = [
    "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Via", "X-Real-IP",
    "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "CDN-Loop", "Fly-Client-IP",
    "Tailscale-User-Login", "X-Amzn-Trace-Id", "X-Request-Id",
]  # fmt: skip

names = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20)


def changed(**headers: str) -> list[tuple[str, str]]:
    return [(name, headers.get(name, value)) for name, value in CHROMIUM]


@pytest.mark.parametrize("browser", [CHROMIUM, FIREFOX])
@pytest.mark.parametrize("address", [None, "127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
def test_a_browser_at_the_machine_is_here(browser, address):
    assert is_here(address, browser)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8501", "[::1]:8501", "LOCALHOST:80"])
def test_each_name_of_the_machine_is_here(host):
    assert is_here(None, changed(host=host, origin=f"http://{host}"))


@given(st.ip_addresses().filter(lambda ip: not ip.is_loopback))
def test_no_other_address_is_here(address):
    mapped = getattr(address, "ipv4_mapped", None)
    assert is_here(str(address), CHROMIUM) == bool(mapped and mapped.is_loopback)


@pytest.mark.parametrize("address", ["", "localhost", "testclient", "127.0.0.1, 10.0.0.1", "127.1"])
def test_an_address_that_is_none_is_not_here(address):
    assert not is_here(address, CHROMIUM)


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("value", ["127.0.0.1", "localhost", ""])
def test_whoever_comes_through_something_is_not_here(name, value):
    assert not is_here(None, [*CHROMIUM, (name, value)])
    assert not is_here(None, [(name.lower(), value), *CHROMIUM])


@given(names, st.text())
def test_a_header_that_no_browser_sends_is_not_from_here(name, value):
    own = name in BROWSERS or name == "priority" or name.startswith(("accept-", "sec-"))
    if own or name in {"host", "origin"}:
        return
    assert not is_here(None, [*CHROMIUM, (name, value)])


@pytest.mark.parametrize(
    "host",
    [
        "dasbor.jambi.example", "localhost.jambi.example:8501", "localhost.", "10.0.0.5:8501",
        "0.0.0.0:8501", "localhost@jambi.example", "jambi.example#localhost", "[::1", "", ":8501",
        "2130706433", "127.0.0.1.nip.io", "localhost/x",
    ],
)  # fmt: skip
def test_a_name_of_another_is_not_here(host):
    assert not is_here(None, changed(host=host, origin=f"http://{host}"))


@pytest.mark.parametrize(
    "origin",
    ["http://jambi.example", "http://localhost:3000", "null", "", "localhost:8501", "file://"],
)
def test_a_page_from_elsewhere_is_not_here(origin):
    assert not is_here(None, changed(origin=origin))


@pytest.mark.parametrize("name", ["host", "origin"])
def test_what_is_missing_or_said_twice_is_not_here(name):
    pairs = list(CHROMIUM)
    (one,) = [pair for pair in pairs if pair[0] == name]
    assert not is_here(None, [*pairs, one])
    assert not is_here(None, [pair for pair in pairs if pair != one])


def test_a_connection_of_which_nothing_is_known_is_not_here():
    assert not is_here(None, [])


@given(st.text(max_size=30))
def test_any_text_is_an_address_here_or_not(text):
    assert is_local(text) in {True, False}
    assert is_here(text, changed(host=text, origin=f"http://{text}")) in {True, False}
