"""The note that every reckoned figure carries: its formula, in Indonesian."""

from data.catalogue import COVERAGE, PARTICIPANTS
from data.catalogue import GAP as GAP_ID
from program.evidence import CARRIED, Evidence, Known
from words.formats import number, percent, rupiah_exact
from words.periods import label

GAP = "Potensi pekerja − peserta aktif."
COUNTED = "Cacah kode desa dan kelurahan Kemendagri."
SUM = "Jumlah sebelas kabupaten/kota."
COVERAGE_FROM_COUNTS = "Peserta aktif ÷ potensi pekerja."
POTENTIAL_FROM_GAP = "Peserta aktif + belum terlindungi, keduanya dari sumber yang sama."
POTENTIAL_FROM_COVERAGE = "Peserta aktif ÷ cakupan; cakupan terbitan dibulatkan."
QUOTA_PER_100_PUBLISHED = "Kuota BKBK terbitan ÷ jumlah penduduk miskin (Maret) × 100."


def exact(known: Known, indicator: str) -> str:
    """How a figure follows from published counts of one period. known: the potential used."""
    if indicator == GAP_ID:
        return GAP
    if indicator == COVERAGE:
        return COVERAGE_FROM_COUNTS
    kinds = {row.indicator for row in known.rows}
    if COVERAGE in kinds:
        return POTENTIAL_FROM_COVERAGE
    return POTENTIAL_FROM_GAP if PARTICIPANTS in kinds else ""


def estimated_potential(e: Evidence, month: str) -> str:
    """How the potential workers of a regency were estimated."""
    if e.potential.basis == CARRIED:
        moved = (
            "basis provinsi tidak bergerak"
            if e.potential.moved == 1.0
            else f"disesuaikan {percent(e.potential.moved - 1)} menurut gerak basis provinsi"
        )
        return f"Potensi {label(e.potential.period)} dipakai untuk {label(month)}: {moved}."
    return (
        "Sisa potensi pekerja provinsi dibagi menurut penduduk bekerja "
        f"({label(e.employed.period)})."
    )


def estimated_coverage(e: Evidence, bent: bool) -> str:
    """How the coverage of a regency was estimated. bent: moved so that the eleven add up."""
    if e.participants:
        return "Peserta aktif terbitan ÷ potensi pekerja perkiraan."
    if e.coverage.basis == CARRIED:
        then, reference, source = e.coverage.rows
        text = (
            f"Cakupan {label(then.period)} ({percent(then.value)}) × cakupan provinsi "
            f"{label(reference.period)} ({percent(reference.value)}) ÷ cakupan provinsi "
            f"{label(source.period)} ({percent(source.value)})"
        )
        return f"{text}, lalu disesuaikan agar jumlah provinsi tetap." if bent else f"{text}."
    return (
        "Sisa peserta provinsi ÷ sisa potensi provinsi: satu tingkat cakupan untuk semua daerah "
        "tanpa angka terbitan."
    )


def estimated_people(indicator: str) -> str:
    """How participants or the gap follow from coverage and potential."""
    if indicator == PARTICIPANTS:
        return "Cakupan × potensi pekerja, dibulatkan sehingga jumlah daerah sama dengan provinsi."
    return GAP


def gap_cost(gap: float, month: str, monthly_idr: int, yearly_idr: int) -> str:
    """The sum behind a year's cost, whether one tariff holds all year or not."""
    people = f"{number(gap)} orang"
    if yearly_idr == monthly_idr * 12:
        return f"{people} × {rupiah_exact(monthly_idr)} × 12 bulan; iuran JKK dan JKM."
    return (
        f"{people} × {rupiah_exact(yearly_idr)}, iuran JKK dan JKM dua belas bulan sejak "
        f"{label(month)} setelah potongan."
    )


def quota(villages: int, places: int, fewer: int) -> str:
    """The sum behind a regency's quota. fewer: villages added since the programme's year."""
    text = f"{number(villages)} desa dan kelurahan × {number(places)} tempat"
    if not fewer:
        return f"{text}."
    return (
        f"{text}, menurut daftar desa sekarang. Tahun program memakai {number(fewer)} desa lebih "
        "sedikit di seluruh provinsi, tidak diketahui di mana."
    )


def quota_per_100(poverty_period: str) -> str:
    """The formula of the quota against the poor."""
    return f"Kuota BKBK ÷ jumlah penduduk miskin ({label(poverty_period)}) × 100."
