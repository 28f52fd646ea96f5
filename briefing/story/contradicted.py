"""What is said where sources give different figures for the same cell."""

from briefing.story.facts import Facts
from briefing.story.model import Fact
from briefing.story.rules import Said, rule, says
from data.catalogue import catalogue
from data.caveats import contradictions
from data.published import sources
from data.regions import PROVINCE, region
from program.rows import Row
from words import formats, periods


@rule("sumber.bertentangan")
def contradicted(facts: Facts, row: Row) -> Said | None:
    """Where another source gives another figure for a cell that is told."""
    others = facts.others(row)
    if not others:
        return None
    meaning = catalogue()[row.indicator]
    listed = [f"{_worded(one.value, one.unit)} menurut {publisher(one)}" for one in others]
    what = f"{meaning.label[:1].lower()}{meaning.label[1:]}"
    where = "" if row.kode == PROVINCE else f" di {region(row.kode).short}"
    about = "sekitar " if row.approx else ""
    return says(
        f"Sumber tidak sepakat tentang {what}{where} pada {periods.label(row.period)}: yang "
        f"dipakai {about}{_worded(row.value, meaning.unit)}, "
        f"padahal ada pula {formats.listing(listed)}.",
        facts.row(row),
        *(one.key for one in others),
    )


@rule("sumber.catatan", method=True)
def recorded(kode: str, indicator: str) -> Said | None:
    """For the speaker: where the list of contradictions has an entry for this place alone."""
    found = [
        entry
        for entry in contradictions()
        if indicator in entry.indicators and entry.regions == (kode,)
    ]
    return says(f"Hati-hati dengan sumbernya: {found[0].figures}") if found else None


def publisher(fact: Fact) -> str:
    """Who published a fact, the first of its sources."""
    found = sources().get(fact.sources[0])
    return found.publisher if found else fact.sources[0]


def _worded(value: float, unit: str) -> str:
    return formats.percent_words(value) if unit == "share" else formats.value(value, unit)
