"""What the workbook says of itself: the briefing, its words, its sources, and the request."""

from briefing.book import text
from briefing.method_words import SIMULATED_MEANING
from briefing.story.model import Briefing
from data import edition
from data.regions import region
from words.formats import listing


def described(briefing: Briefing) -> tuple[tuple[str, str], ...]:
    """Name and words of everything a reader of the figures must know."""
    warned = ((edition.WARNING, briefing.mark),) if briefing.mark else ()
    return (
        *warned,
        (text.NUMBER, briefing.number),
        (text.TITLE, briefing.title),
        (text.SUBTITLE, briefing.subtitle),
        (text.FOR, text.AUDIENCE[briefing.request.audience]),
        (text.CODE, briefing.code),
        *text.MEANINGS,
        *(SIMULATED_MEANING.items() if briefing.scenarios else ()),
        *(
            (text.SOURCE, ". ".join(part for part in (s.title, s.publisher, s.url) if part))
            for s in briefing.sources.values()
        ),
    )


def asked(briefing: Briefing) -> tuple[tuple[str, str], ...]:
    """The request behind the briefing, as its words."""
    request = briefing.request
    named = [f"{region(kode).name} ({kode})" for kode in request.kodes]
    until = text.UNTIL.format(until=request.until) if request.until else text.NEWEST
    return (
        (text.FOR, text.AUDIENCE[request.audience]),
        (text.REGENCIES, listing(named) or text.NO_REGENCY),
        (text.PERIOD, until),
        (text.TOPICS, listing([text.TOPIC.get(topic, topic) for topic in request.topics])),
        *((text.SCENARIO, number) for number in request.scenarios),
    )
