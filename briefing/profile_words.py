"""What is said of one regency, by rules: its headline, its comparisons, what is left to do.

A row is one of `program.profile.standings`. Every sentence is "" where its figure is missing.
"""

from collections.abc import Mapping

import pandas as pd

from briefing.trend_words import bare_change
from data.catalogue import (
    COVERAGE,
    GAP,
    GAP_COST,
    POOR,
    POVERTY,
    QUOTA_PER_100_POOR,
    Indicator,
)
from data.contract import ESTIMATE
from program.headline import QuotaRule
from program.profile import ABOVE, BELOW, BETTER, NONE, SAME, UNSURE, WORSE
from program.rows import Row
from words import formats, periods

SIGNS = {BETTER: "▲", WORSE: "▼", SAME: "•", UNSURE: "≈", ABOVE: "", BELOW: "", NONE: ""}
"""None where nothing is judged: a dash before a number would be read as a minus."""
NO_VERDICT = "tanpa penilaian"
KEY_FIGURES = {
    COVERAGE: "Pekerja terlindungi",
    GAP: "Belum terlindungi",
    GAP_COST: "Iuran setahun bagi mereka",
    POVERTY: "Penduduk miskin (P0)",
    POOR: "Jumlah penduduk miskin",
    QUOTA_PER_100_POOR: "Kuota BKBK per 100 miskin",
}
"""Indicator → its label where one regency is told in six figures."""


def value(row: pd.Series, unit: str) -> str:
    """The figure, an estimate with its sign."""
    say = formats.estimate if row["status"] == ESTIMATE else formats.value
    return say(row["value"], unit)


def verdict(row: pd.Series) -> str:
    """The verdict in a word; where there is none, that there is none."""
    return str(row["verdict"]) or NO_VERDICT


def compared(row: pd.Series, indicator: Indicator) -> str:
    """A figure beside the province's: "8,03 poin persentase di bawah provinsi (39,52 %)"."""
    unit, province = indicator.unit, row["province_value"]
    if formats.is_missing(row["value"]):
        return ""
    if formats.is_missing(province):
        return "Tanpa angka provinsi pada periode yang sama"
    whole = formats.value(province, unit)
    if not formats.is_missing(row["share"]):
        return f"{formats.percent(row['share'], 1)} dari provinsi ({whole})"
    if row["verdict"] == UNSURE:
        return f"Angka provinsi ({whole}) ada di dalam rentang estimasinya"
    if row["verdict"] == SAME:
        return f"Sama dengan provinsi ({whole})"
    return f"{_apart(row, unit)} provinsi ({whole})" if row["verdict"] else ""


def _apart(row: pd.Series, unit: str) -> str:
    by = bare_change(abs(row["difference"]), unit)
    return f"{by} di {'atas' if row['difference'] > 0 else 'bawah'}"


def title(name: str, coverage: pd.Series) -> str:
    """The finding over the whole page: how many are covered, against the province."""
    if formats.is_missing(coverage["value"]):
        return f"{name}: cakupannya belum diumumkan"
    share = formats.percent_words(coverage["value"])
    if coverage["verdict"] == UNSURE:
        return (
            f"{name}: menurut estimasi sekitar {share} pekerja terlindungi, belum pasti di atas "
            "atau di bawah provinsi"
        )
    about = "sekitar " if coverage["status"] == ESTIMATE else ""
    said = f"{name}: {about}{share} pekerja terlindungi"
    if coverage["verdict"] == SAME:
        return f"{said}, sama dengan provinsi"
    return f"{said}, {_apart(coverage, 'share')} provinsi" if coverage["verdict"] else said


def poor(name: str, poverty: pd.Series) -> str:
    """Of a regency: its share of poor people, against the province's."""
    if formats.is_missing(poverty["value"]):
        return ""
    said = f"{name}: {formats.percent_words(poverty['value'])} penduduk miskin"
    if poverty["verdict"] == SAME:
        return f"{said}, sama dengan provinsi"
    return f"{said}, {_apart(poverty, 'share')} provinsi" if poverty["verdict"] else said


def covered(coverage: pd.Series, participants: Row | None, potential: Row | None) -> str:
    """Who is covered, of when, and how sure that is.

    participants, potential: of the same period; they are told where both are published.
    """
    if formats.is_missing(coverage["value"]):
        return "Cakupan daerah ini belum memiliki angka terbitan."
    when = periods.label(coverage["period"])
    whole = formats.percent_words(coverage["province_value"])
    if coverage["status"] == ESTIMATE:
        span = formats.interval(coverage["low"], coverage["high"], "share")
        held = f" Angka provinsi, {whole}, ada di dalam rentang itu."
        return (
            f"Cakupannya belum diumumkan; estimasi untuk {when} {span}."
            f"{held if coverage['verdict'] == UNSURE else ''}"
        )
    counts = "Cakupannya"
    if participants and potential and ESTIMATE not in (participants.status, potential.status):
        counts = (
            f"Sebanyak {formats.number(participants.value)} dari "
            f"{formats.number(potential.value)} pekerja terlindungi, atau"
        )
    against = f"; provinsi {whole} pada bulan yang sama" if coverage["verdict"] else ""
    return f"{counts} {formats.percent_words(coverage['value'])} pada {when}{against}."


