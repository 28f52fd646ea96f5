"""The server as it runs: map assets, shapes, health, security, and the language of its pages."""

import gzip
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message

import pytest

from geo import leaflet
from pages.ui import server
from tests.browser.serving import Server, serve

PAGE = {"Accept": "text/html", "Accept-Encoding": "gzip"}


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with serve() as started:
        yield started


def get(url: str, **headers: str) -> tuple[int, Message, bytes]:
    """Status, headers and body as they travelled, whatever the status; `_` stands for `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=named)) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read()


@pytest.mark.parametrize("path", ["/", "/peta_cakupan", "/peta_cakupan?tahun=2024"])
def test_the_page_says_that_it_is_indonesian(running: Server, path: str) -> None:
    status, headers, body = get(running / path, **PAGE)
    assert status == 200
    assert b'<html lang="id">' in body
    assert b'lang="en"' not in body
    assert b"<title>Lindung Jambi</title>" in body
    assert b"You need to enable JavaScript" not in body
    assert headers["content-length"] == str(len(body))


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/assets/leaflet/leaflet.js", "javascript"),
        ("/assets/leaflet/leaflet.css", "text/css"),
        ("/assets/leaflet/images/layers.png", "image/png"),
        (leaflet.script_url(), "text/javascript"),
        (leaflet.style_url(), "text/css"),
        (leaflet.shapes_url(), "application/geo+json"),
    ],
)
def test_everything_the_map_needs_is_served_from_here(
    running: Server, path: str, kind: str
) -> None:
    status, headers, _ = get(running / path)
    assert status == 200
    assert kind in headers["content-type"]
    assert "max-age" in headers["cache-control"]


def test_the_shapes_travel_packed_and_are_kept_for_good(running: Server) -> None:
    _, headers, packed = get(running / leaflet.shapes_url(), Accept_Encoding="gzip")
    assert headers["content-encoding"] == "gzip"
    assert headers["cache-control"] == "public, max-age=31536000, immutable"
    assert gzip.decompress(packed) == leaflet.shapes_document()
    assert len(packed) < len(leaflet.shapes_document()) / 2


def test_shapes_already_there_are_not_sent_again(running: Server) -> None:
    _, headers, _ = get(running / leaflet.shapes_url())
    known = f'"lama", W/{headers["etag"]}'
    status, _, body = get(running / leaflet.shapes_url(), If_None_Match=known)
    assert (status, body) == (304, b"")
    status, _, body = get(running / leaflet.shapes_url(), If_None_Match='"lama"')
    assert (status, body) == (200, leaflet.shapes_document())


@pytest.mark.parametrize("path", ["/assets/shapes/lama.json", "/assets/map/x/map.js", "/assets/"])
def test_an_asset_that_does_not_exist_is_no_page(running: Server, path: str) -> None:
    assert get(running / path, **PAGE)[0] == 404


def test_a_healthy_server_says_which_figures_it_holds(running: Server) -> None:
    status, headers, body = get(running / "kesehatan")
    content = json.loads(body)
    assert status == 200
    assert content["ok"] is True
    assert content["versi_data"] == server.data_version()
    assert content["jumlah_observasi"] > 1000
    assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/assets/leaflet/leaflet.js", "/kesehatan"])
def test_every_answer_forbids_guessing_its_kind_but_not_frames(running: Server, path: str) -> None:
    _, headers, _ = get(running / path)
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["x-frame-options"] is None


def followed(url: str) -> tuple[str, Message, bytes]:
    """Where an address leads to, and what is answered there."""
    with urllib.request.urlopen(url) as answer:
        return answer.url, answer.headers, answer.read()


def test_a_new_presentation_is_frozen_as_the_address_asks_and_opens_from_its_number(
    running: Server,
) -> None:
    place, headers, body = followed(running / "paparan/baru?untuk=bupati&daerah=15.09&topik=peta")
    number = place.split("#")[0].rsplit("/", 1)[1]
    assert place == running / f"paparan/{number}#paparan"
    assert number in body.decode()
    assert "Kabupaten Tebo" in body.decode()
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert b"/assets/ui/" not in body, "the dress of the pages stays out of it"
    assert get(running / f"paparan/{number}")[2] == body
    assert get(running / f"paparan/{number}", If_None_Match=headers["etag"])[0] == 304


def test_a_number_that_nobody_made_is_a_page_of_words(running: Server) -> None:
    status, headers, body = get(running / "paparan/AAAAA-AAAAA", **PAGE)
    assert status == 404
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert "Potret AAAAA-AAAAA tidak ada di sini" in body.decode()
