"""A saved scenario reckoned in the figures of a briefing, every number of it as a fact."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.story import budget_given as given
from briefing.story import budget_names
from briefing.story.budget_given import Given
from briefing.story.budget_numbers import (
    AFTER,
    BEFORE,
    COST,
    GAP,
    HOW,
    LEFT,
    NOW,
    OF_PEOPLE,
    PEOPLE,
    PER_POINT,
    PER_POOR,
    QUANTITIES,
    RISE,
)
from briefing.story.facts import Facts
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import PARTICIPANTS, POOR, POTENTIAL, VILLAGES
from data.parameters import NotInForce
from data.problems import BadData
from data.regions import PROVINCE
from program.allocate import Goal
from program.budget.outcome import Outcome, Result
from program.budget.plan import FLAT, NEED
from program.budget.reach import Reach
from program.budget.scenario import Scenario, outcome, read
from words import periods


@dataclass(frozen=True, eq=False)
class Answer:
    """What a scenario comes to. name: as it is called. of: kode → number of a reach → fact, the
    province under its own. given: its assumptions as facts. monthly: what a month costs, of each
    span of months in their order."""

    number: str
    name: str
    scenario: Scenario
    outcome: Outcome
    of: Mapping[str, Mapping[str, Key]]
    given: Given
    monthly: tuple[Key, ...]

    @property
    def called(self) -> str:
        """The scenario within a sentence: a name that somebody gave it in quotation marks."""
        return budget_names.quoted(self.scenario, self.name)

    @property
    def whole(self) -> Mapping[str, Key]:
        """The facts of the whole province."""
        return self.of[PROVINCE]


@dataclass(frozen=True)
class Refused:
    """A scenario that can't be reckoned here, as a sentence calls it, and why, a sentence each."""

    number: str
    name: str
    why: tuple[str, ...]


def reckoned(context: Context, number: str) -> Answer | Refused:
    """The scenario of a number in the figures of the briefing, added to its facts."""
    name = budget_names.names(context.scenarios)[number]
    try:
        scenario = read(context.scenarios[number])
    except BadData as problem:
        return Refused(number, name, (str(problem),))
    called = budget_names.quoted(scenario, name)
    if late := _later(context, scenario):
        return Refused(number, called, (late,))
    try:
        found = outcome(scenario, context.figures)
    except (ValueError, NotInForce) as problem:
        return Refused(number, called, given.reasons(problem))
    told = given.added(context, number, name, scenario, found)
    answers = _Answers(context.facts, scenario, found, given.tag(number), name, told)
    of = answers.all()
    return Answer(number, name, scenario, found, of, told, answers.monthly(of[PROVINCE][PEOPLE]))


def _later(context: Context, scenario: Scenario) -> str:
    """Where the briefing ends before the scenario's figures: that it does; else ""."""
    until = context.request.until
    newest = max(scenario.period, scenario.poor_period)
    if not until or newest <= f"{until}-12":
        return ""
    return (
        f"Skenario ini berdasar angka {periods.label(newest)}, sedangkan bahan ini hanya memuat "
        f"angka sampai akhir {until}."
    )


