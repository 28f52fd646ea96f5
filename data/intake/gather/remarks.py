"""What is worth saying of a table besides its figures: footnote marks and columns left out."""

import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from data.intake.gather.body import Body
from data.intake.gather.findings import Fault, Findings
from data.intake.gather.regions import Placed
from data.intake.model import WARN
from data.intake.numbers import PLAIN, read
from data.intake.recognise import places as regions
from data.intake.recognise.words import plain, role_of

_ASTERISK = re.compile(r"^(?:(?:keterangan|ket|catatan)\.?\s*:?\s*)?(\*+)\)?", re.I)
_NOTES = 200
"""Rows without a region that are looked at for footnotes; cells, for what they are."""


def provisional_marks(body: Body, places: Placed) -> frozenset[str]:
    """The marks that a footnote of this table explains as provisional figures: "*) Angka
    sementara" → {"*", "*)"}.
    """
    bare = np.array([not (told.kode or told.skip) for told in places.told], dtype=bool)
    marks: set[str] = set()
    for position in np.flatnonzero(bare[places.codes])[:_NOTES].tolist():
        for cell in body.row(position):
            mark = _ASTERISK.match(cell)
            if mark and "sementara" in plain(cell):
                marks |= {mark[1], f"{mark[1]})"}
    return frozenset(marks)


def left_columns(body: Body, usable: np.ndarray, findings: Findings) -> None:
    """Says which columns hold figures and aren't taken, numbering and codes aside."""
    for column in body.columns("abaikan"):
        heading = plain(column.heading)
        if role_of(column.heading) == "abaikan" or not heading or "kode" in heading.split():
            continue
        cells = body.cells(column)
        figures = usable & (read(cells).shape >= PLAIN)
        some = pc.unique(cells.filter(pa.array(figures))).slice(0, _NOTES).to_pylist()
        if not all(map(regions.is_region, some)):
            findings.table(
                Fault(
                    "kolom-dilewati",
                    f"“{column.heading}” berisi angka yang tidak diambil",
                    "pilih indikatornya bila angkanya perlu",
                    severity=WARN,
                ),
                column.at,
            )
