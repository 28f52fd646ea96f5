"""What is said of the province's state."""

from briefing import sentences
from briefing.story import reckoned
from briefing.story.facts import Facts
from briefing.story.rules import Said, rule, says
from data.catalogue import PARTICIPANTS
from data.regions import PROVINCE, region
from program.headline import Headline
from program.rows import Row
from words import formats, periods

KEMNAKER = "peserta_aktif_kemnaker"


@rule("keadaan.judul")
def title(facts: Facts, found: Headline) -> Said | None:
    """Where coverage and gap of one month are known: in ten, and who is left."""
    if not (found.coverage and found.gap):
        return None
    opening = sentences.in_ten(found.coverage.value)
    if opening.startswith("Pekerja"):
        opening = f"Baru {formats.percent_words(found.coverage.value)} pekerja Jambi terlindungi"
    people = formats.number(found.gap.value)
    return says(f"{opening}, {people} orang belum", facts.row(found.coverage), facts.row(found.gap))


@rule("keadaan.judul-tanpa-hitungan")
def title_of_share(facts: Facts, found: Headline) -> Said | None:
    """Where only a coverage was announced, without the people behind it."""
    if found.coverage or not found.newest_coverage:
        return None
    new = found.newest_coverage
    when = periods.label(new.period)
    return says(
        f"{formats.percent_words(new.value)} pekerja Jambi terlindungi pada {when}, "
        "tetapi jumlah orangnya belum diumumkan",
        facts.row(new),
    )


@rule("keadaan.judul-tanpa-cakupan", method=True)
def title_without(until: str) -> Said | None:
    """Where no coverage of the province is known up to the year that is told."""
    when = f"Sampai akhir {until}" if until else "Sampai sekarang"
    return says(f"{when} cakupan provinsi belum memiliki angka terbitan")


@rule("keadaan.cakupan")
def covered(facts: Facts, found: Headline, *, beside: bool = False) -> Said | None:
    """Where coverage, participants and potential workers of one month are published.

    beside: whether a regency is spoken of before it.
    """
    share, people, whole = found.coverage, found.participants, found.potential
    if not (share and people and whole):
        return None
    opening = f"Di {region(PROVINCE).name} pada" if beside else "Pada"
    return says(
        f"{opening} {periods.label(share.period)} yang terlindungi "
        f"{formats.number(people.value)} dari {formats.number(whole.value)} orang, "
        f"atau {formats.percent_words(share.value)}.",
        *map(facts.row, (share, people, whole)),
    )


@rule("keadaan.celah")
def left(facts: Facts, found: Headline) -> Said | None:
    """Where the gap and a year's contributions for it are known."""
    return says(sentences.gap(found), facts.row(found.gap), facts.row(found.gap_cost))


@rule("keadaan.terbaru")
def newer(facts: Facts, found: Headline) -> Said | None:
    """Where a newer coverage was announced without its counts."""
    text = sentences.newer(found)
    if not (text and found.coverage and found.newest_coverage):
        return None
    moved = reckoned.change(facts, found.coverage, found.newest_coverage)
    people = facts.cell(PARTICIPANTS, PROVINCE, found.newest_coverage.period)
    if people:
        text = text.replace("jumlah peserta dan potensinya", "jumlah potensi pekerjanya")
    return says(text, facts.row(found.newest_coverage), facts.row(found.coverage), moved, people)


@rule("keadaan.kemiskinan")
def poverty(facts: Facts, found: Headline, before: Row | None, first: bool) -> Said | None:
    """Where the province's poverty is known; against the same month a year before, if known.

    first: whether it is the first that is said.
    """
    now = found.poverty
    if now is None:
        return None
    poor = found.poor if found.poor and found.poor.period == now.period else None
    people = f" ({formats.number(poor.value)} orang)" if poor else ""
    share, when = formats.percent_words(now.value), periods.label(now.period)
    opening = "Sebanyak" if first else "Sementara itu,"
    said = f"{opening} {share} penduduk{people} hidup dalam kemiskinan pada {when}"
    if before is None:
        return says(f"{said}.", facts.row(now), facts.row(poor))
    moved = reckoned.change(facts, before, now)
    since = periods.label(before.period)
    return says(
        f"{said}, {direction(now.value - before.value)} dibanding {since}.",
        facts.row(now),
        facts.row(poor),
        moved,
        facts.row(before),
    )


