"""What the server answers about a number: its presentation, or in words why there is none."""

import re

import pytest
from starlette.applications import Starlette

from briefing import kept
from briefing.workshop import NotMade
from data import store
from data.problems import BadData
from pages.ui import cached, presentations, server
from tests.app.asgi import Answer, ask
from tests.briefing.story import example

APP = Starlette(routes=server.routes(), middleware=server.middleware())


@pytest.fixture(scope="module")
def made():
    found = kept.freeze(example.briefing())
    kept.keep(found)
    return found


def said(answer: Answer) -> str:
    return re.sub(r"<[^>]+>", " ", answer.body.decode().split("</style>")[-1])


def test_a_number_opens_its_presentation_under_a_strict_policy(made):
    answer = ask(APP, f"/paparan/{made.number}", accept="text/html")
    assert answer.status == 200
    assert made.number in answer.body.decode()
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    scripts = re.findall(r"script-src ([^;]*)", policy)[0]
    assert "unsafe" not in scripts
    assert scripts.startswith("'sha256-")


def test_it_comes_as_it_was_made_without_the_dress_of_the_pages(made):
    answer = ask(APP, f"/paparan/{made.number}", accept="text/html")
    order = presentations.Order("html", made.number, made.packed)
    assert answer.body == cached.workshop().file(order)
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_what_a_browser_holds_already_is_not_sent_again(made):
    etag = ask(APP, f"/paparan/{made.number}").headers["etag"]
    again = ask(APP, f"/paparan/{made.number}", if_none_match=f'"lama", W/{etag}')
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize("typed", ["{0}", "{0} "])
def test_a_number_as_people_write_it_leads_to_the_number_as_it_is_kept(made, typed):
    written = typed.format(made.number.lower().replace("-", ""))
    answer = ask(APP, f"/paparan/{written}")
    assert answer.status == 302
    assert answer.headers["location"] == f"/paparan/{made.number}"


def test_an_unknown_number_is_said_with_what_to_do():
    answer = ask(APP, "/paparan/AAAAA-AAAAA", accept="text/html")
    assert answer.status == 404
    assert "Potret AAAAA-AAAAA tidak ada di sini" in said(answer)
    assert "Periksa nomor di kaki halaman" in said(answer)
    assert 'href="/bahan_paparan"' in answer.body.decode()
    assert '<html lang="id">' in answer.body.decode()


def test_what_is_no_number_is_said_as_text():
    answer = ask(APP, "/paparan/<script>alert(1)<script>")
    assert answer.status == 404
    assert "bukan nomor potret" in said(answer)
    assert "<script" not in answer.body.decode()


def test_a_new_presentation_freezes_the_figures_of_now_and_leads_to_the_stage():
    answer = ask(APP, "/paparan/baru")
    assert answer.status == 302
    found = re.fullmatch(r"/paparan/(\w{5}-\w{5})#paparan", answer.headers["location"])
    assert kept.opened(found[1]).briefing.request.audience == "gubernur"


def test_the_bare_address_leads_to_the_page():
    answer = ask(APP, "/paparan")
    assert (answer.status, answer.headers["location"]) == (302, "/bahan_paparan")


FAULTS = {
    "Potret tidak dapat disimpan": store.StoreProblem("x.sqlite", "tidak dapat dibaca", "periksa"),
    "Paparan belum dapat dibuka": NotMade("Pembuatan berkas terhenti. Coba sekali lagi."),
    "Data belum dapat ditampilkan": BadData("cakupan.csv", 7, "kode tidak dikenal", "perbaiki"),
}


@pytest.mark.parametrize("title", FAULTS)
def test_a_fault_is_a_page_of_words(monkeypatch, made, title):
    def fail(*_: object) -> None:
        raise FAULTS[title]

    monkeypatch.setattr(presentations.kept, "opened", fail)
    answer = ask(APP, f"/paparan/{made.number}")
    assert answer.status == 503
    assert title in said(answer)
    assert str(FAULTS[title]) in said(answer)


def test_damaged_content_is_not_shown(monkeypatch, made):
    def fail(number: str) -> None:
        raise presentations.frozen.NotThis(number)

    monkeypatch.setattr(presentations.kept, "opened", fail)
    answer = ask(APP, f"/paparan/{made.number}")
    assert answer.status == 500
    assert "tidak lagi cocok dengan nomornya" in said(answer)
