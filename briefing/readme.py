"""BACA-SAYA.txt: what lies in the pack, under which number, from whom, and how to open it."""

from collections.abc import Mapping

from briefing.book.text import AUDIENCE
from briefing.files import HTML, NOTE, PPTX, PROFILES, XLSX
from briefing.sheet import STATUS
from briefing.story.model import Briefing
from words import periods

README = "BACA-SAYA.txt"
_OPENED = {
    HTML: "Buka dengan peramban apa saja (Chrome, Edge, Firefox), tanpa internet. Tekan “Mulai "
    "paparan” untuk layar penuh; panah untuk pindah halaman, N untuk catatan, Esc untuk keluar.",
    PPTX: "Paparan PowerPoint. Diagram, tabel, dan peta dapat disunting; catatan pembicara memuat "
    "sumber persisnya.",
    NOTE: "Nota dinas, siap dicetak di kertas A4.",
    PROFILES: "Profil kabupaten/kota, dua halaman A4 tiap daerah.",
    XLSX: "Buku kerja: setiap angka beserta asalnya, dan hitungan sebagai rumus hidup.",
}
_FROZEN = "Potret angkanya, untuk disimpan. Aplikasi membangun semua berkas di atas dari isi ini."
_ABOUT = (
    "Semua angka dalam paket ini berasal dari satu potret. Angka yang terbit kemudian tidak "
    "mengubahnya. Masukkan nomor potret pada halaman Bahan Paparan di aplikasi Lindung Jambi untuk "
    "melihat asal setiap angka dan apa yang berubah sejak potret ini dibuat."
)


def readme(briefing: Briefing, files: Mapping[str, str], snapshot: str) -> bytes:
    """The text for any editor, also an old Windows one: UTF-8 with its mark, lines ended by CRLF.

    files: kind → name of the files in the pack. snapshot: name of the frozen briefing.
    """
    warned = [briefing.mark, ""] if briefing.mark else []
    lines = [*warned, briefing.title, briefing.subtitle, ""]
    lines += [f"Nomor potret: {briefing.number}"]
    lines += [f"Untuk: {AUDIENCE[briefing.request.audience]}", "", _ABOUT, "", "ISI"]
    for kind, said in _OPENED.items():
        if kind in files:
            lines += ["", files[kind], f"  {said}"]
    lines += ["", snapshot, f"  {_FROZEN}", "", "ARTI STATUS", "", STATUS[1], "", "SUMBER"]
    for source in briefing.sources.values():
        out = periods.published(source.published)
        parts = (source.title, source.publisher, out, source.url)
        lines += ["", "- " + ". ".join(part for part in parts if part)]
    flat = (" ".join(line.splitlines()) if line.strip() else "" for line in lines)
    return ("\r\n".join(flat) + "\r\n").encode("utf-8-sig")
