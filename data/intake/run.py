"""The whole way of a file up to its dry run, as the page and the command both go it."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

from data.intake.dryrun import dry_run
from data.intake.gather import gather
from data.intake.heap import give_back
from data.intake.model import DryRun, Gathered, Layout, Refused, Upload
from data.intake.read import read
from data.intake.recognise import NONE, Hints, recognise
from words import formats

READING, RECOGNISING, GATHERING, CHECKING, DONE = (
    "Membaca berkas",
    "Mengenali kolom",
    "Mengumpulkan angka",
    "Memeriksa angka",
    "Selesai",
)
BEGINS = {READING: 0.0, RECOGNISING: 0.4, GATHERING: 0.5, CHECKING: 0.8, DONE: 1.0}
"""Share of the whole way (0–1) at which each step begins, as measured on a million rows."""

MANY = 6


def silent(_step: str, _share: float) -> None:
    """Nobody wants to be told."""


def run(
    name: str,
    content: bytes | Path,
    hints: Hints,
    published: pd.DataFrame,
    state: int,
    told: Callable[[str, float], None] = silent,
    sheet: str = "",
    table: int = 1,
    known: Iterable[str] | None = None,
) -> tuple[Upload, tuple[Layout, ...], Gathered, DryRun]:
    """What publishing this file would do.

    hints: what is known of it before. published, state: the tidy contract with every source, and
    the number of that state. told: is told each step in Indonesian and the share of the way
    (0–1) at its beginning. sheet: the one to read; "": the one that looks most like a table.
    table: which of the sheet's tables, the largest first. known: ids of the sources, where these
    aren't only the published ones.

    Raises:
        Refused: the file isn't taken, or has no such sheet.
    """

    def step(which: str) -> None:
        give_back()
        told(which, BEGINS[which])

    step(READING)
    upload = read(name, content)
    step(RECOGNISING)
    layouts = recognise(upload, hints)
    layout = _chosen(upload, layouts, sheet, table)
    step(GATHERING)
    gathered = gather(upload, layout)
    step(CHECKING)
    made = dry_run(upload, layout, gathered, published, state, known=known)
    step(DONE)
    return upload, layouts, gathered, made


def _chosen(upload: Upload, layouts: tuple[Layout, ...], sheet: str, table: int) -> Layout:
    """The layout asked for; without a sheet asked for, it says that others aren't looked at."""
    fitting = [layout for layout in layouts if sheet in ("", layout.sheet)]
    if not sheet and table == 1 and fitting:
        others = dict.fromkeys(one.sheet for one in layouts if one.sheet != fitting[0].sheet)
        return _with_doubt(fitting[0], list(others))
    if table <= len(fitting):
        return fitting[table - 1]
    tables = ", ".join(f"“{name}”" for name in dict.fromkeys(one.sheet for one in layouts))
    which = f"tabel ke-{table} pada lembar “{sheet}”" if sheet else f"tabel ke-{table}"
    raise Refused(
        upload.name, f"{which} tidak ada", f"lembar yang memuat tabel: {tables}", rule="lembar"
    )


def _with_doubt(layout: Layout, others: list[str]) -> Layout:
    if not others:
        return layout
    named = formats.listing([f"“{name}”" for name in others[:MANY]])
    doubt = f"hanya lembar “{layout.sheet}” yang diperiksa; tabel lain ada pada lembar {named}"
    return layout.corrected(doubts=(*layout.doubts, doubt))


__all__ = ["BEGINS", "NONE", "Hints", "run", "silent"]
