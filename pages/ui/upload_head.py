"""Where a visitor is on the way from a file to a published figure."""

from html import escape

import streamlit as st

from pages.ui.text import unggah_data as text

PART, LOAD = "bagian_unggah", "muatan"
"""The part of the page, and the load that is opened, in the address."""


def way(at: int) -> None:
    """The steps in one line, those before `at` done."""
    items = "".join(_item(number, name, at) for number, name in enumerate(text.STEPS))
    st.html(f'<ol class="lj-steps" aria-label="{escape(text.STEPS_ALT)}">{items}</ol>')


def _item(number: int, name: str, at: int) -> str:
    kind = "done" if number < at else "here" if number == at else "ahead"
    said = {"done": text.DONE, "here": text.HERE}.get(kind, "")
    mark = "✓" if kind == "done" else str(number + 1)
    hidden = f'<span class="lj-hidden">, {said}</span>' if said else ""
    current = ' aria-current="step"' if kind == "here" else ""
    return (
        f'<li class="{kind}"{current}><span aria-hidden="true">{mark}</span>'
        f"{escape(name)}{hidden}</li>"
    )


def step(number: int, lead: str = "") -> None:
    """The heading of a step, `number` from 0, with what is done in it."""
    below = f"<p>{escape(lead)}</p>" if lead else ""
    st.html(
        f'<div class="lj-section lj-step"><h2><span>{number + 1}</span>'
        f"{escape(text.STEPS[number])}</h2>{below}</div>"
    )
