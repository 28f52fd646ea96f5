"""One look at an XML part of a workbook as it streams by: what makes it unfit to be read, and
what the library that reads it doesn't tell. `Part` parses, a listener per kind of part hears."""

from collections.abc import Callable
from dataclasses import dataclass, field
from posixpath import join, normpath
from typing import Protocol
from xml.parsers import expat

from data.intake.door import AS_XLSX
from data.intake.reading.worksheet import LARGEST_AREA, SheetScan, Stop, Styles, Worksheet, too_big

Starts = dict[str, Callable[[dict[str, str]], None]]

TO_VALUES = "putuskan tautannya (Data → Edit Tautan → Putuskan), atau tempel sebagai nilai"
LINKED = "buku kerjanya menaut ke berkas atau sumber data lain"
WITHOUT_MACROS = "simpan sebagai .xlsx (tanpa makro), lalu unggah lagi"
ACTIVE = "buku kerjanya membawa makro atau isi aktif"
_CLICKED = "/hyperlink"
"""Addresses that a reader may click are no links that a workbook follows by itself."""
_IN_TITLES = set("\\/:*?[]")
_LONGEST_TITLE = 31
MOST_SHEETS = 200
MOST_TEXT = 300_000_000
"""Cells of text times the longest text: what they may take once each has its own copy."""


@dataclass(eq=False)
class Contents:
    """What the parts of one workbook said.

    titles: of its sheets in order, each with the id of its part and its visibility.
    targets: part by id. scans: what was seen in each worksheet, by its path.
    longest: characters of the longest of the texts that cells share.
    """

    styles: Styles = field(default_factory=Styles)
    titles: list[tuple[str, str, bool]] = field(default_factory=list)
    targets: dict[str, str] = field(default_factory=dict)
    scans: dict[str, SheetScan] = field(default_factory=dict)
    longest: int = 0

    def must_fit(self) -> None:
        """Nothing where all sheets together fit into memory, blank and repeated cells too.

        Raises:
            Stop: they don't.
        """
        area = 0
        for scan in self.scans.values():
            area += scan.last[0] * scan.last[1]
            if area > LARGEST_AREA:
                raise too_big(*scan.last)
        shared = sum(scan.texts for scan in self.scans.values())
        if shared * self.longest > MOST_TEXT or len(self.titles) > MOST_SHEETS:
            raise Stop(
                f"lembarnya lebih dari {MOST_SHEETS} atau teks di dalamnya terlalu panjang",
                "hapus lembar dan teks panjang yang tidak perlu, atau simpan sebagai CSV",
                "ukuran",
            )

    def scan(self, title: str) -> SheetScan:
        """What was seen in the sheet of this title; nothing where it is a chart.

        Raises:
            Stop: the workbook doesn't say where the sheet stands.
        """
        part = next((part for name, part, _ in self.titles if name == title), "")
        path = normpath(join("/xl", self.targets.get(part, ""))).lstrip("/")
        if path not in self.scans:
            raise Stop("daftar lembarnya rusak", AS_XLSX, "rusak")
        return self.scans[path]


class Listener(Protocol):
    """Hears of the elements it asks for, by their local names."""

    starts: Starts


