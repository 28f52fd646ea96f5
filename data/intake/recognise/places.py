"""Telling places: regions in any spelling, those outside Jambi, and codes that were damaged."""

import re
from functools import lru_cache

from data.intake.recognise.words import letters, outside_names, plain
from data.regions import resolve
from data.registry import NATION, Region, RegionError

_PROVINCE_PREFIX = re.compile(r"^(?:provinsi|propinsi|prov)\s+")
_REGENCY_PREFIX = re.compile(
    r"^(?:kabupaten|kab|kotamadya|kota)\s+(?:administrasi\s+|adm\s+)?|\s+(?:kab|kota)$"
)
_PROVINCE_CODE = re.compile(r"^(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])$")
DAMAGED = re.compile(r"^\d{2}\.\d$")
"""A code that a spreadsheet read as a number: 15.10 became 15.1."""


def tidy_code(text: str) -> str:
    """A code without what programs add: "1501.0" → "1501", "'15.01" → "15.01", "1500" → "15"."""
    code = text.strip().strip("'\u2018\u2019`").strip()
    code = re.sub(r"^(\d{4}|\d{2})\.0$", r"\1", code)
    return re.sub(r"^(\d{2})\.?00$", r"\1", code)


@lru_cache(maxsize=4096)
def is_outside_province(name: str) -> bool:
    """Whether a name is that of another province."""
    return letters(_PROVINCE_PREFIX.sub("", plain(name))) in outside_names()[0]


@lru_cache(maxsize=4096)
def is_outside(name: str) -> bool:
    """Whether a name is that of another province or of a regency there."""
    short = letters(_REGENCY_PREFIX.sub("", plain(name)))
    return is_outside_province(name) or short in outside_names()[1]


def is_outside_code(code: str) -> bool:
    """Whether a code, of either list, belongs to another province."""
    text = tidy_code(code)
    return (
        bool(re.fullmatch(r"\d{2}(?:\.?\d{2})?", text))
        and bool(_PROVINCE_CODE.match(text[:2]))
        and text[:2] != "15"
    )


@lru_cache(maxsize=4096)
def named(name: str, level: str | None = None) -> Region:
    """The region of a name.

    Raises:
        RegionError: none or several have it.
    """
    return resolve(name=name, level=level)


@lru_cache(maxsize=4096)
def is_region(text: str) -> bool:
    """Whether a cell is the name or the code of a place in Jambi or outside."""
    if is_outside(text):
        return True
    both = re.match(r"^\[?\d{2}\.?\d{2}\]?\s*[-–.:]?\s+(\D+)$", text)
    if both and is_outside(both[1]):
        return True
    code = tidy_code(text)
    if re.fullmatch(r"15(?:\.?\d\d)?|KC-[A-Z-]+", code):
        return True
    try:
        named(text)
    except RegionError as fault:
        return "dapat berarti" in str(fault)
    return True


def is_same(one: str, other: str) -> bool:
    """Whether two names mean the same region, or are spelled alike."""
    try:
        return named(one) == named(other)
    except RegionError:
        return plain(one) == plain(other)


def is_nation(name: str) -> bool:
    """Whether a name is that of the whole country."""
    try:
        return named(name).kode == NATION
    except RegionError:
        return False
