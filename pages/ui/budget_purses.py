"""Whose money: one fund or several, each with its budget, whom it pays for, and its whole."""

from collections.abc import Iterable

import streamlit as st

from data import funds
from data.criteria import GROUPS
from data.funds import PALM_FUND, REGENCY_FUND, SHARE, VILLAGE_GRANT
from data.regions import regencies, region
from pages.ui import budget_codes, budget_widgets, choices
from pages.ui.budget_codes import ALL_OF_IT, FUNDS, GROUP, MONEY
from pages.ui.text import simulasi as text
from program.budget.plan import Purse
from program.figures import Figures
from program.headline import fact

BUDGET, BUDGET_YEAR = "anggaran_bkbk", "2023"
"""The published cost of the grant's contributions, the plan's own budget to begin with."""
IF_UNKNOWN = 10 * 10**9
ANOTHER = 5 * 10**9
"""Rupiah that a fund starts with which isn't the first."""
GROUP_OF = {PALM_FUND: "pekerja_sawit"}
"""Whom a fund pays for to begin with, where it isn't the vulnerable workers."""


def chosen() -> list[str]:
    """The codes of the purses, chosen from the funds and each regency's own."""
    asked = choices.kept(FUNDS) or [VILLAGE_GRANT]
    options = codes()
    strange = [code for code in asked if code not in options and is_known(code)]
    listed = [*options, *strange]
    now = list(dict.fromkeys(code for code in asked if code in listed)) or [VILLAGE_GRANT]
    choices.offer(FUNDS, now, [VILLAGE_GRANT])
    found = st.multiselect(
        text.FUNDS,
        listed,
        format_func=name,
        key=FUNDS,
        on_change=choices.remember,
        args=(FUNDS,),
        placeholder=text.CHOOSE_FUND,
        select_all=False,
    )
    return [str(code) for code in found]


def codes() -> list[str]:
    """Every fund that may be chosen; of the regencies' own money one for each."""
    whole = [fund for fund in funds.load().labels if fund != REGENCY_FUND]
    return [*whole, *(budget_codes.purse(REGENCY_FUND, one.kode) for one in regencies())]


def is_known(code: str) -> bool:
    """Whether a code names a fund, and a regency where it names one."""
    fund, kode = budget_codes.fund_and_place(code)
    return fund in funds.load().labels and kode in ("", *(one.kode for one in regencies()))


def name(code: str) -> str:
    """A purse in words: "APBD Kota Jambi", "BKBK"."""
    fund, kode = budget_codes.fund_and_place(code)
    label = funds.load().labels[fund]
    if not kode:
        return label
    place = region(kode).short
    return text.REGENCY_FUND.format(place=place) if fund == REGENCY_FUND else f"{label}, {place}"


def groups(found: list[str], shown: bool) -> dict[str, str]:
    """Code → whom the purse pays for. shown: whether that is asked on the screen."""
    return {
        code: budget_widgets.pick(
            GROUP.format(code),
            text.GROUP.format(fund=name(code)),
            GROUPS,
            text.GROUPS.__getitem__,
            GROUP_OF.get(budget_codes.fund_and_place(code)[0], "pekerja_rentan"),
            shown,
        )
        for code in found
    }


def purses(figures: Figures, group_of: dict[str, str]) -> tuple[Purse, ...]:
    """The purses with their money as it is chosen. group_of: as of `groups`."""
    found = []
    for code, own in _first(figures, group_of).items():
        fund, kode = budget_codes.fund_and_place(code)
        budget = budget_widgets.amount(MONEY.format(code), own) or 0
        whole = budget_widgets.amount(ALL_OF_IT.format(code), None) if has_share(code) else None
        found.append(Purse(fund, budget, group_of[code], kode, whole))
    return tuple(found)


def money(figures: Figures, found: Iterable[str]) -> None:
    """Draw what asks for each purse's budget; for its whole fund too where a rule needs it."""
    for code, own in _first(figures, found).items():
        budget_widgets.money(MONEY.format(code), text.BUDGET.format(fund=name(code)), own)
        if has_share(code):
            asked = text.ALL_OF_IT.format(fund=name(code))
            budget_widgets.typed_money(ALL_OF_IT.format(code), asked, text.ALL_OF_IT_WHY)


def _first(figures: Figures, found: Iterable[str]) -> dict[str, int]:
    """Code → rupiah that the purse starts with."""
    published = fact(figures, BUDGET, period=BUDGET_YEAR)
    own = round(published.value) if published else IF_UNKNOWN
    return {code: own if at == 0 else ANOTHER for at, code in enumerate(found)}


def has_share(code: str) -> bool:
    """Whether a rule allows only a share of the fund."""
    fund, _ = budget_codes.fund_and_place(code)
    return any(r.fund == fund and r.kind == SHARE and r.binding for r in funds.load().rules)
