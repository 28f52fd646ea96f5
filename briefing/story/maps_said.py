"""What is said of a map: its ends, who is certainly behind, and where only estimates stand."""

import pandas as pd

from briefing import sentences
from briefing.story import worded
from briefing.story.facts import Facts
from briefing.story.reckoned import group
from briefing.story.rules import Said, rule, says
from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import PROVINCE, region
from program.profile import BETTER, UNSURE, WORSE
from words import formats

ENDS = {
    "cakupan": ("Cakupan", "tertinggi", "terendah"),
    "persentase_penduduk_miskin": ("Kemiskinan", "paling berat", "paling ringan"),
}


@rule("peta.judul")
def title(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where at least two regencies have different figures: the two ends."""
    known = table.dropna(subset=["value"])
    if known["value"].nunique() < 2:
        return None
    what, most, least = ENDS.get(indicator.id, (indicator.label, "tertinggi", "terendah"))
    ends = [(least, known["value"].min()), (most, known["value"].max())]
    bad_first = ends if indicator.good == "naik" else ends[::-1]
    said, told, counts = [], [], []
    for how, value in bad_first:
        rows = known[known["value"].eq(value)]
        told += [str(kode) for kode in rows.index]
        who = worded.names(rows.index) if len(rows) <= 2 else f"{worded.count(len(rows))} daerah"
        amount = worded.figure(value, indicator.unit, _status(rows))
        said.append(f"{how} di {who} ({amount})")
        if len(rows) > 2:
            counts.append(group(facts, how.replace(" ", "_"), f"Daerah {how}", rows, indicator))
    keys = facts.panel(known.loc[told], indicator.id).values()
    return says(f"{what} {', '.join(said)}", *counts, *keys)


@rule("peta.judul-tunggal")
def title_alike(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where one regency alone has a figure, or all have the same."""
    known = table.dropna(subset=["value"])
    if known["value"].nunique() != 1:
        return None
    return says(sentences.map_title(table, indicator), *facts.panel(known, indicator.id).values())


def _status(rows: pd.DataFrame) -> str:
    return ESTIMATE if rows["status"].eq(ESTIMATE).any() else ""


@rule("peta.judul-daerah")
def title_of(
    facts: Facts, kode: str, ranked: pd.DataFrame, indicator: Indicator, place: str | None
) -> Said | None:
    """In a bupati's briefing: the place of her regency, and how sure it is."""
    if place is None:
        return None
    fact, row = facts[place], ranked.loc[kode]
    what = ENDS.get(indicator.id, (indicator.label, "", ""))[0]
    known = int(ranked["rank"].notna().sum())
    how, last = ("tertinggi", "terendah")[:: -1 if indicator.good == "turun" else 1]
    which = last if 1 < known == fact.value else f"{how}{_th(fact.value)}"
    said = f"{what} {region(kode).short} {which} dari {formats.number(known)} daerah"
    if row["best"] < row["worst"]:
        best, worst = formats.number(row["best"]), formats.number(row["worst"])
        said += f"; dalam rentang estimasi peringkatnya {best} sampai {worst}"
    every = ranked.dropna(subset=["rank"])
    number = group(facts, "berperingkat", "Daerah dengan peringkat", every, indicator)
    own = facts.cell(indicator.id, kode, str(row["period"]))
    return says(said, place, number, own)


def _th(place: float) -> str:
    return "" if place == 1 else f" ke-{formats.number(place)}"


_BEHIND = {
    "cakupan": ("di bawah", "di atas"),
    "persentase_penduduk_miskin": ("lebih miskin daripada", "lebih ringan daripada"),
}


@rule("peta.pasti")
def certain(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where some regencies are worse than the province whatever their range, and who is better.

    table: of `program.profile.standings`.
    """
    worse, better = (table.index[table["verdict"].eq(word)] for word in (WORSE, BETTER))
    if worse.empty and better.empty:
        return None
    under, over = _BEHIND.get(indicator.id, ("lebih buruk daripada", "lebih baik daripada"))
    when = str(table.loc[[*worse, *better], "period"].iloc[0])
    province = facts.cell(indicator.id, PROVINCE, when)
    whole = f"angka provinsi ({formats.percent_words(facts.value(province))})"
    keys = facts.panel(table.loc[[*worse, *better]], indicator.id).values()
    lots = len(worse) > 4 and len(better) > 4
    counts = [
        group(facts, what, f"Daerah yang pasti {how} angka provinsi", table.loc[own], indicator)
        for what, how, own in (("pasti_buruk", under, worse), ("pasti_baik", over, better))
        if lots
    ]
    who = [
        f"{worded.count(len(own))} daerah" if lots else worded.names(own) for own in (worse, better)
    ]
    if worse.empty:
        said = f"{who[1]} {over} {whole}; tidak satu pun yang pasti {under} angka itu."
    elif better.empty:
        said = f"{who[0]} {under} {whole}; tidak satu pun yang pasti {over} angka itu."
    else:
        said = f"{who[0]} {under} {whole}, sedangkan {who[1]} {over} angka itu."
    return says(worded.opened(said), province, *counts, *keys)


@rule("peta.belum-pasti")
def uncertain(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where the province's figure lies within the range of some regencies' estimates."""
    unsure = table[table["verdict"].eq(UNSURE)]
    if unsure.empty:
        return None
    keys = facts.panel(unsure, indicator.id).values()
    label = "Daerah yang rentang estimasinya memuat angka provinsi"
    number = group(facts, "belum_pasti", label, unsure, indicator)
    who = f"Untuk {worded.count(len(unsure))} daerah lainnya" if len(unsure) < len(table) else ""
    return says(
        f"{who or 'Untuk semua daerah'} belum dapat dipastikan: angkanya estimasi, dan "
        "rentangnya memuat angka provinsi.",
        number,
        *keys,
    )


@rule("peta.satu-tingkat")
def common(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where several regencies share one estimate, since nothing was published of them."""
    guessed = table[table["status"].eq(ESTIMATE)]
    same = guessed[guessed["value"].duplicated(keep=False)]
    if same.empty:
        return None
    shared = same[same["value"].eq(same["value"].mode().iloc[0])]
    amount = worded.figure(float(shared["value"].iloc[0]), indicator.unit, ESTIMATE)
    first = shared.iloc[0]
    span = formats.interval(first["low"], first["high"], indicator.unit)
    return says(
        f"{worded.names(shared.index)} belum pernah diumumkan, sehingga memakai satu estimasi yang "
        f"sama, {amount}{f' ({span})' if span else ''}.",
        *facts.panel(shared, indicator.id).values(),
    )


@rule("peta.tanpa-angka")
def lacking(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where some regencies have no figure at all in the period of the map."""
    missing = table.index[table["value"].isna()]
    known = table.dropna(subset=["value"])
    if missing.empty or known.empty:
        return None
    keys = facts.panel(known, indicator.id).values()
    return says(
        f"{worded.names(missing)} belum ada angka pada periode ini; di peta daerahnya diarsir, "
        "bukan nol.",
        *keys,
    )
