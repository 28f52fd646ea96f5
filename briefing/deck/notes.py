"""Speaker notes: what to say, and exactly where each figure of the slide comes from."""

from collections.abc import Iterable, Sequence

from briefing.deck import text
from briefing.story.model import Briefing, Slide, Stored


def lines(briefing: Briefing, slide: Slide, whole: Sequence[str]) -> list[str]:
    """The notes, a paragraph each. whole: texts that the slide shows shortened."""
    spoken = [slide.title, *slide.points, *slide.talk]
    said = list(dict.fromkeys(claim.text for claim in spoken))
    found = [text.TALK, *(f"– {one}" for one in said)]
    cited = briefing.cited(slide.all_keys)
    if cited:
        stored = _stored(briefing, slide.all_keys)
        found += ["", text.EXACT]
        for number, source in enumerate(cited, start=1):
            parts = (source.title, source.publisher, source.url, _rows(stored, source.id))
            found.append(f"{number}. " + ". ".join(part for part in parts if part))
    if whole:
        found += ["", text.WHOLE, *(f"– {one}" for one in whole)]
    return [*found, "", text.SNAPSHOT.format(number=briefing.number)]


def _stored(briefing: Briefing, keys: Iterable[str]) -> list[Stored]:
    """The rows behind these facts and behind what they were computed from."""
    seen: dict[str, None] = {}
    waiting = list(keys)
    while waiting:
        key = waiting.pop()
        if key not in seen and key in briefing.facts:
            seen[key] = None
            waiting += briefing.facts[key].inputs
    return [row for key in seen for row in briefing.facts[key].stored]


def _rows(stored: Sequence[Stored], source: str) -> str:
    """The files and lines of a source: "cakupan.csv baris 2, 5–9"."""
    files = sorted({row.file for row in stored if row.source == source})
    return "; ".join(
        text.ROWS.format(
            file=file,
            lines=spans({row.line for row in stored if (row.file, row.source) == (file, source)}),
        )
        for file in files
    )


def spans(numbers: Iterable[int]) -> str:
    """{2, 5, 6, 7} → "2, 5–7"."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in found)
