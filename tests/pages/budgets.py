"""The page on budget plans at an address, and what it answers."""

from pages.ui.text import simulasi as text
from tests.pages.reading import html, open_page, parts, plain, rows

PAGE = "simulasi_anggaran.py"
YEAR = {"mulai": "2027-01", "bulan": "12"}


def plan(**choices: str):
    return open_page(PAGE, **(YEAR | choices))


def sentence(page) -> str:
    return plain(parts(html(page), "p", "lj-meeting")[0])


def cards(page) -> dict[str, str]:
    """Label → the whole card, as words."""
    found = {}
    for card in parts(html(page), "li", "lj-card"):
        found[plain(card.split("</h3>")[0])] = plain(card)
    return found


def results(page) -> dict[str, list[str]]:
    """Regency → the cells of its row."""
    body = next(t for t in html(page).split("lj-scroll") if text.TABLE_COLUMNS[1] in t)
    return {row[0]: row[1:] for row in rows(body)}
