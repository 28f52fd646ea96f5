"""The summary's parts: its cards, its two rankings, and how fresh the figures are."""

from collections.abc import Callable

import pandas as pd

from data.catalogue import (
    COVERAGE,
    EMPLOYED,
    GAP,
    POOR,
    POPULATION,
    POVERTY,
    catalogue,
)
from pages.ui import html_table
from pages.ui.cards import Card
from pages.ui.text import ringkasan as text
from program.headline import Headline
from program.rows import Row
from program.tariffs import first_month, monthly_idr
from words import formats, periods

SHOWN = (
    COVERAGE,
    GAP,
    POVERTY,
    POOR,
    "jumlah_penduduk_miskin_ekstrem",
    "tenaga_kerja_terlindungi_bkbk",
    EMPLOYED,
    POPULATION,
)


def cards(facts: Headline) -> list[Card]:
    """The province in five figures; one that isn't known says so."""
    share = formats.percent(facts.poverty.value) if facts.poverty else ""
    return [
        _card(text.COVERAGE, facts.coverage, formats.percent, _counts(facts)),
        _card(text.GAP, facts.gap, formats.number, text.GAP_MORE),
        _card(text.COST, facts.gap_cost, formats.rupiah, _cost(facts)),
        _card(text.POOR, facts.poor, formats.number, text.POOR_MORE.format(share=share)),
        _card(
            text.EXTREME_POOR,
            facts.extreme_poor,
            formats.number,
            facts.extreme_poor.note if facts.extreme_poor else "",
        ),
    ]


def _card(label: str, row: Row | None, say: Callable[[float], str], more: str) -> Card:
    if row is None:
        return Card(label, formats.MISSING, "", "", "", "")
    return Card(label, say(row.value), row.period, row.status, more, row.source)


def _counts(facts: Headline) -> str:
    if not (facts.participants and facts.potential):
        return ""
    return text.OF_POTENTIAL.format(
        participants=formats.number(facts.participants.value),
        potential=formats.number(facts.potential.value),
    )


def _cost(facts: Headline) -> str:
    if not (facts.gap and facts.gap_cost):
        return ""
    tariff = formats.rupiah_exact(monthly_idr(first_month(facts.gap_cost.period)))
    return text.COST_MORE.format(people=formats.number(facts.gap.value), tariff=tariff)


def fresh(freshness: pd.DataFrame, today: str) -> None:
    """The table of how fresh the main figures are."""
    html_table.show(text.FRESH_COLUMNS, fresh_rows(freshness, today))


def fresh_rows(freshness: pd.DataFrame, today: str) -> list[tuple[str, ...]]:
    """Indicator, newest period, age in months, owner and next release of the main figures."""
    known = freshness.set_index("indicator")
    meanings = catalogue()
    rows: list[tuple[str, ...]] = []
    for key in SHOWN:
        if key in known.index:
            latest = str(known.at[key, "latest"])
            age = formats.number(max(periods.months_between(periods.last_month(latest), today), 0))
            meaning = meanings[key]
            rows.append(
                (
                    meaning.label,
                    _unbroken(periods.label(latest)),
                    _unbroken(text.AGE.format(months=age)),
                    meaning.owner,
                    meaning.next_release,
                )
            )
    return rows


def _unbroken(words: str) -> str:
    return words.replace(" ", "\u00a0")
