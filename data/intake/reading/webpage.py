"""HTML tables, most often under the name .xls: read as a spreadsheet lays them out.

All of a page lies on one sheet: a row for each block of text, a row for each row of a table,
from top to bottom; cells that span rows or columns hold their text at their first cell.
"""

import re
from collections.abc import Iterator

import pyarrow as pa
from lxml import etree, html

from data.intake.door import AS_XLSX, must_fit
from data.intake.model import Refused, Sheet
from data.intake.reading import dialect
from data.intake.reading.formulas import must_hold_none
from data.intake.reading.text import frame
from data.intake.reading.worksheet import LARGEST_AREA

MOST_TAGS = 400_000
"""Marks "<" of a page; a table of 11 regions and 100 columns has some 5,000."""

_SILENT = {"script", "style", "head", "title", "noscript", "template"}
_BLOCKS = {"p", "div", "ul", "ol", "li", "caption", "center", "address", "body", "form", "tr", "td"}
_BLOCKS |= {"h1", "h2", "h3", "h4", "h5", "h6"}
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_CONTROL = dict.fromkeys([*range(9), *range(14, 32)])

Span = tuple[int, int, int, int]


def sheet(name: str, content: bytes) -> tuple[Sheet, str]:
    """The one sheet of a page, and the encoding it came in.

    Raises:
        Refused: it holds no table, declares entities, or is too wide or too long.
    """
    text, encoding = dialect.decoded(name, content)
    if _ENTITY.search(text):
        raise Refused(name, "ada deklarasi entitas di dalamnya", AS_XLSX, rule="xml")
    if text.count(b"<") > MOST_TAGS:
        raise _too_big(name)
    try:
        parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
        page = html.document_fromstring(text, parser=parser)
        # A fatal fault ends the page early: rows below it would vanish.
        whole = all(fault.level < etree.ErrorLevels.FATAL for fault in parser.error_log)
    except (etree.LxmlError, ValueError, AssertionError):
        whole = False
    if not whole:
        raise Refused(name, "isi HTML-nya tidak terbaca", AS_XLSX, rule="rusak")
    layout = _Layout(name)
    for block in _blocks(page):
        layout.add(block)
    if not layout.tables:
        raise Refused(name, "halaman HTML-nya tidak berisi tabel", AS_XLSX, rule="kosong")
    table = layout.table()
    must_hold_none(name, table.columns)
    title = name.rpartition(".")[0] or name
    return Sheet(title, frame(table), merged=tuple(layout.merged)), encoding


class _Layout:
    """Rows as they pile up. tables: how many were met; spent: cells laid, spanned ones too."""

    def __init__(self, name: str):
        self.name = name
        self.rows: list[dict[int, str]] = []
        self.merged: list[Span] = []
        self.tables = self.spent = 0

    def add(self, block: "str | html.HtmlElement") -> None:
        if isinstance(block, str):
            self.rows.append({0: block})
            return
        self.tables += 1
        for caption in block.iter("caption"):
            self.rows.append({0: _said(caption)})
        rows = list(block.iter("tr"))
        taken: dict[int, int] = {}
        for at, row in enumerate(rows):
            self._lay(row, taken, len(rows) - at)
            for column in [column for column, left in taken.items() if left == 1]:
                del taken[column]
            for column in taken:
                taken[column] -= 1

    def _lay(self, row: "html.HtmlElement", taken: dict[int, int], left: int) -> None:
        """One row of a table. taken: columns that cells from above or from here still cover, and
        for how many rows, this one included; left: rows of the table from here on.
        """
        line: dict[int, str] = {}
        column = 0
        for one in row.iterchildren("td", "th"):
            while column in taken:
                column += 1
            wide, tall = _span(one, "colspan"), min(_span(one, "rowspan") or left, left)
            wide = max(wide, 1)
            must_fit(self.name, column + wide)
            line[column] = _said(one)
            taken.update(dict.fromkeys(range(column, column + wide), tall))
            if wide > 1 or tall > 1:
                at = len(self.rows) + 1
                self.merged.append((at, column + 1, at + tall - 1, column + wide))
            column += wide
        self.rows.append(line)
        self.spent += len(taken) + 1
        if self.spent > LARGEST_AREA:
            raise _too_big(self.name)

    def table(self) -> pa.Table:
        """All rows, as wide as the widest."""
        ends = [max(row) + 1 for row in self.rows if row] + [span[3] for span in self.merged]
        width = max(ends, default=1)
        if width * len(self.rows) > LARGEST_AREA:
            raise _too_big(self.name)
        columns = [[row.get(at, "") for row in self.rows] for at in range(width)]
        arrays = [pa.array(column, pa.large_string()) for column in columns]
        return pa.table(arrays, names=[str(at) for at in range(width)])


def _blocks(node: "html.HtmlElement") -> Iterator["str | html.HtmlElement"]:
    """The texts and tables of a page from top to bottom; tables that hold tables only lay out."""
    words = [node.text or ""]
    for child in node:
        if _is_unseen(child):
            pass
        elif child.tag == "table" and child.find(".//table") is None:
            yield from _spoken(words)
            words = []
            yield child
        elif child.tag in _BLOCKS or child.find(".//tr") is not None:
            yield from _spoken(words)
            words = []
            yield from _blocks(child)
        elif child.tag == "br":
            yield from _spoken(words)
            words = []
        else:
            words.append(_raw(child))
        words.append(child.tail or "")
    yield from _spoken(words)


def _spoken(words: list[str]) -> Iterator[str]:
    text = _tidy("".join(words))
    if text:
        yield text


def _said(node: "html.HtmlElement") -> str:
    return _tidy(_raw(node))


def _tidy(text: str) -> str:
    return " ".join(text.translate(_CONTROL).split())


def _raw(node: "html.HtmlElement") -> str:
    """All text of an element that a reader sees."""
    words = [node.text or ""]
    for child in node:
        if child.tag == "sup":
            words.append(_raised("".join(words), _said(child)))
        elif child.tag == "br":
            words.append(" ")
        elif not _is_unseen(child):
            space = " " if child.tag in _BLOCKS else ""
            words.append(f"{space}{_raw(child)}{space}")
        words.append(child.tail or "")
    return "".join(words)


def _raised(before: str, mark: str) -> str:
    """A raised mark: a footnote's number becomes "*", so that it can't grow onto a figure."""
    if mark in ("2", "3") and before.rstrip().endswith("m"):
        return {"2": "²", "3": "³"}[mark]
    return "*" if any(sign.isdigit() for sign in mark) else mark


def _is_unseen(node: "html.HtmlElement") -> bool:
    silent = not isinstance(node.tag, str) or node.tag in _SILENT
    return silent or bool(_HIDDEN.search(node.get("style", "")))


def _span(node: "html.HtmlElement", name: str) -> int:
    given = node.get(name, "1").strip()
    return min(int(given[:6]), 100_000) if given[:6].isdecimal() else 1


def _too_big(name: str) -> Refused:
    return Refused(
        name,
        "tabel HTML-nya terlalu besar",
        "buka di Excel atau LibreOffice lalu simpan sebagai CSV",
        rule="ukuran",
    )
