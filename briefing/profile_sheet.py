"""The standings of regencies as rows for other programs: values, and how they are judged."""

from collections.abc import Mapping, Sequence

import pandas as pd

from briefing.profile_words import NO_VERDICT
from briefing.sheet import Sheet, of_layers
from data.catalogue import catalogue
from program.profile import NONE

EXTRA = ("angka_provinsi", "bagian_provinsi", "terhadap_provinsi")
"""Columns beside those of `briefing.sheet.COLUMNS`: the province's figure of the same period,
the regency's part of it where it is a total, and the verdict."""


def of_standings(standing: Mapping[str, pd.DataFrame], kodes: Sequence[str]) -> Sheet:
    """One row per indicator and regency of `kodes`, in that order.

    standing: indicator → `program.profile.standings`.
    """
    meanings = catalogue()
    chosen = [(table.loc[list(kodes)], meanings[key]) for key, table in standing.items()]
    sheet = of_layers(*chosen)
    every = pd.concat([table for table, _ in chosen])
    table = sheet.table.copy()
    table[EXTRA[0]] = every["province_value"].to_numpy()
    table[EXTRA[1]] = every["share"].to_numpy()
    table[EXTRA[2]] = every["verdict"].replace(NONE, NO_VERDICT).to_numpy()
    units = {**sheet.units, EXTRA[0]: sheet.units["nilai"], EXTRA[1]: "share"}
    return Sheet(table, units, sheet.facts)
