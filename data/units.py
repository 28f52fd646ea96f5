"""Units as files print them, and the canonical unit each becomes in memory."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FileUnit:
    """canonical: the unit of the catalogue; factor: canonical value = printed value × factor."""

    canonical: str
    factor: float


FILE_UNITS = {
    "persen": FileUnit("share", 0.01),
    "persen (relatif)": FileUnit("share", 0.01),
    "ribu orang": FileUnit("orang", 1000),
    "juta orang": FileUnit("orang", 1_000_000),
    "orang": FileUnit("orang", 1),
    "ribu rupiah": FileUnit("rupiah", 1000),
    "juta rupiah": FileUnit("rupiah", 1_000_000),
    "miliar rupiah": FileUnit("rupiah", 1_000_000_000),
    "triliun rupiah": FileUnit("rupiah", 1_000_000_000_000),
    "kk": FileUnit("keluarga", 1),
    "rupiah/kapita/bulan": FileUnit("rupiah/orang/bulan", 1),
    "desa/kelurahan": FileUnit("desa", 1),
    "perusahaan": FileUnit("badan usaha", 1),
    "rt": FileUnit("RT", 1),
}
"""A unit that isn't listed is its own canonical unit."""


def file_unit(printed: str) -> FileUnit:
    """What the unit printed in a file means."""
    return FILE_UNITS.get(printed, FileUnit(printed, 1))
