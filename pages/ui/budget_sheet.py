"""A plan's results per regency as rows for files, and the figure that frames them."""

from collections.abc import Callable, Sequence

import altair as alt
import pandas as pd

from briefing.sheet import STATUS, Sheet, sourced
from data.contract import ESTIMATE
from data.regions import region
from figures.theme import Caption
from pages.ui import budget_behind, provenance
from pages.ui.figure import Figure
from pages.ui.text import simulasi as text
from program.budget.outcome import Outcome, Result
from program.budget.scenario import Scenario
from program.figures import Figures
from words import periods

COLUMNS = {
    "dilindungi": ("people", "orang"),
    "biaya": ("cost_idr", "rupiah"),
    "cakupan_sebelum": ("before", "share"),
    "cakupan_sesudah": ("after", "share"),
    "belum_terlindungi_sebelum": ("gap_before", "orang"),
    "belum_terlindungi_sesudah": ("gap_after", "orang"),
    "miskin_terjangkau": ("per_poor", "share"),
}
"""Column → number of program.budget.reach.Reach and its unit; each with its ends."""


def framed(
    figures: Figures,
    scenario: Scenario,
    outcome: Outcome,
    name: str,
    title: str,
    subtitle: str,
    draw: Callable[[Caption], alt.TopLevelMixin] | None = None,
) -> Figure:
    """A figure of the results per regency: computed, so an estimate, with its assumptions."""
    ids = budget_behind.sources(figures, scenario)
    caption = Caption(title, subtitle, provenance.plain_line([ids]))
    return Figure(
        name,
        caption,
        ids,
        (ESTIMATE,),
        (scenario.period,),
        "",
        lambda: sheet(figures, scenario, outcome, ids),
        None if draw is None else lambda: draw(caption),
    )


def sheet(figures: Figures, scenario: Scenario, outcome: Outcome, ids: str) -> Sheet:
    """A row per regency and one for the whole, each number with the ends of its range."""
    results = (*outcome.results, outcome.whole)
    columns: dict[str, Sequence[object]] = {
        "kode": [r.kode for r in results],
        "nama": [region(r.kode).name for r in results],
    }
    units: dict[str, str] = {}
    for name, (field, unit) in COLUMNS.items():
        for suffix, end in (("", "value"), ("_batas_bawah", "low"), ("_batas_atas", "high")):
            columns[name + suffix] = pd.Series(
                [getattr(getattr(r.reach, end), field) for r in results], dtype="float64"
            )
            units[name + suffix] = unit
    columns["alasan"] = [why(r) for r in results]
    columns["status"] = [ESTIMATE for _ in results]
    when = (text.FACTS_WHEN, periods.label(scenario.period))
    facts = (*budget_behind.facts(figures, outcome.plan), when, STATUS, *sourced(ids))
    return Sheet(pd.DataFrame(columns), units, facts)


def why(result: Result) -> str:
    """Why fewer than asked for are protected; the whole has the reasons of its regencies."""
    return "; ".join(text.WHY[one] for one in result.short.split(";"))
