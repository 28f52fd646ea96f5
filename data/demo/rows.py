"""The synthetic figures in the tidy contract."""

from functools import cache

import numpy as np
import pandas as pd

from data.catalogue import PARTICIPANTS, POTENTIAL
from data.contract import COLUMNS, SAMPLE
from data.demo import parts, people
from data.demo.known import KODES, months
from data.demo.people import Whole
from data.regions import PROVINCE
from data.sources import Source

SEED = 20_241_109
SOURCE = Source(
    id="contoh-lindung-jambi",
    title="Data contoh Lindung Jambi: angka buatan untuk peragaan, bukan angka resmi",
    url="",
    publisher="Lindung Jambi (data contoh)",
    tier=3,
    published="",
    licence="bebas; bukan fakta tentang daerah mana pun",
    note="Dibuat oleh data/demo dari bilangan acak berbenih, disesuaikan dengan total terbitan.",
)
FILE = "data/demo"
"""Where the synthetic figures come from: the generator, with the number of its row."""
NOTE = "angka buatan untuk peragaan"


@cache
def figures() -> pd.DataFrame:
    """All synthetic figures, one a cell; the same ones every time. Never written to.

    Shape: the tidy contract. 36 months × 11 regencies and the province (their sum): potential,
    participants, segments and programmes, claims since January; contributions that a fund pays
    at their first month.
    """
    # The legacy generator: its stream stays the same in every release of numpy.
    draw = np.random.RandomState(SEED)
    potential, active = people.potential(), people.participants(draw)
    told = {POTENTIAL: potential, PARTICIPANTS: active}
    told |= parts.segments(active) | parts.claims(active, draw)
    tables = [_table(indicator, values) for indicator, values in told.items()]
    tables += _paid(potential)
    every = pd.concat(tables, ignore_index=True)
    same = {"status": SAMPLE, "source": SOURCE.id, "note": NOTE, "approx": False}
    return every.assign(**same)[list(COLUMNS)]


def _table(indicator: str, values: Whole) -> pd.DataFrame:
    """values: by month and regency; the province is their sum."""
    whole = np.column_stack([values.sum(axis=1), values])
    table = pd.DataFrame(whole, index=list(months()), columns=[PROVINCE, *KODES])
    long = table.rename_axis("period").reset_index()
    long = long.melt(id_vars="period", var_name="kode", value_name="value")
    return long.assign(indicator=indicator, value=long["value"].astype(float))


def _paid(potential: Whole) -> list[pd.DataFrame]:
    found = []
    for fund, (first, length, workers) in parts.funded(potential).items():
        table = _table(f"iuran_dibayar_{fund}_orang", workers)
        table = table[table["period"].str.endswith(f"-{first}") & table["value"].gt(0)]
        lasting = {"indicator": f"iuran_dibayar_{fund}_bulan", "value": float(length)}
        found += [table, table.assign(**lasting)]
    return found
