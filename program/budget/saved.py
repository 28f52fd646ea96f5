"""Scenarios in the store: saved under a name, opened again by their number."""

import datetime as dt
from dataclasses import dataclass, replace

from data import scenarios
from data.people import Person
from data.problems import BadData
from program.budget.scenario import KIND, Scenario, number, read, written


@dataclass(frozen=True)
class Kept:
    """A scenario as it was saved last, under the name that counts. made_at: with its zone."""

    number: str
    made_at: dt.datetime
    scenario: Scenario


def save(person: Person, scenario: Scenario) -> str:
    """Save a scenario under its name; its number.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    own, name = number(scenario), scenarios.tidied(scenario.name)
    scenarios.save(person, own, name, written(replace(scenario, name=name)))
    return own


def opened(typed: str) -> Kept | None:
    """The scenario of a number as `numbering.tidied` writes it; None where it isn't known.

    Raises:
        data.store.StoreProblem: the store can't be read.
        BadData: what is kept can't be read, or isn't what its number promises.
    """
    found = scenarios.find(typed)
    if found is None:
        return None
    told = replace(read(found.content), name=found.name)
    if number(told) != typed:
        fault = f"isi skenario {typed} tidak cocok lagi dengan nomornya"
        raise BadData(KIND, None, fault, "pulihkan dari cadangan")
    return Kept(typed, found.made_at, told)
