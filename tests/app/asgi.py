"""Asking an ASGI application one question, in this process."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp


@dataclass
class Answer:
    """What came back: every message as sent, and the parts read from them."""

    messages: list[dict[str, Any]] = field(default_factory=list)

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    @property
    def headers(self) -> Headers:
        return Headers(raw=self.messages[0]["headers"])

    @property
    def pieces(self) -> list[bytes]:
        return [m["body"] for m in self.messages[1:] if m.get("body")]

    @property
    def body(self) -> bytes:
        return b"".join(self.pieces)


def ask(app: ASGIApp, path: str = "/", method: str = "GET", **headers: str) -> Answer:
    """Send one request; underscores in the names of `headers` stand for hyphens."""
    answer = Answer()
    path, _, query = path.partition("?")
    raw = [(k.replace("_", "-").lower().encode(), v.encode()) for k, v in headers.items()]
    scope = {
        "type": "http", "method": method, "path": path, "raw_path": path.encode(), "headers": raw,
        "query_string": query.encode(), "root_path": "", "scheme": "http", "http_version": "1.1",
        "server": ("127.0.0.1", 80), "client": ("127.0.0.1", 1),
    }  # fmt: skip

    requests = iter([{"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> dict[str, Any]:
        for request in requests:
            return request
        return await asyncio.Future()  # the visitor stays until everything is said

    async def send(message: Any) -> None:
        answer.messages.append(dict(message))

    async def whole() -> None:
        await app(scope, receive, send)

    # In a thread of its own: a browser test may have left an event loop running in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(whole())).result()
    return answer
