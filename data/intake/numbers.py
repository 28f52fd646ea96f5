"""Reading numbers as people and programs write them, a whole column at once.

A point or a comma before three digits may stand for thousands or for decimals: "1.234". What
tells is never the cell alone, so a column is first split into shapes; which reading holds is
decided by whoever knows the rest of the file (`data.intake.gather.values`).
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from data.intake.recognise.words import MISSING

ID, EN = "id", "en"
"""1.234,5 and 1,234.5."""
_SPACES = "[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\\s]+"
_MINUS = "^[-\u2010-\u2015\u2212\ufe63\uff0d]\\s*([0-9.,])"
_RUPIAH = r"^(-?)(?i:rp)\.?\s*([-0-9])"
_MARKED = (
    r"(?P<figure>[0-9%])\s*(?P<mark>(?i:[erx])\)?|\*{1,3}\)?"
    r"|[\x{00b9}\x{00b2}\x{00b3}\x{2070}\x{2074}-\x{2079}]+)$"
)
_FOOTNOTE = r"([0-9%]) [0-9]\)$"
_PERCENT = r"\s*%$"
_DIGITS = r"^(0|[1-9][0-9]{0,14})$"
_TIDIED = ((_PERCENT, ""), (_RUPIAH, r"\1\2"), (_MINUS, r"-\1"), (r"^\+([0-9])", r"\1"))
_WHOLE = r"^-?(0|[1-9][0-9]{0,14})$"
"""Longer numbers than this a float can't hold, and nobody counts."""
_GROUPED = r"^-?[1-9][0-9]{0,2}( [0-9]{3})+([.,][0-9]+)?$"
_SHAPES = {
    ID: r"^-?(0|[1-9][0-9]*),[0-9]+$|^-?[1-9][0-9]{0,2}(\.[0-9]{3})+,[0-9]+$"
    r"|^-?[1-9][0-9]{0,2}(\.[0-9]{3}){2,}$",
    EN: r"^-?(0|[1-9][0-9]*)\.[0-9]+$|^-?[1-9][0-9]{0,2}(,[0-9]{3})+\.[0-9]+$"
    r"|^-?[1-9][0-9]{0,2}(,[0-9]{3}){2,}$",
}
_EITHER = r"^-?[1-9][0-9]{0,2}[.,][0-9]{3}$"
_FLOAT = r"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$"

BAD, NOTHING, PLAIN, SURE_ID, SURE_EN, OPEN = 0, 1, 2, 3, 4, 5
"""Shapes: no number; none given; digits alone; one notation alone fits; both fit."""

ALL = slice(None)


@dataclass(frozen=True, eq=False)
class _Distinct:
    """The distinct cells of a column, read. as_kept: as a number that a program kept."""

    shape: np.ndarray
    as_id: np.ndarray
    as_en: np.ndarray
    percent: np.ndarray
    mark: np.ndarray
    as_kept: np.ndarray


@dataclass(frozen=True, eq=False)
class Numbers:
    """A column of cells, read. codes: for each cell the number of its distinct text.
    typed: where the program that wrote the file kept a number.
    """

    codes: np.ndarray
    distinct: _Distinct
    typed: np.ndarray

    @cached_property
    def shape(self) -> np.ndarray:
        """What each cell is, BAD to OPEN."""
        return np.where(self._kept, np.int8(PLAIN), self.distinct.shape[self.codes])

    @cached_property
    def _kept(self) -> np.ndarray:
        if not self.typed.any():
            return self.typed
        return self.typed & ~np.isnan(self.distinct.as_kept[self.codes])

    def values(self, notation: str, rows: np.ndarray | slice = ALL) -> np.ndarray:
        """The values of some cells in a notation, NaN where it doesn't fit."""
        codes = self.codes[rows]
        written = (self.distinct.as_id if notation == ID else self.distinct.as_en)[codes]
        if not self.typed.any():
            return written
        return np.where(self._kept[rows], self.distinct.as_kept[codes], written)

    @cached_property
    def percent(self) -> np.ndarray:
        """Where a percent sign stands behind the number."""
        return self.distinct.percent[self.codes]

    def marks(self, rows: np.ndarray) -> np.ndarray:
        """The footnote marks behind some numbers, "" without one."""
        return self.distinct.mark[self.codes[rows]]

    @property
    def sure(self) -> set[str]:
        """The notations that cells of this column can only be written in."""
        shapes = np.unique(self.shape)
        return {key for key, one in ((ID, SURE_ID), (EN, SURE_EN)) if one in shapes}


def read(cells: pa.Array, typed: np.ndarray | None = None) -> Numbers:
    """The numbers of a column of text; `typed` is true where a number was kept as a number."""
    kept = np.zeros(len(cells), dtype=bool) if typed is None else typed.astype(bool)
    coded = cells.dictionary_encode()
    codes = coded.indices.to_numpy(zero_copy_only=False)
    text = coded.dictionary.cast(pa.string())
    as_kept = _floats(text) if kept.any() else np.zeros(0)
    digits = pc.match_substring_regex(text, _DIGITS)
    if pc.all(digits).as_py():
        return Numbers(codes, _counted(_cast(text), as_kept), kept)
    return Numbers(codes, _merged(text, _bools(digits), as_kept), kept)


