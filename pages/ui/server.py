"""What the server answers beside the pages: map assets, shapes, health, and the page's language."""

import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path
from threading import Timer
from typing import Final

import xstatic.pkg.leaflet
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data import FILES, ledger, published
from data.problems import BadData
from data.store import StoreProblem
from geo import leaflet
from pages.ui import cached, etags, login_way, presentations, style

FOREVER: Final = "public, max-age=31536000, immutable"
A_DAY: Final = "public, max-age=86400"
FIRST_PAGE_OUT: Final = 10.0
"""Seconds after the start by which the first page is drawn, so that loading more delays nobody."""
SECURITY: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
# Streamlit's own page is English and has no setting for it; a browser would offer to translate.
SHELL: Final = {
    b'<html lang="en"': b'<html lang="id"',
    b"<title>Streamlit</title>": b"<title>Lindung Jambi</title>",
    b"You need to enable JavaScript to run this app.": (
        b"Halaman ini memerlukan JavaScript. Aktifkan JavaScript di peramban Anda."
    ),
    b"</head>": (
        f'<link rel="stylesheet" href="{style.url()}">'
        f'<script defer src="{style.script_url()}"></script></head>'
    ).encode(),
}


class LeafletFiles(StaticFiles):
    """Leaflet's own files; a browser keeps them for a day, since no version is in their address."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, with its lifetime; errors carry none."""
        response = await super().get_response(path, scope)
        if response.status_code in {200, 304}:
            response.headers["Cache-Control"] = A_DAY
        return response


def lasting(path: str, content: bytes, media_type: str) -> Route:
    """A route for content whose version is in its address, so that a browser asks for it once."""
    etag = etags.of(content)
    headers = {"ETag": etag, "Cache-Control": FOREVER}

    def answer(request: Request) -> Response:
        if etags.held(request, etag):
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=media_type, headers=headers)

    return Route(path, answer)


def absent(_request: Request) -> Response:
    """404 for any other asset: Streamlit would answer an unknown address with its page."""
    return JSONResponse({"ok": False, "pesan": "Berkas ini tidak ada."}, 404)


def health(_request: Request) -> Response:
    """Whether the figures can be read: 200 with their version and number, or 503 and why not."""
    headers = {"Cache-Control": "no-store"}
    try:
        state = published.head()
        count = len(ledger.state(state))
    except (BadData, StoreProblem, OSError) as problem:
        content = {"ok": False, "pesan": f"Data tidak dapat dibaca: {problem}"}
        return JSONResponse(content, 503, headers=headers)
    version = {"versi_data": data_version(), "keadaan": state}
    return JSONResponse({"ok": True, **version, "jumlah_observasi": count}, headers=headers)


def data_version(directory: Path = FILES) -> str:
    """Ten hex digits of the names and content of all data files: a new one for any change."""
    digest = hashlib.sha256()
    for path in sorted(directory.rglob("*")):
        if path.is_file():
            name = path.relative_to(directory).as_posix()
            digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:10]


class IndonesianPage:
    """Middleware: HTML pages say that they are Indonesian, all answers wear `SECURITY`.

    A presentation is ours already, and its bytes are those of its number: it is left as it is.
    HTML is asked of the inner application uncompressed and whole, since it is rewritten. All else,
    websockets and streams among them, passes through untouched.
    """

    def __init__(self, app: ASGIApp, words: Mapping[bytes, bytes] = SHELL) -> None:
        self.app = app
        self.words = words

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        ours = scope["path"].startswith(presentations.ROUTE)
        if not ours and "text/html" in Headers(scope=scope).get("accept", ""):
            kept = [pair for pair in scope["headers"] if pair[0].lower() != b"accept-encoding"]
            scope = {**scope, "headers": kept}
        await self.app(scope, receive, _Rewriter(send, {} if ours else self.words, scope["method"]))


class _Rewriter:
    """The `send` of one answer: holds an HTML answer back until it is whole, then rewrites it."""

    def __init__(self, send: Send, words: Mapping[bytes, bytes], method: str) -> None:
        self.send = send
        self.words = words
        self.method = method
        self.start: Message | None = None
        self.body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            await self.begin(message)
        elif self.start is not None and message["type"] == "http.response.body":
            self.body += message.get("body", b"")
            if not message.get("more_body", False):
                await self.finish(self.start)
        else:
            await self.send(message)

    async def begin(self, message: Message) -> None:
        headers = MutableHeaders(scope=message)
        for name, value in SECURITY.items():
            headers.setdefault(name, value)
        html = headers.get("content-type", "").startswith("text/html")
        rewritable = html and message["status"] == 200 and "content-encoding" not in headers
        if rewritable and self.method == "GET":
            self.start = message
        else:
            await self.send(message)

    async def finish(self, start: Message) -> None:
        for said, wanted in self.words.items():
            self.body = self.body.replace(said, wanted)
        MutableHeaders(scope=start)["content-length"] = str(len(self.body))
        await self.send(start)
        await self.send({"type": "http.response.body", "body": self.body})


@asynccontextmanager
async def lifespan(_: object) -> AsyncIterator[None]:
    """Load the class library while the first visitor reads: it takes seconds, and maps need it.

    When the server stops, nobody waits for files any more.
    """
    later = Timer(FIRST_PAGE_OUT, import_module, args=("mapclassify",))
    later.daemon = True
    later.start()
    yield
    later.cancel()
    cached.workshop().close()


def routes() -> list[BaseRoute]:
    """Everything the server answers beside Streamlit's own addresses."""
    return [
        Mount(leaflet.LEAFLET_ROUTE, LeafletFiles(directory=xstatic.pkg.leaflet.BASE_DIR)),
        lasting(style.url(), style.sheet(), "text/css"),
        lasting(style.script_url(), style.script(), "text/javascript"),
        lasting(leaflet.script_url(), leaflet.map_script(), "text/javascript"),
        lasting(leaflet.style_url(), leaflet.map_style(), "text/css"),
        lasting(leaflet.shapes_url(), leaflet.shapes_document(), "application/geo+json"),
        Route("/assets/{path:path}", absent),
        Route("/kesehatan", health),
        *presentations.routes(),
    ]


def middleware() -> list[Middleware]:
    """What stands between the server and the application, outermost first."""
    return [Middleware(IndonesianPage), Middleware(login_way.WayBack)]
