"""The only caches. Figures are read once for each version of the files and never written to."""

import datetime as dt

import streamlit as st

from geo import boundaries, check
from program.figures import Figures, load


@st.cache_resource(show_spinner=False)
def figures() -> Figures:
    """All figures, shared by every visitor.

    Raises:
        BadData: a file can't be published.
    """
    return load()


@st.cache_resource(show_spinner=False)
def area_flags() -> dict[str, str]:
    """What to say of each regency's polygon area against its official one; "" where they agree."""
    report = check.report(boundaries.shapes("map"))
    return dict(zip(report["kode"], report["flag"], strict=True))


def this_month() -> str:
    """The month in which the visitor reads, "YYYY-MM"."""
    return f"{dt.date.today():%Y-%m}"
