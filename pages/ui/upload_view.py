"""The way from a file to a published figure, step by step."""

import streamlit as st

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
from program.figures import Figures


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
    at = 0
    if desk:
        at = 1
        reading = upload_layout.ask(desk)
        run = upload_check.ask(desk, reading, figures)
        if run:
            at = 4
            upload_check.show(desk, run)
            upload_difference.show(run)
            upload_publish.ask(desk, run, reading.fresh)
    with line:
        upload_head.way(at)
