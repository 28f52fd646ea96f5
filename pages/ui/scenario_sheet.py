"""Scenarios side by side as rows for other programs: each regency of each, and the whole."""

from collections.abc import Sequence

import pandas as pd

from briefing import scenario_words
from briefing.sheet import STATUS, Sheet, sourced
from data.contract import ESTIMATE
from data.regions import region
from pages.ui.scenario_side import Side
from pages.ui.text import skenario as text
from program.budget.outcome import Result
from program.figures import Figures

RESULTS = {
    "orang": ("people", "orang"),
    "biaya": ("cost_idr", "rupiah"),
    "cakupan_sebelum": ("before", "share"),
    "cakupan_sesudah": ("after", "share"),
    "belum_terlindungi_sesudah": ("gap_after", "orang"),
}
"""Column → number of program.budget.reach.Reach and its unit."""
ENDS = {"": "value", "_bawah": "low", "_atas": "high"}


def sheet(figures: Figures, sides: Sequence[Side], sources: str) -> Sheet:
    """All rows; on the second sheet of a workbook, what each scenario assumes."""
    rows = [
        _row(side, result)
        for side in sides
        if side.outcome
        for result in (*side.outcome.results, side.outcome.whole)
    ]
    units = {f"{name}{end}": unit for name, (_, unit) in RESULTS.items() for end in ENDS}
    table = pd.DataFrame(rows).astype(dict.fromkeys(units, "float64"))
    assumed = [
        (f"{side.name}: {what}", words)
        for side in sides
        for what, words in scenario_words.assumptions(side.scenario, figures).items()
    ]
    facts = (("Hitungan", text.SHEET), *assumed, STATUS, *sourced(sources))
    return Sheet(table, units, facts)


def _row(side: Side, result: Result) -> dict[str, object]:
    own = region(result.kode)
    numbers = {
        f"{name}{end}": getattr(getattr(result.reach, of), field)
        for name, (field, _) in RESULTS.items()
        for end, of in ENDS.items()
    }
    return {
        "skenario": side.name,
        "nomor": side.number,
        "kode": own.kode,
        "nama": own.name,
        **numbers,
        "periode": side.scenario.period,
        "status": ESTIMATE,
    }
