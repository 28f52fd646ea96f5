"""Whether a file's figures are of another size than what is known: a unit said wrong.

Rule: each figure is divided by the median of what is published for its region and indicator, or,
for a kabupaten/kota without any, by the median of all kabupaten/kota. Where the median of these
ratios is above 30 or below 1/30, an indicator's unit can't be the one that was said (percent for
fractions, people for thousands). Ratios to other regions count from three figures on.
"""

import numpy as np
import pandas as pd

from data.intake.checks.case import Case
from data.intake.checks.rule import Found, Rule
from data.intake.checks.words import value
from data.intake.model import REFUSE
from data.registry import regencies
from words.formats import number

FAR = 30.0
FEW = 3
MOST = 9
"""Powers of ten beyond which nobody needs the number."""


def _references(case: Case) -> tuple[np.ndarray, np.ndarray]:
    """Median published value of each region and indicator, and of each indicator over the
    kabupaten/kota; NaN where nothing is published.
    """
    kodes, names, periods = case.shape
    cells = case.cells(case.preferred)
    cells = cells[cells >= 0]
    series, amount = cells // periods, pd.Series(case.shown.reshape(-1)[cells])
    own, shared = np.full(kodes * names, np.nan), np.full(names, np.nan)
    each = amount.groupby(series).median()
    own[each.index] = each
    inner = np.isin(series // names, [case.kodes.index(one.kode) for one in regencies()])
    every = amount[inner].groupby(series[inner] % names).median()
    shared[every.index] = every
    return own.reshape(kodes, names), shared


def _scale(case: Case) -> Found:
    own, shared = _references(case)
    kept = case.kept
    kode, name = case.kode_at[kept], case.indicator_at[kept]
    inner = np.zeros(len(case.kodes), dtype=bool)
    inner[[case.kodes.index(one.kode) for one in regencies()]] = True
    reference = own[kode, name]
    lacking = np.isnan(reference) & inner[kode]
    reference[lacking] = shared[name[lacking]]
    with np.errstate(all="ignore"):
        ratio = np.log10(case.value[kept] / reference)
    usable = np.flatnonzero(np.isfinite(ratio))
    usable = usable[np.argsort(name[usable], kind="stable")]
    groups = np.split(usable, np.flatnonzero(np.diff(name[usable])) + 1) if len(usable) else []
    far = [
        (int(group[0]), middle)
        for group in groups
        if abs(middle := float(np.median(ratio[group]))) > np.log10(FAR)
        and (len(group) >= FEW or not np.isnan(own[kode[group], name[group]]).all())
    ]
    at = np.array([kept[first] for first, _ in far], dtype=np.int64)

    def say(i: int) -> str:
        key = case.names[case.indicator_at[at[i]]]
        first, middle = far[i]
        much = number(10 ** min(abs(middle), MOST))
        compared = "besar" if middle > 0 else "kecil"
        return (
            f"angka {case.indicators[key].label} kira-kira {much} kali lebih {compared} daripada "
            f"yang sudah terbit: {value(case, case.value[at[i]], key)}, biasanya sekitar "
            f"{value(case, float(reference[first]), key)}"
        )

    return Found(at, say)


RULES = (
    Rule(
        "skala", REFUSE, "Satuan diduga keliru",
        "periksa satuan kolomnya (persen atau pecahan, orang atau ribu orang); bila memang "
        "benar, terbitkan dengan alasan",
        _scale, True,
    ),
)  # fmt: skip
