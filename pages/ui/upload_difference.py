"""The fourth step: a map and a table of what the file changes in what is published."""

import pandas as pd
import streamlit as st

from data.catalogue import Indicator, catalogue
from data.intake.model import CHANGED, NEW, DryRun
from data.regions import PROVINCE, region
from geo import steps
from geo.classes import classify
from pages.ui import filters, html_table, layer, legend, map_view, upload_head
from pages.ui.text import unggah_data as text
from program import difference
from words import formats, periods

HEIGHT = 460
_TALL, _MANY = 460, 14
_REGENCY = "15."


def show(run: DryRun) -> None:
    """One indicator and period of the file at a time."""
    upload_head.step(3, text.DIFFERENCE_LEAD)
    table = difference.of_file(run.figures)
    if table.empty:
        st.info(text.NOTHING_TO_COMPARE, icon=":material/info:")
        return
    chosen, period, look = _choose(table)
    meaning = catalogue()[chosen]
    rows = table[table["indicator"].eq(chosen) & table["period"].eq(period)]
    # Texts of a big file are kept as categories, which aren't in the order of their words.
    written = dict.fromkeys(("kode", "period", "status", "outcome"), str)
    by_kode = rows.astype(written).drop_duplicates("kode").set_index("kode").sort_index()
    regencies = by_kode[by_kode.index.str.startswith(_REGENCY)]
    if len(regencies):
        _map(regencies, meaning, period, look)
    _table(by_kode, meaning, period)
    st.caption(text.SHOWN_RULE)


def _choose(table: pd.DataFrame) -> tuple[str, str, str]:
    """What is looked at; to begin with, what changes most cells."""
    weight = table["outcome"].astype(str).map({CHANGED: 10**6, NEW: 1}).fillna(0)
    order = weight.groupby([table["indicator"], table["period"]]).sum()
    indicators = list(dict.fromkeys(order.sort_values(ascending=False).index.get_level_values(0)))
    first, second, third = st.columns([2, 1.2, 1.4], vertical_alignment="bottom")
    with first:
        chosen = str(
            st.selectbox(
                text.DIFFERENCE_INDICATOR,
                indicators,
                format_func=filters.indicator_name,
                key="selisih_ukuran",
            )
        )
    own = order[chosen]
    own = own.set_axis(own.index.astype(str)).sort_index(ascending=False)
    listed = list(own.index)
    with second:
        period = str(
            st.selectbox(
                text.DIFFERENCE_PERIOD,
                listed,
                index=listed.index(own.idxmax()),
                format_func=periods.label,
                key=f"selisih_periode_{chosen}",
            )
        )
    here = table[table["indicator"].eq(chosen) & table["period"].eq(period)]
    default = text.CHANGES if here["change"].notna().any() else text.AFTER
    with third:
        look = st.segmented_control(
            text.LOOK,
            list(text.LOOKS),
            default=default,
            format_func=text.LOOKS.__getitem__,
            required=True,
            key=f"selisih_peta_{chosen}_{period}",
        )
    return chosen, period, str(look or default)


def _map(rows: pd.DataFrame, meaning: Indicator, period: str, look: str) -> None:
    if look == text.CHANGES:
        graded = steps.of(rows["change"])
        drawn = layer.of_changes(rows, meaning, graded)
        explained = legend.of_changes(rows, meaning, graded, period)
    else:
        classes = classify(rows["value"])
        drawn = layer.of_values(rows, meaning, classes)
        explained = legend.of_values(rows, meaning, classes, period)
    left, right = st.columns([2.15, 1], gap="medium")
    with left:
        map_view.show(drawn, "peta_selisih", HEIGHT)
    with right:
        st.html(explained)


def _table(rows: pd.DataFrame, meaning: Indicator, period: str) -> None:
    first = [PROVINCE] if PROVINCE in rows.index else []
    others = [kode for kode in rows.index if kode not in first]
    lines = [_line(str(kode), rows.loc[kode], meaning) for kode in [*others, *first]]
    alt = text.DIFFERENCE_ALT.format(indicator=meaning.label, period=periods.label(period))
    with st.container(height=_TALL if len(lines) > _MANY else "content", key="tabel_selisih"):
        html_table.show(text.DIFFERENCE_COLUMNS, lines, alt, numbers=(1, 2, 3))


def _line(kode: str, row: "pd.Series[object]", meaning: Indicator) -> tuple[str, ...]:
    unit = meaning.unit
    has_base = not formats.is_missing(row["base"])
    change = steps.signed(row["change"], unit) if has_base else "–"
    return (
        region(kode).name,
        formats.value(row["base"], unit),
        formats.value(row["value"], unit),
        change,
        outcome(row),
        formats.number(row["row"]),
    )


def outcome(row: "pd.Series[object]") -> str:
    """What becomes of a figure, in words."""
    is_beside = row["outcome"] == NEW and not formats.is_missing(row["base"])
    return text.NEW_BESIDE if is_beside else text.OUTCOMES[str(row["outcome"])]
