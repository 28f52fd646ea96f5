"""The assumptions of a scenario as facts: what it sets, and what one person costs by them."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from briefing.budget_words import payer
from briefing.story import text_budget as text
from briefing.story.facts import Facts, key_of
from briefing.story.model import ASSUMED, Fact, Rule
from briefing.story.ruled import parameter
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data import funds
from data.regions import PROVINCE, region
from program.budget.best import Contradiction
from program.budget.outcome import Outcome
from program.budget.permitted import NotAllowed
from program.budget.plan import EVERYONE, Purse
from program.budget.price import MonthCost
from program.budget.scenario import Scenario
from program.tariffs import CONTRIBUTION, DISCOUNT_OF_SECTOR
from words import formats, periods

DECIDED = "ditetapkan dalam skenario"


@dataclass(frozen=True)
class Span:
    """Months of one tariff: the first, the last, the tariff, the rules behind it, their basis."""

    first: str
    last: str
    tariff: str
    rules: tuple[str, ...]
    legal: str

    @property
    def said(self) -> str:
        """The months in words."""
        return said(self.first, self.last)


@dataclass(frozen=True, eq=False)
class Given:
    """A scenario's assumptions as facts.

    budgets, lefts: of its purses, in their order. total: all budgets. each: one person for the
    whole plan. ending: people whose other cover ends. wanted, floors, caps: kode → people.
    """

    budgets: tuple[str, ...]
    lefts: tuple[str, ...]
    total: str
    spans: tuple[Span, ...]
    length: str
    each: str
    take_up: str
    ending: tuple[str, ...]
    wanted: Mapping[str, str]
    floors: Mapping[str, str]
    caps: Mapping[str, str]

    @property
    def limits(self) -> Mapping[str, str]:
        """kode → its floor or cap."""
        return {**self.caps, **self.floors}


def tag(number: str) -> str:
    """How the indicators of a scenario's facts begin."""
    return f"simulasi_{number}"


def said(first: str, last: str) -> str:
    """Months in words: "Januari 2026 – Desember 2026", one month alone by its name."""
    if first == last:
        return periods.label(first)
    return text.SPAN.format(first=periods.label(first), last=periods.label(last))


def reasons(problem: Exception) -> tuple[str, ...]:
    """Why a scenario can't be reckoned, a sentence each."""
    if isinstance(problem, Contradiction):
        return tuple(rule.sentence for rule in problem.rules)
    if isinstance(problem, NotAllowed):
        return tuple(one.sentence for one in problem.refusals)
    why = str(problem).strip().removesuffix(".")
    return (f"{why[:1].upper()}{why[1:]}.",)


def added(context: Context, number: str, name: str, scenario: Scenario, found: Outcome) -> Given:
    """Every assumption, added to the facts."""
    return _Assumptions(context, number, name, scenario, found).all()


