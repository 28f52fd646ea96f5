"""Telling which region a code or a name means, without ever guessing.

BPS and Kemendagri give the same digits to different regencies of Jambi (BPS 1506 is Tanjung
Jabung Timur, Kemendagri 15.06 is Tanjung Jabung Barat; Tebo and Bungo are swapped too). So a
code without a name is read only where both lists agree or where its form or a declaration
tells the list; everything else is refused with both readings shown.
"""

import re
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches
from functools import lru_cache

from data.registry import (
    NATION,
    PROVINCE,
    REGENCY_LEVELS,
    Region,
    RegionError,
    UnknownRegion,
    everything,
    regencies,
    region,
    registry,
)

__all__ = [
    "CODE_LISTS",
    "NATION",
    "PROVINCE",
    "REGENCY_LEVELS",
    "AmbiguousRegion",
    "CodeConflict",
    "Region",
    "RegionError",
    "UnknownRegion",
    "everything",
    "regencies",
    "region",
    "resolve",
    "resolve_column",
]

CODE_LISTS = ("kemendagri", "bps")

_PREFIX = re.compile(r"^(?P<word>kabupaten|kab|kotamadya|kota|provinsi|propinsi|prov)\b\.?\s*")
_LEVEL_OF_PREFIX = {
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "kota": "kota",
    "kotamadya": "kota",
    "provinsi": "provinsi",
    "propinsi": "provinsi",
    "prov": "provinsi",
}


class AmbiguousRegion(RegionError):
    """More than one region fits, and choosing would be a guess."""


class CodeConflict(RegionError):
    """Code and name, or code and declared list, speak of different regions."""


def resolve(
    code: object = None,
    name: str | None = None,
    level: str | None = None,
    declared: str | None = None,
) -> Region:
    """The region that a code, a name, or both together mean.

    code: of either list, with or without the dot. "15.06" with its dot is Kemendagri's form;
        "1506" is read by the name, or by `declared`, or only where both lists agree.
    name: any spelling, with or without prefix, dots, capitals or odd spaces.
    level: "provinsi", "kabupaten" or "kota", where the name alone has two meanings.
    declared: "kemendagri" or "bps" when the file says which list it uses.

    Raises:
        UnknownRegion, AmbiguousRegion, CodeConflict: with both readings in the message.
    """
    readings = _readings(code, declared) if _given(code) else {}
    named = _named(name, level) if _given(name) else []
    if readings and named:
        return _agreed(code, readings, str(name), named)
    candidates = list(dict.fromkeys(readings.values())) or named
    if not candidates:
        raise UnknownRegion("kode dan nama daerah kosong; isi salah satunya")
    if len(candidates) > 1:
        raise AmbiguousRegion(_two_meanings(code if readings else name, readings, candidates))
    return candidates[0]


def resolve_column(
    codes: Sequence[object], names: Sequence[str] | None = None, declared: str | None = None
) -> list[Region]:
    """The regions of a whole column; the code list is told from codes and names together.

    Every row must be readable by one and the same list. Without names, and without
    `declared`, undotted codes on which the lists differ are refused.

    Raises:
        RegionError: with `position` of the first row at fault.
    """
    code_list = declared or _list_of(codes, names)
    found = []
    for position, code in enumerate(codes):
        try:
            found.append(resolve(code, names[position] if names else None, declared=code_list))
        except RegionError as fault:
            fault.position = position
            raise
    return found


def _list_of(codes: Sequence[object], names: Sequence[str] | None) -> str | None:
    """The one list under which every named row agrees; None when both do or nothing tells."""
    if not names:
        return None
    fitting = set(CODE_LISTS)
    for position, (code, name) in enumerate(zip(codes, names, strict=True)):
        named = _named(name, None)
        agreeing = {key for key, r in _both(str(code).strip()).items() if r in named}
        if fitting & agreeing:
            fitting &= agreeing
        elif agreeing:
            fault = CodeConflict(
                f"kode '{code}' untuk {name} memakai daftar {_said(agreeing)}, "
                f"padahal baris sebelumnya memakai daftar {_said(fitting)}"
            )
            fault.position = position
            raise fault
    return next(iter(fitting)) if len(fitting) == 1 else None


def _said(lists: set[str]) -> str:
    return " atau ".join({"kemendagri": "Kemendagri", "bps": "BPS"}[key] for key in sorted(lists))


def _given(text: object) -> bool:
    return text is not None and text == text and str(text).strip() != ""


@lru_cache(maxsize=1024)
def _both(code: str) -> dict[str, Region]:
    """What each list reads in these digits, the dot aside."""
    digits = code.replace(".", "")
    by_kemendagri = {r.kode.replace(".", ""): r for r in registry().values()}
    by_bps = {r.kode_bps: r for r in registry().values() if r.kode_bps}
    found = {"kemendagri": by_kemendagri.get(digits), "bps": by_bps.get(digits)}
    return {key: r for key, r in found.items() if r}


def _readings(code: object, declared: str | None) -> dict[str, Region]:
    text = str(code).strip()
    found = _both(text) if re.fullmatch(r"\d{2}(\.?\d{2})?|[A-Z][A-Z-]*", text) else {}
    if declared:
        found = {key: r for key, r in found.items() if key == declared}
    elif "." in text:
        found = {key: r for key, r in found.items() if key == "kemendagri"} or found
    if not found:
        raise UnknownRegion(f"kode '{text}' tidak ada dalam daftar; simpan kode sebagai teks")
    return found


def _agreed(code: object, readings: dict[str, Region], name: str, named: list[Region]) -> Region:
    fitting = list(dict.fromkeys(r for r in readings.values() if r in named))
    if len(fitting) == 1:
        return fitting[0]
    by_code = "; ".join(
        f"menurut daftar {_said({key})} '{code}' adalah {r.name}"
        for key, r in _both(str(code).strip()).items()
    )
    raise CodeConflict(
        f"kode dan nama bertentangan: {by_code}; namanya '{name}' berarti "
        f"{' atau '.join(r.name for r in named)}"
    )


@lru_cache(maxsize=4096)
def _named(name: str | None, level: str | None) -> list[Region]:
    text, prefix_level = _plain(str(name))
    wanted = level or prefix_level
    found = [
        r
        for r in registry().values()
        if text in {_plain(s)[0] for s in r.spellings} and wanted in (None, r.level)
    ]
    if not found:
        known = {s: None for r in registry().values() for s in r.spellings}
        near = get_close_matches(str(name), list(known), n=2)
        hint = f"; mungkin maksudnya {' atau '.join(near)}" if near else ""
        raise UnknownRegion(f"nama '{name}' tidak ada dalam daftar daerah{hint}")
    return found


@lru_cache(maxsize=4096)
def _plain(name: str) -> tuple[str, str | None]:
    """Letters only, without prefix; and the level that the prefix says."""
    folded = unicodedata.normalize("NFKD", name).casefold().strip()
    folded = re.sub(r"\s+", " ", folded)
    prefix = _PREFIX.match(folded)
    rest = folded[prefix.end() :] if prefix else folded
    level = _LEVEL_OF_PREFIX[prefix["word"]] if prefix else None
    return re.sub(r"[^a-z]", "", rest), level


def _two_meanings(given: object, readings: dict[str, Region], candidates: list[Region]) -> str:
    if readings:
        said = "; ".join(f"daftar {_said({key})}: {r.name}" for key, r in readings.items())
        return f"kode '{given}' punya dua arti ({said}); sertakan nama daerah atau sebut daftarnya"
    names = " atau ".join(r.name for r in candidates)
    return f"'{given}' dapat berarti {names}; sebutkan tingkatnya"
