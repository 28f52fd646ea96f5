"""The one kind of formula that is taken: a sum, because it can be reckoned again here.

A formula's stored result is what some program once left there; it may be stale or made up, and a
formula may reach outside its file. Totals such as =SUM(C5:C15) or =C5+C6 stand in nearly every
report, so they are taken where the cells they add give the stored result. All others are refused.
"""

import math
import re
from collections.abc import Mapping, Sequence

from data.intake.cells import cell, letter, number
from data.intake.reading.formulas import areas
from data.intake.reading.worksheet import NO_SUM, Formula, formula_refused

Place = tuple[int, int]
Rows = Sequence[Sequence[object]]

MOST_ADDED = 2_000_000
"""Cells that the sums of one sheet may add in all."""

_PARTS = re.compile(r"(\$?)([A-Z]{1,3})(\$?)([0-9]+)")


def must_add_up(formulas: Mapping[Place, Formula], rows: Rows) -> None:
    """Nothing where every formula is a sum whose stored result is right.

    rows: values of the sheet from A1 on.

    Raises:
        Stop: a formula is no sum, has no stored result, or another one than the cells give.
    """
    masters: dict[str, tuple[Place, str]] = {}
    left = MOST_ADDED
    for place, formula in formulas.items():
        text = formula.text.upper()
        if formula.group and text:
            masters[formula.group] = (place, text)
        elif formula.group:
            text = _moved(*masters.get(formula.group, (place, "")), place)
        ranges = areas(text)
        if not ranges:
            raise formula_refused(*place, NO_SUM)
        added = _added(ranges, rows)
        left -= len(added)
        if left < 0:
            raise formula_refused(*place, " yang menjumlah terlalu banyak sel")
        _must_equal(place, _at(rows, *place), added)


def _must_equal(place: Place, stored: object, added: list[float]) -> None:
    if not _is_number(stored):
        raise formula_refused(*place, " tanpa hasil tersimpan")
    total = math.fsum(added)
    if not math.isclose(float(str(stored)), total, rel_tol=1e-9, abs_tol=1e-6):
        raise formula_refused(*place, " yang hasilnya tidak sama dengan jumlah sel-selnya")


def _added(ranges: list[str], rows: Rows) -> list[float]:
    """The numbers that stand in these ranges."""
    found: list[float] = []
    for area in ranges:
        first, _, last = area.partition(":")
        (top, left), (bottom, right) = sorted(_place(one) for one in (first, last or first))
        left, right = min(left, right), max(left, right)
        for row in rows[top - 1 : bottom]:
            found += [float(str(one)) for one in row[left - 1 : right] if _is_number(one)]
            if len(found) > MOST_ADDED:
                return found
    return found


def _place(ref: str) -> Place:
    parts = _PARTS.fullmatch(ref)
    assert parts is not None
    return int(parts[4]), number(parts[2])


def _moved(master: Place, text: str, to: Place) -> str:
    """A shared formula as it stands at another place: what isn't fixed by $ moves along."""
    down, right = to[0] - master[0], to[1] - master[1]

    def move(ref: re.Match[str]) -> str:
        column = ref[2] if ref[1] else letter(number(ref[2]) + right)
        row = int(ref[4]) if ref[3] else int(ref[4]) + down
        return cell(max(row, 1), number(column)) if column else ""

    return _PARTS.sub(move, text)


def _at(rows: Rows, row: int, column: int) -> object:
    try:
        return rows[row - 1][column - 1]
    except IndexError:
        return ""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
