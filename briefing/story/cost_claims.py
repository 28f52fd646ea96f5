"""What is claimed of cost. Every sum is contributions for JKK and JKM; benefits stand beside."""

from briefing import gap_words
from briefing.story.cost_figures import Base, Bill
from briefing.story.facts import Facts
from briefing.story.ruled import parameter
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import GAP, GAP_COST, catalogue
from data.contract import ESTIMATE
from data.parameters import Parameter
from data.regions import PROVINCE, region
from program.panel import pick
from program.tariffs import MONTHS, first_month
from words import formats, periods
from words.periods import LATEST

BENEFITS = ("jkm_total", "jkk_santunan_meninggal_minimum", "beasiswa_maksimum_dua_anak")
FIRST = 3
"""How many regencies a title names."""


@rule("biaya.seluruhnya")
def whole(facts: Facts, found: Bill) -> Said | None:
    """Where the province's gap is priced: its yearly cost, and who makes up most of it."""
    key = found.yearly.get(PROVINCE)
    first = [kode for kode in found.by_cost if found.yearly.get(kode)][:FIRST]
    if key is None or not first:
        return None
    part = _together(facts, found, tuple(first))
    money = formats.rupiah(facts.value(key))
    about = "sekitar " if facts[part].status == ESTIMATE else ""
    share = formats.percent_words(facts.value(part), 0)
    return says(
        f"{_about(facts, key)}{money} setahun melindungi semua yang belum terlindungi; "
        f"{about}{share} darinya di {gap_words.named(first)}",
        key,
        part,
        *(found.yearly[kode] for kode in first),
    )


def _together(facts: Facts, found: Bill, kodes: tuple[str, ...]) -> str:
    keys = tuple(found.yearly[kode] for kode in kodes)
    total = found.yearly[PROVINCE]
    share = sum(facts.value(key) for key in keys) / facts.value(total)
    label = f"Bagian biaya di {gap_words.named(kodes)}"
    made = facts.own(
        f"bagian_bersama.{GAP_COST}",
        PROVINCE,
        found.period,
        share,
        "share",
        label,
        "Jumlah biaya ketiga daerah ÷ biaya provinsi.",
        (*keys, total),
    )
    if made is None:
        raise ValueError("biaya provinsi nol")
    return made


@rule("biaya.terbesar")
def largest(found: Bill) -> Said | None:
    """Where the province's own gap isn't priced at that period: who costs most."""
    keys = [found.yearly[kode] for kode in found.by_cost]
    return says(gap_words.largest(found.table, catalogue()[GAP_COST]), *keys)


@rule("biaya.daerah-sendiri")
def own_bill(facts: Facts, own: Base | None) -> Said | None:
    """In a bupati's briefing: what her regency's newest gap costs."""
    if own is None or own.kode == PROVINCE:
        return None
    people, money = facts[own.gap], facts[own.cost]
    about = _about(facts, own.cost)
    span = formats.interval(money.low, money.high, "rupiah")
    ranged = f" ({span})" if span else ""
    return says(
        f"Bagi {region(own.kode).name} sendiri, {_about(facts, own.gap)}"
        f"{formats.number(people.value)} orang pada {periods.label(people.period)}, iurannya "
        f"{about}{formats.rupiah(money.value)} setahun{ranged}.",
        own.gap,
        own.cost,
    )


@rule("biaya.angka-lebih-baru")
def newer(context: Context, found: Bill) -> Said | None:
    """Where a regency published a newer gap than the month at which all are reckoned: which."""
    facts = context.facts
    rows = [pick(context.figures, GAP, kode, LATEST) for kode in found.by_cost]
    later = [row for row in rows if row and row.status != ESTIMATE and row.period > found.period]
    if not later:
        return None
    said = [
        f"{region(row.kode).short} {formats.number(row.value)} orang ({periods.label(row.period)})"
        for row in later
    ]
    return says(
        f"Agar dapat dijumlahkan, semua daerah dihitung pada {periods.label(found.period)}. Angka "
        f"terbitan yang lebih baru: {formats.listing(said)}.",
        *(facts.row(row) for row in later),
    )


