"""Real briefings for the tests: every reader, every regency, several years, every topic alone."""

from collections.abc import Iterator
from functools import cache

from briefing.story.model import (
    AGENCY,
    AUDIENCES,
    COST,
    GOVERNOR,
    REGENT,
    STATE,
    TOPICS,
    Briefing,
    Claim,
    Request,
    Slide,
)
from briefing.story.tell import tell
from data.regions import regencies
from program import figures
from tests.briefing.story import budgets

KODES = tuple(area.kode for area in regencies())
YEARS = ("2012", "2020", "2022", "2023", "2024", "2025")
REQUESTS = (
    *(Request(audience, KODES, "", TOPICS) for audience in AUDIENCES),
    *(Request(REGENT, (kode,), "", TOPICS) for kode in KODES),
    *(Request(who, KODES[:2], year, TOPICS) for year in YEARS for who in (GOVERNOR, REGENT)),
    *(Request(AGENCY, KODES[:1], "", (topic,)) for topic in TOPICS),
    *(Request(who, KODES[8:9], "", (COST,), tuple(budgets.SAVED)[:4]) for who in AUDIENCES),
    Request(GOVERNOR, KODES[:1], "", (STATE,), tuple(budgets.SAVED)[4:]),
    Request(GOVERNOR, KODES[:1], "2023", (STATE,), tuple(budgets.SAVED)[:1]),
)


@cache
def store() -> figures.Figures:
    """The figures of the default store."""
    return figures.load()


@cache
def told(request: Request) -> Briefing:
    """The briefing of a request, told once."""
    return tell(store(), request, budgets.SAVED)


def slides(briefing: Briefing) -> Iterator[Slide]:
    """Every slide, those of the profiles included."""
    yield from briefing.slides
    for profile in briefing.profiles:
        yield from profile.parts


def claims(briefing: Briefing) -> Iterator[Claim]:
    """Every claim of a briefing."""
    for slide in slides(briefing):
        yield from (slide.title, *slide.points, *slide.talk)
    yield from (profile.title for profile in briefing.profiles)
