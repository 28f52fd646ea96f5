"""The corpus and the way of a file through the intake, for its tests."""

import datetime as dt
import tomllib
from functools import cache
from typing import Any

import pandas as pd

from data import observations
from data.intake.dryrun import dry_run
from data.intake.gather import gather
from data.intake.model import DryRun
from data.intake.read import read
from data.intake.recognise import Hints, recognise
from tests.data.intake.making.places import CORPUS

TODAY = dt.date(2026, 11, 25)
EXPECTED: dict[str, Any] = tomllib.loads((CORPUS / "expected.toml").read_text(encoding="utf-8"))
KEY = ["kode", "period", "indicator"]


@cache
def published() -> pd.DataFrame:
    """What the application's own files publish."""
    return observations.load()


def tried(name: str, content: bytes, hints: Hints) -> DryRun:
    """A file from the door to the dry run.

    Raises:
        Refused: it isn't taken.
    """
    upload = read(name, content)
    layout = recognise(upload, hints)[0]
    return dry_run(upload, layout, gather(upload, layout), published(), 1, today=TODAY)


def hints_of(case: dict[str, Any]) -> Hints:
    """What whoever uploads says beside the file."""
    return Hints(
        source=case.get("source", "akselnews-2025-11"),
        indicator=case.get("indicator", ""),
        period=case.get("period", ""),
    )


def values(run: DryRun) -> dict[tuple[str, str, str], float]:
    """(kode, period, indicator) → canonical value."""
    table = run.figures
    keys = table[KEY].itertuples(index=False, name=None)
    return dict(zip(keys, table["value"].tolist(), strict=True))
