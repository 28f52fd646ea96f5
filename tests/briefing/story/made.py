"""Figures of a few rows, for cases that the store doesn't have."""

from typing import Any, NamedTuple

import pandas as pd

from briefing.story.facts import Facts
from data import parameters, villages
from data.catalogue import catalogue
from data.contract import ESTIMATE
from program.figures import Figures
from program.panel import panel
from program.profile import standings
from program.rank import ranges
from program.rows import Row, frame

SOURCE = "infojambi-2024-08-ucj"
PERIOD = "2024-08"
KODES = ("15.01", "15.02", "15.03", "15.04", "15.05", "15.06", "15.07")


class Case(NamedTuple):
    """Facts and the tables that rules take. ranked: highest first, with best and worst."""

    facts: Facts
    figures: Figures
    table: pd.DataFrame
    ranked: pd.DataFrame


def row(indicator: str, value: float, kode: str = "15", period: str = PERIOD, **other: Any) -> Row:
    """A published row; `other` are fields of Row."""
    given: dict[str, Any] = {"status": "resmi", "source": SOURCE, "note": ""} | other
    return Row(kode=kode, period=period, indicator=indicator, value=value, **given)


def guess(indicator: str, kode: str, value: float, low: float, high: float) -> Row:
    """An estimate with its range."""
    own = row(indicator, value, kode, status=ESTIMATE, note="perkiraan")
    return own._replace(low=low, high=high)


def figures(*rows: Row, others: tuple[Row, ...] = ()) -> Figures:
    """Figures with these rows as they are; `others`: what more sources print for a cell."""
    printed = [one for one in (*rows, *others) if one.status != ESTIMATE]
    observed = frame(printed).drop(columns=["low", "high"])
    return Figures(frame(rows), observed, villages.load(), parameters.load(), "uji")


def case(indicator: str, *rows: Row, period: str = PERIOD) -> Case:
    """The facts and the standings of one indicator over these rows."""
    known = figures(*rows)
    table = standings(panel(known, indicator, period), catalogue()[indicator])
    ranked = table.drop(columns="rank").join(ranges(table))
    ranked = ranked.sort_values("value", ascending=False, na_position="last", kind="stable")
    return Case(Facts(known), known, table, ranked)


def text(claim: object) -> str:
    """What a rule said; "" where it was silent."""
    return getattr(claim, "text", "")
