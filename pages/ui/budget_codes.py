"""A plan as short text in the address, and back. What isn't understood is left out."""

from collections.abc import Mapping, Sequence

from data.regions import regencies
from program.budget.plan import Cover, Purse
from words.periods import is_period

FUNDS, MONEY, GROUP, ALL_OF_IT = "dana", "uang_{}", "untuk_{}", "seluruh_{}"
START, MONTHS, HOW, PEOPLE = "mulai", "bulan", "cara", "orang"
OLD_AGE, TAKE_UP, HALVED, SECTOR = "jht", "ikut", "potongan", "sektor"
RUNNING, COVERS = "hitung_berakhir", "berjalan"
PERIOD, POOR_PERIOD = "keadaan", "keadaan_miskin"
"""Keys of the address; {} is the code of a purse."""
NONE = "-"
"""No cover, since an address holds nothing empty."""
NAMED = "nama"
"""The choice under HOW that names people."""
HALVINGS: dict[str, bool | None] = {"asumsi": None, "ya": True, "tidak": False}
_MONTH = len("2026-01")


def purse(fund: str, kode: str = "") -> str:
    """A fund, or a fund that pays in one regency: "apbd_kabkota-15.07"."""
    return f"{fund}-{kode}" if kode else fund


def fund_and_place(code: str) -> tuple[str, str]:
    """Back: fund and kode, "" for all regencies."""
    fund, _, kode = code.partition("-")
    return fund, kode


def code_of(own: Purse) -> str:
    """The code of a purse."""
    return purse(own.fund, own.kode)


def people(wanted: Mapping[str, int]) -> str:
    """People by kode: "15.01:500,15.02:300", in the order of the codes."""
    return ",".join(f"{kode}:{wanted[kode]}" for kode in sorted(wanted))


def read_people(text: str) -> dict[str, int]:
    """Back: whole people of the regencies that there are."""
    known = {one.kode for one in regencies()}
    found = {}
    for entry in text.split(","):
        kode, _, count = entry.partition(":")
        if kode in known and _is_count(count):
            found[kode] = int(count)
    return found


def covers(running: Sequence[Cover]) -> str:
    """Cover that runs: "15.07:1000:2026-12:bkbk", in the order given; NONE without any."""
    return ",".join(f"{c.kode}:{c.people}:{c.ends}:{c.fund}" for c in running) or NONE


def read_covers(text: str) -> tuple[Cover, ...]:
    """Back: cover of people in regencies that there are, with its last month."""
    known = {one.kode for one in regencies()}
    found = []
    for entry in text.split(","):
        kode, count, ends, fund = (*entry.split(":"), "", "", "", "")[:4]
        if kode in known and _is_count(count) and is_period(ends) and len(ends) == _MONTH:
            found.append(Cover(kode, int(count), ends, fund))
    return tuple(found)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


_MOST_DIGITS = 9
"""More people than that nobody means."""
