"""The figures of the cost section: people, money a month and a year, and the smaller steps."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from briefing.story import reckoned
from briefing.story.facts import Facts
from briefing.story.ruled import parameter
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import GAP, GAP_COST, QUOTA
from data.parameters import Parameter, Parameters
from data.regions import PROVINCE
from program.bkbk import PLACES_PER_VILLAGE
from program.closing import option
from program.figures import Figures
from program.panel import panel, pick
from program.series import best_period
from program.tariffs import CONTRIBUTION, first_month
from words import formats, periods
from words.periods import LATEST

WHOLE, HALF = "Menutup seluruh kesenjangan", "Separuh kesenjangan"
GRANT = "Kuota BKBK {year}: {places} tempat per desa"
GRANT_BARE = "Kuota BKBK {year}"


@dataclass(frozen=True, eq=False)
class Bill:
    """What closing the gap costs at one period.

    by_cost: kodes, the dearest first, those without a figure last. table: the panel of the
    yearly cost. people, monthly, yearly, shares: kode → fact, the province under its own.
    """

    period: str
    tariff: Parameter
    table: pd.DataFrame
    by_cost: tuple[str, ...]
    people: Mapping[str, Key]
    monthly: Mapping[str, Key]
    yearly: Mapping[str, Key]
    shares: Mapping[str, Key]


@dataclass(frozen=True)
class Base:
    """One region's gap and its yearly cost, the month they are of, the tariff of that month."""

    kode: str
    gap: str
    cost: str
    month: str
    tariff: Parameter


@dataclass(frozen=True)
class Choice:
    """A number of people that could be protected for a year; share: of the gap."""

    kind: str
    label: str
    people: Key
    monthly: Key
    yearly: Key
    share: Key


def bill(context: Context) -> Bill | None:
    """The bill at the period that knows the most regencies; None where no gap is priced."""
    figures, facts = context.figures, context.facts
    period = best_period(figures, GAP_COST)
    table = panel(figures, GAP_COST, period).sort_values(
        "value", ascending=False, na_position="last", kind="stable"
    )
    known = table.dropna(subset=["value"])
    if known.empty:
        return None
    shown = known["period"].max() if period == LATEST else period
    tariff = figures.parameters.at(CONTRIBUTION, first_month(shown))
    when = {kode: str(table.at[kode, "period"]) for kode in table.index}
    if period != LATEST:
        when[PROVINCE] = period
    people = {kode: facts.cell(GAP, kode, own) for kode, own in when.items()}
    yearly = {kode: facts.cell(GAP_COST, kode, own) for kode, own in when.items()}
    monthly = {kode: _monthly(facts, kode, key, tariff) for kode, key in people.items()}
    return Bill(
        shown,
        tariff,
        table,
        tuple(str(kode) for kode in table.index),
        people,
        monthly,
        yearly,
        _shares(facts, yearly),
    )


def _shares(facts: Facts, yearly: Mapping[str, Key]) -> dict[str, Key]:
    whole = yearly.get(PROVINCE)
    if whole is None:
        return {}
    return {
        kode: reckoned.part(facts, facts.found(key), facts.found(whole))
        for kode, key in yearly.items()
        if key
    }


def _monthly(facts: Facts, kode: str, people: Key, tariff: Parameter) -> Key:
    """A month's contributions for the people of a fact."""
    if people is None:
        return None
    fact = facts[people]
    low, high = (math.nan if end is None else end * tariff.value for end in (fact.low, fact.high))
    return facts.own(
        "iuran_sebulan." + fact.indicator,
        kode,
        fact.period,
        fact.value * tariff.value,
        "rupiah",
        f"Iuran JKK dan JKM sebulan: {fact.label}",
        "Orang × iuran per orang sebulan.",
        (people, parameter(facts, tariff)),
        low,
        high,
    )


def quotas(figures: Figures, kode: str) -> dict[str, float]:
    """Year of the grant → places of a region, oldest first; estimates for a regency."""
    return {year: row.value for year, row in figures.by_region.get((QUOTA, kode), {}).items()}


def base(context: Context, found: Bill, kode: str) -> Base | None:
    """What one region's own steps start from: the province at the period of the bill, a regency
    with its newest published gap, as its own page tells it. None where its gap isn't priced."""
    figures, facts = context.figures, context.facts
    period = found.period if kode == PROVINCE else LATEST
    gap = pick(figures, GAP, kode, period)
    if gap is None or not gap.value > 0:
        return None
    cost = figures.cells.get((kode, gap.period, GAP_COST))
    gap_key, cost_key = facts.row(gap), facts.row(cost)
    month = first_month(gap.period)
    tariff = figures.parameters.find(CONTRIBUTION, month)
    if gap_key is None or cost_key is None or tariff is None:
        return None
    return Base(kode, gap_key, cost_key, month, tariff)


def choices(context: Context, own: Base) -> tuple[Choice, ...]:
    """The whole gap, half of it, and the grant's quotas, oldest first."""
    facts, rules, gap = context.facts, context.figures.parameters, own.gap
    ends = [facts[gap].low, facts[gap].high]
    low, high = (math.nan if end is None else round(end / 2) for end in ends)
    half = facts.own(
        f"separuh.{GAP}",
        own.kode,
        facts[gap].period,
        float(round(facts.value(gap) / 2)),
        "orang",
        "Separuh dari yang belum terlindungi",
        "Belum terlindungi ÷ 2, dibulatkan ke orang.",
        (gap,),
        low,
        high,
    )
    monthly = _monthly(facts, own.kode, gap, own.tariff)
    whole = Choice("seluruhnya", WHOLE, gap, monthly, own.cost, _share(facts, gap, gap, 1.0))
    offered = [whole, _choice(facts, rules, own, ("separuh", HALF), half)]
    for year in quotas(context.figures, own.kode):
        places = rules.find(PLACES_PER_VILLAGE, first_month(year))
        said = GRANT.format(year=year, places=formats.number(places.value)) if places else ""
        called = (year, said or GRANT_BARE.format(year=year))
        offered.append(_choice(facts, rules, own, called, facts.cell(QUOTA, own.kode, year)))
    return tuple(offered)


def _choice(
    facts: Facts,
    rules: Parameters,
    own: Base,
    called: tuple[str, str],
    people: Key,
) -> Choice:
    kind, label = called
    if people is None:
        return Choice(kind, label, None, None, None, None)
    fact = facts[people]
    one = option(fact.value, facts.value(own.gap), own.month, rules)
    each = option(1, facts.value(own.gap), own.month, rules).cost_idr
    low, high = (math.nan if end is None else end * each for end in (fact.low, fact.high))
    yearly = facts.own(
        f"iuran_setahun.{fact.indicator}",
        fact.kode,
        fact.period,
        float(one.cost_idr),
        "rupiah",
        f"Iuran JKK dan JKM setahun: {fact.label}",
        f"Orang × iuran dua belas bulan sejak {periods.label(own.month)}.",
        (people, parameter(facts, own.tariff)),
        low,
        high,
    )
    monthly = _monthly(facts, fact.kode, people, own.tariff)
    return Choice(kind, label, people, monthly, yearly, _share(facts, people, own.gap, one.share))


def _share(facts: Facts, people: Key, gap: Key, share: float) -> Key:
    """The part of the gap that so many people are; none where they are more than it."""
    if people is None:
        return None
    fact = facts[people]
    return facts.own(
        f"terjangkau.{fact.indicator}",
        fact.kode,
        fact.period,
        share,
        "share",
        f"Bagian dari yang belum terlindungi: {fact.label}",
        "Orang ÷ belum terlindungi.",
        (people, gap),
    )