class Part:
    """One part, while it streams by."""

    def __init__(self, path: str, contents: Contents):
        self.path, self.contents = path, contents
        self.starts: Starts | None = None
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = _no_doctype
        self.parser.EntityDeclHandler = _no_doctype
        self.parser.StartElementHandler = self._open

    def feed(self, block: bytes, last: bool = False) -> None:
        """Look at the next bytes.

        Raises:
            Stop: it isn't fit to be read.
            ExpatError: it isn't XML.
        """
        self.parser.Parse(block, last)

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        if self.starts is None:
            self.starts = self._listener(name.rpartition(":")[2])
            if not self.starts:
                self.parser.StartElementHandler = None
            return
        meaning = self.starts.get(name) or self.starts.get(name.rpartition(":")[2])
        if meaning is not None:
            meaning(attributes)

    def _listener(self, root: str) -> Starts:
        contents = self.contents
        if root in ("macrosheet", "dialogsheet"):
            raise Stop(ACTIVE, WITHOUT_MACROS, "makro")
        if root == "worksheet":
            sheet = contents.scans[self.path] = SheetScan()
            return Worksheet(sheet, contents.styles, self.parser).starts
        if root == "chartsheet":
            contents.scans[self.path] = SheetScan()
        if root == "sst":
            return SharedStrings(contents, self.parser).starts
        if root == "styleSheet":
            return Formats(contents.styles).starts
        if root == "workbook":
            return {"sheet": self._titled}
        if root == "Relationships":
            return {"Relationship": self._related}
        if root == "Types":
            return {"Override": _no_macros, "Default": _no_macros}
        return {}

    def _titled(self, attributes: dict[str, str]) -> None:
        title = attributes.get("name", "")
        before = {name.lower() for name, *_ in self.contents.titles}
        odd = _IN_TITLES & set(title) or ".." in title or not title.isprintable()
        if odd or not 0 < len(title) <= _LONGEST_TITLE or title.lower() in before:
            raise Stop(
                "judul salah satu lembarnya bukan judul yang wajar (kosong, kembar, terlalu "
                "panjang, atau berisi alamat berkas)",
                "beri setiap lembar judul pendek tanpa tanda \\ / : * ? [ ]",
                "judul-lembar",
            )
        part = next((value for key, value in attributes.items() if key.endswith(":id")), "")
        shown = attributes.get("state", "visible") == "visible"
        self.contents.titles.append((title, part, shown))

    def _related(self, attributes: dict[str, str]) -> None:
        outside = attributes.get("TargetMode", "").lower() == "external"
        if outside and not attributes.get("Type", "").endswith(_CLICKED):
            raise Stop(LINKED, TO_VALUES, "tautan-luar")
        if self.path.lower() == "xl/_rels/workbook.xml.rels":
            self.contents.targets[attributes.get("Id", "")] = attributes.get("Target", "")


class Formats:
    """Hears styles.xml: the formats of cells by number, and which of them print another number."""

    def __init__(self, styles: Styles):
        self.styles = styles
        self.counting, self.count = False, 0
        self.starts: Starts = {
            "numFmt": self._code,
            "cellXfs": self._begin,
            "xf": self._format,
            "cellStyles": self._end,
        }

    def _code(self, attributes: dict[str, str]) -> None:
        self.styles.learn(attributes.get("numFmtId", ""), attributes.get("formatCode", ""))

    def _begin(self, _: dict[str, str]) -> None:
        self.counting = True

    def _end(self, _: dict[str, str]) -> None:
        self.counting = False

    def _format(self, attributes: dict[str, str]) -> None:
        if self.counting:
            number = attributes.get("numFmtId")
            if number in self.styles.percent_codes:
                self.styles.percent.add(str(self.count))
            if number in self.styles.scaled_codes:
                self.styles.scaled.add(str(self.count))
            self.count += 1


class SharedStrings:
    """Hears the texts of cells: a footnote's raised digit right after a figure can't be told
    from the figure's own digits once the text is plain ("12,5¹" would become 12,51)."""

    def __init__(self, contents: Contents, parser: expat.XMLParserType):
        self.contents = contents
        self.raised, self.before, self.length = False, "", 0
        self.starts: Starts = {"si": self._text, "r": self._run, "vertAlign": self._align}
        parser.CharacterDataHandler = self._said

    def _text(self, _: dict[str, str]) -> None:
        self.raised, self.before, self.length = False, "", 0

    def _run(self, _: dict[str, str]) -> None:
        self.raised = False

    def _align(self, attributes: dict[str, str]) -> None:
        self.raised = attributes.get("val") in ("superscript", "subscript")

    def _said(self, text: str) -> None:
        if self.raised and self.before.isdigit() and text[:1].isdigit():
            raise Stop(
                "ada angka yang diikuti tanda catatan kaki berupa angka kecil di atas, yang "
                "menyatu dengan angkanya",
                "hapus tanda itu, atau tulis sebagai *",
                "superskrip",
            )
        self.before = text[-1:]
        self.length += len(text)
        self.contents.longest = max(self.contents.longest, self.length)


def _no_doctype(*_: object) -> None:
    raise Stop("ada deklarasi DTD atau entitas di dalam XML-nya", AS_XLSX, "xml")


def _no_macros(attributes: dict[str, str]) -> None:
    kind = attributes.get("ContentType", "").lower()
    if "macroenabled" in kind or "vbaproject" in kind:
        raise Stop(ACTIVE, WITHOUT_MACROS, "makro")
