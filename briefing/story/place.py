"""One regency as the sections tell it: its rows, and the facts behind and beside them."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from briefing.story import once, reckoned
from briefing.story.facts import Facts
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import PARTICIPANTS, POTENTIAL
from data.regions import PROVINCE, region
from program.figures import Figures
from program.panel import pick
from program.rows import Row
from words import formats

NO_ROW = pd.Series(
    dict.fromkeys(("value", "low", "high", "share", "province_value", "difference", "rank"), None)
    | dict.fromkeys(("period", "status", "verdict", "source", "note"), ""),
    dtype=object,
)
"""The row of a measure that none of the eleven has a figure of."""

Standing = Mapping[str, pd.DataFrame]
"""Indicator → `program.profile.standings`."""


@dataclass(frozen=True, eq=False)
class Place:
    """A regency with its newest figures.

    rows: indicator → its row of `standings`. keys: indicator → its fact; province: the
    province's of the same period; apart: how far the two lie apart (rates), or the part of the
    province's total that lies here (totals), 0–1.
    """

    kode: str
    rows: Mapping[str, pd.Series]
    keys: Mapping[str, Key]
    province: Mapping[str, Key]
    apart: Mapping[str, Key]

    @property
    def name(self) -> str:
        """As the registry calls it: "Kabupaten Tanjung Jabung Timur"."""
        return region(self.kode).name

    @property
    def short(self) -> str:
        """As running text calls it: "Tanjab Timur"."""
        return region(self.kode).short

    def row(self, indicator: str) -> pd.Series:
        """The row of one measure, NO_ROW where nobody has a figure of it."""
        return self.rows.get(indicator, NO_ROW)

    def all_of(self, indicator: str) -> tuple[Key, ...]:
        """Every fact that a comparison with the province rests on."""
        return tuple(one.get(indicator) for one in (self.keys, self.province, self.apart))


def place(context: Context, standing: Standing, kode: str) -> Place:
    """The regency with everything it is told with, added to the facts."""
    facts = context.facts
    rows = {key: table.loc[kode] for key, table in standing.items()}
    keys = {key: facts.cell(key, kode, row["period"]) for key, row in rows.items()}
    whole = {
        key: facts.cell(key, PROVINCE, row["period"]) if keys[key] else None
        for key, row in rows.items()
    }
    until = context.request.until
    apart = {
        key: _apart(facts, row, keys[key], whole[key])
        for key, row in rows.items()
        if not until or row["period"][:4] <= until
    }
    return Place(kode, rows, keys, whole, apart)


def places(context: Context, kodes: tuple[str, ...]) -> tuple[Place, ...]:
    """The regencies, in the order given."""
    standing = once.standing(context.figures) if kodes else {}
    return tuple(place(context, standing, kode) for kode in kodes)


def counts(figures: Figures, own: Place, period: str) -> tuple[Row | None, Row | None]:
    """Participants and potential workers of a period."""
    found = (pick(figures, key, own.kode, period) for key in (PARTICIPANTS, POTENTIAL))
    participants, potential = found
    return participants, potential


def _apart(facts: Facts, row: pd.Series, own: Key, whole: Key) -> Key:
    if own is None or whole is None:
        return None
    pair = facts.found(own), facts.found(whole)
    if not formats.is_missing(row["share"]):
        return reckoned.part(facts, *pair)
    return None if formats.is_missing(row["difference"]) else reckoned.difference(facts, *pair)