@rule("biaya.tarif")
def tariff(context: Context, found: Bill) -> Said | None:
    """Where a bill is told: the contribution behind it, and the regulation that sets it."""
    entry, facts = found.tariff, context.facts
    one = parameter(facts, entry)
    yearly = facts.own(
        "iuran_setahun.per_orang",
        PROVINCE,
        found.period,
        float(entry.value * MONTHS),
        "rupiah/orang/tahun",
        "Iuran JKK dan JKM satu orang setahun",
        "Iuran sebulan × 12.",
        (one,),
    )
    return says(
        f"Dasarnya iuran JKK dan JKM bagi pekerja bukan penerima upah dengan penghasilan terendah, "
        f"{formats.rupiah_exact(entry.value)} per orang sebulan atau "
        f"{formats.rupiah_exact(entry.value * MONTHS)} setahun ({entry.legal}).",
        one,
        yearly,
    )


@rule("biaya.estimasi")
def guessed(facts: Facts, found: Bill) -> Said | None:
    """Where some of the bills rest on estimates: how many, and that the whole doesn't."""
    keys = [found.yearly[kode] for kode in found.by_cost]
    estimated = [key for key in keys if key and facts[key].status == ESTIMATE]
    if not estimated:
        return None
    made = facts.own(
        "cacah.biaya_estimasi",
        PROVINCE,
        found.period,
        float(len(estimated)),
        "daerah",
        "Daerah yang biayanya estimasi",
        "Cacah daerah.",
        estimated,
    )
    total = found.yearly.get(PROVINCE)
    sure = total is not None and facts[total].status != ESTIMATE
    tail = "; jumlah provinsinya dari angka terbitan" if sure else ""
    return says(
        f"Biaya {formats.number(len(estimated))} daerah bertumpu pada estimasi orang yang belum "
        f"terlindungi{tail}.",
        made,
        total if sure else None,
    )


@rule("biaya.sebulan")
def monthly(facts: Facts, found: Bill) -> Said | None:
    """Where a month's contributions are known: of the province, else of the dearest regency."""
    kode = PROVINCE if found.monthly.get(PROVINCE) else found.by_cost[0]
    key, people = found.monthly.get(kode), found.people.get(kode)
    if key is None or people is None:
        return None
    return says(
        f"Iuran bagi {_about(facts, people)}{formats.number(facts.value(people))} orang di "
        f"{region(kode).name} {formats.rupiah(facts.value(key))} sebulan",
        key,
        people,
    )


def _about(facts: Facts, key: str) -> str:
    return "sekitar " if facts[key].status == ESTIMATE else ""


@rule("biaya.manfaat")
def benefits(context: Context, found: Bill) -> Said | None:
    """For the speaker: what the contributions buy, where the benefits of that month are known."""
    entries = [context.figures.parameters.find(key, first_month(found.period)) for key in BENEFITS]
    if not all(entries):
        return None
    death, accident, school = (_money(entry) for entry in entries if entry)
    keys: list[Key] = [parameter(context.facts, entry) for entry in entries if entry]
    return says(
        f"Sebagai imbangannya ahli waris menerima {death} bila peserta meninggal, sekurangnya "
        f"{accident} bila karena kecelakaan kerja, dan anak-anaknya beasiswa sampai {school}.",
        *keys,
    )


def _money(entry: Parameter) -> str:
    return formats.rupiah(entry.value)


@rule("biaya.hanya-iuran", method=True)
def only() -> Said | None:
    """For the speaker: what the cost doesn't hold."""
    return says(
        "Hitungan ini hanya iuran JKK dan JKM; biaya pendataan dan pendaftaran belum ada angkanya."
    )
