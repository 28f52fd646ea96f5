"""A file on its way through the page, in a store of the test's own."""

import io
from typing import Any

import pytest
from openpyxl import Workbook
from streamlit.testing.v1 import AppTest

from data import audit, ledger
from data.people import PUBLISHER, Person
from pages.ui import visitor
from tests.pages.reading import html, open_page, parts, plain, rows

PAGE = "unggah_data.py"
POVERTY = "persentase_penduduk_miskin"
ANA = Person("ana@jambi.go.id", "Ana", PUBLISHER)
HEAD = ("Kabupaten/Kota", "Persentase Penduduk Miskin Maret 2024 (%)")
SOURCE = "databoks-tebo"
"""Says 6.93 % of Kerinci, 5.06 % of Bungo and 6.12 % of Tebo for March 2024."""


def workbook(*rows: tuple[object, ...], head: tuple[str, ...] = HEAD) -> bytes:
    """A workbook of one sheet: a header and these rows."""
    book, made = Workbook(), io.BytesIO()
    sheet = book.active
    for row in (head, *rows):
        sheet.append(row)
    book.save(made)
    return made.getvalue()


def brought(name: str, content: bytes) -> AppTest:
    """The page once this file has been chosen."""
    page = open_page(PAGE)
    page.file_uploader[0].upload(name, content)
    return page.run()


def checked(page: AppTest, source: str) -> AppTest:
    """The page once its file was checked as one of this source."""
    say_whose(page, source)
    return page.button(key="uji_coba").click().run()


def say_whose(page: AppTest, source: str) -> AppTest:
    """The page once this source was chosen."""
    return field(page, "Sumber angka").set_value(source).run()


def field(page: AppTest, label: str) -> Any:
    """The select box or text box with this label."""
    return next(one for one in [*page.selectbox, *page.text_input] if one.label == label)


def published(page: AppTest, note: str) -> AppTest:
    """The page once what was checked has been sent off with this note."""
    page.text_input(key="catatan").set_value(note)
    send = next(button for button in page.button if button.label == "Terbitkan")
    return send.click().run()


def become(monkeypatch: pytest.MonkeyPatch, person: Person) -> None:
    """Let this person be who visits."""
    monkeypatch.setattr(visitor, "visitor", lambda: person)


def value(kode: str, source: str = SOURCE, period: str = "2024-03") -> float | None:
    """The poverty rate that is published of a region by a source, None without one."""
    table = ledger.state()
    same = table["kode"].eq(kode) & table["period"].eq(period) & table["source"].eq(source)
    found = table.loc[same & table["indicator"].eq(POVERTY), "value"]
    return float(found.iloc[0]) if len(found) else None


def tables(page: AppTest) -> dict[str, list[list[str]]]:
    """The cells of every table by its caption."""
    return {
        plain(table.split("</caption>")[0]): rows(table)
        for table in parts(html(page), "table", "lj-table")
        if "</caption>" in table
    }


GOOD = workbook(("Kerinci", 6.93), ("Bungo", 5.30), ("Kab. Tebo", 6.50), ("Merangin", 8.40))
"""Kerinci as published, Bungo and Tebo changed, Merangin new from this source."""


def counts(page: AppTest) -> dict[str, int]:
    """The counts of the dry run by their name."""
    cards = parts(html(page), "ul", "lj-cards")[-1]
    names = [plain(name).split()[0] for name in cards.split("<h3>")[1:]]
    numbers = [int(plain(number)) for number in parts(cards, "p", "lj-value")]
    return dict(zip(names, numbers, strict=True))


def acts() -> list[tuple[str, str]]:
    """The newest acts of the trail, and whose they are."""
    return [(one.act, one.person) for one in audit.entries(20)]


def key_of(page: AppTest, start: str) -> str:
    """The key of the select box whose key begins so."""
    return next(str(box.key) for box in page.selectbox if str(box.key).startswith(start))
