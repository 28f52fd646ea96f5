"""What is claimed of method: how figures are read, estimated, chosen, and what is missing.

Rules of method need no figure of their own; where a figure of the story goes into one, its fact
is named all the same.
"""

from briefing import gap_words
from briefing.story import worded
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import COVERAGE, PARTICIPANTS, POTENTIAL, catalogue
from data.caveats import Contradiction
from data.regions import PROVINCE
from program.estimates import Method
from words import formats, periods


@rule("metode.status", method=True)
def statuses() -> Said | None:
    """Always: that every figure tells its status."""
    return says("Setiap angka menyebut statusnya; estimasi bertanda ≈ dan selalu berrentang")


@rule("metode.tanda", method=True)
def signs() -> Said | None:
    """Always: what the signs of a verdict mean, and against what a regency is judged."""
    return says(
        "Tanda ▲ berarti lebih baik dan ▼ lebih buruk daripada provinsi pada periode yang sama; "
        "jumlah orang dan rupiah dinyatakan sebagai bagian provinsi, tanpa penilaian."
    )


@rule("metode.belum-pasti", method=True)
def unsure() -> Said | None:
    """Always: when a verdict isn't given."""
    return says(
        "“Belum pasti” berarti angka provinsi ada di dalam rentang estimasi daerah, sehingga arah "
        "bedanya tidak dapat disebut."
    )


@rule("metode.batas", method=True)
def boundaries(source: str, terms: str) -> Said | None:
    """Where a map is drawn: where the boundaries come from, and on what terms."""
    return says(
        f"Batas daerah pada peta dari {source}, bukan batas hukum. {terms} Luas resmi menurut "
        "Kepmendagri 300.2.2-2430 Tahun 2025."
    )


@rule("metode.estimasi", method=True)
def estimates(context: Context, found: Method) -> Said | None:
    """Where something could be estimated: for how many regencies, of which month, from what."""
    unknown = int(found.inputs["coverage"].isna().sum())
    if found.obstacle or not unknown:
        return None
    when = periods.label(found.month)
    count = worded.count(unknown)
    return says(
        f"Cakupan {count} daerah belum pernah diumumkan dan diestimasi untuk {when}",
        context.facts.cell(COVERAGE, PROVINCE, found.month),
    )


@rule("metode.estimasi-langkah", method=True)
def steps(context: Context, found: Method) -> Said | None:
    """Where something could be estimated: the method, with the totals it keeps to."""
    if found.obstacle:
        return None
    when = periods.label(found.month)
    totals = [formats.number(n) for n in (found.participants, found.potential)]
    return says(
        f"Angka terbitan untuk {when} tidak diubah; cakupan dari bulan lain dibawa ke bulan itu "
        "menurut gerak cakupan provinsi. Peserta yang tersisa dibagi kepada daerah tanpa angka "
        f"dengan satu tingkat cakupan, sehingga semuanya tepat berjumlah {totals[0]} peserta dari "
        f"{totals[1]} potensi pekerja provinsi.",
        *(context.facts.cell(key, PROVINCE, found.month) for key in (PARTICIPANTS, POTENTIAL)),
    )


@rule("metode.estimasi-potensi", method=True)
def shared(found: Method) -> Said | None:
    """Where potential workers had to be estimated: how they were shared out."""
    if found.obstacle or not found.employed_period:
        return None
    return says(
        "Potensi pekerja yang tidak diterbitkan adalah sisa potensi provinsi, dibagi menurut "
        f"penduduk bekerja {periods.label(found.employed_period)}."
    )


@rule("metode.estimasi-rentang", method=True)
def margins(context: Context, found: Method) -> Said | None:
    """Where the method could be tried on published figures: how wide its ranges are, and why."""
    if found.obstacle or found.coverage_margin is None:
        return None
    width = formats.points(found.coverage_margin, 1).removeprefix("+")
    more, keys = "", [_margin(context, found, COVERAGE, found.coverage_margin)]
    if found.potential_margin is not None:
        more = f", dan {formats.percent_words(found.potential_margin, 1)} untuk potensi pekerja"
        keys.append(_margin(context, found, POTENTIAL, found.potential_margin))
    tried = worded.count(int(found.trials["indicator"].eq(COVERAGE).sum()))
    return says(
        f"Rentangnya galat terbesar bila metode yang sama dicobakan pada {tried} daerah yang "
        f"angkanya diketahui: {width} ke atas dan ke bawah untuk cakupan{more}.",
        *keys,
    )


def _margin(context: Context, found: Method, indicator: str, width: float) -> Key:
    """How far the method was wrong at most, as a fact: points of coverage, a part of potential."""
    facts = context.facts
    return facts.own(
        f"galat_terbesar.{indicator}",
        PROVINCE,
        found.month,
        width,
        formats.POINTS if indicator == COVERAGE else "share",
        f"Galat terbesar metode estimasi: {catalogue()[indicator].label}",
        "Tiap daerah yang angkanya diketahui disembunyikan bergantian, lalu diestimasi.",
        (facts.cell(indicator, PROVINCE, found.month),),
    )


@rule("metode.satu-tingkat", method=True)
def one_rate(found: Method) -> Said | None:
    """Where several regencies share one estimated rate: that they can't be ranked among them."""
    unknown = [str(kode) for kode in found.inputs.loc[found.inputs["coverage"].isna(), "kode"]]
    if found.obstacle or len(unknown) < 2:
        return None
    return says(
        f"Karena memakai satu tingkat cakupan, {gap_words.named(unknown)} tidak dapat "
        "dibandingkan satu sama lain menurut cakupannya."
    )


@rule("metode.pilihan", method=True)
def preferred() -> Said | None:
    """Always: that one rule chooses where sources differ, and none is thrown away."""
    return says("Bila sumber berbeda, satu aturan tertulis memilih, dan semua angkanya disimpan")


@rule("metode.pertentangan", method=True)
def contradiction(found: Contradiction) -> Said | None:
    """Where sources contradict each other on a figure of the province: what they say, and what is
    shown."""
    return says(f"{found.topic}. {found.figures} {found.shown}")


@rule("metode.tersimpan", method=True)
def kept() -> Said | None:
    """Always: where the figures are that weren't chosen."""
    return says(
        "Angka yang tidak dipilih tetap dapat dibaca di samping peta dan di halaman Data & Metode."
    )


@rule("metode.baca", method=True)
def reading() -> Said | None:
    """For the speaker: how a figure without a sign and one with it are read."""
    return says(
        "Angka tanpa tanda adalah terbitan. Angka bertanda ≈ adalah estimasi, dan rentangnya ikut "
        "disebut di mana ada tempat."
    )


@rule("metode.estimasi-sementara", method=True)
def replaced() -> Said | None:
    """For the speaker: that an estimate gives way to a publication."""
    return says(
        "Estimasi tidak menggantikan terbitan. Begitu cakupan sebuah daerah diumumkan, angka "
        "itulah yang dipakai."
    )
