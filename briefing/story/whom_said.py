"""What is said of whom to begin with, and of a table of everything."""

import pandas as pd

from briefing import sentences
from briefing.story import reckoned, worded
from briefing.story.facts import Facts
from briefing.story.rules import Said, rule, says
from briefing.story.visuals import Key
from data.catalogue import COVERAGE
from data.contract import ESTIMATE
from data.regions import PROVINCE, region
from program.priority import TOP, weightings
from program.whom import CRITERIA
from words import formats

FIRST = 3
NEEDS = "orang belum terlindungi, bagian belum terlindungi, persentase miskin, dan jumlah miskin"


def places(facts: Facts, table: pd.DataFrame, keys: dict[str, list[Key]]) -> dict[str, Key]:
    """kode → its place in the list with all needs weighed alike, as a fact.

    table: of `program.whom.listed`. keys: kode → the figures that its score is made of.
    """
    found = {}
    for kode, row in table.dropna(subset=["rank"]).iterrows():
        used = [key for key in keys[str(kode)] if key is not None]
        when = max(facts[key].period for key in used)
        found[str(kode)] = facts.own(
            "peringkat.prioritas",
            str(kode),
            when,
            float(row["rank"]),
            formats.RANK,
            "Peringkat prioritas, semua ukuran berbobot sama",
            "Rata-rata skor 0–1 dari empat ukuran kebutuhan, lalu diurutkan.",
            used,
            float(row["best"]),
            float(row["worst"]),
            estimated=row["status"] == ESTIMATE,
        )
    return found


@rule("prioritas.judul")
def title(table: pd.DataFrame, ranks: dict[str, Key]) -> Said | None:
    """Where regencies can be ranked by need: the first three, all needs weighed alike."""
    first = [str(kode) for kode in table.index[table["rank"].le(FIRST)]]
    if not first:
        return None
    return says(
        f"Dengan bobot yang sama, yang didahulukan {worded.names(first)}",
        *(ranks[kode] for kode in first),
    )


@rule("prioritas.judul-daerah")
def title_of(kode: str, table: pd.DataFrame, ranks: dict[str, Key]) -> Said | None:
    """In a bupati's briefing: the place of her regency in the list, and where it may lie."""
    if kode not in ranks:
        return None
    row = table.loc[kode]
    best, worst = formats.number(row["best"]), formats.number(row["worst"])
    between = f", mungkin antara {best} dan {worst}" if best != worst else ""
    said = f"{region(kode).short} di peringkat prioritas {formats.number(row['rank'])}{between}"
    return says(said, ranks[kode])


@rule("prioritas.sebab")
def named(facts: Facts, table: pd.DataFrame, keys: dict[str, list[Key]]) -> Said | None:
    """Where somebody leads the list: the figures that bring the first one there."""
    known = table.dropna(subset=["rank"])
    if known.empty:
        return None
    kode = str(known.index[0])
    left, share, poor, people = (
        worded.figure(facts[key].value, facts[key].unit, facts[key].status)
        for key in keys[kode]
        if key is not None
    )
    return says(
        f"{region(kode).short} di urutan pertama: {left} belum terlindungi dan cakupannya {share}, "
        f"sedangkan penduduk miskinnya {poor} atau {people}.",
        *keys[kode],
    )


@rule("prioritas.ketahanan")
def firm(facts: Facts, table: pd.DataFrame, ranks: dict[str, Key]) -> Said | None:
    """How firm the first places are: in what share of all weightings they stay among the first."""
    first = table[table["rank"].le(FIRST)].dropna(subset=["firm"])
    if first.empty:
        return None
    keys, said = [], []
    for kode, row in first.iterrows():
        own = ranks[str(kode)]
        if own is None:
            continue
        keys += [
            own,
            facts.own(
                "ketahanan.prioritas",
                str(kode),
                facts[own].period,
                float(row["firm"]),
                "share",
                f"Bagian bobot yang menempatkan daerah di {worded.count(TOP)} besar",
                f"Dari {formats.number(len(weightings(len(CRITERIA))))} susunan bobot 0–3.",
                (own,),
            ),
        ]
        said.append(f"{region(str(kode)).short} pada {formats.percent_words(row['firm'], 0)}")
    return says(
        f"Bila bobotnya diubah-ubah, bertahan di tiga besar {formats.listing(said)} dari semua "
        "susunan bobot.",
        *keys,
    )


