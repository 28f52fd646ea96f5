"""Files as the steps before the dry run hand them over, in few words."""

import datetime as dt

import pandas as pd

from data.catalogue import catalogue
from data.contract import COLUMNS as CONTRACT
from data.intake.dryrun import dry_run
from data.intake.model import DryRun, Finding, Gathered, Layout, Upload
from data.regions import regencies

SOURCE = "infojambi-2024-08-ucj"
TODAY = dt.date(2026, 11, 25)
UPLOAD = Upload("laporan.csv", "ab" * 32, "csv", 120, ())
LAYOUT = Layout("laporan", (1, 1), (2, 99), (), source=SOURCE)
ELEVEN = [one.kode for one in regencies()]


def figure(kode, indicator, value, period="2024-08", unit=None, **more):
    """One figure of a file; value: canonical. unit: as printed, else the catalogue's first."""
    known = catalogue().get(indicator)
    unit = unit if unit is not None else (known.file_unit[0] if known else "")
    plain = {"approx": False, "status": "resmi", "note": "", "printed": f"{value:g}"}
    named = {"kode": kode, "period": period, "indicator": indicator, "value": value, "unit": unit}
    return plain | named | more


def gathered(*figures, **more):
    """Figures that stand in the sheet's rows 2, 3, …, column 3."""
    rows = [{"row": at, "column": 3} | one for at, one in enumerate(figures, 2)]
    return Gathered(pd.DataFrame(rows), **more)


def published(*figures, source=SOURCE):
    """The tidy contract, of these figures."""
    rows = [{**one, "source": one.get("source", source)} for one in figures]
    table = pd.DataFrame(rows, columns=list(CONTRACT))
    texts = [name for name in CONTRACT if name not in ("value", "approx")]
    return table.astype(dict.fromkeys(texts, "str") | {"value": float, "approx": bool})


def tried(*figures, store=(), layout=LAYOUT, **more) -> DryRun:
    """The dry run of a file of these figures against a store of those."""
    return dry_run(UPLOAD, layout, gathered(*figures, **more), published(*store), 7, TODAY)


def found(run: DryRun, rule: str) -> list[Finding]:
    """What one rule said."""
    return [one for one in run.findings if one.rule == rule]


def rules(run: DryRun) -> set[str]:
    """The rules that said something."""
    return {one.rule for one in run.findings}
