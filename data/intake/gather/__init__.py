"""Gathering the figures of a table whose layout is known: every figure with its cell."""

import numpy as np

from data.intake.gather.body import Body
from data.intake.gather.figures import Taken, empty, frame, taken, weighed
from data.intake.gather.findings import Fault, Findings
from data.intake.gather.keys import beside
from data.intake.gather.lost import lost_columns
from data.intake.gather.regions import Placed, placed
from data.intake.gather.remarks import left_columns, provisional_marks
from data.intake.gather.sight import NO_FIGURE, NOTE, NUMBERING
from data.intake.model import Finding, Gathered, Layout, Upload
from data.intake.numbers import NOTHING, PLAIN, read
from data.intake.recognise.header import is_numbering
from data.intake.recognise.words import is_note

__all__ = ["gather"]

NO_SHEET = Fault(
    "susunan", "lembar atau kolom yang dipilih tidak ada dalam berkas", "periksa susunan kolomnya"
)
NO_COLUMNS = Fault(
    "susunan", "belum ada kolom daerah atau kolom angka", "pilih kolom daerah dan kolom nilainya"
)


_NOTES = 200


def gather(upload: Upload, layout: Layout) -> Gathered:
    """Every figure of the table in its canonical unit, with the cell it stands in.

    A row that isn't taken is in `skipped` with its reason, or in `findings` with its fault; so
    is each cell. Nothing is guessed: a figure that can be read in two ways is a finding.
    """
    sheet = next((one for one in upload.sheets if one.name == layout.sheet), None)
    if sheet is None:
        return Gathered(empty(), (_said(NO_SHEET),))
    body = Body(sheet, layout)
    if not body.columns("daerah", "kode") or not body.columns("nilai"):
        return Gathered(empty(), (_said(NO_COLUMNS),))
    places = placed(body)
    findings = Findings(body.first)
    parts, skipped = _figures(body, places, findings)
    return Gathered(frame(body, parts, places), tuple(findings.said), skipped)


def _figures(body: Body, places: Placed, findings: Findings) -> tuple[list[Taken], dict[int, str]]:
    """The figures of each column, and the rows that are left out."""
    columns = body.columns("nilai")
    numbers = [read(body.cells(column), body.typed(column)) for column in columns]
    figures = np.logical_or.reduce([number.shape >= PLAIN for number in numbers])
    filled = [number.shape != NOTHING for number in numbers]
    usable, skipped = _rows(body, places, figures, findings)
    cells = beside(body)
    held = [
        weighed(body, column, number, cells, usable & full, findings)
        for column, number, full in zip(columns, numbers, filled, strict=True)
    ]
    file = {notation for one in held for notation in one.evidence}
    provisional = provisional_marks(body, places)
    parts = [taken(body, one, file, provisional, findings) for one in held]
    bare = usable & ~np.logical_or.reduce(filled)
    skipped |= _reasons(body, np.flatnonzero(bare), NO_FIGURE)
    left_columns(body, usable, findings)
    lost_columns(body, findings)
    return parts, skipped


def _said(fault: Fault) -> Finding:
    findings = Findings(1)
    findings.table(fault)
    return findings.said[0]


def _rows(
    body: Body, places: Placed, has_figure: np.ndarray, findings: Findings
) -> tuple[np.ndarray, dict[int, str]]:
    """Which rows have a region and are taken; why others are left out; and what is wrong."""
    placed_ = np.array([bool(one.kode) for one in places.told], dtype=bool)
    usable: np.ndarray = placed_[places.codes] if len(places.codes) else np.zeros(0, dtype=bool)
    skipped: dict[int, str] = {}
    order = np.argsort(places.codes, kind="stable")
    ends = np.cumsum(np.bincount(places.codes, minlength=len(places.told)))
    for at, told in enumerate(places.told):
        if told.kode and not told.warning:
            continue
        rows = order[ends[at - 1] if at else 0 : ends[at]]
        if told.warning:
            findings.rows(told.warning, rows, None, [told.text] * len(rows))
        elif told.skip:
            skipped |= _reasons(body, rows, told.skip)
        elif told.fault:
            numbering = [row for row in rows[:9].tolist() if is_numbering(body.row(row))]
            skipped |= _reasons(body, np.array(numbering, dtype=int), NUMBERING)
            rows = np.setdiff1d(rows, numbering)
            skipped |= _without_figures(body, rows[~has_figure[rows]])
            faulty = rows[has_figure[rows]]
            findings.rows(told.fault, faulty, None, [told.text] * len(faulty))
    return usable, skipped


def _without_figures(body: Body, positions: np.ndarray) -> dict[int, str]:
    """Rows without region and figures: footnotes among the first of them are told apart."""
    reasons = _reasons(body, positions, NO_FIGURE)
    for position in positions[:_NOTES].tolist():
        if any(is_note(cell) for cell in body.row(position) if cell):
            reasons[position + body.first] = NOTE
    return reasons


def _reasons(body: Body, positions: np.ndarray, why: str) -> dict[int, str]:
    return dict.fromkeys((positions + body.first).tolist(), why)
