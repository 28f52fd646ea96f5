"""A briefing as the templates take it: words, drawings, and where each part's figures come from."""

from collections.abc import Iterable, Sequence
from typing import Any

from briefing.document import text, visuals
from briefing.document.words import cut, set_words
from briefing.drawings.paper import GOLD_WORDS
from briefing.method_words import SIMULATED_MEANING
from briefing.story.model import (
    AGENCY,
    DECISIONS,
    REGENT,
    Briefing,
    Slide,
)
from data import edition
from data.registry import registry
from data.sources import Source
from geo import palette
from words import periods

SIZE, CELLS = 10.5, 9
"""Of the running text and of tables, pt."""
WHOLE = 14
"""Rows of a table that is never parted."""
AHEAD = ("target.", "proyeksi.", "simulasi_")
"""How indicators of what hasn't been begin."""
WEB = ("https://", "http://")
PUBLISHER = 48
"""Letters of a publisher in a footer."""
Content = dict[str, Any]


class Sources:
    """The sources of a document, numbered as they are first met."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._numbers: dict[str, int] = {}

    def numbers(self, keys: Iterable[str]) -> list[int]:
        """The numbers of the sources of these facts, ascending."""
        cited = self._briefing.cited(keys)
        return sorted(self._numbers.setdefault(s.id, len(self._numbers) + 1) for s in cited)

    def all(self) -> list[Source]:
        """Every source met, in the order of its number."""
        return [self._briefing.sources[one] for one in self._numbers]


def shared(briefing: Briefing, title: str, keys: Sequence[str], sources: Sources) -> Content:
    """What every template takes: title, number, sources, colours, copy."""
    return {
        "title": set_words(title) or text.UNTITLED,
        "mark": briefing.mark,
        "titled": edition.titled(briefing.mark, set_words(title) or text.UNTITLED),
        "subtitle": set_words(briefing.subtitle),
        "keywords": [*text.KEYWORDS, briefing.number],
        "number": briefing.number,
        "sources": [_source(one) for one in sources.all()],
        "short": [cut(one.publisher or one.title, PUBLISHER) for one in sources.all()],
        "labels": {period: periods.label(period) for period in briefing.periods(keys)},
        "legend": _legend(briefing),
        "tones": vars(palette.LIGHT) | {"gold": GOLD_WORDS},
        "copy": text.COPY,
        "whole": WHOLE,
        "numbered": True,
        "size": SIZE,
        "cells": CELLS,
    }


def _legend(briefing: Briefing) -> list[str]:
    """How figures are read; of simulated ones only where there are scenarios."""
    simulated = SIMULATED_MEANING if briefing.scenarios else {}
    said = " ".join(f"{name.capitalize()}: {meaning}" for name, meaning in simulated.items())
    lines = [line.format(number=briefing.number) for line in text.LEGEND]
    return [*lines[:1], *filter(None, [said]), *lines[1:]]


def part(
    slide: Slide, briefing: Briefing, sources: Sources, height: float, wide: int = visuals.WIDE
) -> Content:
    """A slide as a part of a document; what only a speaker would add stays with the speaker.

    height: what part of their proper height charts are given. wide: width of a chart, px.
    """
    keys = slide.keys
    return {
        "title": set_words(slide.title.text),
        "caption": opened(set_words(slide.subtitle)),
        "paragraphs": paragraphs(slide),
        "asked": slide.section == DECISIONS,
        "rows": visuals.rows(slide.visuals, briefing, height, wide),
        "refs": sources.numbers(keys),
        "periods": list(briefing.periods(measured(briefing, keys))),
        "statuses": list(briefing.statuses(keys)),
    }


def opened(said: str) -> str:
    """Words with their first letter large."""
    return said[:1].upper() + said[1:]


def paragraphs(slide: Slide) -> list[str]:
    """What is said, as running text; decisions stay one each."""
    told = list(dict.fromkeys(set_words(claim.text) for claim in slide.points))
    return told if slide.section == DECISIONS or not told else [" ".join(told)]


def head(briefing: Briefing, keys: Sequence[str]) -> list[tuple[str, str, bool]]:
    """The head's rows: name, words, whether they are strong."""
    rows = [
        (text.TO, _reader(briefing), False),
        (text.SUBJECT, set_words(briefing.title), True),
        (text.AS_OF, as_of(briefing, keys), False),
        (text.SNAPSHOT, briefing.number, False),
    ]
    return [row for row in rows if row[1]]


def as_of(briefing: Briefing, keys: Sequence[str]) -> str:
    """From when the published figures are: the newest, and since when; "" without one."""
    published = [key for key in measured(briefing, keys) if briefing.facts[key].stored]
    found = sorted(briefing.periods(published), key=periods.last_month)
    if not found:
        return ""
    newest, oldest = periods.label(found[-1]), periods.label(found[0])
    return newest if newest == oldest else text.SINCE.format(newest=newest, oldest=oldest)


def measured(briefing: Briefing, keys: Iterable[str]) -> list[str]:
    """Those of these facts that have been: no targets, projections, simulations."""
    return [key for key in keys if not briefing.facts[key].indicator.startswith(AHEAD)]


def _reader(briefing: Briefing) -> str:
    request = briefing.request
    if request.audience == AGENCY:
        return text.TO_AGENCY
    area = registry().get(request.kodes[0]) if request.kodes else None
    if request.audience != REGENT or area is None:
        return text.TO_GOVERNOR
    pattern = text.TO_MAYOR if area.level == "kota" else text.TO_REGENT
    return pattern.format(place=area.name.removeprefix("Kabupaten ").removeprefix("Kota "))


def _source(source: Source) -> dict[str, str]:
    """A source in a list: its words, and its address behind them."""
    title, publisher = set_words(source.title), set_words(source.publisher)
    out = periods.published(source.published)
    when = text.PUBLISHED.format(when=out) if out else ""
    known = publisher.casefold() in title.casefold()
    said = [title, "" if known else publisher, when]
    address = source.url if source.url.startswith(WEB) else ""
    return {"said": ". ".join(one.removesuffix(".") for one in said if one) + ".", "url": address}
