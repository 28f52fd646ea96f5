"""How far the regencies lie apart, and whether they come closer."""

import math
from dataclasses import asdict, dataclass, fields

import pandas as pd

from data.catalogue import POPULATION
from data.regions import regencies
from program.figures import Figures
from program.panel import panel
from program.series import periods as periods_of


@dataclass(frozen=True)
class Inequality:
    """The spread of one indicator over the regencies at one period.

    lowest, highest: kodes (of equals the first in Kemendagri's order) with their values.
    range: highest − lowest, in the unit. ratio: highest ÷ lowest, NaN where the lowest is 0.
    weighted_cv: standard deviation ÷ mean, each regency weighted by its people: 0 when all are
    equal (Williamson 1965).
    """

    period: str
    count: int
    lowest: str
    lowest_value: float
    highest: str
    highest_value: float
    range: float
    ratio: float
    weighted_cv: float


def inequality(values: pd.Series, weights: pd.Series, period: str = "") -> Inequality | None:
    """The spread of `values`, by kode, weighted by `weights`, by kode.

    A kode without a value is left out. weighted_cv is NaN where one with a value has no weight.
    None with fewer than two values.
    """
    known = values.dropna()
    if len(known) < 2:
        return None
    low, high = str(known.idxmin()), str(known.idxmax())
    least, most = float(known[low]), float(known[high])
    return Inequality(
        period,
        len(known),
        low,
        least,
        high,
        most,
        most - least,
        most / least if least else math.nan,
        _weighted_cv(known, weights.reindex(known.index)),
    )


def over_time(figures: Figures, indicator: str, with_estimates: bool = False) -> pd.DataFrame:
    """The spread at every period that has all regencies, oldest first: fields of `Inequality`
    and weights_period, the population used.

    The population of the nearest year known for all (of two equally near the earlier), so that
    a change of the weights' source is seen. Only complete periods: the spread of seven says
    nothing beside the spread of eleven.
    """
    everyone = len(regencies())
    weights = {
        year: panel(figures, POPULATION, year)["value"]
        for year in periods_of(figures, POPULATION, at_least=everyone)
    }
    rows = []
    for period in reversed(periods_of(figures, indicator, everyone, with_estimates)):
        year = _nearest(period, list(weights))
        people = weights[year] if year else pd.Series(dtype=float)
        found = inequality(
            panel(figures, indicator, period, with_estimates)["value"], people, period
        )
        if found:
            rows.append(asdict(found) | {"weights_period": year})
    columns = [field.name for field in fields(Inequality)]
    return pd.DataFrame(rows, columns=[*columns, "weights_period"])


def _nearest(period: str, years: list[str]) -> str:
    year = int(period[:4])
    return min(years, key=lambda known: (abs(int(known[:4]) - year), known), default="")


def _weighted_cv(values: pd.Series, weights: pd.Series) -> float:
    if weights.isna().any() or not weights.sum() > 0:
        return math.nan
    part = weights / weights.sum()
    mean = float((values * part).sum())
    if not mean:
        return math.nan
    return math.sqrt(float(((values - mean) ** 2 * part).sum())) / mean
