"""The table behind a picture: sortable on the screen, and as a file with sources and status."""

from collections.abc import Mapping, Sequence
from functools import partial

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from briefing.sheet import Sheet
from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import region
from geo.bivariate import Bivariate
from pages.ui import provenance
from pages.ui.text import common
from pages.ui.text import peta_cakupan as text
from program.panel import RATES
from words import formats, periods

_FOR_FILES = ("kode", "satuan", "alamat_sumber")
"""Columns that only other programs need; the rest is on the screen."""


def twin(table: pd.DataFrame, status: "pd.Series[str]", indicator: Indicator, alt: str) -> None:
    """The cells of `of_panel` as a sortable table: numbers, written the Indonesian way."""
    shown = table.dropna(axis="columns", how="all")
    style = _written(shown.style, {text.COLUMN_VALUE: (indicator.unit, status)})
    counts = {text.COLUMN_RANK, text.COLUMN_NUMERATOR, text.COLUMN_DENOMINATOR} & set(shown)
    style = style.format(partial(formats.bare, unit=""), subset=sorted(counts))
    if text.COLUMN_DIFFERENCE in shown:
        signed = partial(_signed, unit=indicator.unit)
        style = style.format(signed, subset=[text.COLUMN_DIFFERENCE])
    _show(style, alt)


def _written(style: Styler, columns: Mapping[str, tuple[str, "pd.Series[str]"]]) -> Styler:
    """Each value column in its unit, with "≈" before an estimate."""
    for name, (unit, status) in columns.items():
        if name not in style.columns:
            continue
        style = style.format(partial(_printed, unit=unit), subset=[name])
        estimated = list(status.index[status.eq(ESTIMATE)])
        style = style.format(partial(_printed, unit=unit, sign="≈ "), subset=(estimated, [name]))
    return style


def _show(style: Styler, alt: str) -> None:
    st.dataframe(
        style, hide_index=True, width="stretch", height="content", alt=alt, placeholder="–"
    )


def _printed(number: float, unit: str, sign: str = "") -> str:
    amount = number / 100 if unit == "share" else number
    return f"{sign}{formats.value(amount, unit)}"


def _signed(number: float, unit: str) -> str:
    if formats.is_missing(number):
        return "–"
    if unit == "share":
        return formats.points(number / 100)
    return f"{'+' if number > 0 else ''}{formats.bare(number, unit)}"


def pair_twin(pairs: Bivariate, layers: Sequence[tuple[pd.DataFrame, Indicator]], alt: str) -> None:
    """Both indicators and what they mean together, one row per regency."""
    columns: dict[str, list[object]] = {
        text.COLUMN_REGENCY: [region(kode).name for kode in pairs.pairs],
        text.COLUMN_PLACE: [p.words if p else formats.MISSING for p in pairs.pairs.values()],
    }
    values = {}
    for panel, meaning in layers:
        rows = panel.reindex(list(pairs.pairs))
        columns[meaning.short] = [formats.shown(v, meaning.unit) for v in rows["value"]]
        columns[f"{meaning.short}, {text.COLUMN_STATUS.lower()}"] = [
            common.STATUS[status] for status in rows["status"]
        ]
        columns[f"{meaning.short}, {text.COLUMN_SOURCE.lower()}"] = [
            provenance.publishers(ids) for ids in rows["source"]
        ]
        values[meaning.short] = (meaning.unit, rows["status"])
    table = pd.DataFrame(columns, index=list(pairs.pairs))
    _show(_written(table.style, values), alt)


def of_panel(panel: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    """The panel with the columns and words a reader expects; values stay numbers."""
    table = pd.DataFrame(
        {
            text.COLUMN_REGENCY: panel["name"],
            text.COLUMN_VALUE: [formats.shown(v, indicator.unit) for v in panel["value"]],
            text.COLUMN_RANGE: [
                formats.interval(low, high, indicator.unit) if status == ESTIMATE else None
                for low, high, status in zip(
                    panel["low"], panel["high"], panel["status"], strict=True
                )
            ],
            text.COLUMN_RANK: panel["rank"],
            text.COLUMN_NUMERATOR: panel["numerator"],
            text.COLUMN_DENOMINATOR: panel["denominator"],
            text.COLUMN_DIFFERENCE: [formats.shown(v, indicator.unit) for v in panel["difference"]],
            text.COLUMN_PERIOD: [periods.label(p) if p else "" for p in panel["period"]],
            text.COLUMN_STATUS: panel["status"].map(common.STATUS),
            text.COLUMN_SOURCE: panel["source"].map(provenance.publishers),
        }
    )
    return table if indicator.unit in RATES else table.drop(columns=text.COLUMN_DIFFERENCE)


def of_sheet(sheet: Sheet, alt: str) -> None:
    """The rows behind a figure as a sortable table: what files hold, but codes and addresses."""
    shown = sheet.table.drop(columns=[n for n in _FOR_FILES if n in sheet.table.columns])
    shown = shown.replace("", None).dropna(axis="columns", how="all")
    style = shown.rename(columns=heading).style
    estimated = sheet.table.get("status", pd.Series("", index=shown.index)).eq(ESTIMATE)
    for name in (n for n in shown.columns if n in sheet.units):
        unit = sheet.units[name]
        by_row = pd.Series(unit, index=shown.index, dtype="str")
        for own, gold in {*zip(by_row, estimated, strict=True)}:
            sign = "≈ " if gold and own else ""
            written = partial(_said, unit=own, sign=sign)
            rows = list(shown.index[by_row.eq(own) & estimated.eq(gold)])
            style = style.format(written, subset=(rows, [heading(name)]))
    if "periode" in shown:
        style = style.format(lambda p: periods.label(p) if p else "", subset=[heading("periode")])
    _show(style, alt)


def heading(name: str) -> str:
    """A column of a file as a heading: "batas_bawah" → "Batas bawah"."""
    return name.replace("_", " ").capitalize()


def _said(number: float, unit: str, sign: str) -> str:
    return f"{sign}{formats.bare(number, unit) if not unit else formats.value(number, unit)}"
