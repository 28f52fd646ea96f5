"""Who acts, and what each may do. Held below the screens: the ledger asks here."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.regions import region

OFFICER, PUBLISHER = "petugas_daerah", "penerbit"
ROLES = (OFFICER, PUBLISHER)


@dataclass(eq=False)
class Forbidden(Exception):
    """Somebody may not do this. sentence: why, and who can help, in Indonesian."""

    sentence: str

    def __str__(self) -> str:
        """The sentence."""
        return self.sentence


@dataclass(frozen=True)
class Person:
    """Whoever acts. id: what the audit trail keeps (an e-mail address, or "mesin ini").

    role: OFFICER (her own regency's figures), PUBLISHER (all, and going back), "" for a reader.
    kode: the officer's regency.
    """

    id: str
    name: str = ""
    role: str = ""
    kode: str = ""


NOBODY = Person("")
THIS_MACHINE = Person("mesin ini", "Mesin ini", PUBLISHER)
"""Whoever works on the machine itself: its screen where no login is set up, its terminal."""

READ_ONLY = (
    "Menerbitkan angka memerlukan peran. Minta pengelola aplikasi memberi Anda peran penerbit "
    "atau petugas daerah"
)
ELSEWHERE = (
    "Petugas {own} hanya boleh menerbitkan angka {own}, sedangkan berkas ini memuat {others}. "
    "Hapus baris daerah lain, atau minta penerbit provinsi menerbitkannya"
)
ALL_ONLY = (
    "Mengembalikan keadaan terbitan memerlukan peran penerbit. Minta penerbit provinsi melakukannya"
)

NO_COMMITMENT = (
    "Mencatat atau mengubah komitmen memerlukan peran. Masuk lewat Unggah Data, atau minta "
    "pengelola aplikasi memberi Anda peran penerbit atau petugas daerah"
)
COMMITMENT_ELSEWHERE = (
    "Petugas {own} hanya boleh mencatat dan mengubah komitmen {own}, sedangkan ini komitmen "
    "{other}. Minta penerbit provinsi atau petugas {other} melakukannya"
)


def must_publish(person: Person, kodes: Iterable[str]) -> None:
    """Nothing where this person may publish figures of these regions.

    Raises:
        Forbidden: she may not; why, and who can help.
    """
    if person.role == PUBLISHER:
        return
    if person.role != OFFICER or not person.kode:
        raise Forbidden(READ_ONLY)
    others = sorted({kode for kode in kodes if kode != person.kode})
    if others:
        named = ", ".join(region(kode).name for kode in others)
        raise Forbidden(ELSEWHERE.format(own=region(person.kode).name, others=named))


def must_restore(person: Person) -> None:
    """Nothing where this person may bring back an earlier state.

    Raises:
        Forbidden: she may not.
    """
    if person.role != PUBLISHER:
        raise Forbidden(ALL_ONLY)


def must_commit(person: Person, kode: str) -> None:
    """Nothing where this person may note and change commitments of this region.

    Raises:
        Forbidden: she may not; why, and who can help.
    """
    if person.role == PUBLISHER:
        return
    if person.role != OFFICER or not person.kode:
        raise Forbidden(NO_COMMITMENT)
    if kode != person.kode:
        names = {"own": region(person.kode).name, "other": region(kode).name}
        raise Forbidden(COMMITMENT_ELSEWHERE.format(**names))
