"""The page on criteria as its tests open it."""

from tests.pages.reading import html, open_page, rows

JUNE = "2026-06"


def part(name: str, month: str = JUNE, **choices: str):
    return open_page("kriteria.py", bagian_kriteria=name, bulan_aturan=month, **choices)


def tables(page) -> list[list[list[str]]]:
    return [rows(one) for one in html(page).split('class="lj-scroll"')[1:]]
