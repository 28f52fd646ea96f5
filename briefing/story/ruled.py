"""Rules of parameters.toml as facts: a tariff, a benefit, the places of a grant."""

from briefing.story.facts import Facts, key_of
from briefing.story.model import Fact, Rule
from data.parameters import Parameter
from data.regions import NATION, region
from words import formats


def parameter(facts: Facts, entry: Parameter) -> str:
    """The key of a rule while it holds: its value is a figure of the whole country."""
    name = f"aturan.{entry.id}"
    made = Fact(
        key_of(name, NATION, entry.starts),
        name,
        entry.label,
        NATION,
        region(NATION).name,
        entry.starts,
        entry.unit,
        float(entry.value),
        None,
        None,
        entry.status,
        tuple(source.id for source in entry.sources),
        note=entry.note,
        rules=(Rule(entry.label, formats.value(entry.value, entry.unit), entry.legal),),
    )
    return facts.given(made)