def typed(text: str) -> float:
    """The number that a person here types, 1.234,5 or 45 %; NaN where it is none."""
    found = read(pa.array([text]))
    number = float(found.values(ID)[0])
    return number / 100 if found.percent[0] else number


def _counted(value: np.ndarray, as_kept: np.ndarray) -> _Distinct:
    """Cells of digits alone: there is one way to read them."""
    shape = np.full(len(value), PLAIN, dtype=np.int8)
    mark = np.broadcast_to(np.array("", dtype=object), len(value))
    percent = np.broadcast_to(np.array(False), len(value))
    return _Distinct(shape, value, value, percent, mark, as_kept)


def _merged(text: pa.Array, digits: np.ndarray, as_kept: np.ndarray) -> _Distinct:
    """Cells of digits alone among others, which take longer to read."""
    plain = _counted(_cast(text.filter(pa.array(digits))), as_kept)
    other = _written(text.filter(pa.array(~digits)))
    parts = {}
    for name in ("shape", "as_id", "as_en", "percent", "mark"):
        written = getattr(other, name)
        whole = np.empty(len(text), dtype=written.dtype)
        whole[digits], whole[~digits] = getattr(plain, name), written
        parts[name] = whole
    return _Distinct(**parts, as_kept=as_kept)


def _cast(text: pa.Array) -> np.ndarray:
    return np.asarray(pc.cast(text, pa.float64()).to_numpy(zero_copy_only=False), dtype=float)


def _floats(text: pa.Array) -> np.ndarray:
    """Numbers as programs write them, NaN elsewhere."""
    bare = pc.replace_substring_regex(text, _PERCENT, "")
    fitting = pc.match_substring_regex(bare, _FLOAT)
    return _cast(pc.if_else(fitting, bare, pa.scalar(None, pa.string())))


def _written(text: pa.Array) -> _Distinct:
    """What each cell is that people wrote: with separators, signs, marks, or no number at all."""
    tidy = pc.utf8_trim_whitespace(pc.replace_substring_regex(text, _SPACES, " "))
    nothing = pc.is_in(pc.utf8_lower(tidy), pa.array(sorted(MISSING)))
    mark = np.full(len(text), "", dtype=object)
    marked = _bools(pc.match_substring_regex(tidy, _MARKED))
    if marked.any():
        found = pc.extract_regex(tidy, _MARKED).drop_null().to_pylist()
        mark[marked] = [one["mark"] for one in found]
        tidy = pc.replace_substring_regex(tidy, _MARKED, r"\1")
    tidy = pc.replace_substring_regex(tidy, _FOOTNOTE, r"\1")
    percent = _bools(pc.match_substring_regex(tidy, _PERCENT))
    for pattern, instead in _TIDIED:
        tidy = pc.replace_substring_regex(tidy, pattern, instead)
    grouped = pc.match_substring_regex(tidy, _GROUPED)
    tidy = pc.if_else(grouped, pc.replace_substring(tidy, " ", ""), tidy)
    shape = _shapes(tidy, _bools(grouped), _bools(nothing))
    as_id = _value(tidy, ".", ",", np.isin(shape, (PLAIN, SURE_ID, OPEN)))
    as_en = _value(tidy, ",", ".", np.isin(shape, (PLAIN, SURE_EN, OPEN)))
    return _Distinct(shape, as_id, as_en, percent, mark, np.zeros(0))


def _bools(array: pa.Array) -> np.ndarray:
    return np.asarray(array.to_numpy(zero_copy_only=False), dtype=bool)


def _shapes(tidy: pa.Array, grouped: np.ndarray, nothing: np.ndarray) -> np.ndarray:
    """A number grouped by spaces has its decimals behind whichever sign it has left."""
    shape = np.full(len(tidy), BAD, dtype=np.int8)
    shape[_bools(pc.match_substring_regex(tidy, _WHOLE))] = PLAIN
    either = _bools(pc.match_substring_regex(tidy, _EITHER)) & ~grouped
    comma = _bools(pc.match_substring_regex(tidy, ","))
    for notation, code in ((ID, SURE_ID), (EN, SURE_EN)):
        shape[_bools(pc.match_substring_regex(tidy, _SHAPES[notation])) & ~either] = code
    shape[either] = OPEN
    decimals = grouped & (comma | _bools(pc.match_substring_regex(tidy, r"\.")))
    shape[decimals] = np.where(comma, SURE_ID, SURE_EN)[decimals]
    shape[nothing] = NOTHING
    return shape


def _value(tidy: pa.Array, thousands: str, decimal: str, fitting: np.ndarray) -> np.ndarray:
    plain = pc.replace_substring(pc.replace_substring(tidy, thousands, ""), decimal, ".")
    return _cast(pc.if_else(pa.array(fitting), plain, pa.scalar(None, pa.string())))
