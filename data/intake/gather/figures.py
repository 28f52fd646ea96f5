"""Taking the figures of one column, and putting those of all columns into one table."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data.catalogue import catalogue
from data.intake.gather.body import Body
from data.intake.gather.findings import Fault, Findings
from data.intake.gather.keys import Beside, Key, Keyed, keyed
from data.intake.gather.regions import Placed
from data.intake.gather.values import DAMAGED, FRACTION, TINY, Scale, evidence, notation, scale_of
from data.intake.model import FIGURE_COLUMNS, Column
from data.intake.numbers import BAD, ID, PLAIN, Numbers
from data.intake.recognise.words import said

NO_NUMBER = Fault(
    "bukan-angka",
    "“{value}” bukan angka",
    "tulis satu angka, atau kosongkan bila memang tidak ada",
)
MERGED = Fault(
    "sel-gabung",
    "satu angka digabung untuk beberapa baris",
    "pisahkan selnya dan tulis angka tiap daerah",
)
PERCENT = Fault(
    "satuan",
    "“{value}” bertanda persen, padahal satuannya bukan persen",
    "pilih satuan yang sesuai, atau hapus tanda persennya",
)
_DECIMALS = 10


@dataclass(frozen=True, eq=False)
class Taken:
    """The figures of a column. positions: 0-based rows. keys: the number of each row's key."""

    column: Column
    positions: np.ndarray
    value: np.ndarray
    keyed: Keyed
    marks: np.ndarray
    provisional: frozenset[str]


@dataclass(frozen=True, eq=False)
class Weighed:
    """A column before its notation is told. good: rows whose cell is a number of a known key."""

    column: Column
    number: Numbers
    keyed: Keyed
    scale: Scale
    good: np.ndarray

    @property
    def evidence(self) -> set[str]:
        """The notations that this column by itself speaks for."""
        return evidence(self.number, self.scale, self.good) if self.good.any() else set()


def weighed(
    body: Body,
    column: Column,
    number: Numbers,
    cells: Beside,
    wanted: np.ndarray,
    findings: Findings,
) -> Weighed:
    """The cells of a column among the rows that are wanted; what is no number, or of what isn't
    known, is said in `findings`.
    """
    keys = keyed(body, column, cells)
    merged = np.zeros(body.length, dtype=bool)
    for top, _ in body.spans(column):
        merged[top] = True
    _say(body, column, wanted & (number.shape == BAD), NO_NUMBER, findings)
    _say(body, column, wanted & (number.shape >= PLAIN) & merged, MERGED, findings)
    good = wanted & (number.shape >= PLAIN) & ~merged
    good &= ~_faulty(column, keys, good, findings)
    return Weighed(column, number, keys, scale_of(keys), good)


def taken(
    body: Body, one: Weighed, file: set[str], provisional: frozenset[str], findings: Findings
) -> Taken:
    """The figures of a column in their canonical unit. file: the notations that the columns of
    the file speak for. What can't be taken is said in `findings`.
    """
    number, good = one.number, one.good
    reading = notation(number, one.scale, good, file, body.layout.numbers) if good.any() else ID
    if isinstance(reading, Fault):
        findings.table(reading, one.column.at, body.first + int(good.argmax()))
        good, reading = np.zeros_like(good), ID
    good = good & ~_strange(body, one, number.values(reading), good, findings)
    rows = np.flatnonzero(good)
    factor = one.scale.factor[one.scale.codes[rows]]
    value = (number.values(reading, rows) * factor).round(_DECIMALS)
    return Taken(one.column, rows, value, one.keyed, number.marks(rows), provisional)


def _faulty(column: Column, keys: Keyed, good: np.ndarray, findings: Findings) -> np.ndarray:
    """Rows whose key has a fault. One that all rows share is said once, of the column."""
    bad = np.zeros(len(good), dtype=bool)
    shared = {key.fault for key in keys.keys}
    if len(shared) == 1 and keys.keys[0].fault:
        if good.any():
            findings.table(keys.keys[0].fault, column.at)
        return np.ones(len(good), dtype=bool)
    faults: dict[Fault, list[int]] = {}
    for at, key in enumerate(keys.keys):
        if key.fault:
            faults.setdefault(key.fault, []).append(at)
    for fault, codes in faults.items():
        rows = good & np.isin(keys.codes, codes)
        findings.rows(fault, np.flatnonzero(rows), column.at)
        bad |= rows
    return bad


def _strange(
    body: Body, one: Weighed, printed: np.ndarray, good: np.ndarray, findings: Findings
) -> np.ndarray:
    """Rows whose number doesn't go with its unit: a fraction of a person, a percent of people."""
    column, number, keys = one.column, one.number, one.keyed
    shares = np.array([_is_percent(key.indicator, key.factor) for key in keys.keys], dtype=bool)
    percent = good & number.percent & ~shares[keys.codes]
    _say(body, column, percent, PERCENT, findings)
    fraction = good & one.scale.whole[keys.codes] & (printed != np.floor(printed))
    if (fraction & number.typed).any():
        findings.table(DAMAGED, column.at)
        return np.ones(len(good), dtype=bool)
    _say(body, column, fraction, FRACTION, findings)
    small = said()["small"]["percent"]
    asked = shares & np.array([key.indicator not in small for key in keys.keys], dtype=bool)
    for _ in range(_tiny(printed, good & ~number.percent & asked[keys.codes], keys)):
        findings.table(TINY, column.at)
    return percent | fraction


