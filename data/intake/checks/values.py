"""Whether each value can be: negative counts, shares above one, bounds, halves of a person."""

import numpy as np

from data.catalogue import COVERAGE, PARTICIPANTS, POTENTIAL, Indicator
from data.intake.checks.case import Case
from data.intake.checks.rule import Found, Rule, where
from data.intake.checks.words import of, printed, thing, value
from data.intake.model import REFUSE
from data.parts import ADDITIVE_UNITS, COUNTED_UNITS

WHOLE = 1 + 1e-9
"""A share above this is above 100 %; the rest is binary fractions."""


def _per_indicator(case: Case, *bounds: list[float]) -> list[np.ndarray]:
    """For each figure the number that its indicator has in each list; NaN without an indicator."""
    return [np.array([*one, np.nan])[case.indicator_at] for one in bounds]


def _lowest(indicator: Indicator) -> float:
    return indicator.plausible[0] if indicator.plausible else 0.0


def _is_part_of_a_whole(indicator: Indicator) -> bool:
    return indicator.unit == "share" and (indicator.plausible or (0.0, 1.0)) == (0.0, 1.0)


def _negatives(case: Case) -> np.ndarray:
    floors = [
        0.0 if one.unit in ADDITIVE_UNITS and _lowest(one) >= 0 else -np.inf
        for one in case.indicators.values()
    ]
    return case.value < _per_indicator(case, floors)[0]


def _above_whole(case: Case) -> np.ndarray:
    tops = [WHOLE if _is_part_of_a_whole(one) else np.inf for one in case.indicators.values()]
    return case.value > _per_indicator(case, tops)[0]


def _negative(case: Case) -> Found:
    return where(_negatives(case), lambda at: f"{thing(case, at)} negatif: {printed(case, at)}")


def _coverage(case: Case) -> Found:
    return where(
        _above_whole(case),
        lambda at: (
            f"{thing(case, at)} di atas 100 persen: "
            f"{value(case, case.value[at], case.figures['indicator'].iloc[at])}"
        ),
    )


def _participants(case: Case) -> Found:
    """Participants beyond the potential are a coverage above 100 % that nobody wrote down."""
    many, potential = (case.names.index(name) for name in (PARTICIPANTS, POTENTIAL))
    own, before = case.own, case.before
    now = np.where(np.isnan(own), before, own)
    beyond = now[:, many] > now[:, potential] * WHOLE
    touched = ~np.isnan(own[:, many]) | ~np.isnan(own[:, potential])
    kodes, periods = np.nonzero(beyond & touched)
    at = case.first[kodes, many, periods]
    at = np.where(at >= 0, at, case.first[kodes, potential, periods])

    def say(i: int) -> str:
        kode, period = kodes[i], periods[i]
        cell = of(case, case.kodes[kode], COVERAGE, case.periods.texts[period])
        people = value(case, now[kode, many, period], PARTICIPANTS)
        able = value(case, now[kode, potential, period], POTENTIAL)
        return f"{cell} di atas 100 persen: {people} peserta aktif dari {able} potensi"

    return Found(at, say)


def _range(case: Case) -> Found:
    bounds = [one.plausible or (-np.inf, np.inf) for one in case.indicators.values()]
    low, high = _per_indicator(case, [low for low, _ in bounds], [high for _, high in bounds])
    outside = (case.value < low) | (case.value > np.where(high == 1.0, WHOLE, high))

    def say(at: int) -> str:
        name = case.figures["indicator"].iloc[at]
        least, most = (value(case, bound, name) for bound in bounds[case.names.index(name)])
        return (
            f"{thing(case, at)}, {printed(case, at)} ({value(case, case.value[at], name)}), "
            f"di luar batas yang mungkin ({least} sampai {most})"
        )

    return where(outside & ~_negatives(case) & ~_above_whole(case), say)


def _fraction(case: Case) -> Found:
    counted = [float(one.unit in COUNTED_UNITS) for one in case.indicators.values()]
    off = np.abs(case.value - np.round(case.value)) > 1e-6
    # Of averages and of "ribu orang" printed with many places, nobody misreads the separator.
    factor = np.array([*(float(unit.startswith("ribu")) for unit in case.coded("unit")[1]), 0.0])
    plain = factor[case.coded("unit")[0]] == 0
    return where(
        off & plain & (_per_indicator(case, counted)[0] == 1),
        lambda at: f"{thing(case, at)} bukan bilangan bulat: {printed(case, at)}",
    )


RULES = (
    Rule(
        "negatif", REFUSE, "Jumlah negatif",
        "betulkan angkanya; bila memang benar, terbitkan dengan alasan", _negative, True,
    ),
    Rule(
        "cakupan-100", REFUSE, "Bagian di atas 100 persen",
        "betulkan angka atau penyebutnya; bila memang benar, terbitkan dengan alasan",
        _coverage, True,
    ),
    Rule(
        "peserta-potensi", REFUSE, "Peserta melebihi potensi",
        "betulkan peserta atau potensinya; bila memang benar, terbitkan dengan alasan",
        _participants, True,
    ),
    Rule("rentang", REFUSE, "Di luar batas yang mungkin", "periksa nilai dan satuannya", _range),
    Rule(
        "pecahan", REFUSE, "Bukan bilangan bulat",
        "periksa tanda ribuan dan desimalnya; bila memang pecahan, terbitkan dengan alasan",
        _fraction, True,
    ),
)  # fmt: skip
