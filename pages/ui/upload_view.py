"""The way from a file to a published figure, step by step."""

import logging

import streamlit as st

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
    at = _beyond(desk, figures) if desk else 0
    with line:
        upload_head.way(at)


def _beyond(desk: Desk, figures: Figures) -> int:
    """The steps after the first, as far as they can be gone; the number of the last one."""
    try:
        reading = upload_layout.ask(desk)
        run = upload_check.ask(desk, reading, figures)
        if run is None:
            return 1
        upload_check.show(desk, run)
        upload_difference.show(run)
        upload_publish.ask(desk, run, reading.fresh)
    except (BadData, StoreProblem):
        raise
    except Exception as fault:  # whatever a file breaks, nobody sees a traceback
        _LOG.warning("a file could not be checked: %s", type(fault).__name__)
        st.error(f"{text.FAILED} {text.UNCHANGED}", icon=":material/error:")
        return 1
    return 4
