"""What each indicator means: said once, in data/files/indicators.toml."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data import FILES
from data.problems import BadData
from data.tables import read_toml
from data.units import file_unit

COVERAGE = "cakupan"
PARTICIPANTS = "peserta_aktif"
POTENTIAL = "potensi_pekerja"
GAP = "belum_terlindungi"
GAP_COST = "biaya_setahun"
POVERTY = "persentase_penduduk_miskin"
POOR = "jumlah_penduduk_miskin"
POVERTY_LINE = "garis_kemiskinan"
P1 = "indeks_kedalaman_kemiskinan_p1"
P2 = "indeks_keparahan_kemiskinan_p2"
POOR_INFORMAL = "penduduk_miskin_15plus_bekerja_informal"
EXTREME_POOR = "jumlah_penduduk_miskin_ekstrem"
POPULATION = "jumlah_penduduk"
EMPLOYED = "penduduk_bekerja"
UNEMPLOYMENT = "tingkat_pengangguran_terbuka"
VILLAGES = "desa_kelurahan"
QUOTA = "kuota_bkbk"
QUOTA_PER_100_POOR = "kuota_bkbk_per_100_miskin"

_OPTIONAL = ("id", "plausible", "policy_breaks", "policy_note")
_ALLOWED = {
    "good": ("naik", "turun", "netral"),
    "palette": ("perlindungan", "kemiskinan", "netral"),
}


@dataclass(frozen=True)
class Indicator:
    """One indicator.

    unit: canonical unit; "share" is 0–1. file_unit: the units a file may print it in.
    good: which direction is good: "naik", "turun" or "netral".
    computed: whether the program computes it from published figures.
    main: whether leadership chooses it on the map.
    plausible: lowest and highest believable value in the canonical unit, or None.
    policy_breaks: inner edges of the policy bands in the canonical unit, () without any;
    policy_note: whose targets they are, with their definitions' differences.
    """

    id: str
    label: str
    short: str
    unit: str
    topic: str
    definition: str
    formula: str
    good: str
    frequency: str
    owner: str
    next_release: str
    palette: str
    computed: bool
    main: bool
    file_unit: tuple[str, ...]
    plausible: tuple[float, float] | None
    policy_breaks: tuple[float, ...]
    policy_note: str


@lru_cache(maxsize=4)
def catalogue(directory: Path = FILES) -> dict[str, Indicator]:
    """Every indicator by its id, in the order of the file.

    Raises:
        BadData: a key is missing, or a unit, direction or palette is unknown.
    """
    path = directory / "indicators.toml"
    entries: dict[str, Any] = read_toml(path).get("indicators", {})
    return {key: _indicator(path.name, key, entry) for key, entry in entries.items()}


def _indicator(file: str, key: str, entry: dict[str, Any]) -> Indicator:
    fields = {name for name in Indicator.__dataclass_fields__ if name not in _OPTIONAL}
    lacking = sorted(fields - entry.keys())
    if lacking:
        raise BadData(
            file, None, f"indikator {key} tanpa {', '.join(lacking)}", "lengkapi keterangannya"
        )
    for name, allowed in _ALLOWED.items():
        if entry[name] not in allowed:
            raise BadData(
                file,
                None,
                f"indikator {key}: {name} '{entry[name]}' tidak dikenal",
                f"pilih salah satu dari {', '.join(allowed)}",
            )
    for printed in entry["file_unit"]:
        if file_unit(printed).canonical != entry["unit"]:
            raise BadData(
                file,
                None,
                f"indikator {key}: satuan berkas '{printed}' tidak cocok dengan "
                f"satuan '{entry['unit']}'",
                "perbaiki file_unit atau unit",
            )
    given = {name: entry[name] for name in fields} | {"file_unit": tuple(entry["file_unit"])}
    return Indicator(
        id=key,
        plausible=tuple(entry["range"]) if "range" in entry else None,
        policy_breaks=tuple(entry.get("policy_breaks", ())),
        policy_note=entry.get("policy_note", ""),
        **given,
    )
