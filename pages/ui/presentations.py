"""What the server answers about a briefing: the presentation of a number, and a new one."""

import asyncio
import hashlib
import re
from base64 import b64encode
from collections.abc import Awaitable, Callable
from html import escape
from pathlib import Path
from string import Template
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from briefing import asked, files, kept
from briefing.scenarios import NotSaved
from briefing.story import frozen
from briefing.workshop import NotMade, Order
from data.problems import BadData
from data.store import StoreProblem
from pages.ui import cached, etags
from pages.ui.text import paparan as text
from words import numbering

ROUTE: Final = "/paparan"
STAGE: Final = "#paparan"
"""What an address ends with to open on the slides, full screen, instead of the reading page."""
PREPARE, TRACE = "/bahan_paparan", "/bahan_paparan?potret={number}"
_SCRIPT = re.compile(rb"<script[^>]*>(.*?)</script>", re.DOTALL)
_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src 'unsafe-inline'; img-src data:; "
    "font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
_PLAIN = Template((Path(__file__).parent / "assets" / "plain.html").read_text(encoding="utf-8"))


def address(number: str) -> str:
    """Where the presentation of this number opens."""
    return f"{ROUTE}/{number}{STAGE}"


def routes() -> list[BaseRoute]:
    """A new presentation of the figures of now, and the presentation of a number."""
    return [
        Route(ROUTE, _menu),
        Route(f"{ROUTE}/baru", _saying(_new)),
        Route(f"{ROUTE}/{{number}}", _saying(_presented)),
    ]


async def _menu(_request: Request) -> Response:
    return RedirectResponse(PREPARE, 302)


async def _new(request: Request) -> Response:
    """Freeze what the address asks for, as it is now, and lead to it."""
    query = request.query_params
    wanted = asked.of_address({name: query.getlist(name) for name in query})
    made = await run_in_threadpool(lambda: cached.briefing(cached.figures(), wanted))
    await run_in_threadpool(kept.keep, made)
    return RedirectResponse(address(made.number), 302, {"Cache-Control": "no-store"})


async def _presented(request: Request) -> Response:
    """The presentation of a number: the same slides for ever."""
    typed = request.path_params["number"]
    number = numbering.tidied(typed)
    if not number:
        return plain(404, text.MISTYPED.format(number=typed), text.MISTYPED_WHY, text.ASK)
    if number != typed:
        return RedirectResponse(f"{ROUTE}/{number}", 302)
    try:
        found = await run_in_threadpool(kept.opened, number)
    except frozen.NotThis:
        return plain(500, text.DAMAGED.format(number=number), text.DAMAGED_WHY)
    if found is None:
        return plain(404, text.UNKNOWN.format(number=number), text.UNKNOWN_WHY, text.ASK)
    order = Order(files.HTML, number, found.packed)
    content = await asyncio.wrap_future(cached.workshop().job(order).file)
    return _document(request, content)


def _document(request: Request, content: bytes) -> Response:
    etag = etags.of(content)
    headers = {
        "ETag": etag,
        "Cache-Control": "no-cache",
        "Content-Security-Policy": _POLICY.format(scripts=_allowed(content)),
    }
    if etags.held(request, etag):
        return Response(status_code=304, headers=headers)
    return HTMLResponse(content, headers=headers)


def _allowed(content: bytes) -> str:
    """The scripts that stand in a page, each by its digest: no other one may run in it."""
    digests = (hashlib.sha256(script).digest() for script in _SCRIPT.findall(content))
    return " ".join(f"'sha256-{b64encode(one).decode()}'" for one in digests) or "'none'"


def plain(status: int, title: str, *said: str) -> Response:
    """A page that says in words what is wrong and where to go from there."""
    body = _PLAIN.substitute(
        title=escape(title),
        said="".join(f"<p>{escape(one)}</p>" for one in said),
        back=PREPARE,
        back_words=text.BACK,
    )
    policy = _POLICY.format(scripts="'none'")
    headers = {"Content-Security-Policy": policy, "Cache-Control": "no-store"}
    return HTMLResponse(body, status, headers=headers)


Answering = Callable[[Request], Awaitable[Response]]


def _saying(answer: Answering) -> Answering:
    """The answer, or in words what kept it from being given."""

    async def said(request: Request) -> Response:
        try:
            return await answer(request)
        except NotSaved as fault:
            return plain(404, text.NO_SCENARIO, str(fault))
        except BadData as fault:
            return plain(503, text.BAD_DATA, str(fault))
        except StoreProblem as fault:
            return plain(503, text.STORE, str(fault))
        except NotMade as fault:
            return plain(503, text.NOT_MADE, str(fault))

    return said
