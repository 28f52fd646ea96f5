"""What publishing would do to each figure: new, changed or the same as its source published."""

import numpy as np

from data.intake.checks import axes
from data.intake.checks.case import Case
from data.intake.checks.doubles import ALIKE

NEW_AT, CHANGED_AT, SAME_AT = range(3)


def outcomes(case: Case) -> np.ndarray:
    """For each figure NEW_AT, CHANGED_AT or SAME_AT.

    The same: value, whether it is rounded, status, and a note unless the file has none.
    """
    there = np.where(case.cell >= 0, case.published_at.reshape(-1)[case.cell], -1)
    known = there >= 0
    if not known.any():
        return np.full(len(there), NEW_AT, dtype=np.int8)
    held = np.maximum(there, 0)
    before = case.of_source["value"].to_numpy()[held]
    same = np.isclose(case.value, before, rtol=ALIKE, atol=0)
    for name in ("status", "approx", "note"):
        same &= _agrees(case, name, held)
    return np.where(known, np.where(same, SAME_AT, CHANGED_AT), NEW_AT).astype(np.int8)


def _agrees(case: Case, name: str, held: np.ndarray) -> np.ndarray:
    codes, texts = case.coded(name)
    there, said = axes.coded(case.of_source[name])
    places = axes.placed(there, said, texts)
    agrees = places[held] == codes
    if name == "note":
        blank = np.array([*(text == "" for text in texts), True])
        agrees |= blank[codes]
    return agrees
