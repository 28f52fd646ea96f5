"""Telling what a column measures: indicator, unit and period from the words of its heading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from data.catalogue import catalogue
from data.intake.recognise.moments import Moment, moment
from data.intake.recognise.words import plain, said
from data.units import file_unit

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_PERCENT = "persentase"
Words = frozenset[str]


@dataclass(frozen=True)
class Measure:
    """What some words measure. indicator: "" where none or several fit; `options`: the several.

    unit: as the words say it, "" where they don't. words: those that tell indicators apart.
    """

    indicator: str
    unit: str
    moment: Moment
    words: Words
    options: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def _unit_words() -> dict[str, str]:
    return {words: unit for unit, spellings in said()["units"].items() for words in spellings}


@lru_cache(maxsize=4096)
def unit_named(text: str) -> str:
    """The unit that a cell names, whole: "Ribu Jiwa" → "ribu orang"; "" where it names none."""
    words = plain(text)
    exact = {unit.casefold(): unit for one in catalogue().values() for unit in one.file_unit}
    return _unit_words().get(words) or exact.get(text.strip().casefold(), "")


def measure(texts: Sequence[str], title: bool = False) -> Measure:
    """What these texts (the cells of one heading, or one title) measure together."""
    return _measured(tuple(texts), title)


@lru_cache(maxsize=4096)
def _measured(texts: tuple[str, ...], title: bool) -> Measure:
    unit, unit_word, kept = "", "", []
    for text in texts:
        found, word, rest = _without_unit(text)
        unit, unit_word = (found, word) if found else (unit, unit_word)
        kept.append(rest)
    when = moment(" ".join(kept))
    words = _words(when.rest, title)
    if _PERCENT in words and not unit:
        unit = "persen"
    indicator, options = _matched(
        words, frozenset(_rewritten(plain(" ".join(kept))).split()), unit, unit_word
    )
    return Measure(indicator, _unit_for(indicator, unit), when, words, options)


def _without_unit(text: str) -> tuple[str, str, str]:
    """Unit, its words, and the text without them. A unit stands in brackets or is all there is."""
    if unit := unit_named(text):
        return unit, plain(text), ""
    for inner in _BRACKETS.finditer(text):
        if unit := unit_named(inner[1]):
            return unit, plain(inner[1]), text[: inner.start()] + " " + text[inner.end() :]
    words = f" {plain(text)} "
    for spelled, unit in _amid().items():
        if f" {spelled} " in words:
            return unit, spelled, words.replace(f" {spelled} ", " ")
    return "", "", text


@lru_cache(maxsize=1)
def _amid() -> dict[str, str]:
    """Units that are told amid other words, the long ones first: "ribu jiwa", "rp juta", "%"."""
    scales = ("ribu ", "juta ", "miliar ", "triliun ", "rupiah/")
    longest = sorted(_unit_words().items(), key=lambda pair: -len(pair[0]))
    return {
        spelled: unit
        for spelled, unit in longest
        if spelled == "%" or (" " in spelled and unit.startswith(scales))
    }


def _rewritten(text: str) -> str:
    words = f" {text} "
    for long, short in _rewrites():
        words = words.replace(f" {long} ", f" {short} ")
    return words


@lru_cache(maxsize=1)
def _rewrites() -> list[tuple[str, str]]:
    """The long words first: "bukan penerima upah" before "penerima upah"."""
    return sorted(said()["rewrites"].items(), key=lambda pair: -len(pair[0]))


def _words(text: str, title: bool = False) -> Words:
    """The words that tell indicators apart; in a title, the numbers of tables don't."""
    neutral = set(said()["neutral"]["words"]) | set(said()["neutral"]["title"] if title else ())
    words = frozenset(_rewritten(text).split()) - neutral
    return frozenset(word for word in words if not word.isdigit()) if title else words


@lru_cache(maxsize=1)
def _known() -> tuple[dict[Words, list[str]], dict[Words, list[str]]]:
    """Indicators by the words that tell them apart; and by all the words of id and labels."""
    told: dict[Words, list[str]] = {}
    for key, phrases in said()["figures"].items():
        for phrase in phrases:
            told.setdefault(_words(phrase), []).append(key)
    loose: dict[Words, list[str]] = {}
    whole: dict[Words, list[str]] = {}
    for key, one in catalogue().items():
        never = key in said()["by_id"]["never"]
        for text in () if never else (key, one.label):
            loose.setdefault(_words(plain(text)), []).append(key)
        for text in (key, one.label, one.short):
            if not never or "kemnaker" in text.casefold():
                whole.setdefault(frozenset(_rewritten(plain(text)).split()), []).append(key)
    return loose | told, whole


def _matched(
    words: Words, all_words: Words, unit: str, unit_word: str
) -> tuple[str, tuple[str, ...]]:
    """The indicator of these words, or the several that fit."""
    loose, whole = _known()
    exact = tuple(dict.fromkeys(whole.get(all_words, ())))
    if len(exact) == 1 and _fits(exact[0], unit):
        return exact[0], ()
    tried = [words | frozenset(_rewritten(unit_word).split()), words]
    if unit == "persen":
        tried += [words | {_PERCENT}, words - {_PERCENT}]
    groups = [tuple(dict.fromkeys(loose.get(one, ()))) for one in tried if one]
    groups = [group for group in groups if group]
    for group in groups:
        fitting = tuple(key for key in group if _fits(key, unit))
        if fitting:
            return (fitting[0], ()) if len(fitting) == 1 else ("", fitting)
    if groups and len(groups[0]) == 1:
        return groups[0][0], ()
    return "", groups[0] if groups else ()


def _fits(indicator: str, unit: str) -> bool:
    return not unit or canonical(indicator, unit) == catalogue()[indicator].unit


def canonical(indicator: str, unit: str) -> str:
    """The canonical unit that a printed unit means for this indicator."""
    return file_unit(printed_unit(indicator, unit)).canonical


def printed_unit(indicator: str, unit: str) -> str:
    """The unit as `data.units` prints it: "ribu" of people is "ribu orang", of money "ribu
    rupiah"; the poverty line's "rupiah" is per person and month.
    """
    if indicator not in catalogue():
        return unit
    own = catalogue()[indicator].unit
    if unit in ("ribu", "juta", "miliar", "triliun") and own in ("orang", "rupiah"):
        return f"{unit} {own}"
    return str(said()["unit_of"].get(indicator, {}).get(unit, unit))


def _unit_for(indicator: str, unit: str) -> str:
    """The unit as printed; an indicator that is printed in one way says it."""
    return printed_unit(indicator, unit) if unit or not indicator else only_unit(indicator)


def only_unit(indicator: str) -> str:
    """The unit of an indicator that no file prints on another scale, else ""."""
    printed = catalogue()[indicator].file_unit
    return printed[0] if len({file_unit(one).factor for one in printed}) == 1 else ""


def survey_of(indicator: str) -> dict[str, object]:
    """The survey that an indicator comes from, {} without one: month, semesters, reason."""
    topic = catalogue()[indicator].topic if indicator in catalogue() else ""
    return next((one for one in said()["surveys"].values() if topic in one["topics"]), {})
