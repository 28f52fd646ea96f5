"""Whether a browser holds an answer already."""

import hashlib

from starlette.requests import Request


def of(content: bytes) -> str:
    """The tag of a content, as a header has it."""
    return f'"{hashlib.sha256(content).hexdigest()[:16]}"'


def held(request: Request, etag: str) -> bool:
    """Whether the browser that asks names this tag among those it holds."""
    known = request.headers.get("if-none-match", "").replace("W/", "").split(",")
    return etag in (tag.strip() for tag in known)
