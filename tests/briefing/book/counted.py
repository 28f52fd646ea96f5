"""A briefing that has counts: the example, with the real figures of the eleven among its facts."""

from dataclasses import replace
from functools import cache

from briefing.story import frozen
from briefing.story.model import Briefing, Fact, Rule
from data.catalogue import COVERAGE, GAP, GAP_COST, PARTICIPANTS, POTENTIAL, catalogue
from data.regions import PROVINCE, regencies, region
from program.figures import Figures, load
from tests.briefing.story import example

MONTH = "2024-08"
KODES = (PROVINCE, *(area.kode for area in regencies()))
COUNTED = (PARTICIPANTS, POTENTIAL, COVERAGE, GAP, GAP_COST)
TARIFF = Rule("Iuran JKK dan JKM", "Rp16.800", "PP 44/2015")


def briefing(without: tuple[tuple[str, str], ...] = (), hostile: bool = False) -> Briefing:
    """The example with every count of August 2024 but those named (indicator, kode)."""
    made = example.briefing(hostile)
    wanted = [(key, kode) for key in COUNTED for kode in KODES if (key, kode) not in without]
    found = {fact.key: fact for fact in (_fact(*pair) for pair in wanted)}
    return frozen.numbered(replace(made, facts={**made.facts, **found}))


def _fact(indicator: str, kode: str) -> Fact:
    row, meaning = load_once().cells[kode, MONTH, indicator], catalogue()[indicator]
    return Fact(
        example.key(indicator, kode, MONTH),
        indicator,
        meaning.label,
        kode,
        region(kode).name,
        MONTH,
        meaning.unit,
        row.value,
        row.low if row.low == row.low else None,
        row.high if row.high == row.high else None,
        row.status,
        ("uji",),
        rules=(TARIFF,) if indicator == GAP_COST else (),
    )


@cache
def load_once() -> Figures:
    """The figures of the store."""
    return load()
