"""Recognising the tables of a file: sheet, header, columns, period, code list, notation."""

from dataclasses import replace

from data.intake.model import Layout, Refused, Sheet, Upload
from data.intake.recognise.columns import columns_of
from data.intake.recognise.extent import last_row, next_table
from data.intake.recognise.header import Header, find, grid_of, shown
from data.intake.recognise.hints import NONE, ColumnHint, Hints, remembered
from data.intake.recognise.measures import measure
from data.intake.recognise.sample import Table
from data.intake.recognise.table import code_list, dated, notation
from data.intake.recognise.words import is_note

__all__ = ["NONE", "ColumnHint", "Hints", "recognise", "recognise_at", "remembered"]

_SAMPLE = 400
_MOST = 20
"""Tables of one sheet that are told apart; a sheet with more isn't a table but a form."""
SHORTER = "Lembar “{sheet}” memuat {count} tabel; periksa satu per satu"


def recognise(upload: Upload, hints: Hints = NONE) -> tuple[Layout, ...]:
    """The layouts of the tables in a file, the largest first; tables below one another in a
    sheet have a layout each.

    What isn't certain is left empty and said in `Layout.doubts`; nothing is guessed. `hints`
    stand above what is recognised.

    Raises:
        Refused: no sheet holds a table with a column of regions and a column of figures.
    """
    found: list[Layout] = []
    for sheet in upload.sheets:
        found += _tables(upload, sheet, hints)
    if not found:
        raise Refused(
            upload.name,
            "tidak ada tabel dengan kolom daerah dan kolom angka",
            "beri kepala kolom, misalnya “Kabupaten/Kota” dan nama indikator, lalu unggah lagi",
            rule="tanpa-tabel",
        )
    return tuple(sorted(found, key=lambda one: -_size(one)))


def recognise_at(
    upload: Upload, sheet: str, header: tuple[int, int], until: int, hints: Hints = NONE
) -> Layout | None:
    """The layout of a table of which somebody has said where it stands; None where no column of
    regions and no column of figures is told there.

    header: first and last row of its header, 1-based; until: its last row.
    """
    found = next(one for one in upload.sheets if one.name == sheet)
    return _layout(upload, found, shown(found, *header), until, hints)


def _size(layout: Layout) -> int:
    known = sum(1 for column in layout.columns if column.role == "nilai" and column.indicator)
    rows = layout.rows[1] - layout.rows[0] + 1
    return (known + any(column.role == "indikator" for column in layout.columns)) * 10**7 + rows


def _tables(upload: Upload, sheet: Sheet, hints: Hints) -> list[Layout]:
    end = last_row(sheet)
    found: list[Layout] = []
    start = 0
    while start < end and len(found) < _MOST:
        header = find(sheet, start)
        if header is None or header.last >= end:
            break
        until = next_table(sheet, header, end)
        layout = _layout(upload, sheet, header, until, hints)
        found += [layout] if layout else []
        start = until
    if len(found) > 1:
        more = SHORTER.format(sheet=sheet.name, count=len(found))
        found = [replace(one, doubts=(more, *one.doubts)) for one in found]
    return found


def _layout(
    upload: Upload, sheet: Sheet, header: Header, until: int, hints: Hints
) -> Layout | None:
    """The layout of one table, None where it lacks regions or figures."""
    sample = grid_of(sheet, header.last, min(_SAMPLE, until - header.last))
    texts = [text for text in header.titles if not is_note(text)]
    titles = tuple(measure([text], title=True) for text in texts)
    table = Table(header, sample, hints, titles)
    columns, doubts = columns_of(table)
    roles = {column.role for column in columns}
    if not roles & {"daerah", "kode"} or "nilai" not in roles:
        return None
    list_, list_doubts = code_list(table, columns)
    layout = Layout(
        sheet=sheet.name,
        header=(header.first, header.last),
        rows=(header.last + 1, until),
        columns=columns,
        code_list=list_,
        numbers=notation(sheet, header, columns, until),
    )
    layout = layout.corrected(**hints.table())
    layout, when = dated(layout, table, upload)
    return replace(layout, doubts=tuple(dict.fromkeys((*doubts, *list_doubts, *when))))
