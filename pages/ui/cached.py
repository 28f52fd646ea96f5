"""The only caches. Figures are read once for each version of the files and never written to."""

import datetime as dt
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar

import altair as alt
import pandas as pd
import streamlit as st

from briefing import kept as frozen
from briefing import picture, scenarios
from briefing.kept import Frozen
from briefing.story.model import Request
from briefing.story.traced import table as trace_rows
from briefing.workshop import Workshop
from data import ledger, published, store
from data.catalogue import Indicator
from figures.theme import Mode, on_screen
from geo import boundaries, check
from pages.ui import tables
from pages.ui.text.bahan_paparan import TELLING
from pages.ui.view import View
from program import estimates
from program.estimates import Method
from program.figures import Figures, load

T = TypeVar("T")
P = ParamSpec("P")


def figures() -> Figures:
    """The published figures, shared by every visitor: those of one state of the store, whole.

    Raises:
        BadData: a file can't be published.
        StoreProblem: the store can't be read.
    """
    return _figures(store.url(), published.head())


def figures_of(state: int) -> Figures:
    """The figures of an earlier state. Raises as `figures`."""
    return _figures(store.url(), state)


@st.cache_resource(show_spinner=False, max_entries=3)
def _figures(url: str, state: int) -> Figures:  # noqa: ARG001 — part of the key
    return load(state)


def edition() -> str:
    """The edition of the store, which stays for ever.

    Raises:
        BadData, StoreProblem: as `figures`.
    """
    return _edition(store.url())


@st.cache_resource(show_spinner=False, max_entries=3)
def _edition(url: str) -> str:  # noqa: ARG001 — the key
    published.head()
    return ledger.edition()


@st.cache_resource(show_spinner=False)
def area_report() -> pd.DataFrame:
    """Each regency's polygon area against its official one, and what to say of it."""
    return check.report(boundaries.shapes("map"))


@st.cache_resource(show_spinner=False)
def workshop() -> Workshop:
    """Where briefings and their files are made, one queue for every visitor."""
    return Workshop()


@st.cache_resource(
    show_spinner=TELLING,
    max_entries=16,
    hash_funcs={Figures: lambda of: of.version, Request: repr},
)
def briefing(of: Figures, request: Request, held: Mapping[str, str] | None = None) -> Frozen:
    """The briefing of these figures, told once for all who ask the same; never written to.

    held: number → the scenario as text; None takes those that the request names from the store.

    Raises:
        NotMade: why it could not be told, in words.
        briefing.scenarios.NotSaved: the request names a scenario that nobody saved.
    """
    told = scenarios.texts(request.scenarios) if held is None else held
    return frozen.read(workshop().file(frozen.order(of, request, told)))


def traced(of: Frozen) -> pd.DataFrame:
    """Where each figure of a frozen briefing comes from; never written to."""
    return _traced(of.number, of)


@st.cache_resource(show_spinner=False, max_entries=16)
def _traced(number: str, _of: Frozen) -> pd.DataFrame:  # noqa: ARG001 — the number is the key
    return trace_rows(_of.briefing)


def made(
    build: Callable[Concatenate[Figures, P], T], of: Figures, *args: P.args, **kwargs: P.kwargs
) -> T:
    """What `build(of, …)` makes, made once for all visitors; shared, never written to.

    Everything that depends on figures and choices alone goes through here. Choices are
    hashable values; other figures are told by their version.
    """
    name = f"{build.__module__}.{build.__qualname__}"
    made_of = (of.version, args, tuple(kwargs.items()))
    return kept(name, made_of, lambda: build(of, *args, **kwargs))


def spec(
    name: str,
    made_of: tuple[Hashable, ...],
    mode: Mode,
    right: int,
    draw: Callable[[Mode], alt.TopLevelMixin],
) -> dict[str, Any]:
    """The Vega-Lite spec of a chart for the screen: drawing one takes longer than all the rest."""
    return kept(
        f"spec {name}",
        (*made_of, mode, right),
        lambda: picture.spec(on_screen(draw(mode), mode, right)),
    )


def kept(name: str, made_of: tuple[Hashable, ...], make: Callable[[], T]) -> T:
    """What `make` gives, made once for all visitors for each name and `made_of`: everything
    that it depends on, the version of the figures first. Shared, never written to."""
    found: T = _kept(name, made_of, make)
    return found


@st.cache_resource(show_spinner=False, max_entries=4000, hash_funcs={tuple: repr})
def _kept(
    name: str,  # noqa: ARG001 — part of the key
    made_of: tuple[Hashable, ...],  # noqa: ARG001
    _make: Callable[[], Any],
) -> Any:
    return _make()


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
