"""The file that a visitor works on: in her own session's memory alone, never kept anywhere."""

import hashlib
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import streamlit as st

from data import audit
from data.catalogue import catalogue
from data.intake import memory, personal
from data.intake import run as steps
from data.intake.dryrun import dry_run
from data.intake.gather import gather
from data.intake.model import SAME, Column, DryRun, Layout, Refused, Upload
from data.intake.read import read
from data.intake.recognise import recognise
from data.people import Person
from data.regions import PROVINCE
from data.store import StoreProblem
from pages.ui import frame
from pages.ui.text import unggah_data as text
from program.figures import Figures

_LOG = logging.getLogger(__name__)
_DESK, _TURN = "_meja_unggah", "_giliran_unggah"
Told = Callable[[str, float], None]
"""Is told a step in words, and the share of the way (0–1) at its beginning."""
NOTHING = Upload("", "", "", 0, ())


@dataclass(eq=False)
class Desk:
    """What lies on the desk.

    token: of the browser's upload. content: the file's bytes. fault: why it can't be worked on,
    in words; then there is nothing else. layouts: what was recognised, one per sheet with a
    table. recalled: the same by source, as its files were read before. columns: the columns
    that were corrected, by table and place. run: the last dry run.
    published: number of the state that it became, 0 before; count: figures that it brought;
    shown: indicator and period in which they can be seen on the map, "" where in none.
    """

    token: str
    name: str
    content: bytes = b""
    fault: str = ""
    upload: Upload = NOTHING
    layouts: tuple[Layout, ...] = ()
    recalled: dict[str, tuple[Layout, ...]] = field(default_factory=dict)
    columns: dict[tuple[str, int], Column] = field(default_factory=dict)
    run: DryRun | None = None
    published: int = 0
    count: int = 0
    shown: tuple[str, str] = ("", "")


def turn() -> int:
    """How many files this visitor has laid aside; a part of the upload box's key."""
    return int(st.session_state.get(_TURN, 0))


def drop() -> None:
    """Nothing lies on the desk any more."""
    st.session_state.pop(_DESK, None)


def clear() -> None:
    """Lay the file aside, and empty the box that it came by."""
    drop()
    st.session_state[_TURN] = turn() + 1


def current() -> Desk | None:
    """What lies on the desk now."""
    found: Desk | None = st.session_state.get(_DESK)
    return found


def lay(token: str, name: str, content: bytes, person: Person, told: Told) -> Desk:
    """The file on the desk, read and recognised; what was there before is gone.

    told: is told each step and the share of the way to the end of the dry run.
    """
    found = _received(token, name, content, person, told)
    st.session_state[_DESK] = found
    return found


def _received(token: str, name: str, content: bytes, person: Person, told: Told) -> Desk:
    try:
        told(steps.READING, steps.BEGINS[steps.READING])
        upload = read(name, content)
        told(steps.RECOGNISING, steps.BEGINS[steps.RECOGNISING])
        layouts = recognise(upload)
    except Refused as fault:
        # Of a file with personal data nothing is kept: not even what tells it from others.
        kept = "" if fault.rule == personal.RULE else _seal(content)
        _record(person, audit.REFUSE, fault.file, kept, fault.rule)
        return Desk(token, fault.file, fault=text.REFUSED.format(fault=frame.literal(fault)))
    except Exception:
        _record(person, audit.REFUSE, text.UNNAMED, _seal(content), "gagal")
        return Desk(token, name, fault=text.FAILED)
    _record(person, audit.UPLOAD, upload.name, upload.sha256, "")
    return Desk(token, upload.name, content, "", upload, layouts)


def _seal(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _record(person: Person, act: str, name: str, seal: str, detail: str) -> None:
    try:
        audit.record(person, act, file=name, file_hash=seal, detail=detail)
    except StoreProblem:
        # Looking at a file needs no store; publishing it will say what is wrong with it.
        return


def recalled(desk: Desk, source: str) -> tuple[Layout, ...]:
    """What is recognised of the file, as files of this source were read before."""
    if source not in desk.recalled:
        hints = memory.recall(source) if source else None
        desk.recalled[source] = recognise(desk.upload, hints) if hints else desk.layouts
    return desk.recalled[source]


def check(
    desk: Desk,
    layout: Layout,
    known: Iterable[str],
    figures: Figures,
    told: Told,
) -> None:
    """Hold the file, read this way, against what is published now; the dry run lies on the desk.

    known: ids of the sources, the new one too. told: is told each step and the share of the way.
    """
    told(steps.GATHERING, steps.BEGINS[steps.GATHERING])
    gathered = gather(desk.upload, layout)
    told(steps.CHECKING, steps.BEGINS[steps.CHECKING])
    desk.run = dry_run(
        desk.upload, layout, gathered, figures.observations, figures.state, known=known
    )
    told(steps.DONE, steps.BEGINS[steps.DONE])


def publish(desk: Desk, run: DryRun, number: int, person: Person) -> None:
    """Note that the figures of this run are now the state of this number; how the file was read
    is remembered for the next one of its source."""
    desk.published, desk.run, desk.content = number, None, b""
    try:
        memory.remember(person, run.layout)
    except StoreProblem:
        # The figures are published; the next file is only corrected once more.
        _LOG.warning("mapping of %s not remembered", run.layout.source)
    wanted = run.figures[run.figures["outcome"].ne(SAME)]
    cells = wanted[["period", "indicator", "kode"]].astype(str).drop_duplicates()
    on_map = cells[cells["kode"].ne(PROVINCE) & cells["indicator"].map(_is_main)]
    newest = on_map.sort_values("period").tail(1)
    desk.count = len(wanted)
    if len(newest):
        desk.shown = (str(newest["indicator"].iloc[0]), str(newest["period"].iloc[0]))


def _is_main(indicator: str) -> bool:
    return catalogue()[indicator].main


def holds(desk: Desk, layout: Layout) -> bool:
    """Whether the last dry run is of this reading of the file."""
    return desk.run is not None and replace(desk.run.layout, doubts=()) == replace(
        layout, doubts=()
    )
