"""What is said of a file as a whole: who is missing, and whether it brings anything new."""

import numpy as np

from data.intake.checks.case import Case
from data.intake.checks.outcome import SAME_AT, outcomes
from data.intake.checks.rule import NOWHERE, Found, Rule, nothing, said
from data.intake.checks.words import listed, when
from data.intake.model import REFUSE, TELL, WARN
from data.registry import regencies, region


def _doubts(case: Case) -> Found:
    return said(list(case.layout.doubts))


def _empty(case: Case) -> Found:
    return nothing() if len(case.figures) else said(["berkas ini tidak memuat satu angka pun"])


def _missing(case: Case) -> Found:
    """One thing to say for each indicator and each set of missing regencies: of which periods."""
    inner = [case.kodes.index(one.kode) for one in regencies()]
    own = ~np.isnan(case.own[inner])
    held = own | ~np.isnan(case.before[inner])
    # A file of one regency is that regency's own: nobody is missing from it.
    names, periods = np.nonzero((own.sum(axis=0) > 1) & ~held.all(axis=0))
    bits = (~held[:, names, periods]).T @ (1 << np.arange(len(inner)))
    order = np.lexsort((periods, bits, names))
    names, periods, bits = names[order], periods[order], bits[order]
    starts = np.flatnonzero(np.r_[True, (np.diff(names) != 0) | (np.diff(bits) != 0)][: len(names)])
    ends = [*starts[1:], len(names)]

    def say(i: int) -> str:
        span = periods[starts[i] : ends[i]]
        lacking = [case.kodes[kode] for at, kode in enumerate(inner) if bits[starts[i]] >> at & 1]
        named = listed(region(kode).short for kode in lacking)
        label = case.indicators[case.names[names[starts[i]]]].label
        told = listed(when(case.periods.texts[period]) for period in span)
        return f"{label} {told} tanpa {named}"

    return Found(np.full(len(starts), NOWHERE), say)


def _nothing_new(case: Case) -> Found:
    found = outcomes(case)[case.kept]
    if len(found) and (found == SAME_AT).all():
        return said(["semua angka sudah terbit dengan nilai yang sama; tidak ada yang baru"])
    return nothing()


RULES = (
    Rule(
        "kosong", REFUSE, "Tidak ada angka",
        "periksa apakah lembar dan baris judul tabel sudah benar", _empty,
    ),
    Rule(
        "ragu", WARN, "Pengenalan yang belum pasti",
        "periksa pengenalan kolom, lalu betulkan bila keliru", _doubts,
    ),
    Rule(
        "daerah-kurang", WARN, "Ada daerah tanpa angka",
        "lengkapi barisnya, atau terbitkan bila angkanya memang belum ada", _missing,
    ),
    Rule(
        "tidak-ada-baru", TELL, "Tidak ada yang baru",
        "tidak perlu diterbitkan", _nothing_new,
    ),
)  # fmt: skip
