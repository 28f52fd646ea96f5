"""Where one regency stands: against the province, and between the lowest and the highest."""

import math
from collections.abc import Mapping

import pandas as pd

from data.catalogue import Indicator, catalogue
from program.change import DOWN, UP
from program.figures import Figures
from program.panel import RATES, panel
from words import formats
from words.periods import LATEST

BETTER, WORSE, SAME = "lebih baik", "lebih buruk", "sama"
ABOVE, BELOW = "lebih tinggi", "lebih rendah"
UNSURE, NONE = "belum pasti", ""
NEUTRAL = "netral"
_DIRECTIONS = (UP, DOWN, NEUTRAL)


def verdict(
    value: float,
    province: float,
    good: str,
    unit: str,
    low: float = math.nan,
    high: float = math.nan,
) -> str:
    """How a regency's figure stands against the province's of the same period.

    BETTER or WORSE by the direction that is good; ABOVE or BELOW where neither is. SAME where
    both would be printed alike. UNSURE where the province lies within the range of an estimate,
    low to high. NONE where a figure is missing, or where the unit is a total: a large regency
    isn't worse for having more people.

    Raises:
        ValueError: `good` is none of "naik", "turun", "netral".
    """
    if good not in _DIRECTIONS:
        raise ValueError(f"arah '{good}' tidak dikenal: {', '.join(_DIRECTIONS)}")
    if unit not in RATES or math.isnan(value) or math.isnan(province):
        return NONE
    if low < high and low <= province <= high:
        return UNSURE
    if formats.shown(value, unit) == formats.shown(province, unit):
        return SAME
    above = value > province
    if good == NEUTRAL:
        return ABOVE if above else BELOW
    return BETTER if above == (good == UP) else WORSE


def share_of_province(value: float, province: float, unit: str) -> float:
    """The part of the province's total that lies in the regency, 0–1; NaN for rates.

    NaN too where a figure is missing, or the province's isn't positive or is the smaller one:
    then the two don't belong together.
    """
    if unit in RATES or not 0 <= value <= province or province == 0:
        return math.nan
    return value / province


def positions(values: pd.Series) -> pd.Series:
    """Each value between the lowest (0) and the highest (1); 0.5 where all are one.

    Missing stays NaN and moves nobody.
    """
    return between(values, values)


def between(amounts: pd.Series, values: pd.Series) -> pd.Series:
    """Where `amounts` lie on the scale from the lowest of `values` (0) to the highest (1).

    Below 0 or above 1 where they lie outside; 0.5 where the scale has no length.
    """
    low, high = values.min(), values.max()
    if high == low:
        return amounts.where(amounts.isna(), 0.5)
    return (amounts - low) / (high - low)


def facing(places: pd.Series, good: str) -> pd.Series:
    """Places turned so that 1 is the good end, where less is better; else as they are."""
    return 1 - places if good == DOWN else places


def direction(indicator: Indicator) -> str:
    """The direction that is good between regencies: none for totals, which follow size."""
    return indicator.good if indicator.unit in RATES else NEUTRAL


def standings(table: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    """A panel with what each regency's figure means beside the others'.

    table: as `program.panel.panel` gives it. Added: verdict, share (see above), place (0–1,
    1 is the good end, or the highest where no direction is good), province_place (NaN for
    totals and outside the scale), range_from and range_to (an estimate's range, cut at the ends).
    """
    values, good, unit = table["value"], direction(indicator), indicator.unit
    added = table.copy()
    cells = zip(values, table["province_value"], table["low"], table["high"], strict=True)
    added["verdict"] = [verdict(own, all_, good, unit, *ends) for own, all_, *ends in cells]
    pairs = zip(values, table["province_value"], strict=True)
    added["share"] = [share_of_province(value, whole, unit) for value, whole in pairs]
    added["place"] = facing(positions(values), good)
    whole = between(table["province_value"], values)
    added["province_place"] = facing(whole.where(whole.between(0, 1) & (unit in RATES)), good)
    ends = [facing(between(table[end], values).clip(0, 1), good) for end in ("low", "high")]
    added["range_from"], added["range_to"] = ends if good != DOWN else ends[::-1]
    return added


def everyone(figures: Figures, with_estimates: bool = True) -> Mapping[str, pd.DataFrame]:
    """The standings of the eleven in every main indicator that any of them has a figure of.

    Each regency's own newest published figure, and where it has none its newest estimate,
    against the province in the same period.
    """
    found = {}
    for meaning in catalogue().values():
        if meaning.main:
            table = panel(figures, meaning.id, LATEST, with_estimates)
            if table["value"].notna().any():
                found[meaning.id] = standings(table, meaning)
    return found


def judged(standing: Mapping[str, pd.DataFrame], kode: str) -> dict[str, int]:
    """How often one regency is BETTER, WORSE and SAME, over all indicators."""
    said = [table.at[kode, "verdict"] for table in standing.values()]
    return {word: said.count(word) for word in (BETTER, WORSE, SAME)}
