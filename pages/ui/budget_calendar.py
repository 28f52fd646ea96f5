"""The calendar of cover that ends: how many, when, whose money, and what renewing costs."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from briefing.sheet import STATUS, Sheet, sourced
from data.regions import region
from figures.theme import Caption
from pages.ui import budget_behind, figure, html_table, provenance
from pages.ui.figure import Figure
from pages.ui.text import simulasi_lanjut as text
from program.budget.ending import Ending, outside
from program.budget.outcome import Outcome
from program.budget.plan import Plan
from program.budget.scenario import Scenario
from program.figures import Figures
from program.tariffs import months_from
from words import formats, periods

NAME = "kalender-berakhir"


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """Finding, the months as a calendar, a row for each ending, and what stays outside."""
    plan, found = outcome.plan, outcome.endings
    with figure.frame(_framed(figures, scenario, outcome)):
        st.html(calendar(months(plan, found), found))
        if found:
            html_table.show(_columns(plan), rows(found), numbers=(3, 5, 6))
        st.html("".join(f'<p class="lj-note">{escape(line)}</p>' for line in notes(plan, found)))


def months(plan: Plan, found: Sequence[Ending]) -> list[str]:
    """The plan's months, and the one before where cover ends with it."""
    first = min([plan.start, *(e.ends for e in found)])
    return [m for m in months_from(first, plan.months + 1) if m <= plan.calendar[-1]]


def finding(plan: Plan, found: Sequence[Ending]) -> str:
    """Who loses cover, when, and what keeping it up would cost."""
    if not found:
        return text.ENDING_NONE
    first, last = found[0].ends, found[-1].ends
    said = text.ENDING_ONE if first == last else text.ENDING_MORE
    return said.format(
        people=formats.number(sum(e.people for e in found)),
        month=periods.label(first),
        first=periods.label(first),
        last=periods.label(last),
        months=plan.months,
        cost=formats.rupiah(sum(e.again_idr for e in found)),
    )


def calendar(months: Sequence[str], found: Sequence[Ending]) -> str:
    """A field a month, with the people whose cover ends in it, by fund."""
    fields = []
    for month in months:
        own = [e for e in found if e.ends == month]
        name = f"<h3>{escape(periods.label(month))}</h3>"
        if not own:
            fields.append(f"<li>{name}<p>{text.ENDING_EMPTY}</p></li>")
            continue
        people = text.PEOPLE.format(count=formats.number(sum(e.people for e in own)))
        by_fund = {e.fund: 0 for e in own}
        for ending in own:
            by_fund[ending.fund] += ending.people
        lines = "".join(
            f"<p>{escape(budget_behind.fund_name(fund))} {formats.number(n)}</p>"
            for fund, n in by_fund.items()
        )
        fields.append(f'<li class="ends">{name}<strong>{people}</strong>{lines}</li>')
    return f'<ol class="lj-calendar">{"".join(fields)}</ol>'


def rows(found: Sequence[Ending]) -> list[tuple[str, ...]]:
    """A line a month and fund, oldest first: whose cover ends where, and what renewing costs."""
    groups: dict[tuple[str, bool, str], list[Ending]] = {}
    for ending in found:
        groups.setdefault((ending.ends, ending.of_plan, ending.fund), []).append(ending)
    return [_line(*key, own) for key, own in groups.items()]


def _line(month: str, of_plan: bool, fund: str, own: Sequence[Ending]) -> tuple[str, ...]:
    rest = sum(e.until_end_idr for e in own)
    places = sorted(own, key=lambda e: (-e.people, e.kode))
    return (
        periods.label(month),
        budget_behind.fund_name(fund),
        text.OF_PLAN[of_plan],
        formats.number(sum(e.people for e in own)),
        ", ".join(f"{region(e.kode).short} {formats.number(e.people)}" for e in places),
        formats.rupiah(rest) if rest else text.UNTIL_END_NONE,
        formats.rupiah(sum(e.again_idr for e in own)),
    )


def notes(plan: Plan, found: Sequence[Ending]) -> list[str]:
    """What isn't in the calendar, and where the rest would come from."""
    gone, later = outside(plan)
    both = {e.of_plan for e in found}
    said = [
        text.ENDING_TWICE if len(both) > 1 else "",
        text.ENDING_GONE.format(people=formats.number(gone)) if gone else "",
        text.ENDING_LATER.format(people=formats.number(later)) if later else "",
        "" if False in both else text.ENDING_HINT,
    ]
    return [line for line in said if line]


def _columns(plan: Plan) -> list[str]:
    return [name.format(months=plan.months) for name in text.ENDING_COLUMNS]


def _framed(figures: Figures, scenario: Scenario, outcome: Outcome) -> Figure:
    plan, found = outcome.plan, outcome.endings
    sources = budget_behind.sources(figures, scenario)
    shown = months(plan, found)
    subtitle = text.ENDING_SUBTITLE.format(
        first=periods.label(shown[0]), last=periods.label(shown[-1]), months=plan.months
    )
    caption = Caption(finding(plan, found), subtitle, provenance.plain_line([sources]))
    return Figure(
        NAME,
        caption,
        sources,
        (budget_behind.status(figures, scenario.period),),
        (shown[0], shown[-1]),
        "",
        lambda: _sheet(figures, scenario, outcome, sources),
        None,
    )


def _sheet(figures: Figures, scenario: Scenario, outcome: Outcome, sources: str) -> Sheet:
    plan, found = outcome.plan, outcome.endings
    table = pd.DataFrame(
        {
            "berakhir": [e.ends for e in found],
            "kode": [e.kode for e in found],
            "nama": [region(e.kode).name for e in found],
            "dana": [budget_behind.fund_name(e.fund) for e in found],
            "asal": [text.OF_PLAN[e.of_plan] for e in found],
            "orang": [e.people for e in found],
            "biaya_sampai_rencana_berakhir": [e.until_end_idr for e in found],
            "bulan_perpanjangan": [plan.months for _ in found],
            "biaya_perpanjangan": [e.again_idr for e in found],
            "status": budget_behind.status(figures, scenario.period),
        }
    )
    money = dict.fromkeys(("biaya_sampai_rencana_berakhir", "biaya_perpanjangan"), "rupiah")
    units = money | dict.fromkeys(("orang", "bulan_perpanjangan"), "")
    facts = (*budget_behind.facts(figures, plan), STATUS, *sourced(sources))
    return Sheet(table, units, facts)
