"""Every page of a briefing on the screen, before anything is taken along."""

from html import escape

import streamlit as st

from briefing import files
from briefing.kept import Frozen
from briefing.workshop import NotMade, Order
from pages.ui import cached, filters, frame, presentations
from pages.ui.text import bahan_paparan as text

_FRAME = "pratinjau_paparan"


def show(made: Frozen, is_kept: bool) -> None:
    """What is looked at: the presentation, the note or the profiles; only that is made."""
    frame.section(text.PREVIEW)
    if not made.briefing.slides:
        st.info(text.NOTHING, icon=":material/info:")
    looks = [look for look in text.PREVIEWS if look != text.PROFILES or made.briefing.profiles]
    look = filters.buttons("pratinjau", text.LOOK, looks, text.PREVIEWS.__getitem__, has_chip=False)
    if look == text.SLIDES:
        _slides(made, is_kept)
    else:
        _pages(made, look)


def _slides(made: Frozen, is_kept: bool) -> None:
    """The presentation itself at 16 : 9, and beside it the findings that its pages state."""
    stage, listed = st.columns([2.2, 1])
    with stage, st.container(key=_FRAME):
        if is_kept:
            title = text.FRAME.format(title=made.briefing.title)
            st.iframe(presentations.address(made.number), alt=title)
    with listed:
        st.html(_list(made))


def _list(made: Frozen) -> str:
    titles = [text.COVER, *(slide.title.text for slide in made.briefing.slides)]
    items = "".join(
        f'<li><button type="button" data-lj-page="{at}" data-lj-frame="{_FRAME}">'
        f"<span>{at}</span>{escape(title)}</button></li>"
        for at, title in enumerate(titles, 1)
    )
    return f'<nav class="lj-pages" aria-label="{text.LIST}"><ol>{items}</ol></nav>'


def _pages(made: Frozen, look: str) -> None:
    """Every page of a document, side by side where the window is wide."""
    kind = files.NOTE_PAGES if look == text.NOTE else files.PROFILE_PAGES
    try:
        with st.spinner(text.PREVIEWS[look]):
            pages = cached.workshop().file(Order(kind, made.number, made.packed))
    except NotMade as fault:
        st.error(frame.literal(fault), icon=":material/error:")
        return
    with st.container(key="pratinjau_dokumen"):
        for number, page in enumerate(pages, 1):
            name = text.PAGE_ALT.format(what=text.PREVIEWS[look], number=number)
            st.image(page, width="stretch", alt=name)
