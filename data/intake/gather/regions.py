"""Telling the region of every row, or why it has none."""

import re
from dataclasses import dataclass, replace

import numpy as np

from data.intake.gather.body import Body, combined
from data.intake.gather.findings import Fault
from data.intake.gather.sight import (
    CODE_REMEDY,
    CROWD,
    DAMAGED,
    NAME_REMEDY,
    OUTSIDE,
    PATIENCE,
    TOO_MANY,
    Cells,
    Told,
    at_first_sight,
)
from data.intake.model import Column
from data.intake.recognise import places
from data.intake.recognise.sample import is_province
from data.intake.recognise.words import (
    is_missing,
    is_smaller,
    plain,
)
from data.regions import NATION, CodeConflict, Region, RegionError, resolve_column

_BOTH = re.compile(r"^\[?(\d{2}\.?\d{2})\]?\s*[-–.:]?\s+(\D+)$")
"""Code and name in one cell: "1501 Kerinci", "[15.01] Kerinci"."""


@dataclass(frozen=True, eq=False)
class Placed:
    """For each row the number of what its cells tell, and what that is."""

    codes: np.ndarray
    told: list[Told]
    firsts: np.ndarray


def placed(body: Body) -> Placed:
    """The region of every row.

    A column of codes is read by the one list under which code and name agree in all rows, or by
    `Layout.code_list`; a name alone by its spelling.
    """
    columns = _columns(body)
    given = [column for column in columns if column]
    keys = combined([body.cells(column) for column in given], body.length)
    if len(keys.texts) > TOO_MANY:
        return Placed(keys.codes, [Told(fault=CROWD)] * len(keys.texts), keys.firsts)
    cells = [_cells(columns, texts) for texts in keys.texts]
    told = [at_first_sight(one) for one in cells]
    level = _level(cells, columns)
    return Placed(keys.codes, _resolved(body, cells, told, level), keys.firsts)


def _columns(body: Body) -> tuple[Column | None, ...]:
    """The columns of code, name, province beside a finer name, and smaller places."""
    names = body.columns("daerah")
    fine = [column for column in names if not is_province(column.heading)]
    broad = [column for column in names if is_province(column.heading)]
    name = next(iter(fine or broad), None)
    smaller = [c for c in body.columns("abaikan") if is_smaller(c.heading)]
    return (
        next(iter(body.columns("kode")), None),
        name,
        next(iter(broad), None) if fine else None,
        next(iter(smaller), None),
    )


def _cells(columns: tuple[Column | None, ...], texts: tuple[str, ...]) -> Cells:
    given = iter(texts)
    code, name, province, smaller = (next(given) if column else "" for column in columns)
    branch = columns[1] is not None and "cabang" in plain(columns[1].heading)
    if branch and name and "cabang" not in plain(name):
        name = f"Kantor Cabang {name}"
    both = _BOTH.match(name)
    if both and not code:
        code, name = both[1], both[2]
    code = "" if is_missing(code) else places.tidy_code(code)
    if not name and plain(province) == "jambi":
        name = "Provinsi Jambi"
    return Cells(code, name or province, province, smaller)


def _level(cells: list[Cells], columns: tuple[Column | None, ...]) -> str | None:
    """Why "Jambi" is the province: its column lists provinces, or the city has its own row."""
    if columns[1] is not None and is_province(columns[1].heading):
        return "provinsi"
    among = any(places.is_outside_province(one.name) for one in cells)
    city = any(plain(one.name) in ("kota jambi", "jambi kota") for one in cells)
    return "provinsi" if among or city else None


def _resolved(body: Body, cells: list[Cells], told: list[Told], level: str | None) -> list[Told]:
    """The regions by code and name together; each fault where it stands."""
    told = list(told)
    coded: list[int] = []
    for at, one in enumerate(cells):
        if told[at].skip or told[at].fault:
            continue
        if _needs_no_code(one) or (one.name and _unknown(one.name)):
            told[at] = _by_name(one, level)
        else:
            coded.append(at)
    for group in (
        [at for at in coded if cells[at].name],
        [at for at in coded if not cells[at].name],
    ):
        for at, found in _by_code(body, cells, group, level).items():
            told[at] = found
    return told


def _by_code(
    body: Body, cells: list[Cells], group: list[int], level: str | None
) -> dict[int, Told]:
    """The regions of rows with codes: all of them read by one list, the faulty set aside."""
    found: dict[int, Told] = {}
    declared = body.layout.code_list or None
    left = list(group)
    while left:
        names = [_with_level(cells[at].name, level) for at in left]
        codes = [cells[at].code for at in left]
        try:
            regions = resolve_column(codes, names if any(names) else None, declared=declared)
        except RegionError as fault:
            at = left.pop(fault.position or 0)
            found[at] = Told(fault=_said(fault, cells[at]))
            if len(found) > PATIENCE:
                rest = Told(fault=_said(fault, cells[at]))
                return found | dict.fromkeys(left, rest)
            continue
        checked = (_checked_form(body, cells[at], r) for at, r in zip(left, regions, strict=True))
        return found | dict(zip(left, checked, strict=True))
    return found


def _unknown(name: str) -> bool:
    return not places.is_region(name)


def _needs_no_code(cells: Cells) -> bool:
    """Whether only the name tells: no code, a damaged one beside a name, or the whole country."""
    damaged = bool(places.DAMAGED.match(cells.code))
    return bool(cells.name) and (not cells.code or damaged or places.is_nation(cells.name))


def _with_level(name: str, level: str | None) -> str:
    return "Provinsi Jambi" if level and plain(name) == "jambi" else name


def _by_name(cells: Cells, level: str | None) -> Told:
    try:
        place = places.named(_with_level(cells.name, level))
    except RegionError as fault:
        return Told(fault=_said(fault, cells))
    told = _kept(place)
    damaged = bool(places.DAMAGED.match(cells.code)) and place.kode != NATION
    return replace(told, warning=DAMAGED, text=cells.code) if damaged else told


def _kept(place: Region) -> Told:
    if place.level == "luar_jambi":
        return Told(skip=OUTSIDE)
    return Told(kode=place.kode)


def _checked_form(body: Body, cells: Cells, place: Region) -> Told:
    """A code with a dot is Kemendagri's: where its name says another region, lists are swapped."""
    if "." in cells.code and place.kode != cells.code and body.layout.code_list != "bps":
        message = (
            f"kode “{cells.code}” berbentuk kode Kemendagri, tetapi namanya “{cells.name}” "
            "mengikuti daftar BPS: daftar kodenya tertukar"
        )
        return Told(fault=Fault("kode-nama", message, CODE_REMEDY))
    return _kept(place)


def _said(fault: RegionError, cells: Cells) -> Fault:
    if isinstance(fault, CodeConflict):
        return Fault("kode-nama", str(fault), CODE_REMEDY)
    if cells.code and "dua arti" in str(fault):
        return Fault("kode-dua-arti", str(fault), CODE_REMEDY)
    return Fault("daerah", str(fault), NAME_REMEDY)
