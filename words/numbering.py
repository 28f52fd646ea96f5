"""Numbers that content gives itself: what is kept under one can't be changed unnoticed."""

import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is read as another one."""
LENGTH = 10
_READ_AS = str.maketrans("OIL", "011")


def number(content: bytes) -> str:
    """The number of a content: "7K3M9-QXD2A"."""
    whole = int.from_bytes(hashlib.sha256(content).digest())
    return _grouped("".join(ALPHABET[whole >> (5 * at) & 31] for at in range(LENGTH)))


def tidied(typed: str) -> str:
    """A number as somebody typed it → as it is kept: "7k3m9 qxd2a" → "7K3M9-QXD2A"; "" where it
    can't be one."""
    letters = [c for c in typed.upper().translate(_READ_AS) if c.isalnum()]
    if len(letters) != LENGTH or not set(letters) <= set(ALPHABET):
        return ""
    return _grouped("".join(letters))


def _grouped(letters: str) -> str:
    return f"{letters[:5]}-{letters[5:]}"
