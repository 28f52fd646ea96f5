"""A file on its way through the page, in a store of the test's own."""

import io

from openpyxl import Workbook
from streamlit.testing.v1 import AppTest

from tests.pages.reading import open_page

PAGE = "unggah_data.py"
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
    page.selectbox(key="sumber_unggah").set_value(source).run()
    return page.button(key="uji_coba").click().run()


def published(page: AppTest, note: str) -> AppTest:
    """The page once what was checked has been sent off with this note."""
    page.text_input(key="catatan").set_value(note)
    send = next(button for button in page.button if button.label == "Terbitkan")
    return send.click().run()
