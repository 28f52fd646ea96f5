"""What makes a deck the same bytes each time: properties, sections, an archive without a clock."""

import datetime as dt
import uuid
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx.oxml import parse_xml
from pptx.presentation import Presentation

from briefing.deck import text, xml
from briefing.story.model import Briefing
from data import edition

_MADE = dt.datetime(2000, 1, 1)
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"


def describe(made: Presentation, briefing: Briefing) -> None:
    """Set the document's properties, with fixed dates: a deck doesn't know today."""
    properties = made.core_properties
    properties.title = xml.printable(edition.titled(briefing.mark, briefing.title))[:250]
    properties.subject = text.SNAPSHOT.format(number=briefing.number)
    properties.author = properties.last_modified_by = text.AUTHOR
    properties.keywords = properties.identifier = briefing.number
    properties.language = xml.LANGUAGE
    properties.created = properties.modified = _MADE
    properties.revision = 1


def sections(made: Presentation, names: Sequence[str]) -> None:
    """Group slides by the section that each names, in order."""
    idents = [item.get("id") for item in made.element.find("{*}sldIdLst")]
    groups: list[tuple[str, list[str]]] = []
    for name, ident in zip(names, idents, strict=True):
        if not groups or groups[-1][0] != name:
            groups.append((name, []))
        groups[-1][1].append(ident)
    found = ""
    for at, (name, slides) in enumerate(groups):
        guid = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{at} {name}")).upper()
        listed = "".join(f'<p14:sldId id="{ident}"/>' for ident in slides)
        found += (
            f'<p14:section name="{xml.safe(name)}" id="{{{guid}}}">'
            f"<p14:sldIdLst>{listed}</p14:sldIdLst></p14:section>"
        )
    made.element.append(
        parse_xml(
            f'<p:extLst {xml.NAMESPACES}><p:ext uri="{_SECTIONS}">'
            f'<p14:sectionLst xmlns:p14="{_P14}">{found}</p14:sectionLst></p:ext></p:extLst>'
        )
    )


def saved(made: Presentation) -> bytes:
    """The file: its parts in their order, each with the same date."""
    kept, final = BytesIO(), BytesIO()
    made.save(kept)
    with ZipFile(kept) as parts, ZipFile(final, "w", ZIP_DEFLATED) as archive:
        for name in parts.namelist():
            entry = ZipInfo(name, _EARLIEST)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, _UNIX
            archive.writestr(entry, parts.read(name))
    return final.getvalue()
