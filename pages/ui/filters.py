"""What the visitor chose. Every choice lives in the address, so that a view can be reopened."""

from collections.abc import Iterable

import streamlit as st

from data.catalogue import Indicator, catalogue
from data.regions import regencies, region
from geo.classes import DEFAULT, FEWEST, METHOD_NAMES, MOST
from pages.ui.text import data_metode
from pages.ui.text import peta_cakupan as text
from pages.ui.view import Classing
from program.figures import Figures
from program.series import best_period
from program.series import periods as periods_of
from words import periods

REGENCY = "daerah"
"""The key of the chosen regency, in the session and in the address."""


def _accept(key: str, options: Iterable[str]) -> None:
    """Let an address name a choice by its code too, which stays when a label is reworded."""
    asked = st.query_params.get(key)
    if asked in set(options) and key not in st.session_state:
        st.session_state[key] = asked


def view() -> str:
    """One indicator, or coverage and poverty together."""
    chosen = st.segmented_control(
        text.VIEW,
        [text.ONE, text.TWO],
        default=text.ONE,
        required=True,
        key="tampilan",
        bind="query-params",
    )
    return str(chosen)


def indicator(figures: Figures, disabled: bool = False) -> Indicator:
    """One of the indicators that leadership looks at and some regency has a figure of."""
    options = {i.id: i for i in catalogue().values() if i.main and periods_of(figures, i.id)}
    _accept("indikator", options)
    chosen = st.selectbox(
        text.INDICATOR,
        list(options),
        format_func=lambda key: options[key].label,
        key="indikator",
        bind="query-params",
        disabled=disabled,
    )
    return options[chosen]


def period(figures: Figures, indicator: Indicator, disabled: bool = False) -> str:
    """One of the periods that have a figure, newest first, or each regency's own newest."""
    options = [*periods_of(figures, indicator.id), periods.LATEST]
    _accept("periode", options)
    chosen = st.selectbox(
        text.PERIOD,
        options,
        index=options.index(best_period(figures, indicator.id)),
        format_func=periods.label,
        key="periode",
        bind="query-params",
        disabled=disabled,
    )
    return str(chosen)


def with_estimates() -> bool:
    """Whether estimates stand beside the published figures."""
    chosen = st.selectbox(
        text.STATUS, [text.WITH_ESTIMATES, text.ONLY_PUBLISHED], key="angka", bind="query-params"
    )
    return bool(chosen == text.WITH_ESTIMATES)


def regency() -> str | None:
    """The chosen regency's code, or None for all."""
    options = ["", *(r.kode for r in regencies())]
    _accept(REGENCY, options)
    chosen = st.selectbox(
        text.REGENCY,
        options,
        format_func=lambda kode: region(kode).name if kode else text.ALL,
        key=REGENCY,
        bind="query-params",
    )
    return str(chosen) or None


def classing(policy: bool, disabled: bool = False) -> Classing:
    """Method and number of classes; policy bands only where the indicator has them."""
    methods = [m for m in METHOD_NAMES if policy or m != "policy"]
    with st.popover(text.CLASSES, width="stretch", disabled=disabled):
        method = st.selectbox(
            text.METHOD,
            methods,
            format_func=lambda m: METHOD_NAMES[m].capitalize(),
            key="kelas",
            bind="query-params",
        )
        k = st.selectbox(
            text.HOW_MANY,
            list(range(FEWEST, MOST + 1)),
            index=DEFAULT - FEWEST,
            key="jumlah_kelas",
            bind="query-params",
            disabled=method == "policy",
        )
        locked = st.checkbox(
            text.LOCK, value=True, key="batas_tetap", bind="query-params", help=text.LOCK_HELP
        )
    return Classing(method, int(k), bool(locked))


def section(options: list[str]) -> str:
    """One part of the page on data and methods."""
    chosen = st.pills(
        data_metode.SECTION,
        options,
        default=options[0],
        required=True,
        key="bagian",
        bind="query-params",
        label_visibility="collapsed",
    )
    return str(chosen)
