"""The table behind a picture: sortable on the screen, and as a file with sources and status."""

import pandas as pd
import streamlit as st

from data.catalogue import Indicator
from data.contract import ESTIMATE
from pages.ui import provenance
from pages.ui.text import common
from pages.ui.text import peta_cakupan as text
from program.panel import RATES
from words import formats, periods


def twin(panel: pd.DataFrame, indicator: Indicator, alt: str) -> None:
    """The panel as a sortable table: numbers stay numbers, written the Indonesian way."""
    shown = of_panel(panel, indicator)
    styled = shown.dropna(axis="columns", how="all").style.format(
        {
            text.COLUMN_VALUE: lambda v: formats.value(v, indicator.unit),
            text.COLUMN_RANK: lambda v: formats.bare(v, ""),
            text.COLUMN_NUMERATOR: lambda v: formats.bare(v, ""),
            text.COLUMN_DENOMINATOR: lambda v: formats.bare(v, ""),
            text.COLUMN_DIFFERENCE: lambda v: _difference(v, indicator.unit),
        }
    )
    st.dataframe(
        styled, hide_index=True, width="stretch", height="content", alt=alt, placeholder="–"
    )


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
