"""The files of a briefing: which there are, and how they are called. `making` makes them."""

from dataclasses import dataclass

PPTX, NOTE, PROFILES, XLSX, ZIP, HTML = "pptx", "nota", "profil", "xlsx", "zip", "html"
NOTE_PAGES, PROFILE_PAGES = "halaman-nota", "halaman-profil"
"""Pictures of the pages of both documents, for the screen: a tuple of PNG."""
STORY = "cerita"
"""The frozen briefing itself, which the other files are made of."""
ON_SCREEN = frozenset({STORY, HTML, NOTE_PAGES, PROFILE_PAGES})
"""What a visitor waits for with the page open."""

_OFFICE = "application/vnd.openxmlformats-officedocument"


@dataclass(frozen=True)
class Kind:
    """A kind of file. stem: begins its name. step: what is said while it is made."""

    stem: str
    suffix: str
    media_type: str
    step: str


KINDS = {
    PPTX: Kind("paparan", "pptx", f"{_OFFICE}.presentationml.presentation", "Menyusun PowerPoint"),
    NOTE: Kind("nota", "pdf", "application/pdf", "Menata nota dinas"),
    PROFILES: Kind("profil", "pdf", "application/pdf", "Menata profil daerah"),
    XLSX: Kind("angka", "xlsx", f"{_OFFICE}.spreadsheetml.sheet", "Mengisi buku kerja"),
    HTML: Kind("paparan", "html", "text/html", "Menyiapkan paparan layar penuh"),
    ZIP: Kind("paket", "zip", "application/zip", "Memaketkan semuanya"),
}


def file_name(kind: str, number: str) -> str:
    """ "lindung-jambi-paparan_7K3M9-QXD2A.pptx"."""
    found = KINDS[kind]
    return f"lindung-jambi-{found.stem}_{number}.{found.suffix}"
