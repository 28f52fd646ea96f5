"""Which published figures are lacking, region by region and year by year."""

from collections.abc import Iterable

import pandas as pd

from data.catalogue import Indicator, catalogue
from data.contract import ESTIMATE
from data.regions import PROVINCE, regencies
from program.figures import Figures
from program.rounds import moment
from program.schedule import of_regencies, yearly

LACKING_COLUMNS = ("indicator", "latest", "with_latest", "without_latest", "never")
GAP_COLUMNS = ("indicator", "kode", "year")


def lacking(figures: Figures) -> pd.DataFrame:
    """For each published indicator, which of the eleven lack a published figure.

    latest: newest period that any of the eleven has, "" where none has one; with_latest: how many
    have it; without_latest, never: tuples of codes without a figure of that period, and without
    any. Indicators that their producer gives for the province only aren't among them.
    """
    had = _had(figures)
    rows = []
    for meaning in _published(figures):
        if not of_regencies(meaning):
            continue
        by_area = {area.kode: had.get((meaning.id, area.kode), ()) for area in regencies()}
        latest = max((period for held in by_area.values() for period in held), default="")
        without = tuple(kode for kode, held in by_area.items() if latest not in held)
        never = tuple(kode for kode, held in by_area.items() if not held)
        rows.append((meaning.id, latest, len(by_area) - len(without), without, never))
    return pd.DataFrame(rows, columns=list(LACKING_COLUMNS))


def gaps(figures: Figures) -> pd.DataFrame:
    """Years without a figure in series that are measured each year: GAP_COLUMNS.

    A series runs from its own first year to the last year in which any of the eleven has a figure
    of the indicator, for the province to its own last; at the end of all of them it is the
    schedule that says what is late. Regions without any figure are told by `lacking`.
    """
    had = _had(figures)
    rows: list[tuple[str, str, int]] = []
    for meaning in filter(yearly, _published(figures)):
        for kodes in ([PROVINCE], [area.kode for area in regencies()]):
            years = {kode: _years(had.get((meaning.id, kode), ()), meaning) for kode in kodes}
            last = max((max(held) for held in years.values() if held), default=0)
            rows += [
                (meaning.id, kode, year)
                for kode, held in years.items()
                if held
                for year in range(min(held), last + 1)
                if year not in held
            ]
    return pd.DataFrame(rows, columns=list(GAP_COLUMNS))


def _years(periods: Iterable[str], meaning: Indicator) -> set[int]:
    return {moment(period, meaning.topic).year for period in periods}


def _published(figures: Figures) -> list[Indicator]:
    found = set(figures.observations["indicator"])
    return [meaning for meaning in catalogue().values() if meaning.id in found]


def _had(figures: Figures) -> dict[tuple[str, str], tuple[str, ...]]:
    """(indicator, kode) → periods with a published figure."""
    return {
        key: tuple(period for period, row in held.items() if row.status != ESTIMATE)
        for key, held in figures.by_region.items()
    }
