"""A slide being drawn: its shapes get their numbers, and what was cut short is remembered."""

from dataclasses import dataclass, field
from typing import Any

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.parts.chart import ChartPart

from briefing.deck import xml
from briefing.deck.fit import Face, Measure
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.story.model import Briefing

_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"


@dataclass
class Canvas:
    """slide: python-pptx's. whole: texts that are shown shortened, for the notes."""

    slide: Any
    briefing: Briefing
    look: Look
    whole: list[str] = field(default_factory=list)
    _last: int = 100

    @property
    def measure(self) -> Measure:
        """Widths of the look's faces."""
        return self.look.measure

    def ident(self) -> int:
        """A number for the next shape."""
        self._last += 1
        return self._last

    def short(
        self, text: str, width: float, size: float, face: Face = "body", most: int = 1
    ) -> str:
        """As much of the text as fits; the whole of what doesn't goes into the notes."""
        said = self.measure.short(text, width, size, face, most)
        if said != text and text not in self.whole:
            self.whole.append(text)
        return said

    def draw(self, shape: str) -> None:
        """Put a shape on the slide."""
        self.slide.shapes._spTree.append(parse_xml(shape))

    def words(self, name: str, place: Box, paragraphs: str, anchor: str = "t") -> None:
        """Put words on the slide, in a box of their own."""
        content = xml.body(paragraphs, anchor)
        self.draw(xml.shape(self.ident(), name, place, xml.RECTANGLE, "", content))

    def box(self, name: str, place: Box, look: str, alt: str = "") -> None:
        """Put a filled rectangle on the slide."""
        self.draw(xml.shape(self.ident(), name, place, xml.RECTANGLE, look, alt=alt))

    def rule(self, name: str, place: Box, line: str) -> None:
        """Put a line on the slide; a box of negative size runs left or up."""
        flips = (' flipH="1"' if place.width < 0 else "") + (
            ' flipV="1"' if place.height < 0 else ""
        )
        left, top = min(place.left, place.right), min(place.top, place.bottom)
        place = Box(left, top, abs(place.width), abs(place.height))
        self.draw(
            f"<p:cxnSp {xml.NAMESPACES}><p:nvCxnSpPr>"
            f'<p:cNvPr id="{self.ident()}" name="{xml.safe(name)}"/><p:cNvCxnSpPr/><p:nvPr/>'
            f"</p:nvCxnSpPr><p:spPr><a:xfrm{flips}>{place.xfrm}</a:xfrm>"
            f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{line}</p:spPr></p:cxnSp>'
        )

    def chart(self, name: str, place: Box, alt: str, space: str, workbook: bytes) -> None:
        """Put a native chart on the slide. space: its c:chartSpace. workbook: its figures."""
        package = self.slide.part.package
        named = package.next_partname(ChartPart.partname_template)
        part = ChartPart.load(named, CONTENT_TYPE.DML_CHART, package, space.encode())
        part.chart_workbook.update_from_xlsx_blob(workbook)
        rel = self.slide.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
        self._frame(name, place, alt, _CHART, f'<c:chart r:id="{rel}"/>')

    def table(self, name: str, place: Box, alt: str, content: str) -> None:
        """Put a native table on the slide. content: its a:tbl."""
        self._frame(name, place, alt, _TABLE, content)

    def fill(self, number: int, paragraphs: str, place: Box | None = None) -> None:
        """Put paragraphs into a placeholder of the layout; place: where it stands on this slide."""
        holder = next(
            shape for shape in self.slide.placeholders if shape.placeholder_format.idx == number
        )
        words = (
            f"<p:txBody {xml.NAMESPACES}><a:bodyPr><a:noAutofit/></a:bodyPr><a:lstStyle/>"
            f"{paragraphs}</p:txBody>"
        )
        holder._element.replace(holder._element.txBody, parse_xml(words))
        if place:
            properties = f"<p:spPr {xml.NAMESPACES}><a:xfrm>{place.xfrm}</a:xfrm></p:spPr>"
            holder._element.replace(holder._element.spPr, parse_xml(properties))

    def _frame(self, name: str, place: Box, alt: str, kind: str, content: str) -> None:
        self.draw(
            f"<p:graphicFrame {xml.NAMESPACES}><p:nvGraphicFramePr>"
            f'<p:cNvPr id="{self.ident()}" name="{xml.safe(name)}" descr="{xml.safe(alt)}"/>'
            '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
            "</p:nvGraphicFramePr><p:xfrm>"
            f'{place.xfrm}</p:xfrm><a:graphic><a:graphicData uri="{kind}">{content}'
            "</a:graphicData></a:graphic></p:graphicFrame>"
        )
