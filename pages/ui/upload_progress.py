"""A bar that says which step a big file has come to."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from pages.ui.text import unggah_data as text
from pages.ui.upload_desk import Told

T = TypeVar("T")


def shown(work: Callable[[Told], T]) -> T:
    """What `work` gives; while it works, the bar follows what it tells."""
    bar = st.progress(0.0, text.CHECKING)

    def tell(step: str, share: float) -> None:
        bar.progress(share, text.PROGRESS.format(step=step))

    try:
        return work(tell)
    finally:
        bar.empty()
