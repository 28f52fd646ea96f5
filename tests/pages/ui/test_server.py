"""The parts of the server on their own: bad figures, versions, and the rewriting of pages."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from data.problems import BadData
from data.store import StoreProblem
from pages.ui import server
from tests.app.asgi import ask

FAULT = BadData("cakupan.csv", 7, "kode 15.99 tidak dikenal", "perbaiki kodenya")


def only(answer: Callable[[Request], Awaitable[Response]]) -> Starlette:
    """An application of nothing but this answer, behind our middleware."""
    return Starlette(routes=[Route("/", answer)], middleware=server.middleware())


def in_pieces(*pieces: bytes, kind: str) -> Starlette:
    """An application that answers piece by piece."""

    async def stream() -> AsyncIterator[bytes]:
        for piece in pieces:
            yield piece

    async def answer(request: Request) -> Response:
        return StreamingResponse(stream(), media_type=kind)

    return only(answer)


@pytest.mark.parametrize(
    "fault",
    [
        FAULT,
        FileNotFoundError("cakupan.csv baris 7"),
        StoreProblem("jambi", "tidak dapat dibaca (cakupan.csv baris 7)", "periksa peladennya"),
    ],
)
def test_bad_figures_are_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    def fail() -> None:
        raise fault

    monkeypatch.setattr(server.published, "head", fail)
    answer = ask(Starlette(routes=server.routes()), "/kesehatan")
    content = json.loads(answer.body)
    assert answer.status == 503
    assert content == {"ok": False, "pesan": f"Data tidak dapat dibaca: {fault}"}
    assert "cakupan.csv baris 7" in content["pesan"]


def test_the_version_of_the_figures_follows_names_and_content(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("1")
    first = server.data_version(tmp_path)
    (tmp_path / "a.csv").write_text("2")
    second = server.data_version(tmp_path)
    (tmp_path / "a.csv").rename(tmp_path / "b.csv")
    third = server.data_version(tmp_path)
    assert len({first, second, third}) == 3
    assert server.data_version(tmp_path) == third


def test_a_page_that_comes_in_pieces_is_rewritten_whole() -> None:
    answer = ask(in_pieces(b"<html la", b'ng="en"', b">", kind="text/html"))
    assert answer.body == b'<html lang="id">'
    assert answer.headers["content-length"] == str(len(b'<html lang="id">'))


def test_a_replacement_of_another_length_keeps_the_length_right() -> None:
    async def page(request: Request) -> Response:
        return HTMLResponse("<title>Streamlit</title>")

    answer = ask(only(page))
    assert answer.body == b"<title>Lindung Jambi</title>"
    assert answer.headers["content-length"] == str(len(answer.body))


def test_a_page_is_asked_of_the_application_unpacked() -> None:
    async def page(request: Request) -> Response:
        return HTMLResponse(request.headers.get("accept-encoding", "none"))

    assert ask(only(page), accept="text/html", accept_encoding="gzip").body == b"none"
    assert ask(only(page), accept="*/*", accept_encoding="gzip").body == b"gzip"


@pytest.mark.parametrize("status", [404, 500])
def test_a_page_of_an_error_passes_untouched(status: int) -> None:
    async def page(request: Request) -> Response:
        return HTMLResponse('<html lang="en">', status)

    answer = ask(only(page))
    assert (answer.status, answer.body) == (status, b'<html lang="en">')


def test_what_is_no_page_passes_untouched() -> None:
    async def text(request: Request) -> Response:
        return PlainTextResponse('<html lang="en">')

    assert ask(only(text)).body == b'<html lang="en">'


def test_a_stream_is_passed_on_piece_by_piece() -> None:
    answer = ask(in_pieces(b"satu", b"dua", kind="text/event-stream"))
    assert answer.pieces == [b"satu", b"dua"]
    assert "content-length" not in answer.headers


def test_a_question_about_a_page_keeps_its_length_and_has_no_body() -> None:
    async def page(request: Request) -> Response:
        return Response(media_type="text/html", headers={"content-length": "16"})

    answer = ask(only(page), method="HEAD")
    assert (answer.headers["content-length"], answer.body) == ("16", b"")


@pytest.mark.parametrize("kind", ["websocket", "lifespan"])
def test_sockets_and_the_life_of_the_server_pass_untouched(kind: str) -> None:
    seen: list[tuple[Scope, Receive, Send]] = []

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append((scope, receive, send))

    async def receive() -> dict[str, str]:
        return {}

    async def send(message: object) -> None:
        raise AssertionError(message)

    scope = {"type": kind}
    passing = server.IndonesianPage(inner)(scope, receive, send)
    with pytest.raises(StopIteration):
        passing.send(None)
    assert seen == [(scope, receive, send)]