def left(gap: pd.Series, cost: pd.Series) -> str:
    """How many are left, their part of the province's, and a year's contributions for them."""
    if formats.is_missing(gap["value"]):
        return ""
    about = "Sekitar" if gap["status"] == ESTIMATE else "Sebanyak"
    span = formats.interval(gap["low"], gap["high"], "orang")
    people = f"{about} {formats.number(gap['value'])} orang"
    ranged = f" ({span})" if span and gap["status"] == ESTIMATE else ""
    part = ""
    if not formats.is_missing(gap["share"]):
        part = f", {formats.percent_words(gap['share'], 1)} dari yang tersisa di provinsi"
    if formats.is_missing(cost["value"]):
        return f"{people}{ranged} belum terlindungi{part}."
    money = formats.rupiah(cost["value"])
    guess = "sekitar " if cost["status"] == ESTIMATE else ""
    return (
        f"{people}{ranged} belum terlindungi{part}; iuran JKK dan JKM bagi mereka "
        f"{guess}{money} setahun."
    )


_MEETING = {
    (WORSE, WORSE): "Perlindungan rendah bertemu kemiskinan tinggi: keduanya perlu didahulukan.",
    (WORSE, BETTER): "Kemiskinannya lebih ringan, tetapi perlindungan pekerjanya tertinggal.",
    (BETTER, WORSE): "Perlindungannya lebih luas, padahal kemiskinannya lebih berat.",
    (BETTER, BETTER): "Perlindungannya lebih luas dan kemiskinannya lebih ringan.",
    (UNSURE, WORSE): "Apakah perlindungannya juga tertinggal belum dapat dipastikan.",
    (UNSURE, BETTER): "Apakah perlindungannya juga lebih baik belum dapat dipastikan.",
}


def meeting(coverage: pd.Series, poverty: pd.Series) -> str:
    """How poverty stands against the province, and what that means beside coverage."""
    if formats.is_missing(poverty["value"]):
        return ""
    share, when = formats.percent_words(poverty["value"]), periods.label(poverty["period"])
    said = f"Penduduk miskinnya {share} pada {when}"
    if poverty["verdict"] == SAME:
        said = f"{said}, sama dengan provinsi"
    elif poverty["verdict"]:
        said = f"{said}, {_apart(poverty, 'share')} provinsi"
    met = _MEETING.get((coverage["verdict"], poverty["verdict"]), "")
    return f"{said}. {met}".strip()


def bkbk(quota: pd.Series, per_100: pd.Series, villages: float, rule: QuotaRule | None) -> str:
    """How the grant's places of a regency come about, their range, and how they meet need."""
    if rule is None or formats.is_missing(quota["value"]) or formats.is_missing(villages):
        return ""
    said = (
        f"Kuota {quota['period']} dihitung dari daftar desa sekarang: {formats.number(villages)} "
        f"desa dan kelurahan × {formats.number(rule.places)} tempat, yaitu sekitar "
        f"{formats.number(quota['value'])} tempat."
    )
    added = rule.villages_today - rule.villages_then
    if added > 0 and quota["low"] < quota["high"]:
        said += (
            f" Rentangnya {formats.number(quota['low'])} sampai {formats.number(quota['high'])}, "
            f"sebab {formats.number(added)} desa baru di provinsi tercatat setelah program "
            "berjalan dan letaknya tidak diketahui."
        )
    if not formats.is_missing(per_100["value"]):
        whole = formats.number(per_100["province_value"])
        said += (
            f" Itu sekitar {formats.number(per_100['value'])} tempat untuk tiap 100 penduduk "
            f"miskin; provinsi {whole}."
        )
    return said


def standing(name: str, counts: Mapping[str, int]) -> str:
    """The finding of the strip: how often the regency is better and worse than the province."""
    if not any(counts.values()):
        return f"{name}: belum ada ukuran yang dapat dinilai terhadap provinsi"
    better, worse, same = (formats.number(counts[word]) for word in (BETTER, WORSE, SAME))
    if not counts[BETTER] and not counts[WORSE]:
        return f"{name} sama dengan provinsi pada {same} ukuran"
    if not counts[WORSE]:
        return f"{name} lebih baik daripada provinsi pada {better} ukuran, tak satu pun lebih buruk"
    if not counts[BETTER]:
        return f"{name} lebih buruk daripada provinsi pada {worse} ukuran, tak satu pun lebih baik"
    return f"{name} lebih baik daripada provinsi pada {better} ukuran, lebih buruk pada {worse}"


def beside(counts: Mapping[str, Mapping[str, int]]) -> str:
    """The finding of a table of regencies: who is better than the province most often."""
    best = max(found[BETTER] for found in counts.values())
    names = [name for name, found in counts.items() if found[BETTER] == best]
    if not best:
        return "Tidak ada yang lebih baik daripada provinsi dalam ukuran yang dapat dinilai"
    often = f"lebih baik daripada provinsi: {formats.number(best)} ukuran"
    if len(names) > 3:
        return f"{formats.number(len(names))} daerah sama seringnya {often}"
    return f"{formats.listing(names)} paling sering {often}"


def moving(name: str, judgements: list[str]) -> str:
    """The finding of the small lines: how many improve, how many worsen."""
    if not judgements:
        return f"{name}: belum ada seri yang cukup panjang"
    better, worse = judgements.count("membaik"), judgements.count("memburuk")
    if not better and not worse:
        return f"{name}: belum ada ukuran yang jelas membaik atau memburuk"
    parts = ((better, "membaik"), (worse, "memburuk"))
    said = [f"{formats.number(n)} {word}" for n, word in parts if n]
    return f"{name}: dari {formats.number(len(judgements))} ukuran, {formats.listing(said)}"
