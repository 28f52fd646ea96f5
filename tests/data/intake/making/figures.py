"""What stands in the files of the corpus: published figures, as printed, or round test values."""

import csv
from functools import cache

from data import FILES
from data.observations import OBSERVATION_FILES

BPS_NAMES = {
    "15.01": "Kerinci",
    "15.02": "Merangin",
    "15.03": "Sarolangun",
    "15.04": "Batang Hari",
    "15.05": "Muaro Jambi",
    "15.07": "Tanjung Jabung Timur",
    "15.06": "Tanjung Jabung Barat",
    "15.09": "Tebo",
    "15.08": "Bungo",
    "15.71": "Kota Jambi",
    "15.72": "Kota Sungai Penuh",
}
"""In the order of the BPS list, in which 1506 is Tanjung Jabung Timur and 1508 is Tebo."""
BPS_CODES = dict(
    zip(
        BPS_NAMES,
        ["1501", "1502", "1503", "1504", "1505", "1506", "1507", "1508", "1509", "1571", "1572"],
        strict=True,
    )
)
MAHIRBYE, DHEACINB = "github-mahirbye-poverty-2021", "github-dheacinb-poverty-2023"
QUARCS_P0, QUARCS_TPT = "github-quarcs-poverty-2010-2018", "github-quarcs-datacross"
CIVIL, AKBAR = "cahyadsn-wilayah-penduduk", "github-akbaralqahri-poverty"
P0, POOR, LINE = "persentase_penduduk_miskin", "jumlah_penduduk_miskin", "garis_kemiskinan"
P1, P2 = "indeks_kedalaman_kemiskinan_p1", "indeks_keparahan_kemiskinan_p2"
TPT, TPAK = "tingkat_pengangguran_terbuka", "tingkat_partisipasi_angkatan_kerja"


@cache
def _printed() -> dict[tuple[str, str, str], dict[str, str]]:
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for name in OBSERVATION_FILES:
        with (FILES / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                key = row["indicator"], row["period"], row["source"]
                found.setdefault(key, {})[row["kode"]] = row["value"]
    return found


def printed(indicator: str, period: str, source: str) -> dict[str, str]:
    """Kode → published value as its file prints it, with a decimal point."""
    return dict(_printed()[indicator, period, source])


def names(*kodes: str) -> list[str]:
    """The regencies as BPS tables write them; all eleven in BPS order without any named."""
    return [BPS_NAMES[kode] for kode in kodes or BPS_NAMES]


def indonesian(text: str) -> str:
    """ "1234.5" → "1.234,5"."""
    whole, _, decimals = text.partition(".")
    return f"{int(whole):,}".replace(",", ".") + (f",{decimals}" if decimals else "")


def english(text: str) -> str:
    """ "1234.5" → "1,234.5"."""
    whole, _, decimals = text.partition(".")
    return f"{int(whole):,}" + (f".{decimals}" if decimals else "")
