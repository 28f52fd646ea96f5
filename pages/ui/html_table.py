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
    """columns: headings. rows: a text per column. numbers: positions of columns set right."""
    right = set(numbers)
    head = "".join(
        f'<th scope="col"{_class(i in right)}>{escape(name)}</th>' for i, name in enumerate(columns)
    )
    body = "".join(f"<tr>{_cells(row, right)}</tr>" for row in rows)
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    label = escape(caption or columns[0])
    st.html(
        f'<div class="lj-scroll" tabindex="0" role="group" aria-label="{label}">'
        f'<table class="lj-table">{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody>'
        f"</table></div>"
    )


def _cells(row: Sequence[str], right: set[int]) -> str:
    return "".join(
        f"<td{_class(i in right)}>{cell if isinstance(cell, Html) else escape(cell)}</td>"
        for i, cell in enumerate(row)
    )


def _class(is_number: bool) -> str:
    return ' class="num"' if is_number else ""