def _is_percent(indicator: str, factor: float) -> bool:
    return indicator in catalogue() and catalogue()[indicator].unit == "share" and factor != 1


def _tiny(printed: np.ndarray, wanted: np.ndarray, keys: Keyed) -> int:
    """Of how many keys several percentages, none above one, look like shares."""
    codes, values = keys.codes[wanted], printed[wanted]
    count, above, filled = (
        np.bincount(codes[which], minlength=len(keys.keys))
        for which in (slice(None), ~(values <= 1), values > 0)
    )
    return int(((count > 2) & (above == 0) & (filled > 1)).sum())


def _say(body: Body, column: Column, rows: np.ndarray, fault: Fault, findings: Findings) -> None:
    positions = np.flatnonzero(rows)
    if len(positions):
        cells = body.cells(column)
        values = [str(cells[at].as_py()).strip()[:40] for at in positions[:100].tolist()]
        findings.rows(fault, positions, column.at, values)


def empty() -> pd.DataFrame:
    """A table of no figures."""
    return pd.DataFrame(columns=list(FIGURE_COLUMNS))


def frame(body: Body, parts: list[Taken], places: Placed) -> pd.DataFrame:
    """The figures of all columns in one table, by row and then by column."""
    parts = [part for part in parts if len(part.positions)]
    if not parts:
        return empty()
    rows = _joined([part.positions for part in parts])
    numbers = np.array([part.column.at for part in parts], dtype=np.int16)
    column = np.repeat(numbers, [len(p.positions) for p in parts])
    starts = np.cumsum([0, *(len(part.keyed.keys) for part in parts)])
    keys = [key for part in parts for key in part.keyed.keys]
    codes = _joined(
        [p.keyed.codes[p.positions] + at for p, at in zip(parts, starts.tolist(), strict=False)]
    )
    marks = _joined([part.marks for part in parts])
    table = pd.DataFrame(
        {
            "kode": _kinds([one.kode for one in places.told], places.codes[rows]),
            "period": _kinds([key.period for key in keys], codes),
            "indicator": _kinds([key.indicator for key in keys], codes),
            "value": _joined([part.value for part in parts]),
            "approx": np.zeros(len(rows), dtype=bool),
            "status": _status(parts, keys, codes, marks),
            "note": _notes(body, rows, marks),
            "unit": _kinds([key.unit for key in keys], codes),
            "row": (rows + body.first).astype(np.int32),
            "column": column,
            "printed": _printed(body, parts),
        }
    )
    if len(parts) == 1:
        return table
    return table.take(np.lexsort((column, rows))).reset_index(drop=True)


def _joined(arrays: list[np.ndarray]) -> np.ndarray:
    """One array of several; that of a single one without a copy."""
    return arrays[0] if len(arrays) == 1 else np.concatenate(arrays)


def _kinds(words: list[str], codes: np.ndarray) -> pd.Categorical:
    """Texts of which there are few: each is kept once, and a million figures in a few megabytes."""
    numbers, each = pd.factorize(np.array(words, dtype=object))
    return pd.Categorical.from_codes(numbers[codes], pd.Index(each, dtype="str"))


def _status(parts: list[Taken], keys: list[Key], codes: np.ndarray, marks: np.ndarray) -> pd.Series:
    """As the row or the table says; provisional where a footnote explains the figure's mark so."""
    status = pd.Series(_kinds([*(key.status for key in keys), "sementara"], codes))
    provisional = sorted(parts[0].provisional)
    if not provisional:
        return status
    return status.where(~np.isin(marks.astype(str), provisional), "sementara")


def _printed(body: Body, parts: list[Taken]) -> pd.Series:
    """The text of each figure's cell."""
    printed = []
    for part in parts:
        cells = body.cells(part.column)
        whole = len(part.positions) == len(cells)
        printed.append(cells if whole else cells.take(pa.array(part.positions)))
    text = printed[0] if len(printed) == 1 else pa.concat_arrays(printed)
    return pd.Series(pd.array(pc.utf8_trim_whitespace(text), dtype="str"))


def _notes(body: Body, rows: np.ndarray, marks: np.ndarray) -> pd.Series:
    """The notes of a row, and the footnote mark behind its figure."""
    if not body.columns("catatan") and not (marks != "").any():
        return pd.Series(_kinds([""], np.zeros(len(rows), dtype=np.int8)))
    note = pd.Series([""] * len(rows), dtype="str")
    for column in body.columns("catatan"):
        cells = pc.utf8_trim_whitespace(body.cells(column).take(pa.array(rows)))
        text = pd.Series(pd.array(cells, dtype="str")).fillna("")
        note = (note + "; " + text).str.strip("; ") if note.any() else text
    if (marks != "").any():
        told = np.where(marks == "", "", "bertanda " + marks.astype(object))
        note = (note + "; " + pd.Series(told, dtype="str")).str.strip("; ")
    return note.astype("category")
