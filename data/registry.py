"""The eleven kabupaten/kota, the province, and the other areas that figures speak of.

Codes: Kemendagri and the BPS master file desa. Areas: Kepmendagri 300.2.2-2430 of 2025, km².
"""

from dataclasses import dataclass
from functools import lru_cache

from data import FILES
from data.tables import read_csv

PROVINCE = "15"
NATION = "ID"
REGENCY_LEVELS = ("kabupaten", "kota")


@dataclass(frozen=True)
class Region:
    """One area that figures are published for.

    kode: Kemendagri code as text ("15.07"; the province is "15").
    kode_bps: BPS code as text ("1506"), "" where BPS has none.
    name, short: official name and the short one for labels.
    level: provinsi, kabupaten, kota, nasional, kantor_cabang or luar_jambi.
    area_km2: official land area, None outside the eleven.
    spellings: every way the name was met, without prefix rules applied.
    """

    kode: str
    kode_bps: str
    name: str
    short: str
    level: str
    seat: str
    area_km2: float | None
    spellings: tuple[str, ...]


class RegionError(ValueError):
    """A region that can't be told. `position` is the 0-based row when a column was read."""

    position: int | None = None


class UnknownRegion(RegionError):
    """Neither list and no spelling has it."""


@lru_cache(maxsize=1)
def registry() -> dict[str, Region]:
    """Every region by its Kemendagri code (or the product's own for areas without one)."""
    fields = ("kode", "kode_bps", "name", "short", "level", "seat", "area_km2")
    table = read_csv(FILES / "regions.csv", fields)
    spelled = read_csv(FILES / "region_spellings.csv", ("kode", "spelling"))
    by_kode = spelled.groupby("kode")["spelling"].agg(tuple).to_dict()
    return {
        row.kode: Region(
            row.kode,
            row.kode_bps,
            row.name,
            row.short,
            row.level,
            row.seat,
            float(row.area_km2) if row.area_km2 else None,
            tuple(dict.fromkeys((row.name, row.short, *by_kode.get(row.kode, ())))),
        )
        for row in table.itertuples(index=False, name="Row")
    }


def region(kode: str) -> Region:
    """The region of a Kemendagri code.

    Raises:
        UnknownRegion: the registry doesn't have it.
    """
    try:
        return registry()[kode]
    except KeyError:
        raise UnknownRegion(f"kode '{kode}' tidak ada dalam daftar daerah") from None


def regencies() -> list[Region]:
    """The eleven kabupaten/kota, in the order of Kemendagri's codes."""
    return [r for r in registry().values() if r.level in REGENCY_LEVELS]


def everything() -> list[Region]:
    """Every region of the registry, the province and the nation among them."""
    return list(registry().values())