@dataclass(frozen=True, eq=False)
class _Assumptions:
    context: Context
    number: str
    name: str
    scenario: Scenario
    outcome: Outcome

    def all(self) -> Given:
        plan = self.scenario.plan
        length = self._decided("lama", PROVINCE, plan.months, "bulan", text.LENGTH)
        spans = self._spans()
        each = self._simulated(
            "iuran_orang",
            self.outcome.each_idr,
            ("rupiah/orang", "Iuran satu orang selama rencana", "Jumlah iuran bulan demi bulan."),
            (*(span.tariff for span in spans), length),
        )
        budgets = tuple(self._budget(purse) for purse in plan.purses)
        return Given(
            budgets,
            tuple(self._left(purse, key) for purse, key in zip(plan.purses, budgets, strict=True)),
            self._total(budgets),
            spans,
            length,
            each,
            self._decided("ikut", PROVINCE, plan.take_up / EVERYONE, "share", text.TAKE_UP),
            self._ending(),
            self._each_regency("diminta", plan.wanted, text.WANTED),
            self._each_regency("paling_sedikit", plan.floors, text.FLOOR),
            self._each_regency("paling_banyak", plan.caps, text.CAP),
        )

    @property
    def _facts(self) -> Facts:
        return self.context.facts

    def _named(self, label: str) -> str:
        return f"{label}, {self.name}"

    def _decided(
        self,
        what: str,
        kode: str,
        value: float,
        unit: str,
        label: str,
        rules: Sequence[funds.Rule] = (),
    ) -> str:
        """A number that the scenario sets. rules: of a fund, for which it was set."""
        name = f"{tag(self.number)}.{what}"
        start = self.scenario.plan.start
        own = Rule(label, formats.value(value, unit), DECIDED)
        bound = [Rule(text.RULE.format(fund=label), one.label, one.legal) for one in rules]
        cited = dict.fromkeys(source.id for one in rules for source in one.sources)
        made = Fact(
            key_of(name, kode, start),
            name,
            self._named(label),
            kode,
            region(kode).name,
            start,
            unit,
            float(value),
            None,
            None,
            ASSUMED,
            tuple(cited),
            rules=(own, *bound),
        )
        return self._facts.given(made)

    def _simulated(
        self, what: str, value: int, words: tuple[str, str, str], inputs: Sequence[Key]
    ) -> str:
        unit, label, formula = words
        place = (f"{tag(self.number)}.{what}", PROVINCE, self.scenario.plan.start)
        values = (float(value), math.nan, math.nan)
        return str(
            self._facts.simulated(place, values, (unit, self._named(label), formula), inputs)
        )

    def _budget(self, purse: Purse) -> str:
        label = text.FUND.format(fund=paid_by(purse))
        bound = fund_rules(purse, self.scenario.plan.calendar)
        what = f"dana.{purse.fund}.{purse.kode or PROVINCE}"
        return self._decided(what, purse.kode or PROVINCE, purse.budget_idr, "rupiah", label, bound)

    def _total(self, budgets: tuple[str, ...]) -> str:
        if len(budgets) == 1:
            return budgets[0]
        money = sum(purse.budget_idr for purse in self.scenario.plan.purses)
        words = ("rupiah", "Dana seluruhnya", "Jumlah semua dana.")
        return self._simulated("dana", money, words, budgets)

    def _left(self, purse: Purse, budget: str) -> str:
        own = next(s for s in self.outcome.spent if s.purse == purse)
        words = ("rupiah", f"Sisa dana: {paid_by(purse)}", "Dana − iuran yang dibayarnya.")
        what = f"sisa_dana.{purse.fund}.{purse.kode or PROVINCE}"
        return self._simulated(what, own.left_idr, words, (budget,))

    def _spans(self) -> tuple[Span, ...]:
        runs = groupby(self.outcome.months, key=lambda month: month.tariff_idr)
        return tuple(self._span(list(months)) for _, months in runs)

    def _span(self, months: Sequence[MonthCost]) -> Span:
        first, last = months[0].month, months[-1].month
        rules, sector = self.context.figures.parameters, self.scenario.plan.sector
        full = rules.at(CONTRIBUTION, first)
        entries = [full]
        tariff = parameter(self._facts, full)
        span = said(first, last)
        if months[0].tariff_idr != full.value:
            entries.append(rules.at(DISCOUNT_OF_SECTOR[sector], first))
            tariff = self._simulated(
                f"tarif.{first}",
                months[0].tariff_idr,
                ("rupiah/orang/bulan", f"{text.TARIFF}, {span}", "Iuran penuh × (100 − potongan)."),
                [parameter(self._facts, one) for one in entries],
            )
        legal = "; ".join(dict.fromkeys(one.legal for one in entries))
        keys = tuple(parameter(self._facts, one) for one in entries)
        return Span(first, last, tariff, keys, legal)

    def _ending(self) -> tuple[str, ...]:
        found = []
        for at, cover in enumerate(self.scenario.plan.lapsing):
            label = text.ENDING.format(place=region(cover.kode).short)
            found.append(self._decided(f"berakhir.{at}", cover.kode, cover.people, "orang", label))
        return tuple(found)

    def _each_regency(self, what: str, people: Mapping[str, int], label: str) -> dict[str, str]:
        return {
            kode: self._decided(what, kode, n, "orang", label.format(place=region(kode).short))
            for kode, n in sorted(people.items())
        }


def paid_by(purse: Purse) -> str:
    """A purse in words: its fund, and the regency when it pays in one only."""
    return payer(purse, funds.load())


def fund_rules(purse: Purse, months: Sequence[str]) -> tuple[funds.Rule, ...]:
    """The rules of a purse's fund that hold in any of the months, those that bind first."""
    held = [
        rule
        for rule in funds.load().rules
        if rule.fund == purse.fund and any(rule.covers(month) for month in months)
    ]
    return tuple(sorted(held, key=lambda rule: not rule.binding))
