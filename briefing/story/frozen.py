"""A briefing as bytes and back, and the number that its content gives it."""

import hashlib
import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from briefing.story.model import Briefing

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is read as another one."""
LENGTH = 10
_READ_AS = str.maketrans("OIL", "011")
_ROOMS = ("words", "data", "program", "geo", "figures", "briefing")
_ROOT = Path(__file__).resolve().parents[2]


class NotThis(ValueError):
    """Bytes that are no briefing, or not the one that their number promises."""


def numbered(briefing: Briefing) -> Briefing:
    """The briefing under the number of its content: figures, parameters, request, code."""
    return replace(briefing, number=_number(_content(briefing)))


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
    if _number(_canonical(kept)) != found.number:
        raise NotThis(f"isi potret {found.number} tidak cocok lagi dengan nomornya")
    return found


def tidied(typed: str) -> str:
    """A number as somebody typed it → as it is kept: "7k3m9 qxd2a" → "7K3M9-QXD2A"; "" where it
    can't be one."""
    letters = [c for c in typed.upper().translate(_READ_AS) if c.isalnum()]
    if len(letters) != LENGTH or not set(letters) <= set(ALPHABET):
        return ""
    return _grouped("".join(letters))


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


def _number(content: bytes) -> str:
    whole = int.from_bytes(hashlib.sha256(content).digest())
    return _grouped("".join(ALPHABET[whole >> (5 * at) & 31] for at in range(LENGTH)))


def _grouped(letters: str) -> str:
    return f"{letters[:5]}-{letters[5:]}"


def _canonical(content: object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


@cache
def _adapter() -> TypeAdapter[Briefing]:
    return TypeAdapter(Briefing)
