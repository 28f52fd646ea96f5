"""Commitments in a store, one of each verdict by the published figures, and their page as read."""

from typing import Any

from streamlit.testing.v1 import AppTest

from data import commitments
from data.commitment_content import ADDED, REACHED, Commitment
from data.people import PUBLISHER, Person
from program.commitments import begun
from program.figures import load
from tests.pages.reading import html, open_page, parts, plain, rows

PAGE = "tindak_lanjut.py"

RINA = Person("rina@jambi.go.id", "Rina", PUBLISHER)
LATE = Commitment(
    "15.03",
    "Cakupan Sarolangun naik menjadi 55 persen",
    "cakupan",
    REACHED,
    0.55,
    "2024-10",
    "2025-03",
    "Bupati Sarolangun",
)
KEPT = Commitment(
    "15",
    "Mendaftarkan 50.000 pekerja di provinsi",
    "peserta_aktif",
    ADDED,
    50_000.0,
    "2024-08",
    "2024-12",
    "Kepala Dinas Tenaga Kerja",
    "Rapat koordinasi Agustus 2024",
)
RUNNING = Commitment(
    "15.08",
    "Cakupan Bungo dijaga di atas 60 persen",
    "cakupan",
    REACHED,
    0.60,
    "2025-01",
    "2199-12",
    "Kepala Dinas Tenaga Kerja",
)
UNMEASURED = Commitment(
    "15.09",
    "Mendaftarkan 2.000 petani sawit di Tebo",
    "peserta_aktif",
    ADDED,
    2_000.0,
    "2024-09",
    "2025-06",
    "Kepala Dinas Perkebunan",
)
ALL = (LATE, KEPT, RUNNING, UNMEASURED)
"""Noted as K-001 to K-004."""


def noted() -> None:
    """Note them, each with the baseline that was published."""
    figures = load()
    for one in ALL:
        start = begun(figures, one.kode, one.indicator, one.agreed)
        commitments.agree(RINA, Commitment(**{**vars(one), "baseline": start}))


def groups(page: AppTest) -> dict[str, list[str]]:
    """The numbers of the commitments under each verdict."""
    told = {}
    for markup in parts(html(page), "table", "lj-table"):
        caption = plain(markup.split("</caption>")[0])
        if caption.startswith("Komitmen yang "):
            told[caption.removeprefix("Komitmen yang ")] = [row[0] for row in rows(markup)]
    return told


def counts(page: AppTest) -> list[int]:
    """The numbers on the cards, in their order."""
    return [int(plain(one)) for one in parts(html(page), "p", "lj-value")]


def ruling(page: AppTest) -> str:
    """The verdict of the commitment that is opened, and its rule."""
    return plain(parts(html(page), "p", "lj-ruling")[0])


def history(page: AppTest, number: str) -> list[list[str]]:
    """The versions of a commitment, newest first."""
    markup = next(
        one for one in parts(html(page), "table", "lj-table") if f"Semua versi {number}" in one
    )
    return rows(markup)


def field(page: AppTest, label: str) -> Any:
    """The text box or select box with this label."""
    boxes = [*page.text_input, *page.selectbox]
    return next(one for one in boxes if one.label == label)


def press(page: AppTest, label: str) -> AppTest:
    """The page once the button with this label was pressed."""
    return next(one for one in page.button if one.label == label).click().run()


def write(page: AppTest, **said: str) -> AppTest:
    """The page with these words in its fields, spaces of labels as "_"."""
    for label, value in said.items():
        field(page, label.replace("_", " ")).set_value(value)
    return page


def new(page_of: str = "15", **choices: str) -> AppTest:
    """The form, once regency, measure and month are chosen."""
    page = open_page(PAGE, bagian_tindak_lanjut="catat")
    field(page, "Daerah").set_value(page_of)
    for label, value in choices.items():
        field(page, label.replace("_", " ")).set_value(value)
    return page.run()


def errors(page: AppTest) -> str:
    """What was refused."""
    return " ".join(one.value for one in page.error)
