"""The way from a file to a published figure, step by step."""

import logging

import streamlit as st

from data.intake.model import DryRun
from data.problems import BadData
from data.store import StoreProblem
from pages.ui import (
    login,
    upload_check,
    upload_desk,
    upload_difference,
    upload_file,
    upload_head,
    upload_layout,
    upload_publish,
)
from pages.ui.text import unggah_data as text
from pages.ui.upload_desk import Desk
from pages.ui.upload_layout import Reading
from program.figures import Figures

_LOG = logging.getLogger(__name__)


def show(figures: Figures) -> None:
    """As far as the file on the desk has come."""
    login.show()
    desk = upload_desk.current()
    if desk and desk.published:
        upload_head.way(len(text.STEPS))
        upload_publish.result(desk)
        return
    line = st.container()
    desk = upload_file.ask()
    reading, run = _read_and_checked(desk, figures) if desk else (None, None)
    with line:
        upload_head.way(4 if run else 1 if desk else 0)
    if desk and reading and run:
        upload_publish.ask(desk, run, reading.fresh)


def _read_and_checked(desk: Desk, figures: Figures) -> tuple[Reading | None, DryRun | None]:
    """How the file is read and what publishing it would do, as far as it has come."""
    try:
        reading = upload_layout.ask(desk)
        run = upload_check.ask(desk, reading, figures)
        if run:
            upload_check.show(desk, run)
            upload_difference.show(run)
    except (BadData, StoreProblem):
        raise
    except Exception as fault:  # whatever a file breaks, nobody sees a traceback
        _LOG.warning("a file could not be checked: %s", type(fault).__name__)
        st.error(f"{text.FAILED} {text.UNCHANGED}", icon=":material/error:")
        return None, None
    return reading, run
