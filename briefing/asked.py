"""What a visitor asks of a briefing, as an address, a command and a page say it alike."""

from collections.abc import Iterable, Mapping, Sequence

from briefing.story.model import AUDIENCES, GOVERNOR, REGENT, TOPICS, Request
from data.regions import regencies
from words.numbering import tidied
from words.periods import is_period

AUDIENCE, REGENCY, REGENCIES, UNTIL, TOPIC = "untuk", "daerah", "halaman", "sampai", "topik"
SCENARIO = "skenario_paparan"
"""Names in an address. REGENCY: a bupati's own. REGENCIES: those with a page of their own.
SCENARIO: the number of a saved budget scenario."""
MOST_SCENARIOS = 4


def request(
    audience: str = GOVERNOR,
    kode: str = "",
    kodes: Iterable[str] = (),
    until: str = "",
    topics: Iterable[str] = (),
    scenarios: Iterable[str] = (),
) -> Request:
    """What is asked for; whatever isn't known counts as not asked for.

    kode: a bupati's regency; the first one without. kodes, topics: all of them without.
    scenarios: numbers as somebody typed them, the first MOST_SCENARIOS; none without.
    """
    every = tuple(area.kode for area in regencies())
    wanted = tuple(one for one in every if one in set(kodes)) or every
    if audience == REGENT:
        wanted = (kode if kode in every else every[0],)
    return Request(
        audience if audience in AUDIENCES else GOVERNOR,
        wanted,
        until if is_period(until) and len(until) == 4 else "",
        tuple(topic for topic in TOPICS if topic in set(topics)) or TOPICS,
        tuple(dict.fromkeys(filter(None, map(tidied, scenarios))))[:MOST_SCENARIOS],
    )


def of_address(values: Mapping[str, Sequence[str]]) -> Request:
    """What the query of an address asks for: name → its values."""
    one = {name: found[-1] for name, found in values.items() if found}
    return request(
        one.get(AUDIENCE, GOVERNOR),
        one.get(REGENCY, ""),
        values.get(REGENCIES, ()),
        one.get(UNTIL, ""),
        values.get(TOPIC, ()),
        values.get(SCENARIO, ()),
    )


def address(wanted: Request) -> list[tuple[str, str]]:
    """The query that asks for it: what `of_address` reads."""
    said = [(AUDIENCE, wanted.audience)]
    if wanted.audience == REGENT:
        said.append((REGENCY, wanted.kodes[0]))
    elif len(wanted.kodes) < len(regencies()):
        said += [(REGENCIES, kode) for kode in wanted.kodes]
    if wanted.until:
        said.append((UNTIL, wanted.until))
    if wanted.topics != TOPICS:
        said += [(TOPIC, topic) for topic in wanted.topics]
    return said + [(SCENARIO, number) for number in wanted.scenarios]
