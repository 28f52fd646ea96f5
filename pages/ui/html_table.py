"""A plain table as HTML: for text that must wrap and be read by everyone."""

from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st


class Html(str):
    """A cell that is already HTML."""

    __slots__ = ()


def show(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    caption: str = "",
    numbers: Iterable[int] = (),
) -> None:
    """Write the table. Its arguments are those of `written`."""
    st.html(written(columns, rows, caption, numbers))


def written(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    caption: str = "",
    numbers: Iterable[int] = (),
) -> str:
    """The table as HTML. columns: headings. rows: a text per column. numbers: positions of
    columns set right."""
    right = set(numbers)
    head = "".join(
        f'<th scope="col" role="columnheader"{_class(i in right)}>{escape(name)}</th>'
        for i, name in enumerate(columns)
    )
    body = "".join(f'<tr role="row">{_cells(row, right)}</tr>' for row in rows)
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    label = escape(caption or columns[0])
    # The roles hold where a narrow screen stacks the cells and the browser would drop them.
    return (
        f'<div class="lj-scroll" tabindex="0" role="group" aria-label="{label}">'
        f'<table class="lj-table" role="table" style="{_labels(columns)}">{title}'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )


# What would end a string of the stylesheet, or look like a tag to what cleans the page's HTML.
_IN_A_STRING = str.maketrans({sign: f"\\{ord(sign):x} " for sign in '"\\<>\n'})


def _labels(columns: Sequence[str]) -> str:
    """The headings for the stylesheet, which writes them before the cells that a narrow screen
    stacks: said once, since an attribute of every cell takes the browser long to check."""
    said = (name.translate(_IN_A_STRING) for name in columns)
    return escape("".join(f'--lj-{at}:"{name}";' for at, name in enumerate(said, start=1)))


def _cells(row: Sequence[str], right: set[int]) -> str:
    return "".join(
        f'<td role="cell"{_class(i in right)}>'
        f"{cell if isinstance(cell, Html) else escape(cell)}</td>"
        for i, cell in enumerate(row)
    )


def _class(is_number: bool) -> str:
    return ' class="num"' if is_number else ""