@rule("prioritas.cara", method=True)
def method() -> Said | None:
    """For the speaker: how the list is made."""
    return says(
        f"Ukurannya empat: {NEEDS}. Tiap ukuran diberi skor 0 sampai 1 menurut jaraknya dari "
        "daerah terendah dan tertinggi, lalu dirata-rata. Bobotnya keputusan pimpinan; dasbor "
        "hanya menunjukkan akibatnya."
    )


@rule("prioritas.ragu")
def doubtful(table: pd.DataFrame, ranks: dict[str, Key]) -> Said | None:
    """Where estimates let regencies trade places: whose place may be one of the first three."""
    near = table[table["rank"].gt(FIRST) & table["best"].le(FIRST)]
    if near.empty:
        return None
    return says(
        f"Dalam rentang estimasinya, {worded.names(near.index)} dapat masuk tiga besar pula.",
        *(ranks[str(kode)] for kode in near.index),
    )


@rule("tabel.judul")
def known(facts: Facts, table: pd.DataFrame, indicator: str) -> Said | None:
    """For an agency: in how many regencies coverage was ever published.

    table: the panel of each regency's newest figure.
    """
    printed = table[table["value"].notna() & table["status"].ne(ESTIMATE)]
    if printed.empty:
        return None
    number = reckoned.counted(
        facts,
        f"pernah_terbit.{indicator}",
        "Daerah yang cakupannya pernah diumumkan",
        str(printed["period"].max()),
        len(printed),
        facts.panel(printed, indicator).values(),
    )
    if len(printed) == len(table):
        return says(f"Cakupan {worded.count(len(table))} daerah sudah pernah diumumkan", number)
    count, whole = worded.count(len(printed)), worded.count(len(table))
    return says(f"Baru {count} dari {whole} daerah yang cakupannya pernah diumumkan", number)


@rule("tabel.belum")
def never(facts: Facts, table: pd.DataFrame, indicator: str) -> Said | None:
    """For an agency: whose coverage was never published, and is estimated."""
    guessed = table[table["status"].eq(ESTIMATE)]
    if guessed.empty:
        return None
    return says(
        f"Yang belum: {worded.names(guessed.index)}. Permintaan data ke kantor cabang sebaiknya "
        "dimulai dari sini.",
        *facts.panel(guessed, indicator).values(),
    )


@rule("tabel.tertinggal")
def lagging(facts: Facts, table: pd.DataFrame) -> Said | None:
    """For an agency: the published coverage furthest below the province's of its month."""
    text = sentences.lagging(table)
    if not text:
        return None
    known = table[table["value"].notna() & table["status"].ne(ESTIMATE)]
    kode = str(known["difference"].idxmin())
    when = str(table.at[kode, "period"])
    own, whole = (facts.cell(COVERAGE, where, when) for where in (kode, PROVINCE))
    if own is None or whole is None:
        return None
    apart = reckoned.difference(facts, facts.found(own), facts.found(whole))
    return says(text, own, whole, apart)


@rule("tabel.judul-tanpa-cakupan", method=True)
def unknown() -> Said | None:
    """For an agency: where no regency's coverage was ever published."""
    return says("Belum satu daerah pun yang cakupannya pernah diumumkan")


@rule("tabel.cara-baca", method=True)
def reading() -> Said | None:
    """For an agency: how the table of everything is read."""
    return says(
        "Tabel memuat angka terbitan terbaru tiap daerah; yang belum punya memakai estimasi, "
        "bertanda ≈. Periodenya dapat berbeda antardaerah, maka bandingkan menurut kolom dengan "
        "melihat sumbernya. Sel tanpa angka berarti belum ada angka, bukan nol."
    )
