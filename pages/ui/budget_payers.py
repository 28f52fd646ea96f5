"""Whom each fund pays for, and where: people per fund and regency."""

import pandas as pd

from briefing import budget_words
from briefing.sheet import STATUS, Sheet, sourced
from data import funds
from data.contract import ESTIMATE
from data.regions import region
from figures.theme import Caption
from pages.ui import budget_behind, figure, html_table, provenance
from pages.ui.figure import Figure
from pages.ui.text import simulasi_terbaik as text
from program.budget.outcome import WHOLE, Outcome
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats

NAME = "orang-per-dana-dan-daerah"


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """A row a regency, a column a fund, the sums last."""
    told = counts(outcome)
    framed = _framed(figures, scenario, outcome, told)
    shown = told if len(outcome.spent) > 1 else told.drop(columns=text.ALL)
    rows = [
        (_place(str(kode)), *(formats.number(n) for n in people))
        for kode, people in zip(shown.index, shown.to_numpy().tolist(), strict=True)
    ]
    with figure.frame(framed):
        html_table.show(
            (text.PLACE, *shown.columns), rows, numbers=range(1, len(shown.columns) + 1)
        )


def counts(outcome: Outcome) -> pd.DataFrame:
    """People by kode, the whole last, a column for each payer in words and one for all."""
    labels = funds.load()
    kodes = [result.kode for result in outcome.results]
    table = pd.DataFrame(
        {
            budget_words.payer(spent.purse, labels): [spent.people.get(kode, 0) for kode in kodes]
            for spent in outcome.spent
        },
        index=pd.Index(kodes, name="kode"),
    )
    table[text.ALL] = table.sum(axis="columns")
    table.loc[WHOLE] = table.sum()
    return table


def finding(told: pd.DataFrame) -> str:
    """Who pays for most, and in how many regencies."""
    whole = told.loc[WHOLE]
    if not whole[text.ALL]:
        return text.PAID_NONE
    own = whole.drop(text.ALL)
    payer = str(own.idxmax())
    said = {
        "payer": payer,
        "people": formats.number(whole[text.ALL]),
        "places": int((told[payer].drop(WHOLE) > 0).sum()),
    }
    if len(own) == 1:
        return text.PAID_ONE.format(**said)
    share = formats.percent(int(own.max()) / int(whole[text.ALL]), 1)
    return text.PAID_SHARE.format(**said, share=share)


def _framed(figures: Figures, scenario: Scenario, outcome: Outcome, told: pd.DataFrame) -> Figure:
    sources = budget_behind.sources(figures, scenario)
    subtitle = text.PAID_SUBTITLE.format(months=outcome.plan.months)
    caption = Caption(finding(told), subtitle, provenance.plain_line([sources]))
    return Figure(
        NAME,
        caption,
        sources,
        (ESTIMATE,),
        (scenario.period,),
        "",
        lambda: _sheet(figures, outcome, told, sources),
        None,
    )


def _sheet(figures: Figures, outcome: Outcome, told: pd.DataFrame, sources: str) -> Sheet:
    table = told.reset_index()
    table.insert(1, "nama", [region(kode).name for kode in table["kode"]])
    table["status"] = ESTIMATE
    units = {str(name): "orang" for name in told.columns}
    facts = (*budget_behind.facts(figures, outcome.plan), STATUS, *sourced(sources))
    return Sheet(table, units, facts)


def _place(kode: str) -> str:
    return text.WHOLE if kode == WHOLE else region(kode).short
