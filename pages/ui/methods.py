"""How figures are read, estimated and priced: the explanations of the methods page."""

import pandas as pd
import streamlit as st

from data.catalogue import catalogue
from data.parameters import Parameter
from data.preference import preferred
from data.regions import region
from pages.ui import cached, frame, html_table, provenance
from pages.ui.html_table import Html
from pages.ui.text import common
from pages.ui.text import data_metode as text
from program.estimates import Method
from program.figures import Figures
from words import formats, periods


def reading(_: Figures) -> None:
    """What each status means and which figure is shown where sources differ."""
    frame.section(text.STATUS_TITLE)
    rows = [
        (Html(provenance.badge(key)), meaning) for key, meaning in common.STATUS_HELP.items() if key
    ]
    html_table.show(text.STATUS_COLUMNS, rows)
    st.caption(text.MISSING_NOTE)
    frame.section(text.PREFERENCE_TITLE, text.PREFERENCE_LEAD)
    html_table.show(text.PREFERENCE_COLUMNS, text.PREFERENCE)


def estimates(figures: Figures) -> None:
    """The method in plain words, its formula, what it was fed and how wrong it would have been."""
    method = cached.method(preferred(figures.observations))
    if method.obstacle:
        st.info(text.CANNOT_ESTIMATE)
        return
    month = periods.label(method.month)
    frame.section(text.ESTIMATE_TITLE.format(month=month), text.ESTIMATE_LEAD)
    facts = _facts(method)
    st.markdown("\n".join(f"{i}. {step.format(**facts)}" for i, step in enumerate(text.STEPS, 1)))
    frame.section(text.FORMULA_TITLE)
    st.latex(text.FORMULA)
    st.caption(text.FORMULA_WORDS)
    frame.section(
        text.RANGE_TITLE,
        text.RANGE_LEAD.format(
            coverage=_margin(method.coverage_margin), potential=_margin(method.potential_margin)
        ),
    )
    html_table.show(text.TRIAL_COLUMNS, _trials(method.trials), numbers=(3, 4))
    frame.section(text.INPUT_TITLE)
    html_table.show(text.INPUT_COLUMNS, _inputs(method.inputs), numbers=(1, 2, 4))
    frame.section(text.QUOTA_TITLE, text.QUOTA_TEXT)


def rules(figures: Figures) -> None:
    """Tariffs and benefits with their dates and legal sources; what is only assumed."""
    frame.section(text.RULES_TITLE, text.RULES_LEAD)
    html_table.show(text.RULES_COLUMNS, [_rule(entry) for entry in figures.parameters.entries])
    frame.section(text.ASSUMPTION_TITLE)
    html_table.show(
        text.ASSUMPTION_COLUMNS,
        [
            (a.label, text.YES if a.value else text.NO, a.note)
            for a in figures.parameters.assumptions
        ],
    )


def _facts(method: Method) -> dict[str, str]:
    counts = ("participants", "potential", "left_participants", "left_potential")
    return {name: formats.number(getattr(method, name)) for name in counts} | {
        "month": periods.label(method.month),
        "employed": periods.label(method.employed_period),
        "rate": formats.percent(method.common_rate),
    }


def _margin(share: float | None) -> str:
    return text.NO_MARGIN if share is None else formats.percent(share, 1)


def _trials(trials: pd.DataFrame) -> list[tuple[str, ...]]:
    rows = []
    for trial in trials.itertuples():
        meaning = catalogue()[str(trial.indicator)]
        share = meaning.unit == "share"
        error = formats.points(trial.error) if share else formats.percent(trial.error, 1)
        rows.append(
            (
                region(str(trial.kode)).short,
                meaning.short,
                text.BASIS[str(trial.basis)],
                f"{formats.bare(trial.estimated, meaning.unit)} / "
                f"{formats.bare(trial.known, meaning.unit)}",
                error,
            )
        )
    return rows


def _inputs(inputs: pd.DataFrame) -> list[tuple[str, ...]]:
    return [
        (
            region(str(row.kode)).short,
            formats.bare(row.employed, "orang"),
            formats.bare(row.potential, "orang"),
            _origin(row.potential_basis, row.potential_period),
            formats.bare(row.coverage, "share"),
            _origin(row.coverage_basis, row.coverage_period),
        )
        for row in inputs.itertuples()
    ]


def _origin(basis: object, period: object) -> str:
    when = f", {periods.label(str(period))}" if period else ""
    return f"{text.BASIS[str(basis)]}{when}"


def _rule(entry: Parameter) -> tuple[str, ...]:
    start = periods.label(entry.starts)
    ends = periods.label(entry.ends) if entry.ends else ""
    holds = text.UNTIL.format(start=start, end=ends) if ends else text.SINCE.format(start=start)
    money = entry.unit.startswith("rupiah")
    value = formats.rupiah_exact(entry.value) if money else formats.value(entry.value, entry.unit)
    sources = "; ".join(dict.fromkeys(provenance.linked(source) for source in entry.sources))
    return (entry.label, value, holds, entry.legal, Html(sources))
