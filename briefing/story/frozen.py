"""A briefing as bytes and back, and the number that its content gives it."""

import hashlib
import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from briefing.story.model import Briefing
from words import numbering

_ROOMS = ("words", "data", "program", "geo", "figures", "briefing")
_ROOT = Path(__file__).resolve().parents[2]


class NotThis(ValueError):
    """Bytes that are no briefing, or not the one that their number promises."""


def numbered(briefing: Briefing) -> Briefing:
    """The briefing under the number of its content: figures, parameters, request, code."""
    return replace(briefing, number=numbering.number(_content(briefing)))


def pack(briefing: Briefing) -> bytes:
    """The briefing as canonical JSON in UTF-8: the same briefing gives the same bytes."""
    content = json.loads(_adapter().dump_json(briefing))
    return _canonical(content)


def unpack(content: bytes) -> Briefing:
    """The briefing of `pack`.

    Raises:
        NotThis: these bytes are no briefing, or were changed since they got their number.
    """
    try:
        found = _adapter().validate_json(content)
        # As it was kept, not as it would be kept today: what a later version adds to a briefing
        # isn't in the content of an older one.
        kept = json.loads(content) | {"number": ""}
    except ValueError as problem:
        raise NotThis("potret ini tidak dapat dibaca") from problem
    if numbering.number(_canonical(kept)) != found.number:
        raise NotThis(f"isi potret {found.number} tidak cocok lagi dengan nomornya")
    return found


@cache
def code_version() -> str:
    """Twelve hex digits of everything that turns figures into a briefing: code, shapes, copy.

    The figures themselves aren't in it: they are in the content.
    """
    digest = hashlib.sha256()
    for room in _ROOMS:
        for path in sorted((_ROOT / room).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".csv":
                name = path.relative_to(_ROOT).as_posix()
                digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def _content(briefing: Briefing) -> bytes:
    return pack(replace(briefing, number=""))


def _canonical(content: object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


@cache
def _adapter() -> TypeAdapter[Briefing]:
    return TypeAdapter(Briefing)
