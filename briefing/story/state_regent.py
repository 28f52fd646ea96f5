"""What is said of the state in a bupati's briefing: her regency beside the province."""

import pandas as pd

from briefing import profile_words
from briefing.story import reckoned
from briefing.story.facts import Facts
from briefing.story.rules import Said, rule, says
from data.catalogue import COVERAGE, GAP, GAP_COST, PARTICIPANTS, POTENTIAL, POVERTY
from data.regions import PROVINCE, region
from program.profile import UNSURE
from words import formats


@rule("keadaan.judul-daerah")
def title_of(facts: Facts, kode: str, standing: pd.Series) -> Said | None:
    """In a bupati's briefing: her regency's coverage against the province's."""
    if formats.is_missing(standing["value"]):
        return None
    keys = against(facts, COVERAGE, kode, standing)
    return says(profile_words.title(region(kode).short, standing), *keys)


def against(facts: Facts, indicator: str, kode: str, standing: pd.Series) -> tuple[str | None, ...]:
    """Keys of a regency's figure, the province's of the same period, and their difference."""
    own = facts.cell(indicator, kode, str(standing["period"]))
    whole = facts.cell(indicator, PROVINCE, str(standing["period"]))
    if own is None or whole is None or standing["verdict"] == UNSURE:
        return own, whole
    rows = (facts.found(own), facts.found(whole))
    return own, whole, reckoned.difference(facts, *rows)


@rule("keadaan.celah-daerah")
def left_of(facts: Facts, kode: str, gap: pd.Series, cost: pd.Series) -> Said | None:
    """In a bupati's briefing: who is left in her regency, and their part of the province's."""
    own, whole = (facts.cell(GAP, where, str(gap["period"])) for where in (kode, PROVINCE))
    part = None
    if own and whole and not formats.is_missing(gap["share"]):
        part = reckoned.part(facts, facts.found(own), facts.found(whole))
    money = facts.cell(GAP_COST, kode, str(cost["period"]))
    return says(profile_words.left(gap, cost), own, part, money)


@rule("keadaan.cakupan-daerah")
def covered_of(facts: Facts, kode: str, standing: pd.Series) -> Said | None:
    """In a bupati's briefing: who is covered in her regency, of when, how sure."""
    when = str(standing["period"])
    counts = [facts.cell(key, kode, when) for key in (PARTICIPANTS, POTENTIAL)]
    rows = [facts.found(key) if key else None for key in counts]
    keys = against(facts, COVERAGE, kode, standing)
    return says(profile_words.covered(standing, *rows), *keys, *counts) if keys[0] else None


@rule("keadaan.bertemu-kemiskinan")
def meeting(facts: Facts, kode: str, coverage: pd.Series, need: pd.Series) -> Said | None:
    """In a bupati's briefing: her regency's poverty against the province's, beside coverage."""
    keys = against(facts, POVERTY, kode, need)
    return says(profile_words.meeting(coverage, need), *keys)
