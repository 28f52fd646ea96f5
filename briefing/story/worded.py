"""How claims write a figure inside a sentence."""

from collections.abc import Iterable

from briefing.story.model import Fact
from data.contract import ESTIMATE
from data.edition import DEMONSTRATION
from data.regions import region
from words import formats

_COUNTS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def figure(value: float, unit: str, status: str = "", approx: bool = False) -> str:
    """A figure as a sentence says it: "39,52 persen", an estimate "sekitar 35,81 persen"."""
    said = formats.percent_words(value) if unit == "share" else formats.value(value, unit)
    return f"sekitar {said}" if status == ESTIMATE or approx else said


def of(fact: Fact) -> str:
    """A fact as a sentence says it."""
    return figure(fact.value, fact.unit, fact.status)


def names(kodes: Iterable[object]) -> str:
    """Short names as a listing."""
    return formats.listing([region(str(kode)).short for kode in kodes])


def count(number: int) -> str:
    """A small count in words, as it is read: 4 → "empat", 11 → "sebelas"; else in digits."""
    if number in (10, 11):
        return "sepuluh" if number == 10 else "sebelas"
    return _COUNTS[number] if 0 <= number < len(_COUNTS) else formats.number(number)


def opened(text: str) -> str:
    """A sentence with its first letter large."""
    return f"{text[:1].upper()}{text[1:]}"


def honest(text: str, edition: str) -> str:
    """What is said of "angka terbitan": in a demonstration, that samples are among them."""
    if edition != DEMONSTRATION:
        return text
    for said in ("angka terbitan", "Angka terbitan"):
        text = text.replace(said, f"{said} dan contoh")
    return text
