"""What is asked of the workshop, and what it says while it works."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from briefing.files import ON_SCREEN


@dataclass(frozen=True)
class Order:
    """One file of one briefing.

    kind: of `briefing.files`. number, content: of the frozen briefing (`frozen.pack`); of a
    STORY, what names it and the pickled figures, request and scenarios that it is told of.
    template: a PowerPoint file whose look the deck takes; None for the product's own.
    """

    kind: str
    number: str
    content: bytes
    template: bytes | None = None

    @cached_property
    def key(self) -> tuple[str, str, str]:
        """The same for orders that give the same bytes: kind, number, and which template."""
        look = "" if self.template is None else hashlib.sha256(self.template).hexdigest()
        return self.kind, self.number, look

    @property
    def rank(self) -> int:
        """Orders of a smaller one come first: what is looked at, before what is taken along."""
        return 0 if self.kind in ON_SCREEN else 1


@dataclass(frozen=True)
class Step:
    """What is being made. at: how many steps are done, of: how many there are."""

    name: str
    at: int
    of: int

    @property
    def share(self) -> float:
        """How far the work is, 0–1."""
        return self.at / self.of if self.of else 0.0


@dataclass(eq=False)
class NotMade(Exception):
    """A file that could not be made. sentence: why, and what to do, in Indonesian."""

    sentence: str

    def __str__(self) -> str:
        """The sentence."""
        return self.sentence


STEP, FILE, REFUSED, FAILED = "langkah", "berkas", "ditolak", "gagal"
"""Kinds of answer of the process: a step began, the file, what was sent can't be used, a fault."""

TELLING = Step("Menyusun cerita", 0, 1)
WAITING = Step("Menunggu giliran", 0, 0)
STOPPED = (
    "Pembuatan berkas terhenti pada langkah “{step}”. Coba sekali lagi; bila terulang, kurangi "
    "daerah atau bagian yang dipilih."
)
TOO_SLOW = (
    "Langkah “{step}” melewati {seconds} detik dan dihentikan. Coba sekali lagi; bila terulang, "
    "kurangi daerah atau bagian yang dipilih."
)
FAULTY = (
    "Berkas tidak dapat dibuat pada langkah “{step}”. Sampaikan nomor potret dan waktunya kepada "
    "pengelola aplikasi; rinciannya ada di catatan peladen."
)
CLOSED = "Aplikasi sedang dihentikan. Coba lagi setelah aplikasi berjalan kembali."