@dataclass(frozen=True, eq=False)
class _Answers:
    """Collects the numbers of an outcome as facts."""

    facts: Facts
    scenario: Scenario
    outcome: Outcome
    tag: str
    name: str
    given: Given

    def all(self) -> dict[str, dict[str, Key]]:
        """kode → number → fact; the province last, since its people are those of the regencies."""
        found: dict[str, dict[str, Key]] = {}
        for result in self.outcome.results:
            found[result.kode] = self._numbers(result, self._money(result.kode))
        people = [own[PEOPLE] for own in found.values()]
        found[PROVINCE] = self._numbers(self.outcome.whole, people)
        return found

    def monthly(self, people: Key) -> tuple[Key, ...]:
        """What a month costs in each span of months, for the people of the whole."""
        if people is None:
            return ()
        fact, facts, made = self.facts[people], self.facts, []
        for span in self.given.spans:
            idr = facts.value(span.tariff)
            ends = [math.nan if end is None else end * idr for end in (fact.low, fact.high)]
            label = f"{given.text.MONTHLY}, {span.said}, {self.name}"
            made.append(
                facts.simulated(
                    (f"{self.tag}.sebulan.{span.first}", PROVINCE, self.scenario.plan.start),
                    (fact.value * idr, ends[0], ends[1]),
                    ("rupiah", label, "Orang × iuran per orang sebulan."),
                    (people, span.tariff),
                )
            )
        return tuple(made)

    def _money(self, kode: str) -> list[Key]:
        """What the people of a regency follow from besides its own counts."""
        plan, facts = self.scenario.plan, self.facts
        weights = {FLAT: VILLAGES, Goal.FLAT: VILLAGES, NEED: POOR, Goal.NEED: POOR}
        indicator = weights.get(plan.sharing or plan.goal)
        weight = None
        if indicator == VILLAGES:
            weight = facts.newest(VILLAGES, kode)
        elif indicator == POOR:
            weight = facts.cell(POOR, kode, self.scenario.poor_period)
        told = self.given
        named = [own[kode] for own in (told.wanted, told.floors, told.caps) if kode in own]
        return [*told.budgets, told.each, told.take_up, weight, *named]

    def _numbers(self, result: Result, of_people: list[Key]) -> dict[str, Key]:
        kode, scenario = result.kode, self.scenario
        counts = self._counts(kode)
        names = [PEOPLE, COST, BEFORE, GAP, AFTER, LEFT, RISE]
        names += [PER_POINT, PER_POOR] if kode == PROVINCE else []
        found: dict[str, Key] = {}
        inputs: dict[str, list[Key]] = {PEOPLE: [*of_people, *counts]}
        for name in names:
            if name == COST:
                inputs[name] = [found[PEOPLE], self.given.each]
            elif name == PER_POINT:
                inputs[name] = [found[COST], found[RISE]]
            elif name == PER_POOR:
                poor = [self.facts.cell(POOR, one, scenario.poor_period) for one in self._kodes]
                inputs[name] = [found[PEOPLE], *poor]
            elif name in NOW:
                inputs[name] = counts
            inputs.setdefault(name, [*counts, found.get(PEOPLE), *self.given.ending])
            found[name] = self._fact(name, result, inputs[name])
        return found

    @property
    def _kodes(self) -> list[str]:
        return [result.kode for result in self.outcome.results]

    def _counts(self, kode: str) -> list[Key]:
        """Participants and potential workers; of the regencies, where the whole is their sum."""
        own = self._pair(kode)
        if kode == PROVINCE and None in own:
            return [key for one in self._kodes for key in self._pair(one)]
        return own

    def _pair(self, kode: str) -> list[Key]:
        return [self.facts.cell(i, kode, self.scenario.period) for i in (PARTICIPANTS, POTENTIAL)]

    def _fact(self, name: str, result: Result, inputs: Iterable[Key]) -> Key:
        unit, label, formula = QUANTITIES[name]
        plan = self.scenario.plan
        how = HOW.get(plan.sharing or plan.goal, "menurut kesenjangannya")
        period = self.scenario.period if name in NOW else self.scenario.plan.start
        value, low, high = (_number(one, name) for one in vars(result.reach).values())
        if low == high:  # no width is no range
            low = high = math.nan
        used = [key for key in inputs if key is not None]
        if not used:
            return None
        return self.facts.simulated(
            (f"{self.tag}.{name}", result.kode, period),
            (value, low, high),
            (unit, f"{label}, {self.name}", formula or OF_PEOPLE.format(how=how)),
            used,
        )


def _number(reach: Reach, name: str) -> float:
    value = getattr(reach, name)
    if value is None:
        return math.nan
    return float(value) / 100 if name == RISE else float(value)
