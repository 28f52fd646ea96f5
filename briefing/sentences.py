"""Sentences by rules: each says only what its figures say, in good Bahasa Indonesia.

A sentence takes the rows it speaks of and returns "" where one is missing, so that no claim
stands without its figure.
"""

import pandas as pd

from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import region
from geo.bivariate import LEVELS, Bivariate
from program.headline import Headline
from program.rows import Row
from words import formats, periods

_TENTHS = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def state(facts: Headline) -> str:
    """The coverage of the province, as a leader would say it."""
    if not (facts.coverage and facts.participants and facts.potential):
        return ""
    share = facts.coverage.value
    opening = in_ten(share)
    counts = (
        f"{formats.number(facts.participants.value)} dari "
        f"{formats.number(facts.potential.value)} orang"
    )
    month = periods.label(facts.coverage.period)
    return f"{opening}: {counts}, atau {formats.percent_words(share)}, pada {month}."


def gap(facts: Headline) -> str:
    """Who is left, and what a year of cover for them costs."""
    if not (facts.gap and facts.gap_cost):
        return ""
    return (
        f"Sebanyak {formats.number(facts.gap.value)} orang belum terlindungi; iuran JKK dan JKM "
        f"bagi mereka {formats.rupiah(facts.gap_cost.value)} setahun."
    )


def newer(facts: Headline) -> str:
    """A newer coverage that was announced without its counts, and which way it points."""
    old, new = facts.coverage, facts.newest_coverage
    if not (old and new) or new.period <= old.period:
        return ""
    moved = new.value - old.value
    by = _points(moved)
    way = f"lebih tinggi {by}" if moved > 0 else f"lebih rendah {by}"
    said = "tidak berubah" if by == _points(0) else way
    return (
        f"Angka terbaru, {formats.percent_words(new.value)} pada {periods.label(new.period)}, "
        f"{said}, tetapi diumumkan tanpa jumlah peserta dan potensinya."
    )


def quota(table: pd.DataFrame) -> str:
    """The BKBK quota against need: the two ends of the ranking, where there are two."""
    known = table.dropna(subset=["value"])
    if known.empty or known["value"].min() == known["value"].max():
        return ""
    high, low = known.loc[known["value"].idxmax()], known.loc[known["value"].idxmin()]
    times = high["value"] / low["value"] if low["value"] >= 0.5 else 0
    said = f" Perbandingannya kira-kira {formats.number(times)} banding 1."
    return (
        f"Kuota BKBK dibagi rata per desa, bukan menurut kebutuhan: {_short(high)} mendapat "
        f"{_about(high)} tempat untuk tiap 100 orang miskin, {_short(low)} hanya "
        f"{_about(low)}.{said if times >= 1.5 else ''}"
    )


def largest_gaps(table: pd.DataFrame, count: int = 3) -> str:
    """Where most people are left: the first regencies of the ranking."""
    known = table.dropna(subset=["value"]).sort_values("value", ascending=False, kind="stable")
    if known.empty:
        return ""
    names = [region(str(kode)).short for kode in known.index[:count]]
    return f"Paling banyak yang belum terlindungi: {formats.listing(names)}"


def lagging(table: pd.DataFrame) -> str:
    """The published coverage furthest below the province's; of equals the first."""
    known = table[table["value"].notna() & table["status"].ne(ESTIMATE)]
    known = known[known["difference"].lt(0)]
    if known.empty:
        return ""
    low = known.loc[known["difference"].idxmin()]
    return (
        f"Di antara daerah yang memiliki angka terbitan, {_short(low)} tertinggal paling jauh: "
        f"{formats.percent_words(low['value'])}, {_points(low['difference'])} di bawah provinsi."
    )


def map_title(table: pd.DataFrame, indicator: Indicator) -> str:
    """The finding of a map: who is highest and who lowest, or that nothing is known."""
    known = table.dropna(subset=["value"])
    if known.empty:
        return f"{indicator.label}: belum ada angka"
    high, low = known["value"].max(), known["value"].min()
    if len(known) == 1:
        return f"{indicator.label}: baru {_ends(known, high, indicator)} yang memiliki angka"
    if high == low:
        return f"{indicator.label}: sama di {_ends(known, high, indicator)}"
    return (
        f"{indicator.label}: tertinggi {_ends(known, high, indicator)}, "
        f"terendah {_ends(known, low, indicator)}"
    )


def pair_title(paired: Bivariate) -> str:
    """Who has low coverage and high poverty at once, or that nobody has."""
    worst = [
        region(kode).short
        for kode, pair in paired.pairs.items()
        if pair and pair.first == 0 and pair.second == len(LEVELS) - 1
    ]
    if not any(paired.pairs.values()):
        return f"Cakupan dan kemiskinan: {formats.MISSING}"
    if not worst:
        return "Tidak ada daerah yang cakupannya rendah sekaligus kemiskinannya tinggi"
    return f"Cakupan rendah sekaligus kemiskinan tinggi: {formats.listing(worst)}"


def map_subtitle(table: pd.DataFrame, indicator: Indicator, period: str) -> str:
    """Measure, unit and period of a map, and how many figures are estimates."""
    estimated = int(table["status"].eq(ESTIMATE).sum())
    known = int(table["value"].notna().sum())
    unit = "persen" if indicator.unit == "share" else indicator.unit
    part = "semuanya" if estimated == known else f"{formats.number(estimated)} di antaranya"
    tail = f", {part} estimasi (≈)" if estimated else ""
    when = "angka terbaru tiap daerah" if period == periods.LATEST else periods.label(period)
    return (
        f"{indicator.label}, {unit}, {when}. "
        f"{formats.number(known)} dari {formats.number(len(table))} daerah memiliki angka{tail}."
    )


def alternative(row: Row, indicator: Indicator, publisher: str) -> str:
    """One figure that another source gives for the same cell."""
    about = " (dibulatkan oleh sumbernya)" if row.approx else ""
    note = f". {row.note}" if row.note else ""
    return f"{formats.value(row.value, indicator.unit)}{about}: {publisher}{note}"


def _ends(known: pd.DataFrame, value: float, indicator: Indicator) -> str:
    rows = known[known["value"].eq(value)]
    say = formats.estimate if rows["status"].eq(ESTIMATE).any() else formats.value
    names = [region(str(kode)).short for kode in rows.index]
    who = formats.listing(names) if len(names) <= 2 else f"{formats.number(len(names))} daerah"
    return f"{who} ({say(value, indicator.unit)})"


def _short(row: pd.Series) -> str:
    return region(str(row.name)).short


def _about(row: pd.Series) -> str:
    said = formats.number(row["value"])
    return f"sekitar {said}" if row["status"] == ESTIMATE else said


def _points(difference: float) -> str:
    return formats.points(abs(difference)).removeprefix("+")


def in_ten(share: float) -> str:
    """ "Empat dari sepuluh pekerja Jambi terlindungi", with the nearest honest qualifier.

    "Hampir" only from three quarters of the way on: 4.6 of ten are more than four.
    """
    tenth = round(share * 10 - 0.25)
    distance = share * 10 - tenth
    if not 1 <= tenth <= 9:
        return "Pekerja Jambi yang terlindungi"
    nearly = "Hampir " if distance < -0.02 else "Lebih dari " if distance > 0.02 else ""
    words = f"{nearly}{_TENTHS[tenth]} dari sepuluh pekerja Jambi terlindungi"
    return words[0].upper() + words[1:]
