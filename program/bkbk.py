"""The village grant BKBK: how many places each regency got, against how many poor people.

The grant paid the contribution of a flat number of people per village (50 in 2022, 75 in 2023),
whatever the village's poverty.
"""

from dataclasses import dataclass

import pandas as pd

PLACES_PER_VILLAGE = "tempat_bkbk_per_desa"


@dataclass(frozen=True)
class Quota:
    """Places of one regency, people.

    value: today's villages × places. low: as if every village added since the programme's year
    lay in this regency. high: as if none did. Equal where no village was added.
    """

    kode: str
    villages: int
    value: int
    low: int
    high: int


def villages_added(villages: pd.DataFrame, places: int, province_quota: float) -> int:
    """Villages in today's list that the programme's year didn't have, in the whole province.

    The programme's own number is its published quota ÷ places per village (117,150 ÷ 75 = 1,562).
    Never negative: a shorter list today says nothing about where.
    """
    return max(int(villages["total"].sum()) - round(province_quota / places), 0)


def quota(villages: pd.DataFrame, places: int, added: int = 0) -> list[Quota]:
    """Villages × places for each regency.

    villages: columns kode, total. places: people per village. added: see `villages_added`.
    The range is certain as long as villages were only added: no regency can have had more of
    the added ones than all of them, or more than it has.
    """
    pairs = zip(villages["kode"], villages["total"].astype(int), strict=True)
    return [
        Quota(str(kode), int(n), int(n) * places, max(int(n) - added, 0) * places, int(n) * places)
        for kode, n in pairs
    ]


def per_100_poor(places: float, poor: float) -> float:
    """Places for every 100 poor people; above 100 there were more places than poor people.

    Raises:
        ValueError: `poor` isn't positive.
    """
    if not poor > 0:
        raise ValueError("jumlah penduduk miskin harus lebih dari nol")
    return places / poor * 100
