"""What is said of the gap among regencies: who holds most, how sure, where it meets poverty."""

import pandas as pd

from briefing import gap_words
from briefing.story import reckoned, worded
from briefing.story.facts import Facts
from briefing.story.rules import Said, rule, says
from data.catalogue import GAP, GAP_COST, Indicator
from data.contract import ESTIMATE
from data.regions import PROVINCE, region
from words import formats, periods

OWNING = "Daerah yang memiliki angka"


@rule("celah.judul")
def title(facts: Facts, ranked: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where some regencies have a gap: who holds most of it, and what part.

    ranked: a panel, highest first.
    """
    known = ranked.dropna(subset=["value"])
    if known.empty:
        return None
    keys = facts.panel(known, indicator.id)
    first = [str(kode) for kode in known.index[: gap_words.ENOUGH]]
    whole = facts.own(
        f"jumlah_daerah.{indicator.id}",
        PROVINCE,
        str(known["period"].max()),
        float(known["value"].sum()),
        indicator.unit,
        f"Jumlah daerah yang memiliki angka: {indicator.label}",
        "Jumlah angka daerah.",
        keys.values(),
    )
    part = reckoned.together(
        facts,
        f"{'_'.join(first)}.{indicator.id}",
        f"Bagian {worded.names(first)}: {indicator.label}",
        [keys[kode] for kode in first],
        whole,
    )
    number = reckoned.group(facts, "memiliki_angka", OWNING, known, indicator)
    return says(gap_words.largest(ranked, indicator), part, number, *(keys[kode] for kode in first))


@rule("celah.judul-daerah")
def title_of(facts: Facts, kode: str, ranked: pd.DataFrame, indicator: Indicator) -> Said | None:
    """In a bupati's briefing: the place of her regency's gap, and its part of the province's."""
    row = ranked.loc[kode]
    if pd.isna(row["value"]):
        return None
    keys = facts.panel(ranked, indicator.id)
    place = reckoned.place(facts, indicator.id, kode, ranked, keys.values())
    amount = worded.figure(row["value"], indicator.unit, row["status"])
    where = f"{amount} di {region(kode).short} belum terlindungi"
    known = int(ranked["rank"].notna().sum())
    every = ranked.dropna(subset=["value"])
    number = reckoned.group(facts, "memiliki_angka", OWNING, every, indicator)
    rank = "terbanyak" if row["rank"] == 1 else f"terbanyak ke-{formats.number(row['rank'])}"
    return says(
        f"{worded.opened(where)}, {rank} dari {formats.number(known)} daerah",
        keys[kode],
        place,
        number,
    )


@rule("celah.ujung")
def ends(facts: Facts, ranked: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where at least two regencies have a gap: the most and the fewest people."""
    known = ranked.dropna(subset=["value"])
    if len(known) < 2 or known["value"].iloc[0] == known["value"].iloc[-1]:
        return None
    most, least = known.iloc[0], known.iloc[-1]
    said = [worded.figure(row["value"], indicator.unit, row["status"]) for row in (most, least)]
    span = formats.interval(most["low"], most["high"], "").replace("  ", " ").strip()
    between = f", {span}" if span and most["status"] == ESTIMATE else ""
    return says(
        f"Yang terbanyak di {_short(most)}, {said[0]}{between}, padahal di {_short(least)} "
        f"{said[1]}.",
        *facts.panel(known.iloc[[0, -1]], indicator.id).values(),
    )


def _short(row: pd.Series) -> str:
    return region(str(row.name)).short


@rule("celah.kepastian")
def certainty(facts: Facts, ranked: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where places are known: how many of them are beyond doubt, and whose."""
    known = ranked.dropna(subset=["rank"])
    if known.empty:
        return None
    rest = known[known["best"].ne(known["worst"])]
    keys = facts.panel(known, indicator.id).values()
    label = "Daerah yang peringkatnya dapat bertukar"
    number = reckoned.group(facts, "dapat_bertukar", label, rest, indicator)
    return says(f"{gap_words.certainty(ranked)}.", number, *keys)


@rule("celah.terbitan")
def published(facts: Facts, ranked: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where published figures and estimates stand side by side: which is which."""
    known = ranked.dropna(subset=["value"])
    printed = known[known["status"].ne(ESTIMATE)]
    guessed = known[known["status"].eq(ESTIMATE)]
    if printed.empty or guessed.empty:
        return None
    when = periods.label(str(known["period"].max()))
    numbers = [
        reckoned.group(facts, what, label, own, indicator)
        for what, label, own in (
            ("terbit", "Daerah dengan angka terbitan", printed),
            ("estimasi", "Daerah yang memakai estimasi", guessed),
        )
    ]
    if len(printed) > 4:
        who = f"{worded.count(len(printed))} daerah"
    else:
        who = formats.listing(
            [
                f"{_short(row)} ({worded.figure(row['value'], indicator.unit)})"
                for _, row in printed.iterrows()
            ]
        )
    return says(
        f"Untuk {when} angka terbitan baru ada bagi {who}; "
        f"{worded.count(len(guessed))} daerah lainnya estimasi, bertanda ≈.",
        *numbers,
        *facts.panel(known, indicator.id).values(),
    )


@rule("celah.biaya")
def cost(facts: Facts, ranked: pd.DataFrame) -> Said | None:
    """For the speaker: what a year of contributions for the largest gap costs."""
    known = ranked.dropna(subset=["value"])
    if known.empty:
        return None
    kode, when = str(known.index[0]), str(known["period"].iloc[0])
    money, gap = (facts.cell(key, kode, when) for key in (GAP_COST, GAP))
    if money is None:
        return None
    fact = facts[money]
    amount = worded.figure(fact.value, fact.unit, fact.status)
    return says(
        f"Menutup celah {region(kode).short} saja memerlukan iuran JKK dan JKM {amount} setahun.",
        money,
        gap,
    )
