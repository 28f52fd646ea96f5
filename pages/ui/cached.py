"""The only caches. Figures are read once for each version of the files and never written to."""

import datetime as dt
from collections.abc import Mapping

import pandas as pd
import streamlit as st

from data.catalogue import Indicator, catalogue
from geo import boundaries, check
from pages.ui import profile_view, tables, trend_view
from pages.ui.profile_view import Part, Profile
from pages.ui.trend_view import Trends
from pages.ui.view import Classing, View, build
from program import estimates
from program.estimates import Method
from program.figures import Figures, load
from program.profile import everyone


@st.cache_resource(show_spinner=False)
def figures() -> Figures:
    """All figures, shared by every visitor.

    Raises:
        BadData: a file can't be published.
    """
    return load()


@st.cache_resource(show_spinner=False)
def area_report() -> pd.DataFrame:
    """Each regency's polygon area against its official one, and what to say of it."""
    return check.report(boundaries.shapes("map"))


@st.cache_resource(
    show_spinner=False, max_entries=500, hash_funcs={Classing: lambda asked: repr(asked)}
)
def view(
    _figures: Figures,
    version: str,  # noqa: ARG001 — part of the key: other figures, another view
    indicator: str,
    period: str,
    with_estimates: bool,
    classing: Classing,
) -> View:
    """One indicator as the map page shows it; shared, never written to."""
    return build(_figures, catalogue()[indicator], period, with_estimates, classing)


@st.cache_data(show_spinner=False, max_entries=500, hash_funcs={View: id, Indicator: repr})
def twin(view: View, indicator: Indicator, alt: str) -> None:
    """The table of a view, drawn anew only for a view that nobody has seen."""
    tables.twin(view.table, view.panel["status"], indicator, alt)


@st.cache_resource(show_spinner=False, max_entries=300)
def trends(
    _figures: Figures,
    version: str,  # noqa: ARG001 — part of the key: other figures, other series
    indicator: str,
    chosen: str | None,
) -> Trends | None:
    """The published series of one indicator with their verdicts; shared, never written to."""
    return trend_view.build(_figures, catalogue()[indicator], chosen)


@st.cache_resource(show_spinner=False, max_entries=8)
def standing(
    _figures: Figures,
    version: str,  # noqa: ARG001 — part of the key: other figures, other standings
    with_estimates: bool,
) -> Mapping[str, pd.DataFrame]:
    """Where the eleven stand in every main indicator; shared, never written to."""
    return everyone(_figures, with_estimates)


@st.cache_resource(show_spinner=False, max_entries=60)
def profile(_figures: Figures, version: str, kode: str, with_estimates: bool) -> Profile:
    """One regency's page; shared, never written to."""
    found = standing(_figures, version, with_estimates)
    return profile_view.build(_figures, found, kode, with_estimates)


@st.cache_resource(show_spinner=False, max_entries=200)
def compared(
    _figures: Figures, version: str, kode: str, with_estimates: bool, others: tuple[str, ...]
) -> Part:
    """The regency beside `others`, or with none of them all eleven; shared."""
    found = standing(_figures, version, with_estimates)
    if not others:
        return profile_view.all_of_them(found, kode)
    return profile_view.together(found, kode, others)


@st.cache_data(show_spinner=False)
def method(preferred: pd.DataFrame) -> Method:
    """How the estimates were made from these figures."""
    return estimates.method(preferred)


def this_month() -> str:
    """The month in which the visitor reads, "YYYY-MM"."""
    return f"{dt.date.today():%Y-%m}"
