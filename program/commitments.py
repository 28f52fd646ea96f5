"""Whether a commitment was kept, by published figures alone. Estimates never prove.

1. The first published figure at or after the target month decides: reached is kept, else late.
2. Until the end of the target month, without such a figure, it runs.
3. Afterwards, without such a figure, it can't be measured: nothing proves it late.
4. People more than a baseline can't be measured where nothing was published to start from.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from data.catalogue import catalogue
from data.commitment_content import ADDED, Baseline, Commitment
from data.contract import ESTIMATE
from program.change import UP
from program.figures import Figures
from program.rounds import SURVEY_MONTHS
from program.rows import Row
from words.periods import last_month

KEPT, RUNNING, LATE, UNMEASURED = "ditepati", "berjalan", "terlambat", "tidak_terukur"
AT_DUE, SHORT, BEFORE_DUE, NO_FIGURE, NO_START = "sampai", "kurang", "belum", "tanpa", "awal"
"""Why: the deciding figure reaches it, or doesn't; it isn't due; no figure since; no baseline."""
_CLOSE = 1e-9


@dataclass(frozen=True)
class Verdict:
    """What published figures say of a commitment.

    name: KEPT, RUNNING, LATE or UNMEASURED. why: the rule that spoke. wanted: the value to be
    reached, canonical unit, NaN without a baseline. decided: the figure that decides. newest: the
    newest published figure. later: of one that is late, the first figure that reaches it after
    all. missing: what the newest figure lacks in the good direction, 0 or less where it reaches;
    NaN where that isn't known.
    """

    name: str
    why: str
    wanted: float
    decided: Row | None
    newest: Row | None
    later: Row | None
    missing: float


def judge(commitment: Commitment, figures: Figures, month: str) -> Verdict:
    """The verdict by these figures in `month` ("YYYY-MM")."""
    rows = figures.by_region.get((commitment.indicator, commitment.kode), {})
    return verdict(commitment, rows.values(), month)


def begun(figures: Figures, kode: str, indicator: str, agreed: str) -> Baseline | None:
    """The newest published figure up to the month `agreed`: where a commitment starts from."""
    rows = _published(figures.by_region.get((indicator, kode), {}).values(), indicator)
    known = [(when, row) for when, row in rows if when <= agreed]
    if not known:
        return None
    row = known[-1][1]
    return Baseline(row.value, row.period, row.source, row.status, row.approx)


def verdict(commitment: Commitment, rows: Iterable[Row], month: str) -> Verdict:
    """The verdict by the rows of its region and indicator, in any order."""
    known = _published(rows, commitment.indicator)
    newest = known[-1][1] if known else None
    wanted = to_reach(commitment)
    lacks = _lacking(commitment, newest.value, wanted) if newest else math.nan
    if math.isnan(wanted):
        return Verdict(UNMEASURED, NO_START, wanted, None, newest, None, math.nan)
    since = [row for when, row in known if when >= commitment.due]
    if not since:
        is_over = month > commitment.due
        name, why = (UNMEASURED, NO_FIGURE) if is_over else (RUNNING, BEFORE_DUE)
        return Verdict(name, why, wanted, None, newest, None, lacks)
    reaching = [row for row in since if _lacking(commitment, row.value, wanted) <= 0]
    if reaching and reaching[0] is since[0]:
        return Verdict(KEPT, AT_DUE, wanted, since[0], newest, None, lacks)
    later = reaching[0] if reaching else None
    return Verdict(LATE, SHORT, wanted, since[0], newest, later, lacks)


def to_reach(commitment: Commitment) -> float:
    """The value that the figure must reach, canonical unit; NaN where it isn't known."""
    if commitment.by != ADDED:
        return commitment.target
    if commitment.baseline is None:
        return math.nan
    is_rise = catalogue()[commitment.indicator].good == UP
    return commitment.baseline.value + (commitment.target if is_rise else -commitment.target)


def _lacking(commitment: Commitment, value: float, wanted: float) -> float:
    """What `value` lacks in the good direction; 0 where only the machine's rounding lacks."""
    if math.isclose(value, wanted, rel_tol=_CLOSE):
        return 0.0
    return wanted - value if catalogue()[commitment.indicator].good == UP else value - wanted


def _published(rows: Iterable[Row], indicator: str) -> list[tuple[str, Row]]:
    """The published rows with the month each stands for, oldest first.

    A bare year stands for its end, of a poverty figure for the month of its survey; of two of the
    same month the one whose source names the month comes first.
    """
    survey = SURVEY_MONTHS.get(catalogue()[indicator].topic)
    found = [
        (
            f"{row.period}-{survey:02}"
            if survey and len(row.period) == 4
            else last_month(row.period),
            row,
        )
        for row in rows
        if row.status != ESTIMATE and not math.isnan(row.value)
    ]
    return sorted(found, key=lambda one: (one[0], -len(one[1].period)))
