"""The only caches. Figures are read once for each version of the files and never written to."""

import datetime as dt
from collections.abc import Callable, Hashable
from typing import Any, Concatenate, ParamSpec, TypeVar

import altair as alt
import pandas as pd
import streamlit as st

from briefing import picture
from data.catalogue import Indicator
from figures.theme import Mode, on_screen
from geo import boundaries, check
from pages.ui import tables
from pages.ui.view import View
from program import estimates
from program.estimates import Method
from program.figures import Figures, load

T = TypeVar("T")
P = ParamSpec("P")


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


def made(
    build: Callable[Concatenate[Figures, P], T], of: Figures, *args: P.args, **kwargs: P.kwargs
) -> T:
    """What `build(of, …)` makes, made once for all visitors; shared, never written to.

    Everything that depends on figures and choices alone goes through here. Choices are
    hashable values; other figures are told by their version.
    """
    name = f"{build.__module__}.{build.__qualname__}"
    found: T = _made(name, of.version, args, tuple(kwargs.items()), build, of)
    return found


@st.cache_resource(show_spinner=False, max_entries=2000, hash_funcs={tuple: repr})
def _made(
    name: str,  # noqa: ARG001 — part of the key, as are the three that follow
    version: str,  # noqa: ARG001
    args: tuple[Any, ...],
    kwargs: tuple[Any, ...],
    _build: Callable[..., Any],
    _of: Figures,
) -> Any:
    return _build(_of, *args, **dict(kwargs))


@st.cache_resource(show_spinner=False, max_entries=2000, hash_funcs={tuple: repr})
def spec(
    name: str,  # noqa: ARG001 — part of the key: another chart
    made_of: tuple[Hashable, ...],  # noqa: ARG001 — part of the key: other figures or choices
    mode: Mode,
    right: int,
    _draw: Callable[[Mode], alt.TopLevelMixin],
) -> dict[str, Any]:
    """The Vega-Lite spec of a chart for the screen: drawing one takes longer than all the rest."""
    return picture.spec(on_screen(_draw(mode), mode, right))


@st.cache_data(show_spinner=False, max_entries=500, hash_funcs={View: id, Indicator: repr})
def twin(view: View, indicator: Indicator, alt: str) -> None:
    """The table of a view, drawn anew only for a view that nobody has seen."""
    tables.twin(view.table, view.panel["status"], indicator, alt)


@st.cache_data(show_spinner=False)
def method(preferred: pd.DataFrame) -> Method:
    """How the estimates were made from these figures."""
    return estimates.method(preferred)


def this_month() -> str:
    """The month in which the visitor reads, "YYYY-MM"."""
    return f"{dt.date.today():%Y-%m}"
