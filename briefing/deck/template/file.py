"""A template's file, opened with care: what it is, its parts, and what makes us refuse it."""

import posixpath
import re
from fractions import Fraction
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from lxml import etree

from briefing.deck import text

MEGABYTES = 20
_LARGEST = MEGABYTES * 1024 * 1024
_UNPACKED, _PART, _PARTS = 8 * _LARGEST, 2 * _LARGEST, 3000
_OLE, _LOCKED = bytes.fromhex("D0CF11E0A1B11AE1"), "EncryptedPackage".encode("utf-16-le")
_MAIN = re.compile(r"presentationml\.(presentation|template|slideshow)\.main\+xml")
_MACRO = "macroEnabled"
_RATIO, _NEAR = Fraction(16, 9), 0.02
P, A, R = (
    f"{{http://schemas.openxmlformats.org/{name}}}"
    for name in (
        "presentationml/2006/main",
        "drawingml/2006/main",
        "officeDocument/2006/relationships",
    )
)
_PRESENTATION = "ppt/presentation.xml"


class BadTemplate(ValueError):
    """This template can't be used. Its text says why, in Indonesian."""


class OwnFile:
    """The parts of a template by name, each read only when asked for."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names = set(archive.namelist())

    def bytes(self, name: str) -> bytes:
        """A part; b"" where there is none. Raises BadTemplate: it is larger than any should be."""
        if name not in self._names:
            return b""
        with self._archive.open(name) as part:
            content = part.read(_PART + 1)
        if len(content) > _PART:
            raise BadTemplate(text.BLOATED)
        return content

    def xml(self, name: str) -> Any:
        """A part as XML: nothing fetched, nothing expanded. Raises BadTemplate: it is none."""
        reader = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            root = etree.fromstring(self.bytes(name), reader)
        except etree.XMLSyntaxError as problem:
            raise BadTemplate(text.NOT_PPTX) from problem
        if root.getroottree().docinfo.doctype:
            raise BadTemplate(text.NOT_PPTX)
        return root

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """Relation → its kind and the part that it names; never anything outside the file."""
        folder, own = posixpath.split(name)
        rels = f"{folder}/_rels/{own}.rels"
        if rels not in self._names:
            return {}
        found = {}
        for rel in self.xml(rels):
            if rel.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/" + folder, rel.get("Target", "")))
                kind = rel.get("Type", "").rpartition("/")[2]
                found[rel.get("Id", "")] = (kind, target.lstrip("/"))
        return found

    def first(self, name: str, kind: str) -> str:
        """The first part of a kind that another names; "" without one."""
        found = (part for one, part in self.related(name).values() if one == kind)
        return next(found, "")

    @property
    def master(self) -> str:
        """The name of the first master."""
        listed = self.xml(_PRESENTATION).find(f"{P}sldMasterIdLst/{P}sldMasterId")
        rel = "" if listed is None else listed.get(f"{R}id", "")
        name = self.related(_PRESENTATION).get(rel, ("", ""))[1]
        if name not in self._names:
            raise BadTemplate(text.NOT_PPTX)
        return name

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of its slides, in Office's unit."""
        size = self.xml(_PRESENTATION).find(f"{P}sldSz")
        try:
            wide, high = int(size.get("cx")), int(size.get("cy"))
        except (AttributeError, TypeError, ValueError) as problem:
            raise BadTemplate(text.NOT_PPTX) from problem
        if wide <= 0 or high <= 0:
            raise BadTemplate(text.NOT_PPTX)
        return wide, high


def opened(content: bytes) -> OwnFile:
    """The template's file.

    Raises:
        BadTemplate: it is no presentation, locked, has macros, is too large or not 16:9.
    """
    if len(content) > _LARGEST:
        raise BadTemplate(text.TOO_LARGE.format(megabytes=MEGABYTES))
    if content.startswith(_OLE):
        raise BadTemplate(text.ENCRYPTED if _LOCKED in content else text.NOT_PPTX)
    try:
        archive = ZipFile(BytesIO(content))
    except (BadZipFile, ValueError) as problem:
        raise BadTemplate(text.NOT_PPTX) from problem
    _checked(archive)
    found = OwnFile(archive)
    _is_presentation(found)
    _is_wide(found)
    return found


def _checked(archive: ZipFile) -> None:
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise BadTemplate(text.ENCRYPTED)
    if len(entries) > _PARTS or sum(entry.file_size for entry in entries) > _UNPACKED:
        raise BadTemplate(text.BLOATED)
    if any(entry.filename.lower().endswith("vbaproject.bin") for entry in entries):
        raise BadTemplate(text.MACROS)


def _is_presentation(found: OwnFile) -> None:
    types = found.bytes("[Content_Types].xml").decode("utf-8", "replace")
    if _MACRO in types:
        raise BadTemplate(text.MACROS)
    if not _MAIN.search(types) or not found.bytes(_PRESENTATION):
        raise BadTemplate(text.NOT_PPTX)


def _is_wide(found: OwnFile) -> None:
    ratio = Fraction(*found.size)
    if abs(ratio / _RATIO - 1) > _NEAR:
        near = ratio.limit_denominator(16)
        raise BadTemplate(text.NOT_WIDE.format(width=near.numerator, height=near.denominator))
