"""What is claimed of steps smaller than the whole gap, and of the discount that is in doubt."""

from briefing.story.cost_figures import Base, Choice
from briefing.story.facts import Facts
from briefing.story.ruled import parameter
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from data.catalogue import QUOTA
from data.contract import ESTIMATE
from data.regions import PROVINCE
from program.bkbk import PLACES_PER_VILLAGE
from program.closing import DISCOUNT, discounted, places_per_village
from program.tariffs import first_month
from words import formats, periods


@rule("biaya.separuh")
def half(facts: Facts, offered: tuple[Choice, ...]) -> Said | None:
    """Where the gap is known: what protecting half of it costs."""
    found = next((one for one in offered if one.kind == "separuh"), None)
    if found is None or found.people is None or found.yearly is None:
        return None
    about = "Sekitar" if facts[found.people].status == ESTIMATE else "Sebanyak"
    return says(
        f"{about} {formats.number(facts.value(found.people))} orang, separuh dari yang belum "
        f"terlindungi, memerlukan iuran {formats.rupiah(facts.value(found.yearly))} setahun.",
        found.people,
        found.yearly,
    )


@rule("biaya.kuota-rata-judul")
def flat(facts: Facts, offered: tuple[Choice, ...]) -> Said | None:
    """Where the grant's newest quota is smaller than the gap: what part of it that would reach."""
    found = _grants(offered)[-1:]
    one = found[0] if found else None
    if one is None or one.share is None or one.people is None:
        return None
    share = formats.percent_words(facts.value(one.share), 1)
    about = "sekitar" if facts[one.people].status == ESTIMATE else "paling banyak"
    return says(
        f"Kuota sebesar BKBK {one.kind} menjangkau {about} {share} dari yang belum terlindungi",
        one.share,
        one.people,
    )


def _grants(offered: tuple[Choice, ...]) -> list[Choice]:
    return [one for one in offered if one.kind.isdigit() and one.people]


@rule("biaya.kuota-rata")
def grants(facts: Facts, offered: tuple[Choice, ...]) -> Said | None:
    """Where quotas of the grant are known: what the same places would cost at the tariff told."""
    found = [one for one in _grants(offered) if one.people and one.yearly]
    if not found:
        return None
    guessed = any(facts[one.people].status == ESTIMATE for one in found if one.people)
    about = "sekitar " if guessed else ""
    said = [
        f"{about}{formats.rupiah(facts.value(one.yearly))} setahun untuk "
        f"{formats.number(facts.value(one.people))} tempat seperti {one.kind}"
        for one in found
    ]
    keys = [key for one in found for key in (one.people, one.yearly)]
    return says(
        f"Dengan tarif yang sama, kuota rata per desa memerlukan {formats.listing(said)}; tempat "
        "itu belum tentu jatuh kepada yang paling membutuhkan.",
        *keys,
    )


@rule("biaya.tempat-per-desa")
def every_village(context: Context, own: Base) -> Said | None:
    """Where the grant's quota and its rule are known: places a village to reach everybody."""
    facts, figures = context.facts, context.figures
    known = figures.by_region.get((QUOTA, PROVINCE), {})
    if own.kode != PROVINCE or not known:
        return None
    year = max(known)
    entry = figures.parameters.find(PLACES_PER_VILLAGE, first_month(year))
    if entry is None:
        return None
    villages = known[year].value / entry.value
    places = facts.own(
        "tempat_per_desa.seluruhnya",
        PROVINCE,
        facts[own.gap].period,
        places_per_village(facts.value(own.gap), villages),
        "orang/desa",
        "Tempat per desa bila kuota rata harus menjangkau semua yang belum terlindungi",
        "Belum terlindungi ÷ (kuota provinsi ÷ tempat per desa).",
        (own.gap, facts.row(known[year]), parameter(facts, entry)),
    )
    return says(
        f"Agar pembagian rata menjangkau semua, tiap desa dan kelurahan memerlukan sekitar "
        f"{formats.number(facts.value(places))} tempat, bukan {formats.number(entry.value)}.",
        places,
        parameter(facts, entry),
    )


@rule("keputusan.potongan")
def discount_asked(context: Context, own: Base) -> Said | None:
    """Where a discount ends within the years told: that it be made sure whom it covers."""
    entry = context.figures.parameters.history(DISCOUNT)[-1:]
    until = context.request.until
    if not entry or (until and entry[0].starts[:4] > until):
        return None
    return says(
        f"Meminta kepastian apakah potongan iuran {entry[0].legal} berlaku bagi iuran yang dibayar "
        "pemerintah",
        parameter(context.facts, entry[0]),
        own.gap,
    )


@rule("biaya.potongan")
def discount(context: Context, own: Base) -> Said | None:
    """Where a discount ends within the years told: what it would change if it covered governments,
    and that no source says so."""
    facts, rules = context.facts, context.figures.parameters
    gap, until = own.gap, context.request.until
    sums = discounted(facts.value(gap), rules)
    if sums is None or (until and sums.first[:4] > until):
        return None
    entry = rules.at(DISCOUNT, sums.first)
    full, reduced = parameter(facts, own.tariff), parameter(facts, entry)
    keys = [
        facts.own(
            f"iuran_masa_potongan.{name}",
            own.kode,
            sums.first,
            float(value),
            "rupiah",
            f"Iuran selama masa potongan, {label}",
            "Orang × jumlah iuran tiap bulan selama potongan berlaku.",
            (gap, full, reduced),
        )
        for name, value, label in (
            ("penuh", sums.full, "iuran penuh"),
            ("dipotong", sums.reduced, "bila potongannya mencakup iuran yang dibayar pemerintah"),
        )
    ]
    since, until_ = periods.label(sums.first), periods.label(sums.last)
    return says(
        f"{entry.legal} memotong {formats.number(entry.value)} persen iuran {since} sampai "
        f"{until_} di luar sektor transportasi. Bila potongan itu mencakup juga iuran yang dibayar "
        f"pemerintah, biaya selama masa itu turun dari {formats.rupiah(sums.full)} menjadi "
        f"{formats.rupiah(sums.reduced)}; sumber yang tersedia tidak menyebutnya, maka di sini "
        "dipakai iuran penuh.",
        *keys,
        reduced,
        gap,
    )


@rule("biaya.bertahap", method=True)
def step() -> Said | None:
    """For the speaker: what half the gap is meant to show."""
    return says(
        "Separuh kesenjangan bukan usul target, melainkan ukuran bahwa biaya sebanding dengan "
        "jumlah orang."
    )
