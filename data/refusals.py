"""Why nothing was published. Each says in Indonesian what to do."""

from dataclasses import dataclass

from data.intake.model import Finding


@dataclass(eq=False)
class Moved(Exception):
    """Somebody published in the meantime: what was looked at isn't what is published now."""

    expected: int
    found: int

    def __str__(self) -> str:
        """One sentence with the remedy."""
        return (
            f"Angka terbitan berubah selagi berkas ini diperiksa (keadaan {self.expected} menjadi "
            f"{self.found}); periksa sekali lagi, lalu terbitkan."
        )


@dataclass(eq=False)
class Unfit(Exception):
    """Findings stand against publishing, or there is nothing to publish."""

    findings: tuple[Finding, ...]

    def __str__(self) -> str:
        """The first finding, and how many there are."""
        if not self.findings:
            return "Tidak ada angka baru atau berubah untuk diterbitkan."
        first = self.findings[0]
        more = f" (dan {len(self.findings) - 1} temuan lain)" if len(self.findings) > 1 else ""
        return f"{first.message}; {first.remedy}{more}."


@dataclass(eq=False)
class Unknown(Exception):
    """There was never such a state."""

    number: int

    def __str__(self) -> str:
        """One sentence with the remedy."""
        return f"Keadaan {self.number} tidak ada; pilih keadaan yang tercatat dalam riwayat."
