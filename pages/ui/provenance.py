"""Whose a figure is, of when, and how sure: the same words and badges everywhere."""

from collections.abc import Iterable
from html import escape

from data.published import sources
from data.sources import Source
from pages.ui.text import common as text
from words import periods


def badge(status: str) -> str:
    """The status as HTML; the tooltip says what the status means."""
    name, meaning = text.STATUS[status], text.STATUS_HELP[status]
    return f'<span class="lj-badge {status or "kosong"}" title="{escape(meaning)}">{name}</span>'


def mark(status: str) -> str:
    """The short form of a badge, "≈" for an estimate, where a column of figures leaves no room."""
    meaning = escape(text.STATUS_HELP[status])
    return f'<span class="lj-sign {status}" title="{meaning}">{text.SIGN[status]}</span>'


def cited(ids: str) -> list[Source]:
    """The sources behind ids joined by ";", in their order."""
    known = sources()
    return [known[key] for key in ids.split(";") if key in known]


def linked(source: Source) -> str:
    """The publisher's name, linking to the publication where it has an address."""
    name = escape(source.publisher)
    if not source.url:
        return name
    return (
        f'<a href="{escape(source.url)}" title="{escape(source.title)}" target="_blank" '
        f'rel="noopener noreferrer">{name}</a>'
    )


def ids_of(column: Iterable[str]) -> str:
    """Every source id of a column of ids, each once, joined by ";"."""
    return ";".join(dict.fromkeys(key for ids in column for key in ids.split(";") if key))


def links(ids: str) -> str:
    """The publishers as HTML links, each named once."""
    return "; ".join(dict.fromkeys(linked(source) for source in cited(ids)))


def plain_line(column: Iterable[str]) -> str:
    """The line of sources under a picture, each publisher once; without any, that none is there."""
    ids = ids_of(column)
    return f"{text.SOURCE}: {publishers(ids)}" if ids else text.STATUS[""]


def publishers(ids: str) -> str:
    """The publishers as plain text, each named once."""
    return "; ".join(dict.fromkeys(source.publisher for source in cited(ids)))


def source_line(ids: str, period: str = "") -> str:
    """The line under a figure as HTML: source and, where asked, its date."""
    names = links(ids)
    when = f", {periods.as_of(period)}" if period else ""
    return f'<p class="lj-source">{text.SOURCE}: {names}{when}</p>' if names else ""
