"""The fields in which a commitment is written, the same for a new one and for its change."""

import math

import streamlit as st

from data.catalogue import catalogue
from data.commitment_content import ADDED, FIELDS, LONGEST
from data.intake import numbers
from pages.ui.text import tindak_lanjut as text
from words import formats, periods

_YEARS_AHEAD = 10
_OLDEST = "2020-01"


def words(name: str, key: str, now: str = "") -> str:
    """What a person writes of this field, in one line."""
    said = st.text_input(
        FIELDS[name],
        now,
        key=f"{name}_{key}",
        placeholder=text.EXAMPLES[name],
        max_chars=LONGEST[name],
        help=text.ANSWERS_HELP if name == "answers" else None,
    )
    return str(said).strip()


def scenario(key: str, now: str = "") -> str:
    """The number of a saved scenario, "" without."""
    said = st.text_input(
        FIELDS["scenario"],
        now,
        key=f"scenario_{key}",
        placeholder=text.EXAMPLES["scenario"],
        max_chars=16,
        help=text.SCENARIO_HELP,
    )
    return str(said).strip()


def target(indicator: str, by: str, key: str, now: float = math.nan) -> float:
    """The number that is promised, canonical unit; NaN while it is none."""
    meaning = catalogue()[indicator]
    is_share, is_whole = meaning.unit == "share", meaning.unit == "orang"
    unit = text.PERCENT if is_share else meaning.unit
    said = st.text_input(
        text.TARGET_UNITS[by, meaning.good].format(unit=unit),
        _written(now, is_share),
        key=f"target_{key}",
        placeholder=text.SHARE_EXAMPLE if is_share else text.COUNT_EXAMPLE,
        max_chars=24,
    )
    return typed(str(said), is_share, is_whole)


def typed(said: str, is_share: bool, is_whole: bool) -> float:
    """The canonical value of what was typed the Indonesian way; NaN where it can't be told.

    A comma in a number of people may stand for thousands elsewhere: it isn't guessed.
    """
    bare = said.strip().removesuffix("%").strip() if is_share else said.strip()
    if "%" in bare or (is_whole and "," in bare):
        return math.nan
    number = numbers.typed(bare)
    return round(number / 100, 10) if is_share else number


def _written(value: float, is_share: bool) -> str:
    """A value as it would be typed."""
    if formats.is_missing(value):
        return ""
    shown = round(value * 100, 8) if is_share else value
    whole, _, places = f"{shown:.8f}".rstrip("0").partition(".")
    return formats.number(float(whole)) + (f",{places}" if places else "")


def due(agreed: str, key: str, now: str = "") -> str:
    """The month by whose end it is to be reached."""
    year, month = int(agreed[:4]), int(agreed[5:])
    first = periods_from(year * 12 + month, _YEARS_AHEAD * 12)
    options = first if now in ("", *first) else sorted({*first, now})
    own = now or next(one for one in options if one.endswith("-12"))
    return str(
        st.selectbox(
            FIELDS["due"],
            options,
            options.index(own),
            format_func=periods.label,
            key=f"due_{key}",
        )
    )


def agreed(this_month: str) -> str:
    """The month of the meeting, this one to begin with."""
    first = int(_OLDEST[:4]) * 12 + int(_OLDEST[5:]) - 1
    count = periods.months_between(_OLDEST, this_month) + 1
    options = periods_from(first, count)[::-1]
    return str(
        st.selectbox(FIELDS["agreed"], options, format_func=periods.label, key="agreed_baru")
    )


def periods_from(first: int, count: int) -> list[str]:
    """So many months from the one numbered `first` (year × 12 + month, January 0)."""
    return [f"{at // 12}-{at % 12 + 1:02}" for at in range(first, first + count)]


def by(indicator: str) -> str:
    """How the target is counted; only people can be counted from a baseline."""
    if catalogue()[indicator].unit != "orang":
        return next(key for key in text.BY if key != ADDED)
    return str(
        st.segmented_control(
            FIELDS["by"],
            list(text.BY),
            format_func=text.BY.__getitem__,
            default=ADDED,
            required=True,
            key="by_baru",
        )
    )