def direction(moved: float) -> str:
    """A difference of two shares in words: "turun 0,37 poin persentase", "tidak berubah"."""
    by = formats.points(abs(moved)).removeprefix("+")
    if by == formats.points(0.0):
        return "tidak berubah"
    return f"{'naik' if moved > 0 else 'turun'} {by}"


@rule("keadaan.belum-dihitung", method=True)
def uncounted(found: Headline) -> Said | None:
    """Where no month has coverage, participants and potential workers: what can't be reckoned."""
    if found.coverage:
        return None
    return says(
        "Peserta aktif dan potensi pekerja belum terbit untuk bulan yang sama, maka jumlah yang "
        "belum terlindungi dan biayanya belum dapat dihitung."
    )


@rule("keadaan.mengapa-kosong", method=True)
def why_unknown(found: Headline) -> Said | None:
    """For the speaker: where coverage isn't known, why nothing is put in its place."""
    if found.coverage:
        return None
    return says(
        "Bila ditanya mengapa cakupannya kosong: angka yang belum terbit tidak diisi dari tahun "
        "lain. Kosong bukan berarti nol. Yang dapat dibahas hari ini ialah kemiskinan dan "
        "pembagian bantuannya."
    )


@rule("keadaan.kuota")
def quota(facts: Facts, found: Headline, row: Row | None) -> Said | None:
    """Where coverage isn't known but the grant's quota is."""
    if found.coverage or row is None:
        return None
    return says(
        f"Yang sudah diketahui ialah bantuannya: kuota BKBK {row.period} sebanyak "
        f"{formats.number(row.value)} tempat.",
        facts.row(row),
    )


@rule("keadaan.iuran")
def reckoning(facts: Facts, found: Headline) -> Said | None:
    """For the speaker: how the year's cost comes about."""
    if not (found.gap_cost and found.gap):
        return None
    said = found.gap_cost.note.removesuffix(".").replace("; ", ", yaitu ")
    return says(
        f"Bila ditanya dari mana angka {formats.rupiah(found.gap_cost.value)}: {said}, menurut "
        "tarif pekerja bukan penerima upah dengan penghasilan terendah.",
        facts.row(found.gap_cost),
        facts.row(found.gap),
    )


@rule("keadaan.dasar-bergeser")
def base(facts: Facts, first: Row | None, last: Row | None) -> Said | None:
    """For the speaker: where the potential workers behind coverage differ between months."""
    if not (first and last) or first.value == last.value:
        return None
    said = [
        f"{'sekitar ' if row.approx else ''}{formats.number(row.value)} orang pada "
        f"{periods.label(row.period)}"
        for row in (first, last)
    ]
    return says(
        f"Jumlah potensi pekerja yang menjadi dasar hitungan ikut bergeser: {said[0]}, {said[1]}. "
        "Karena itu naik-turun cakupan antarbulan jangan dibaca sebagai perubahan perlindungan "
        "semata.",
        facts.row(first),
        facts.row(last),
    )


@rule("keadaan.kemnaker")
def ministry(facts: Facts, counted: Row | None, shown: Row | None) -> Said | None:
    """For the speaker: where the ministry counts participants too, by a wider definition."""
    if not (counted and shown):
        return None
    return says(
        f"Kementerian Ketenagakerjaan menyebut {formats.number(counted.value)} peserta aktif pada "
        f"{periods.label(counted.period)}, padahal kantor cabang mencatat "
        f"{formats.number(shown.value)} pada {periods.label(shown.period)}: hitungan kementerian "
        "lebih luas, maka keduanya tidak disambung.",
        facts.row(counted),
        facts.row(shown),
    )


@rule("keadaan.miskin-ekstrem")
def extreme(facts: Facts, row: Row | None) -> Said | None:
    """For the speaker: where the extreme poor of the province are known."""
    if row is None:
        return None
    about = "sekitar " if row.approx else ""
    note = f" ({row.note})" if row.note else ""
    return says(
        f"Yang miskin ekstrem {about}{formats.number(row.value)} orang pada "
        f"{periods.label(row.period)}{note}; merekalah yang pertama-tama dituju perlindungan ini.",
        facts.row(row),
    )
