"""What is said over everything that is asked: how many, on what grounds, at what cost."""

from briefing.story import text_decisions as text
from briefing.story import worded
from briefing.story.decision import Decision
from briefing.story.model import AGENCY, REGENT
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from data.regions import region


def head(kode: str, *, whole: bool = False) -> str:
    """Who leads a regency: "Bupati Tanjab Timur", "Wali Kota Jambi". whole: its name in full."""
    area = region(kode)
    name = area.name.removeprefix("Kabupaten ") if whole else area.short
    said = text.HEADS[area.level].format(short=name)
    return said.replace("Wali Kota Kota ", "Wali Kota ")


@rule("keputusan.judul", method=True)
def count(context: Context, asked: list[Decision]) -> Said | None:
    """Where anything is asked: how many decisions or tasks, and of whom."""
    if not asked:
        return None
    number = worded.opened(worded.count(len(asked)))
    if context.request.audience == AGENCY:
        return says(f"{number} tugas data dan metode bagi perangkat daerah")
    if context.request.audience == REGENT:
        return says(
            f"{number} keputusan diminta dari {head(context.own)} bagi yang belum terlindungi"
        )
    return says(f"{number} keputusan diminta dari Gubernur agar perlindungan mengikuti kebutuhan")


@rule("keputusan.judul-alasan", method=True)
def because(context: Context) -> Said | None:
    """Where anything is asked: that each request rests on figures."""
    kind = "tugas" if context.request.audience == AGENCY else "keputusan"
    return says(f"Setiap {kind} bertumpu pada angka yang ada, atau pada yang belum ada")


@rule("keputusan.biaya", method=True)
def price(agency: bool) -> Said | None:
    """Where anything is asked, for the speaker: what the column of costs counts."""
    if agency:
        return says("Tugas ini tidak menambah iuran; biaya pelaksanaannya belum ada angkanya.")
    return says(
        "Biaya di kolom terakhir adalah iuran JKK dan JKM setahun; biaya pelaksanaan lainnya belum "
        "ada angkanya."
    )


@rule("keputusan.cara", method=True)
def rule_of_asking() -> Said | None:
    """Where anything is asked, for the speaker: that requests follow from figures."""
    return says(
        "Setiap permintaan lahir dari aturan tetap atas angka yang ada. Bila angkanya berubah, "
        "permintaannya ikut berubah."
    )
