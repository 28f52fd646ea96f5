"""Commitments that the demonstration shows: made up, one of each verdict."""

import pandas as pd

from data import FILES
from data.commitment_content import ADDED, REACHED, Baseline, Commitment
from data.contract import ESTIMATE
from data.demo.rows import SOURCE
from data.ranking import CELL, ranked
from data.sources import listed
from words.periods import last_month

MEETING = "Rapat contoh untuk peragaan"
OFFICES = ("Kepala Dinas Contoh", "Kepala Bagian Contoh")
"""Nobody real answers for what was made up."""
_MADE = (
    (
        "15.09", "Mendaftarkan 700 pekerja rentan di Tebo", "peserta_aktif", ADDED, 700.0,
        "2025-01", "2026-06", OFFICES[0],
    ),
    (
        "15.08", "Mendaftarkan 20.000 pekerja di Bungo", "peserta_aktif", ADDED, 20_000.0,
        "2025-01", "2025-12", OFFICES[1],
    ),
    (
        "15", "Peserta aktif provinsi mencapai satu juta orang", "peserta_aktif", REACHED,
        1_000_000.0, "2026-01", "2029-12", OFFICES[0],
    ),
    (
        "15.01", "Menurunkan penduduk miskin ekstrem di Kerinci", "jumlah_penduduk_miskin_ekstrem",
        REACHED, 100.0, "2025-01", "2026-01", OFFICES[0],
    ),
)  # fmt: skip


def promises(carried: pd.DataFrame) -> tuple[Commitment, ...]:
    """The made-up commitments, each with the baseline that these figures give it.

    carried: the tidy contract.
    """
    known = {**listed(FILES), SOURCE.id: SOURCE}
    table = ranked(carried, known).drop_duplicates(CELL)
    return tuple(
        Commitment(*made, meeting=MEETING, baseline=_begun(table, made[0], made[2], made[5]))
        for made in _MADE
    )


def _begun(table: pd.DataFrame, kode: str, indicator: str, agreed: str) -> Baseline | None:
    """The newest figure of a regency up to the month of the meeting."""
    own = table[table["kode"].eq(kode) & table["indicator"].eq(indicator)]
    own = own[own["status"].ne(ESTIMATE) & own["period"].map(last_month).le(agreed)]
    if own.empty:
        return None
    row = own.loc[own["period"].map(last_month).idxmax()]
    period, source, status = (str(row[name]) for name in ("period", "source", "status"))
    return Baseline(float(row["value"]), period, source, status, bool(row["approx"]))
