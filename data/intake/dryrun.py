"""What publishing a file would do, and what stands against it. Nothing is written."""

import datetime as dt
from collections.abc import Iterable

import numpy as np
import pandas as pd

from data.catalogue import catalogue
from data.intake.checks import RULES
from data.intake.checks.case import Case
from data.intake.checks.doubles import repeats
from data.intake.checks.outcome import outcomes
from data.intake.checks.rule import findings
from data.intake.heap import give_back
from data.intake.model import (
    CHANGED,
    NEW,
    REFUSE,
    SAME,
    TELL,
    WARN,
    DryRun,
    Finding,
    Gathered,
    Layout,
    Upload,
)
from data.published import sources

SEVERITIES = (REFUSE, WARN, TELL)
OUTCOMES = (NEW, CHANGED, SAME)
UNMATCHED = ("daerah", "kode", "tingkat")
"""How the rules are called by which `gather` says that a row's region can't be told."""


def dry_run(
    upload: Upload,
    layout: Layout,
    gathered: Gathered,
    published: pd.DataFrame,
    state: int,
    today: dt.date | None = None,
    known: Iterable[str] | None = None,
) -> DryRun:
    """The figures of a file held against what is published.

    published: the tidy contract with every source, of the state numbered `state`. known: ids of
    the sources; None: those of the store, and the published ones. The figures of the
    result also have `mark`: the severity of the worst thing said of each, "" where nothing.
    """
    figures = gathered.figures.reset_index(drop=True)
    ids = frozenset(sources() if known is None else known) | frozenset(published["source"])
    case = Case(layout, figures, published, catalogue(), ids, today or dt.date.today())
    said, marks = list(gathered.findings), np.full(len(figures), len(SEVERITIES), dtype=np.int8)
    for rule in RULES:
        found = rule.find(case)
        at = found.at[found.at >= 0]
        marks[at] = np.minimum(marks[at], SEVERITIES.index(rule.severity))
        said += findings(rule, case, found)
        give_back()
    outcome = outcomes(case)
    give_back()
    table = figures.assign(
        value=case.value,
        outcome=pd.Categorical.from_codes(outcome, OUTCOMES),
        before=_of_cells(case, case.before),
        shown_now=_of_cells(case, case.shown),
        mark=pd.Categorical.from_codes(marks, (*SEVERITIES, "")),
    )
    doubled, _ = repeats(case)
    if len(doubled):
        table = table.drop(index=doubled).reset_index(drop=True)
    counts = _counts(case, outcome, marks, len(doubled), gathered)
    return DryRun(upload, layout, table, ordered(said), counts, state)


def ordered(found: list[Finding]) -> tuple[Finding, ...]:
    """Findings, most severe first, then by row and column; those of the whole file before rows."""
    return tuple(
        sorted(
            found,
            key=lambda one: (SEVERITIES.index(one.severity), one.row or 0, one.column or 0),
        )
    )


def _of_cells(case: Case, cube: np.ndarray) -> np.ndarray:
    return np.where(case.cell >= 0, cube.reshape(-1)[case.cell], np.nan)


def _counts(
    case: Case, outcome: np.ndarray, marks: np.ndarray, doubled: int, gathered: Gathered
) -> dict[str, int]:
    kinds = np.bincount(outcome[case.kept], minlength=len(OUTCOMES))
    return {
        **{name: int(count) for name, count in zip(OUTCOMES, kinds, strict=True)},
        "ganda": doubled,
        "tak_dikenal": _unmatched(case, gathered),
        "mencurigakan": int((marks <= SEVERITIES.index(WARN)).sum()),
        "dilewati": len(gathered.skipped),
    }


def _unmatched(case: Case, gathered: Gathered) -> int:
    """Rows with figures whose region can't be told."""
    rows = {one.row for one in gathered.findings if one.rule.startswith(UNMATCHED)}
    if None not in rows:
        return len(rows)
    # Too many were found to say each: what is neither a figure's row nor skipped is one of them.
    first, last = case.layout.rows
    return last - first + 1 - len(np.unique(case.row)) - len(gathered.skipped)
