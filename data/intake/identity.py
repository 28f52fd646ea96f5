"""Numbers that name a person, told by their shape: NIK and KK numbers, NIP, mobile phones.

A NIK has sixteen digits: province, regency, district, day (a woman's plus 40), month, year of
birth, and a serial number (Permendagri 72/2022); a family card's number has the day it was
issued. A NIP has eighteen: date of birth, month of appointment, sex, serial number.
"""

import re

_GAP = r"[ .\-_/]{1,2}"
SHAPE = (
    rf"\d{{16}}|\d{{4}}{_GAP}\d{{4}}{_GAP}\d{{4}}{_GAP}\d{{4}}"
    rf"|\d{{6}}{_GAP}\d{{6}}{_GAP}\d{{4}}|\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{6}}{_GAP}\d{{4}}"
    rf"|\d{{2}}(?:{_GAP}\d{{2}}){{5}}{_GAP}\d{{4}}|\d{{8}}{_GAP}\d{{6}}{_GAP}\d{_GAP}\d{{3}}"
)
"""What may be one of them, loosely; RE2 and Python read it alike."""
SHORTEST = 16
SCIENTIFIC = ("E+15", "e+15", "E15", "e15")
"""How the text of a number of sixteen digits ends once a spreadsheet has shortened it."""

_WHOLE = re.compile(rf"(?<!\d)(?:{SHAPE}|\d{{18}})(?!\d)")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3}){3,}")
_SHORTENED = re.compile(r"\s*([1-9])[.,](\d{3,15})[Ee]\+?15\s*")
_MOBILE = re.compile(r"(?<![\d.,])(?:\+62|0)[ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{2,5}(?!\d)")

_PROVINCES = {
    *range(11, 20),
    21,
    *range(31, 37),
    *(51, 52, 53),
    *range(61, 66),
    *range(71, 77),
    *(81, 82),
    *range(91, 98),
}


def persons_numbers(text: str) -> list[bool]:
    """For each number of a person's length in a text, whether it is one in all likelihood."""
    if shortened := _SHORTENED.fullmatch(text):
        return [_is_district((shortened[1] + shortened[2])[:6])]
    if _THOUSANDS.fullmatch(text.strip()):
        return []
    runs = [re.sub(r"\D", "", one[0]) for one in _WHOLE.finditer(text)]
    return [_is_nik(run) if len(run) == SHORTEST else _is_nip(run) for run in runs]


def is_mobile(text: str) -> bool:
    """Whether a text holds a mobile phone's number."""
    return _MOBILE.search(text) is not None


def _is_nik(digits: str) -> bool:
    day, month = int(digits[6:8]), int(digits[8:10])
    return _is_district(digits[:6]) and 1 <= day % 40 <= 31 and day < 72 and 1 <= month <= 12


def _is_district(digits: str) -> bool:
    """Whether a number may begin so. Its last digits may be lost: at least four are needed."""
    if len(digits) < 4 or int(digits[:2]) not in _PROVINCES or not 1 <= int(digits[2:4]) <= 79:
        return False
    return len(digits) < 6 or digits[4:6] != "00"


def _is_nip(digits: str) -> bool:
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:8])
    hired = int(digits[8:12])
    born = 1930 <= year <= 2015 and 1 <= month <= 12 and 1 <= day <= 31
    return born and 1960 <= hired <= 2060 and digits[14] in "12"
