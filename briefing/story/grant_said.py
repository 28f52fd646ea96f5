"""What is said of the village grant BKBK against need."""

import pandas as pd

from briefing import gap_words
from briefing.story import worded
from briefing.story.facts import Facts
from briefing.story.rules import Said, rule, says
from briefing.story.visuals import Key
from data.catalogue import POOR, QUOTA, QUOTA_PER_100_POOR, VILLAGES
from data.contract import ESTIMATE
from data.regions import PROVINCE, regencies, region
from program.grant import Grant
from program.headline import QuotaRule
from program.rows import Row
from words import formats, periods

NEED = "penduduk miskin"


@rule("bkbk.judul")
def title(facts: Facts, table: pd.DataFrame) -> Said | None:
    """Where two regencies or more have a quota for every 100 poor: the two ends.

    table: of `program.headline.quota_against_need`, highest first.
    """
    known = table.dropna(subset=["value"])
    if len(known) < 2:
        return None
    keys = facts.panel(known.iloc[[0, -1]], QUOTA_PER_100_POOR).values()
    return says(gap_words.flat(known), *keys)


@rule("bkbk.judul-daerah")
def title_of(facts: Facts, kode: str, table: pd.DataFrame) -> Said | None:
    """In a bupati's briefing: her regency's places for every 100 poor, beside the province's."""
    if kode not in table.index or formats.is_missing(table.at[kode, "value"]):
        return None
    row = table.loc[kode]
    whole = facts.cell(QUOTA_PER_100_POOR, PROVINCE, str(row["period"]))
    about = "sekitar " if row["status"] == ESTIMATE else ""
    said = f"{region(kode).short} mendapat {about}{formats.number(row['value'])} tempat BKBK"
    said += " untuk tiap 100 orang miskin"
    key = facts.cell(QUOTA_PER_100_POOR, kode, str(row["period"]))
    if whole is None:
        return says(said, key)
    return says(f"{said}, provinsi {formats.number(facts.value(whole))}", key, whole)


@rule("bkbk.judul-provinsi")
def title_whole(facts: Facts, quota: Row | None) -> Said | None:
    """Where only the province's quota is known."""
    if quota is None:
        return None
    places = formats.number(quota.value)
    return says(
        f"Kuota BKBK {quota.period} {places} tempat untuk seluruh provinsi", facts.row(quota)
    )


@rule("bkbk.rata")
def flat(facts: Facts, found: QuotaRule | None, quota: Row | None) -> Said | None:
    """Where the rule of the grant's year is known: so many places a village, whatever its need."""
    if found is None or quota is None:
        return None
    keys = [facts.cell(QUOTA, area.kode, found.year) for area in regencies()]
    return says(
        f"Pada {found.year} tiap desa dan kelurahan mendapat {formats.number(found.places)} "
        f"tempat, berapa pun penduduk miskinnya; seluruhnya {formats.number(quota.value)} tempat.",
        facts.row(quota),
        *keys,
    )


@rule("bkbk.berpindah")
def moved(facts: Facts, grant: Grant | None) -> Said | None:
    """Where need and places of regencies are known: what part of the places would have to move."""
    if grant is None:
        return None
    text = gap_words.moved(grant.found, f"jumlah {NEED}", grant.least, grant.most)
    return says(f"{text}.", share_to_move(facts, grant))


@rule("bkbk.judul-tabel")
def title_moved(facts: Facts, grant: Grant) -> Said | None:
    """For an agency: the same as a title, without its range."""
    share = formats.percent_words(grant.found.moved_share, 0)
    return says(
        f"Sekitar {share} tempat BKBK harus berpindah agar mengikuti jumlah {NEED}",
        share_to_move(facts, grant),
    )


@rule("bkbk.indeks", method=True)
def indexed() -> Said | None:
    """For an agency: what the share that must move is."""
    return says(
        "Bagian yang harus berpindah ialah indeks Hoover: jumlah kekurangan tempat di daerah yang "
        "kurang dilayani, dibagi seluruh tempat."
    )


