"""What holds for a whole table, and where it stands in its sheet; each part correctable."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from data.intake.model import Layout
from data.intake.recognise import recognise_at
from pages.ui import upload_measures
from pages.ui.text import unggah_data as text
from pages.ui.upload_desk import Desk
from words import formats

_TALLEST_HEADER = 60


@dataclass(frozen=True)
class Place:
    """Which table is looked at. name: of the table on its desk. recalled: the source as whose
    files it is read, "" where nothing is remembered."""

    desk: Desk
    name: str
    recalled: str

    def key(self, part: str) -> str:
        """The key of the widget that corrects this part."""
        return f"{part}_{self.name}_{self.recalled}"


def pick(
    desk: Desk,
    part: str,
    label: str,
    options: Sequence[str],
    now: str,
    said: Callable[[str], str],
) -> str:
    """One of `options`, `now` to begin with; kept for as long as the file lies on the desk."""
    every = list(options) if now in options else [now, *options]
    return str(
        st.selectbox(
            label,
            every,
            index=every.index(now),
            format_func=said,
            key=f"baca_{part}_{desk.token}",
            persist_state="session",
        )
    )


def ask(place: Place, layout: Layout) -> Layout:
    """The layout with what was said of the whole table."""

    def one(
        part: str, label: str, options: Sequence[str], now: str, said: Callable[[str], str]
    ) -> str:
        return pick(place.desk, place.key(part), label, options, now, said)

    first, second, third = st.columns(3)
    with first:
        options = ["", *upload_measures.measures()]
        measure = one("ukuran", text.INDICATOR, options, layout.indicator, upload_measures.name)
        written = list(text.NOTATIONS)
        numbers = one("angka", text.NUMBERS, written, layout.numbers, text.NOTATIONS.__getitem__)
    with second:
        options = ["", *upload_measures.calendar()]
        period = one("periode", text.PERIOD, options, layout.period, upload_measures.when)
        lists = list(text.CODE_LISTS)
        codes = one("kode", text.CODE_LIST, lists, layout.code_list, text.CODE_LISTS.__getitem__)
    with third:
        options = ["", *upload_measures.units(measure)]
        unit = one(f"satuan_{measure}", text.UNIT, options, layout.unit, upload_measures.unit)
        known = list(text.STATUSES)
        status = one("status", text.STATUS, known, layout.status, _status)
    said = {"indicator": measure, "numbers": numbers, "period": period, "code_list": codes}
    return layout.corrected(**said, unit=unit, status=status)


def _status(status: str) -> str:
    return text.STATUSES.get(status, status)


def rows(place: Place, layout: Layout) -> Layout:
    """The layout of the rows that were said to be header and figures, recognised anew."""
    sheet = next(one for one in place.desk.upload.sheets if one.name == layout.sheet)
    last, (first, final) = len(sheet.cells), layout.header
    tops = [str(row) for row in range(1, min(last, _TALLEST_HEADER) + 1)]
    with st.expander(text.ALSO):
        boxes = st.columns(3)
        with boxes[0]:
            top = pick(place.desk, place.key("atas"), text.HEADER_FROM, tops, str(first), _row)
        below = [row for row in tops if int(row) >= int(top)]
        with boxes[1]:
            now = str(max(final, int(top)))
            low = pick(place.desk, place.key(f"bawah_{top}"), text.HEADER_TO, below, now, _row)
        with boxes[2]:
            end = _end(place, layout, int(low), last)
        header = (int(top), int(low))
        if header == layout.header:
            begin = layout.rows[0]
            return layout if end == layout.rows[1] else layout.corrected(rows=(begin, end))
        anew = _anew(place, layout, header, end)
        if anew is None:
            st.warning(text.NO_TABLE_THERE, icon=":material/search_off:")
        return anew or layout


def _end(place: Place, layout: Layout, header: int, last: int) -> int:
    """The last row of figures; what can't be one leaves it as recognised."""
    typed = st.text_input(
        text.ROWS_TO,
        str(layout.rows[1]),
        key=f"baca_{place.key('akhir')}_{place.desk.token}",
        max_chars=7,
        persist_state="session",
    ).strip()
    fits = typed.isdecimal() and header < int(typed) <= last
    return int(typed) if fits else layout.rows[1]


def _anew(place: Place, layout: Layout, header: tuple[int, int], end: int) -> Layout | None:
    """As recognised below another header, with what was said of the whole table."""
    if header[1] >= end:
        return None
    found = recognise_at(place.desk.upload, layout.sheet, header, end)
    if found is None:
        return None
    return replace(layout, header=found.header, rows=found.rows, columns=found.columns)


def _row(row: str) -> str:
    return text.HEADER_ROW.format(first=formats.number(int(row)))
