"""What each template asks for; its columns are named as the catalogue does."""

from collections.abc import Mapping
from dataclasses import dataclass

from data.catalogue import (
    EXTREME_POOR,
    P1,
    P2,
    PARTICIPANTS,
    POOR,
    POTENTIAL,
    POVERTY,
    POVERTY_LINE,
    Indicator,
    catalogue,
)
from data.intake.templates import text
from data.units import file_unit

PROGRAMMES = {
    "pu": ("jkk", "jkm", "jht", "jp", "jkp"),
    "bpu": ("jkk", "jkm", "jht"),
    "jakon": ("jkk", "jkm"),
    "pmi": ("jkk", "jkm", "jht"),
}
"""Segment → the programmes that its members may join (PP 44/2015, 45/2015, 46/2015, 37/2021;
migrants: Permenaker 4/2023)."""
FUNDS = ("bkbk", "apbd_prov", "apbd_kab", "dbh_sawit", "dana_desa")
"""Who pays contributions for workers: the part of an indicator's id."""
CLAIMS = ("jkk", "jkm", "jht", "jp", "jkp")

HIGHEST = {"kasus": 1e6, "anak": 1e6, "rupiah": 1e13}
"""What no figure of a regency reaches: the limit of an indicator without one of its own."""
WHOLE = ("orang", "kasus", "anak", "bulan", "rupiah", "rupiah/kapita/bulan")
"""Units that are typed as whole numbers."""


@dataclass(frozen=True)
class Field:
    """One column of figures. heading: what stands above it, with the unit where it needs saying.

    unit: as printed. low, high: what may be typed, in that unit. whole: no decimals.
    """

    indicator: Indicator
    heading: str
    unit: str
    low: float
    high: float
    whole: bool


@dataclass(frozen=True)
class Kind:
    """A template. id: of the kind and of its file. yearly: March figures, one a year.

    parts: column → the column that it can't be above, by indicator.
    example: what the example row says, by indicator.
    """

    id: str
    title: str
    lead: str
    steps: tuple[str, ...]
    fields: tuple[Field, ...]
    parts: Mapping[str, str]
    example: Mapping[str, float]
    yearly: bool = False

    @property
    def file(self) -> str:
        """The name under which it is offered."""
        return f"templat-{self.id}.xlsx"


def _field(key: str, unit: str = "") -> Field:
    meaning = catalogue()[key]
    printed = unit or meaning.file_unit[0]
    low, high = meaning.plausible or (0.0, HIGHEST[meaning.unit])
    factor = file_unit(printed).factor
    said = meaning.label if key not in _SHORT else meaning.short
    heading = said if printed in text.UNSAID else f"{said} ({printed})"
    ends = round(low / factor, 6), round(high / factor, 6)
    return Field(meaning, heading, printed, *ends, printed in WHOLE)


def _total(segment: str) -> str:
    return f"peserta_{segment}_aktif"


_BY_SEGMENT = {
    _total(segment): tuple(f"peserta_{segment}_{one}" for one in programmes)
    for segment, programmes in PROGRAMMES.items()
}
_SHORT = {
    *(key for keys in _BY_SEGMENT.values() for key in keys),
    *(f"{kind}_klaim_{one}" for kind in ("kasus", "nominal") for one in CLAIMS),
}
"""Indicators whose short name says it all: "PU JKK", "Kasus JKM"."""


def _participants() -> Kind:
    keys = [POTENTIAL, PARTICIPANTS]
    parts = {PARTICIPANTS: POTENTIAL}
    for total, programmes in _BY_SEGMENT.items():
        keys += [total, *programmes]
        parts |= {total: PARTICIPANTS} | dict.fromkeys(programmes, total)
    pu, bpu = (30100, 30100, 30100, 28400, 21900, 20100), (12600, 12600, 12600, 2300)
    jakon, pmi = (6603, 6603, 6603), (500, 500, 500, 180)
    example = dict(zip(keys, (98206, 49803, *pu, *bpu, *jakon, *pmi), strict=True))
    fields = tuple(_field(key) for key in keys)
    return Kind("peserta-bulanan", *text.PARTICIPANTS, fields, parts, example)


def _paid() -> Kind:
    keys = [f"iuran_dibayar_{fund}_{what}" for fund in FUNDS for what in ("orang", "bulan")]
    example = {keys[0]: 11300, keys[1]: 12, keys[4]: 2500, keys[5]: 6}
    return Kind("iuran-pemerintah", *text.PAID, tuple(map(_field, keys)), {}, example)


def _claims() -> Kind:
    keys = [f"{what}_klaim_{one}" for one in CLAIMS for what in ("kasus", "nominal")]
    keys += ["beasiswa_anak", "beasiswa_nominal"]
    figures = (120, 640_000_000, 41, 1_722_000_000, 830, 9_800_000_000, 96, 140_000_000)
    example = dict(zip(keys, (*figures, 12, 21_000_000, 35, 160_000_000), strict=True))
    return Kind("klaim", *text.CLAIMS, tuple(map(_field, keys)), {}, example)


def _poverty() -> Kind:
    units = {POVERTY: "persen", POOR: "ribu orang", POVERTY_LINE: "rupiah/kapita/bulan"}
    keys = (POVERTY, POOR, POVERTY_LINE, P1, P2, EXTREME_POOR)
    fields = tuple(_field(key, units.get(key, "")) for key in keys)
    example = dict(zip(keys, (9.49, 27.08, 512_345, 1.31, 0.28, 2_350), strict=True))
    return Kind("kemiskinan", *text.POVERTY, fields, {}, example, yearly=True)


KINDS = {kind.id: kind for kind in (_participants(), _paid(), _claims(), _poverty())}
"""Every template by its id."""
