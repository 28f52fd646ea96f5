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
    opening = _in_ten(share)
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
        f"Yang belum terlindungi {formats.number(facts.gap.value)} orang; iuran JKK dan JKM mereka "
        f"selama setahun {formats.rupiah(facts.gap_cost.value)}."
    )


def newer(facts: Headline) -> str:
    """A newer coverage that was announced without its counts, and which way it points."""
    old, new = facts.coverage, facts.newest_coverage
    if not (old and new) or new.period <= old.period:
        return ""
    moved = new.value - old.value
    way = "lebih tinggi" if moved > 0 else "lebih rendah" if moved < 0 else "sama"
    by = f" {formats.points(abs(moved)).removeprefix('+')}" if moved else ""
    return (
        f"Angka terbaru, {formats.percent_words(new.value)} pada {periods.label(new.period)}, "
        f"{way}{by}, tetapi diumumkan tanpa jumlah peserta dan potensinya."
    )


def quota(table: pd.DataFrame) -> str:
    """The BKBK quota against need: the two ends of the ranking."""
    known = table.dropna(subset=["value"])
    if len(known) < 2:
        return ""
    high, low = known.loc[known["value"].idxmax()], known.loc[known["value"].idxmin()]
    times = formats.number(high["value"] / low["value"])
    return (
        f"Kuota BKBK dibagi rata per desa, bukan menurut kebutuhan: {_short(high)} mendapat "
        f"{formats.number(high['value'])} tempat untuk tiap 100 orang miskin, {_short(low)} hanya "
        f"{formats.number(low['value'])}. Bedanya {times} kali lipat."
    )


def lagging(table: pd.DataFrame) -> str:
    """The lowest coverage with a published figure, against the province."""
    known = table[table["value"].notna() & table["status"].ne(ESTIMATE)]
    known = known[known["difference"].lt(0)]
    if known.empty:
        return ""
    low = known.loc[known["value"].idxmin()]
    points = formats.points(abs(low["difference"])).removeprefix("+")
    return (
        f"Di antara yang punya angka resmi, {_short(low)} tertinggal paling jauh: "
        f"{formats.percent_words(low['value'])}, {points} di bawah provinsi."
    )


def map_title(table: pd.DataFrame, indicator: Indicator) -> str:
    """The finding of a map: who is highest and who lowest, or that nothing is known."""
    known = table.dropna(subset=["value"])
    if known.empty:
        return f"{indicator.label}: belum ada angka"
    high, low = known["value"].max(), known["value"].min()
    if high == low:
        return f"{indicator.label}: semua daerah {formats.value(high, indicator.unit)}"
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
    if not worst:
        return "Tidak ada daerah yang cakupannya rendah sekaligus kemiskinannya tinggi"
    return f"Cakupan rendah sekaligus kemiskinan tinggi: {formats.listing(worst)}"


def map_subtitle(table: pd.DataFrame, indicator: Indicator, period: str) -> str:
    """Measure, unit and period of a map, and how many figures are estimates."""
    estimated = int(table["status"].eq(ESTIMATE).sum())
    known = int(table["value"].notna().sum())
    unit = "persen" if indicator.unit == "share" else indicator.unit
    tail = f", {formats.number(estimated)} di antaranya estimasi (≈)" if estimated else ""
    return (
        f"{indicator.label}, {unit}, {periods.label(period)}. "
        f"{formats.number(known)} dari {formats.number(len(table))} daerah punya angka{tail}."
    )


def alternative(row: Row, indicator: Indicator, publisher: str) -> str:
    """One figure that another source gives for the same cell."""
    about = " (dibulatkan sumbernya)" if row.approx else ""
    note = f". {row.note}" if row.note else ""
    return f"{formats.value(row.value, indicator.unit)}{about}: {publisher}{note}"


def _ends(known: pd.DataFrame, value: float, indicator: Indicator) -> str:
    rows = known[known["value"].eq(value)]
    first = rows.iloc[0]
    say = formats.estimate if first["status"] == ESTIMATE else formats.value
    names = [region(str(kode)).short for kode in rows.index]
    who = formats.listing(names) if len(names) <= 2 else f"{formats.number(len(names))} daerah"
    return f"{who} ({say(value, indicator.unit)})"


def _short(row: pd.Series) -> str:
    return region(str(row.name)).short


def _in_ten(share: float) -> str:
    """ "Empat dari sepuluh pekerja Jambi terlindungi", with the nearest honest qualifier."""
    tenth = round(share * 10)
    if not 1 <= tenth <= 9:
        return "Pekerja Jambi yang terlindungi"
    distance = share * 10 - tenth
    nearly = "Hampir " if distance < -0.02 else "Lebih dari " if distance > 0.02 else ""
    words = f"{nearly}{_TENTHS[tenth]} dari sepuluh pekerja Jambi terlindungi"
    return words[0].upper() + words[1:]
