"""What is asked of a governor, and why. Each pair of rules speaks from figures or not at all."""

import pandas as pd

from briefing import gap_words
from briefing.story import worded
from briefing.story.decision_figures import Moving, Published, lacking_count
from briefing.story.regency import Priority
from briefing.story.regency_claims import firmness, place_in_list
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import COVERAGE, EXTREME_POOR
from data.regions import region
from program.priority import TOP
from words import formats, periods

HALF = 0.5
"""A place is called firm where more than half of all weightings keep it."""


def first(listed: pd.DataFrame) -> list[str]:
    """Kodes of the first places; ties may make them more than `TOP`."""
    return [str(kode) for kode in listed.index[listed["rank"].le(TOP)]]


@rule("keputusan.dahulukan")
def begin_with(context: Context, found: Priority) -> Said | None:
    """Where the regencies can be ranked by need: with whom to begin."""
    kodes = first(found.listed)
    if not kodes:
        return None
    return says(
        f"Mendahulukan {worded.names(kodes)} dalam perluasan perlindungan",
        *_first_keys(context, found, kodes),
    )


@rule("keputusan.dahulukan-alasan")
def begin_why(context: Context, found: Priority) -> Said | None:
    """Where the regencies can be ranked by need: how firm the first places are."""
    kodes = first(found.listed)
    rows = found.listed.loc[kodes].dropna(subset=["firm"])
    if rows.empty:
        return None
    shares = [
        f"{region(str(kode)).short} pada {formats.percent_words(row['firm'], 0)}"
        for kode, row in rows.iterrows()
    ]
    unsure = rows.index[rows["firm"].le(HALF)]
    tail = (
        f", maka urutan {worded.names(unsure)} masih bergantung pada bobot" if len(unsure) else ""
    )
    return says(
        f"{worded.opened(worded.names(kodes))} teratas menurut kebutuhan: orang dan bagian yang "
        "belum terlindungi serta persentase dan jumlah penduduk miskin, semua berbobot sama. Bila "
        f"bobotnya diubah, mereka tetap di tiga besar: {formats.listing(shares)} dari semua "
        f"susunan bobot{tail}.",
        *_first_keys(context, found, kodes),
        *(
            firmness(context.facts, str(kode), row, found.needs[str(kode)])
            for kode, row in rows.iterrows()
        ),
    )


def _first_keys(context: Context, found: Priority, kodes: list[str]) -> list[Key]:
    return [place_in_list(context.facts, kode, found.listed, found.needs[kode]) for kode in kodes]


@rule("keputusan.bkbk")
def share_by_need(found: Moving | None) -> Said | None:
    """Where the grant's places don't follow the poor: that they should."""
    if found is None or not found.grant.found.moved_share > 0:
        return None
    return says(
        "Membagi tempat BKBK menurut jumlah penduduk miskin, bukan rata per desa", found.moved
    )


@rule("keputusan.bkbk-alasan")
def share_why(context: Context, found: Moving | None) -> Said | None:
    """Where the grant's places don't follow the poor: what part would move, and the two ends."""
    if found is None or not found.grant.found.moved_share > 0:
        return None
    grant = found.grant
    moved = gap_words.moved(grant.found, "jumlah penduduk miskin", grant.least, grant.most)
    served = gap_words.served(grant.found, "penduduk miskin")
    table = grant.found.table
    ends = [str(table.index[at]) for at in (0, -1)]
    keys = [
        context.facts.own(
            f"{name}.bkbk",
            kode,
            grant.year,
            float(table.at[kode, column]),
            "share",
            label,
            "Angka daerah ÷ jumlah semua daerah.",
            found.used,
        )
        for kode in ends
        for name, column, label in (
            ("bagian_kebutuhan", "need_share", "Bagian dari penduduk miskin"),
            ("bagian_tempat", "resource_share", "Bagian dari tempat BKBK"),
        )
    ]
    return says(f"{moved}. {served}.", found.moved, *keys)


@rule("keputusan.terbitkan", method=True)
def publish(found: Published) -> Said | None:
    """Where coverage of a regency was never published, or not for one month: that it be."""
    months = {row.period for row in found.rows.values()}
    if not found.lacking and len(months) == 1:
        return None
    return says(
        "Meminta cakupan semua kabupaten/kota diterbitkan untuk bulan yang sama, lalu berkala"
    )


@rule("keputusan.terbitkan-alasan", method=True)
def publish_why(context: Context, found: Published) -> Said | None:
    """Where coverage of a regency was never published, or not for one month: who lacks it, and
    from which months the others' are."""
    months = sorted({row.period for row in found.rows.values()})
    if not found.lacking and len(months) == 1:
        return None
    keys = [context.facts.row(row) for row in found.rows.values()]
    said = ""
    if found.lacking:
        said = (
            f"{worded.opened(worded.names(found.lacking))} belum pernah memiliki cakupan terbitan. "
            if found.rows
            else "Belum satu daerah pun yang cakupannya pernah diterbitkan. "
        )
    if months:
        rest = "daerah lainnya" if found.lacking else "setiap daerah"
        ends = (
            f"dari {periods.label(months[0])}"
            if len(months) == 1
            else f"dari bulan yang berlainan, {periods.label(months[0])} sampai "
            f"{periods.label(months[-1])}"
        )
        said += f"Angka terbaru {rest} berasal {ends}"
        said += _province_newer(found, months[-1])
    return says(
        f"{said.strip().removesuffix('.')}.",
        lacking_count(context, found, COVERAGE),
        *keys,
        context.facts.row(found.newest),
    )


def _province_newer(found: Published, newest: str) -> str:
    if found.newest is None or found.newest.period <= newest:
        return ""
    return f", padahal angka provinsi sudah ada untuk {periods.label(found.newest.period)}"


@rule("keputusan.miskin-ekstrem", method=True)
def count_extreme(found: Published) -> Said | None:
    """Where the extreme poor of a regency were never published: that they be counted alike."""
    if not found.lacking:
        return None
    return says("Menyepakati satu angka miskin ekstrem untuk semua kabupaten/kota")


@rule("keputusan.miskin-ekstrem-alasan", method=True)
def extreme_why(context: Context, found: Published) -> Said | None:
    """Where the extreme poor of a regency were never published: for whom, and since when."""
    if not found.lacking:
        return None
    number = lacking_count(context, found, EXTREME_POOR)
    if not found.rows:
        return says("Jumlah penduduk miskin ekstrem belum terbit bagi satu daerah pun.", number)
    newest = max(row.period for row in found.rows.values())
    return says(
        f"Jumlah penduduk miskin ekstrem baru terbit bagi {worded.names(found.rows)}, terakhir "
        f"untuk {periods.label(newest)}; bagi {worded.count(len(found.lacking))} daerah lainnya "
        "belum ada angka, sehingga sasaran utamanya belum dapat dihitung.",
        number,
        *(context.facts.row(row) for row in found.rows.values()),
    )
