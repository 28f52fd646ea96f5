"""Protection and poverty of the same regency, side by side."""

import pandas as pd

from data.catalogue import COVERAGE, POVERTY
from data.regions import regencies
from program.figures import Figures
from program.panel import panel
from program.series import latest_period

SHOWN = ("value", "low", "high", "period", "status", "source", "province_value", "difference")


def coverage_and_poverty(
    figures: Figures,
    coverage_period: str,
    poverty_period: str | None = None,
    with_estimates: bool = True,
) -> pd.DataFrame:
    """Coverage × poverty, the eleven by kode in Kemendagri's order.

    poverty_period: None takes the newest with all eleven.
    Columns: name, then SHOWN twice, prefixed coverage_ and poverty_ (coverage_value, …). The
    periods differ: nobody publishes both for the same month.
    """
    chosen = poverty_period or latest_period(figures, POVERTY, at_least=len(regencies())) or ""
    protection = panel(figures, COVERAGE, coverage_period, with_estimates)
    need = panel(figures, POVERTY, chosen, with_estimates)
    return pd.concat(
        [
            protection[["name"]],
            protection[list(SHOWN)].add_prefix("coverage_"),
            need[list(SHOWN)].add_prefix("poverty_"),
        ],
        axis="columns",
    )


def doubly_behind(pairs: pd.DataFrame) -> pd.DataFrame:
    """The rows with coverage below the province's and poverty above it, poorest first.

    pairs: of `coverage_and_poverty`. A regency without either figure never counts as behind.
    """
    behind = pairs["coverage_difference"].lt(0) & pairs["poverty_difference"].gt(0)
    return pairs[behind].sort_values("poverty_value", ascending=False, kind="stable")
