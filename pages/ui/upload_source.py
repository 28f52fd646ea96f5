"""Whose the figures are: a known source, or a new one that its sender describes."""

import re
import unicodedata

import streamlit as st

from data.published import sources
from data.sources import TIERS, Source
from pages.ui.text import unggah_data as text

NEW = "+"
"""The choice of a source that isn't known yet."""
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def ask(file: str) -> str:
    """The id of a known source, NEW, or "" while none is chosen. file: its token, since another
    file begins without a source."""
    known = sources()
    options = ["", NEW, *sorted(known, key=lambda key: known[key].publisher.casefold())]
    return str(
        st.selectbox(
            text.SOURCE,
            options,
            format_func=_said,
            key=f"sumber_{file}",
            persist_state="session",
        )
    )


def _said(key: str) -> str:
    if key in ("", NEW):
        return text.NO_SOURCE if not key else text.NEW_SOURCE
    source = sources()[key]
    named = source.title.startswith(source.publisher)
    return source.title if named else f"{source.publisher}: {source.title}"


def describe(file: str) -> tuple[Source | None, tuple[str, ...]]:
    """The new source; None, and what is lacking, while something is."""
    st.html(f'<p class="lj-source">{text.SOURCE_LEAD}</p>')
    first, second = st.columns(2)
    asked = {
        "publisher": (first, text.SOURCE_PUBLISHER),
        "title": (second, text.SOURCE_TITLE),
        "url": (first, text.SOURCE_URL),
        "published": (second, text.SOURCE_DATE),
    }
    given = {
        name: place.text_input(
            label,
            key=f"sumber_{name}_{file}",
            placeholder=text.SOURCE_EXAMPLES[name],
            max_chars=300,
            persist_state="session",
        ).strip()
        for name, (place, label) in asked.items()
    }
    tier = first.selectbox(
        text.SOURCE_TIER,
        list(TIERS),
        format_func=TIERS.__getitem__,
        key=f"sumber_tier_{file}",
        persist_state="session",
    )
    faults = tuple(text.SOURCE_FAULTS[name] for name in faulty(given))
    if faults:
        return None, faults
    return described(given, int(tier)), ()


def faulty(given: dict[str, str]) -> list[str]:
    """The parts of a description that can't stand as they are."""
    wrong = [name for name in ("publisher", "title") if not given[name]]
    if given["url"] and not re.match(r"https?://\S+$", given["url"]):
        wrong.append("url")
    if given["published"] and not _DATE.fullmatch(given["published"]):
        wrong.append("published")
    return wrong


def described(given: dict[str, str], tier: int) -> Source:
    """The source of a description without fault, under an id that is free."""
    return Source(
        new_id(f"{given['publisher']} {given['title']}"),
        given["title"],
        given["url"],
        given["publisher"],
        tier,
        given["published"],
        text.SOURCE_LICENCE,
        "",
    )


def new_id(words: str) -> str:
    """Words joined by "-" in ASCII, and a number where a source of that id is known."""
    plain = unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode()
    start = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "sumber"
    known = sources()
    free = (f"{start}-{number}" for number in range(2, len(known) + 3))
    return start if start not in known else next(one for one in free if one not in known)
