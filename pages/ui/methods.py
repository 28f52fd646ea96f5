"""How figures are read, estimated and priced: the explanations of the methods page."""

import pandas as pd
import streamlit as st

from data.catalogue import COVERAGE, catalogue
from data.parameters import Parameter
from data.preference import preferred
from data.regions import region
from pages.ui import cached, frame, html_table, provenance
from pages.ui.html_table import Html
from pages.ui.text import common
from pages.ui.text import data_metode as text
from program.bkbk import PLACES_PER_VILLAGE
from program.estimates import Method
from program.figures import Figures
from program.headline import quota_against_need, quota_rule
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
    frame.section(
        text.ESTIMATE_TITLE.format(month=month), text.ESTIMATE_LEAD.format(unknown=_unknown(method))
    )
    facts = _facts(method)
    st.markdown("\n".join(f"{i}. {step.format(**facts)}" for i, step in enumerate(text.STEPS, 1)))
    frame.section(text.FORMULA_TITLE)
    st.latex(text.FORMULA)
    st.caption(text.FORMULA_WORDS)
    frame.section(text.RANGE_TITLE, _range(method))
    html_table.show(text.TRIAL_COLUMNS, _trials(method.trials), numbers=(3, 4))
    frame.section(text.INPUT_TITLE)
    html_table.show(text.INPUT_COLUMNS, _inputs(method.inputs), numbers=(1, 2, 4))
    frame.section(text.QUOTA_TITLE, _quota(figures))


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


def _unknown(method: Method) -> str:
    return formats.number(int(method.inputs["coverage"].isna().sum()))


def _range(method: Method) -> str:
    tried = int(method.trials["indicator"].eq(COVERAGE).sum())
    points = "" if method.coverage_margin is None else formats.points(method.coverage_margin, 1)
    part = "" if method.potential_margin is None else formats.percent(method.potential_margin, 1)
    return text.RANGE_LEAD.format(
        coverage=points.removeprefix("+") or text.NO_MARGIN,
        potential=part or text.NO_MARGIN,
        trials=formats.number(tried),
        odds=formats.number(tried + 1),
    )


def _quota(figures: Figures) -> str:
    table = quota_against_need(figures)
    rule = quota_rule(figures, str(table["period"].iloc[0])) if len(table) else None
    if rule is None:
        return formats.MISSING
    history = figures.parameters.history(PLACES_PER_VILLAGE)
    said = [
        text.PLACES_IN.format(places=formats.number(e.value), year=e.starts[:4]) for e in history
    ]
    return text.QUOTA_TEXT.format(
        places=formats.listing(said),
        today=formats.number(rule.villages_today),
        then=formats.number(rule.villages_then),
        added=formats.number(rule.villages_today - rule.villages_then),
    )


def _trials(trials: pd.DataFrame) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
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
