"""The words of headings, titles and rows, and what they mean: data/files/headings.toml."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

from data import FILES
from data.intake.model import ROLES, Role
from data.tables import read_toml

_MARKS = re.compile(r"[⁰¹²³⁴-⁹*†‡]+|\s\d{1,2}\)$")
_WORD = re.compile(r"[^\W_]+|%")


@lru_cache(maxsize=1)
def said() -> dict[str, Any]:
    """The file, as it stands."""
    return read_toml(FILES / "headings.toml")


@lru_cache(maxsize=1)
def outside_names() -> tuple[frozenset[str], frozenset[str]]:
    """Provinces and regencies outside Jambi, letters only."""
    lists = read_toml(FILES / "outside.toml")
    return (
        frozenset(letters(name) for name in lists["provinces"]),
        frozenset(letters(name) for name in lists["regencies"]),
    )


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Lower case words with one space between: "Kab./Kota_1)" → "kab kota"; "%" is a word."""
    folded = unicodedata.normalize("NFKC", _MARKS.sub("", text.strip())).casefold()
    return " ".join(_WORD.findall(folded))


def letters(text: str) -> str:
    """Letters alone: "DKI Jakarta" → "dkijakarta"."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", text).casefold())


@lru_cache(maxsize=1)
def _roles() -> dict[str, Role]:
    return {word: role for role in ROLES for word in said()["roles"].get(role, ())}


def role_of(text: str) -> Role | None:
    """The role that a heading names, None where it names none."""
    return _roles().get(plain(text))


def is_smaller(text: str) -> bool:
    """Whether a heading speaks of places below the kabupaten/kota."""
    return plain(text) in said()["smaller"]["words"]


def is_smaller_place(name: str) -> bool:
    """Whether a name is that of a kecamatan, desa or kelurahan."""
    first, _, rest = plain(name).partition(" ")
    return bool(rest) and first in said()["smaller"]["prefixes"]


def is_total(name: str) -> bool:
    """Whether a name says "all of them": such a row is a sum, not a place."""
    return plain(name) in said()["rows"]["totals"]


def is_example(name: str) -> bool:
    """Whether a name says that its row only shows how a template is filled in."""
    return plain(name) in said()["rows"]["examples"]


def is_note(text: str) -> bool:
    """Whether a cell begins a footnote or names the source of the table."""
    first = re.split(r"[:\s]", text.strip().casefold(), maxsplit=1)[0]
    return plain(first) in said()["rows"]["notes"] or bool(_FOOTNOTE.match(text.strip()))


_FOOTNOTE = re.compile(r"^(?:\*+\)?|\d{1,2}\)|[a-z]\))\s*\S|^[\d⁰¹²³⁴-⁹]\s?\)|^\([^)]*\)$", re.I)


def is_missing(text: str) -> bool:
    """Whether a cell of a column of figures says that there is none."""
    return text.strip().casefold() in MISSING


MISSING: frozenset[str] = frozenset(said()["rows"]["missing"]) | {"–", "—", "−", "‒"}


def code_list_said(heading: str) -> str:
    """ "bps" or "kemendagri" where a heading names the list of its codes, else ""."""
    words = plain(heading)
    return next((key for key, list_ in said()["code_lists"].items() if words in list_), "")