def share_to_move(facts: Facts, grant: Grant) -> Key:
    """The part of the places that would have to move, as a fact with its range."""
    return facts.own(
        f"harus_berpindah.{grant.indicator}",
        PROVINCE,
        grant.year,
        grant.found.moved_share,
        "share",
        f"Bagian tempat BKBK yang harus berpindah agar mengikuti jumlah {NEED}",
        "Indeks Hoover: jumlah kekurangan tempat daerah yang kurang ÷ seluruh tempat.",
        [
            *facts.panel(grant.quota, QUOTA).values(),
            *facts.panel(grant.need, grant.indicator).values(),
        ],
        grant.least,
        grant.most,
        estimated=True,
    )


@rule("bkbk.dilayani")
def served(facts: Facts, grant: Grant | None) -> Said | None:
    """Where need and places are known: the least and the best served regency, as shares of both."""
    if grant is None or len(grant.found.table.dropna(subset=["ratio"])) < 2:
        return None
    known = grant.found.table.dropna(subset=["ratio"])
    keys = []
    for kode in (str(known.index[0]), str(known.index[-1])):
        for name, column, own in (
            (POOR, "need_share", facts.panel(grant.need, grant.indicator)),
            (QUOTA, "resource_share", facts.panel(grant.quota, QUOTA)),
        ):
            keys.append(
                facts.own(
                    f"bagian_daerah.{name}",
                    kode,
                    grant.year,
                    float(known.at[kode, column]),
                    "share",
                    f"Bagian dari jumlah daerah: {'tempat BKBK' if name == QUOTA else NEED}",
                    "Angka daerah ÷ jumlah daerah yang memiliki angka.",
                    own.values(),
                )
            )
    text = gap_words.served(grant.found, NEED)
    return says(f"{text.replace('; ', ', sedangkan ')}.", *keys)


@rule("bkbk.desa")
def villages(facts: Facts, found: QuotaRule | None, quota: Row | None) -> Said | None:
    """For the speaker: where today's list of villages is longer than the grant's."""
    if found is None or quota is None or found.villages_today <= found.villages_then:
        return None
    then = facts.own(
        "desa_program",
        PROVINCE,
        found.year,
        found.villages_then,
        "desa",
        "Desa dan kelurahan pada tahun program",
        "Kuota provinsi ÷ tempat per desa.",
        (facts.row(quota),),
    )
    return says(
        f"Kuota tiap daerah dihitung dari daftar desa sekarang. Tahun {found.year} program memakai "
        f"{formats.number(found.villages_then)} desa dan kelurahan, sekarang tercatat "
        f"{formats.number(found.villages_today)}; selisih "
        f"{formats.number(found.villages_today - found.villages_then)} itu tidak diketahui "
        "letaknya, maka angka daerah berentang.",
        then,
        facts.newest(VILLAGES, PROVINCE),
        facts.own(
            "desa_bertambah",
            PROVINCE,
            found.year,
            found.villages_today - found.villages_then,
            "desa",
            "Desa dan kelurahan yang bertambah sejak tahun program",
            "Daftar sekarang − daftar tahun program.",
            (then, facts.newest(VILLAGES, PROVINCE)),
        ),
    )


@rule("bkbk.terlindungi")
def reached(facts: Facts, quota: Row | None, people: Row | None) -> Said | None:
    """For the speaker: how many the grant protected, against its quota."""
    if quota is None or people is None:
        return None
    return says(
        f"Dari kuota {formats.number(quota.value)} tempat pada {quota.period}, yang benar-benar "
        f"terlindungi {formats.number(people.value)} orang.",
        facts.row(quota),
        facts.row(people),
    )


@rule("bkbk.anggaran")
def budget(facts: Facts, row: Row | None) -> Said | None:
    """For the speaker: what the grant's contributions cost in its year."""
    if row is None:
        return None
    return says(
        f"Biayanya {formats.rupiah(row.value)} pada {periods.label(row.period)}. Memindahkan "
        "tempat tidak menambah biaya itu, sebab iuran per tempat sama di mana pun.",
        facts.row(row),
    )


@rule("bkbk.lebih-dari-cukup")
def more_than_poor(facts: Facts, table: pd.DataFrame) -> Said | None:
    """Where a regency has more places than poor people, its range included."""
    known = table.dropna(subset=["value"])
    floor = known["low"].fillna(known["value"])
    over = known[floor.gt(100)]
    if over.empty:
        return None
    return says(
        f"Di {worded.names(over.index)} tempatnya bahkan lebih banyak daripada orang miskinnya.",
        *facts.panel(over, QUOTA_PER_100_POOR).values(),
    )
