"""Headings and texts that speak of single persons, told from those that speak of numbers or places.

"Nama Peserta" heads a list of persons; "Jumlah Peserta" and "Nama Daerah" don't.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from data.regions import RegionError, resolve
from data.tables import read_toml

_WORDS = {
    kind: frozenset(words)
    for kind, words in read_toml(Path(__file__).with_name("persons.toml")).items()
}
_LONGEST_HEADING = 6
"""Words; what is longer is a sentence."""
_ADDRESS = re.compile(
    r"\b(?:jln?|jalan|gg|gang|lrg|lorong)\b\.?\s*\S.*\b(?:no|nomor|rt|rw|blok)\b\.?\s*\w+"
    r"|\brt\b\.?\s*[/:]?\s*\d+.*\brw\b\.?\s*[/:]?\s*\d+|\brt\s*/\s*rw\b\W*\d+",
    re.IGNORECASE,
)
_LINEAGE = re.compile(r"\w+\s+(?:bin|binti)\s+\w+", re.IGNORECASE)
_LIKE_A_NAME = re.compile(r"[^\W\d_][^\W\d_.'’,\- ]*(?:[ .,'’\-]+[^\W\d_]+)*\.?")


def words(text: str) -> list[str]:
    """The words of a text in small letters, without marks: "No. KTP/NIK" is no, ktp, nik."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower()
    return re.findall(r"[a-z]+", parted.replace("e-ktp", "ektp"))


def heads_persons(text: str) -> str:
    """What a heading says of persons, in Indonesian; "" where it doesn't."""
    said = words(text)
    known = set(said)
    if not said or len(said) > _LONGEST_HEADING or known & _WORDS["aggregates"]:
        return ""
    if "nik" in known or _is_number(said):
        return "nomor identitas atau kontak orang"
    if "lahir" in known and known & {"tanggal", "tgl", "tempat", "tmp", "tmpt"}:
        return "tempat atau tanggal lahir"
    if said[0] == "alamat" and not known & _WORDS["homeless"]:
        return "alamat"
    whose = {later for word, later in pairwise(said) if word == "nama"}
    return "nama orang" if whose & _WORDS["people"] else ""


def _is_number(said: Sequence[str]) -> bool:
    """Whether a heading is "No. KK", "Nomor HP", "KPJ" or the like; "KK" alone counts families."""
    numbered = said[0] in _WORDS["numbered"]
    what = said[1] if numbered and len(said) > 1 else said[0]
    return what in _WORDS["alone"] or (numbered and what in _WORDS["numbers"])


def is_only_name(text: str) -> bool:
    """Whether a heading is the bare "Nama", of which only the cells below tell whose."""
    return [word for word in words(text) if word not in _WORDS["numbered"]] == ["nama"]


def are_persons(texts: Sequence[str]) -> bool:
    """Whether the cells below "Nama" are names, most of them of two words, and of no regions."""
    named = [text for text in texts if text.strip() and not any(map(str.isdigit, text))]
    strange = [text for text in named if len(words(text)) > 1 and not _is_place(text)]
    return bool(strange) and 2 * len(strange) >= len(named)


def given_names(texts: Sequence[str]) -> list[str]:
    """The texts that are names of persons by their words; none of them unless they are at least
    three and half of all texts.
    """
    named = [text for text in texts if _LIKE_A_NAME.fullmatch(text.strip())]
    own = [text for text in named if 1 < len(words(text)) < 7 and _has_given_name(text)]
    return own if len(own) >= 3 and 2 * len(own) >= len(texts) else []


def is_address(text: str) -> bool:
    """Whether a text is a street with a number, or has an RT and an RW."""
    return _ADDRESS.search(text) is not None


def has_lineage(text: str) -> bool:
    """Whether a text is a name with "bin" or "binti"."""
    return _LINEAGE.search(text) is not None


def _has_given_name(text: str) -> bool:
    said = set(words(text))
    return bool(said & _WORDS["given"]) and not said & _WORDS["things"]


def _is_place(text: str) -> bool:
    try:
        resolve(name=text)
    except RegionError:
        return bool(set(words(text)) & _WORDS["things"])
    return True
