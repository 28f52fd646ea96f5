"""The table behind a picture: sortable on the screen, and as a file with sources and status."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import pandas as pd
import streamlit as st

from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import region
from geo.bivariate import Bivariate
from pages.ui import provenance
from pages.ui.text import common
from pages.ui.text import peta_cakupan as text
from program.panel import RATES
from words import formats, periods


def twin(panel: pd.DataFrame, indicator: Indicator, alt: str) -> None:
    """The panel as a sortable table: numbers stay numbers, written the Indonesian way."""
    shown = of_panel(panel, indicator)
    written = {
        text.COLUMN_VALUE: partial(formats.value, unit=indicator.unit),
        text.COLUMN_RANK: partial(formats.bare, unit=""),
        text.COLUMN_NUMERATOR: partial(formats.bare, unit=""),
        text.COLUMN_DENOMINATOR: partial(formats.bare, unit=""),
        text.COLUMN_DIFFERENCE: partial(_difference, unit=indicator.unit),
    }
    _show(shown.dropna(axis="columns", how="all"), written, alt)


def _show(table: pd.DataFrame, written: Mapping[str, Callable[[float], str]], alt: str) -> None:
    styled = table.style.format({k: v for k, v in written.items() if k in table.columns})
    st.dataframe(
        styled, hide_index=True, width="stretch", height="content", alt=alt, placeholder="–"
    )


def pair_twin(pairs: Bivariate, layers: Sequence[tuple[pd.DataFrame, Indicator]], alt: str) -> None:
    """Both indicators and what they mean together, one row per regency."""
    columns: dict[str, list[object]] = {
        text.COLUMN_REGENCY: [region(kode).name for kode in pairs.pairs],
        text.COLUMN_PLACE: [p.words if p else formats.MISSING for p in pairs.pairs.values()],
    }
    written = {}
    for panel, meaning in layers:
        rows = panel.reindex(list(pairs.pairs))
        columns[meaning.short] = rows["value"].tolist()
        columns[f"{meaning.short}, {text.COLUMN_STATUS.lower()}"] = [
            common.STATUS[status] for status in rows["status"]
        ]
        columns[f"{meaning.short}, {text.COLUMN_SOURCE.lower()}"] = [
            provenance.publishers(ids) for ids in rows["source"]
        ]
        written[meaning.short] = partial(formats.value, unit=meaning.unit)
    _show(pd.DataFrame(columns), written, alt)


def of_panel(panel: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    """The panel with the columns and words a reader expects; values stay numbers."""
    table = pd.DataFrame(
        {
            text.COLUMN_REGENCY: panel["name"],
            text.COLUMN_VALUE: panel["value"],
            text.COLUMN_RANGE: [
                formats.interval(low, high, indicator.unit) if status == ESTIMATE else None
                for low, high, status in zip(
                    panel["low"], panel["high"], panel["status"], strict=True
                )
            ],
            text.COLUMN_RANK: panel["rank"],
            text.COLUMN_NUMERATOR: panel["numerator"],
            text.COLUMN_DENOMINATOR: panel["denominator"],
            text.COLUMN_DIFFERENCE: panel["difference"],
            text.COLUMN_PERIOD: [periods.label(p) if p else "" for p in panel["period"]],
            text.COLUMN_STATUS: panel["status"].map(common.STATUS),
            text.COLUMN_SOURCE: panel["source"].map(provenance.publishers),
        }
    )
    return table if indicator.unit in RATES else table.drop(columns=text.COLUMN_DIFFERENCE)


def _difference(value: float, unit: str) -> str:
    if formats.is_missing(value):
        return "–"
    if unit == "share":
        return formats.points(value)
    return f"{'+' if value > 0 else ''}{formats.bare(value, unit)}"
