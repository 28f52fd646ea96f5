"""Commitments as a meeting in Tebo would make them."""

from dataclasses import replace
from typing import Any

from data.commitment_content import ADDED, Baseline, Commitment

START = Baseline(30_000.0, "2024-08", "bpjs-jambi", "resmi")
TEBO = Commitment(
    kode="15.09",
    what="Mendaftarkan 5.000 pekerja rentan dari APBD kabupaten",
    indicator="peserta_aktif",
    by=ADDED,
    target=5000.0,
    agreed="2024-09",
    due="2025-06",
    answers="Kepala Dinas Tenaga Kerja",
    meeting="Rapat koordinasi 10 September 2024",
    baseline=START,
)


def tebo(**other: Any) -> Commitment:
    """The commitment of Tebo, with other words in some fields."""
    return replace(TEBO, **other)
