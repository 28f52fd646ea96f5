"""What a plan costs month by month, what each fund pays, and the rules that stand behind it."""

from html import escape

import pandas as pd
import streamlit as st

from briefing import budget_words
from briefing.sheet import STATUS, Sheet, sourced
from data import funds
from data.contract import ESTIMATE
from data.funds import Rule
from data.parameters import DISCOUNT_COVERS_GOVERNMENT_PAID
from figures.theme import Caption
from pages.ui import budget_behind, figure, frame, html_table, provenance
from pages.ui.figure import Figure
from pages.ui.text import simulasi as text
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats, periods

MONTHS, FUNDS = "biaya-per-bulan", "uang-per-dana"


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:  # noqa: ARG001
    """Months, funds, rules."""
    _months(figures, outcome)
    _funds(figures, outcome)
    _rules(outcome)


def halved_said(figures: Figures, outcome: Outcome) -> str:
    """Whether the temporary halving is reckoned with, and in which months of the plan."""
    plan = outcome.plan
    told = plan.discounted
    if told is None:
        told = figures.parameters.assumed(DISCOUNT_COVERS_GOVERNMENT_PAID)
    if not told:
        return text.HALVED_OFF
    tariffs = [month.tariff_idr for month in outcome.months]
    low, full = min(tariffs), max(tariffs)
    cut = [month.month for month in outcome.months if month.tariff_idr == low]
    if low == full:
        return text.HALVED_NEVER
    first, last = (periods.label(cut[at]) for at in (0, -1))
    span = first if first == last else f"{first} – {last}"
    ends = {"low": formats.rupiah_exact(low), "full": formats.rupiah_exact(full)}
    return text.HALVED_ON.format(months=span, **ends)


def _months(figures: Figures, outcome: Outcome) -> None:
    reach = outcome.whole.reach.value
    ids = budget_behind.tariffs(figures, outcome.plan)
    title = text.MONEY_TITLE.format(
        people=formats.number(reach.people),
        months=outcome.plan.months,
        cost=formats.rupiah(reach.cost_idr),
    )
    subtitle = text.MONEY_SUBTITLE.format(
        people=formats.number(reach.people), halved=halved_said(figures, outcome)
    )
    table = pd.DataFrame(
        {
            "bulan": [m.month for m in outcome.months],
            "iuran": [m.tariff_idr for m in outcome.months],
            "orang": [m.people for m in outcome.months],
            "biaya": [m.cost_idr for m in outcome.months],
            "status": [ESTIMATE for _ in outcome.months],
        }
    )
    units = {"iuran": "rupiah/orang/bulan", "orang": "", "biaya": "rupiah"}
    framed = _framed(figures, outcome, MONTHS, title, subtitle, ids, table, units)
    rows = [
        (
            periods.label(m.month),
            formats.rupiah_exact(m.tariff_idr),
            formats.number(m.people),
            formats.rupiah_exact(m.cost_idr),
        )
        for m in outcome.months
    ]
    with figure.frame(framed):
        html_table.show(text.MONEY_COLUMNS, rows, numbers=(1, 2, 3))


def _funds(figures: Figures, outcome: Outcome) -> None:
    labels = funds.load()
    budget = sum(spent.purse.budget_idr for spent in outcome.spent)
    left = sum(spent.left_idr for spent in outcome.spent)
    said = {"left": formats.rupiah(left), "budget": formats.rupiah(budget)}
    title = (text.FUNDS_TITLE if left else text.FUNDS_TITLE_ALL).format(**said)
    names = [budget_words.payer(spent.purse, labels) for spent in outcome.spent]
    table = pd.DataFrame(
        {
            "dana": names,
            "untuk": [text.GROUPS[spent.purse.group] for spent in outcome.spent],
            "anggaran": [spent.purse.budget_idr for spent in outcome.spent],
            "orang": [sum(spent.people.values()) for spent in outcome.spent],
            "terpakai": [spent.cost_idr for spent in outcome.spent],
            "sisa": [spent.left_idr for spent in outcome.spent],
            "status": [ESTIMATE for _ in outcome.spent],
        }
    )
    units = dict.fromkeys(("anggaran", "terpakai", "sisa"), "rupiah") | {"orang": ""}
    ids = budget_behind.tariffs(figures, outcome.plan)
    framed = _framed(figures, outcome, FUNDS, title, text.FUNDS_SUBTITLE, ids, table, units)
    rows = [
        (
            str(own["dana"]),
            str(own["untuk"]),
            formats.rupiah_exact(own["anggaran"]),
            formats.number(own["orang"]),
            formats.rupiah_exact(own["terpakai"]),
            formats.rupiah_exact(own["sisa"]),
        )
        for own in table.to_dict("records")
    ]
    with figure.frame(framed):
        html_table.show(text.FUNDS_COLUMNS, rows, numbers=(2, 3, 4, 5))


def _framed(
    figures: Figures,
    outcome: Outcome,
    name: str,
    title: str,
    subtitle: str,
    ids: str,
    table: pd.DataFrame,
    units: dict[str, str],
) -> Figure:
    facts = (*budget_behind.facts(figures, outcome.plan), STATUS, *sourced(ids))
    span = (outcome.plan.calendar[0], outcome.plan.calendar[-1])
    caption = Caption(title, subtitle, provenance.plain_line([ids]))
    return Figure(
        name, caption, ids, (ESTIMATE,), span, "", lambda: Sheet(table, units, facts), None
    )


def _rules(outcome: Outcome) -> None:
    """What is known of the plan's funds, and what was looked for and not found."""
    told = funds.load()
    used = {purse.fund for purse in outcome.plan.purses}
    months = outcome.plan.calendar
    known = [
        rule for rule in told.rules
        if rule.fund in used and any(rule.covers(month) for month in months)
    ]  # fmt: skip
    lines = [_shown(rule) for rule in known]
    lines += [escape(one.words) for one in outcome.unknown]
    if lines:
        frame.section(text.RULES, text.RULES_LEAD)
        st.html(f'<ul class="lj-rules">{"".join(f"<li>{line}</li>" for line in lines)}</ul>')


def _shown(rule: Rule) -> str:
    said = escape(text.RULE_SHOWN.format(rule=rule.label, legal=rule.legal))
    named = "; ".join(provenance.linked(source) for source in rule.sources)
    return f"{said} {text.SOURCE}: {named}."
