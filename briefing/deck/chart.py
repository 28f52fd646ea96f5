"""The parts that all native charts share, as XML in the order that the schema wants."""

import uuid
from collections.abc import Sequence

from briefing.deck import workbook, xml
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.deck.scale import Scale
from briefing.deck.xml import Style

_END = f'<a:endParaRPr lang="{xml.LANGUAGE}"/>'
_C15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"'
_ON_LABEL = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
_ON_SERIES = "{02D57815-91ED-43cb-92C2-25804820EDAC}"
_NOTHING = "".join(
    f'<c:show{what} val="0"/>'
    for what in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
)


def space(plot: str, inner: Box, whole: Box, look: Look) -> str:
    """A chart. plot: its chart and axes. inner: where the marks stand, whole: its frame."""
    parts = (
        ("x", (inner.left - whole.left) / whole.width),
        ("y", (inner.top - whole.top) / whole.height),
        ("w", inner.width / whole.width),
        ("h", inner.height / whole.height),
    )
    modes = '<c:xMode val="edge"/><c:yMode val="edge"/>'
    place = "".join(f'<c:{name} val="{value:.5f}"/>' for name, value in parts)
    text = f"<a:p><a:pPr>{Style(12, look.quiet).properties('a:defRPr')}</a:pPr>{_END}</a:p>"
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace {xml.NAMESPACES}>'
        f'<c:date1904 val="0"/><c:lang val="{xml.LANGUAGE}"/><c:roundedCorners val="0"/>'
        '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout><c:manualLayout>'
        f'<c:layoutTarget val="inner"/>{modes}{place}</c:manualLayout></c:layout>{plot}'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        f"<c:txPr><a:bodyPr/><a:lstStyle/>{text}</c:txPr></c:chartSpace>"
    )


def words(tag: str, column: int, cells: Sequence[str]) -> str:
    """Words that a chart takes from its workbook, as c:cat or c:tx."""
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{xml.safe(cell)}</c:v></c:pt>' for at, cell in enumerate(cells)
    )
    where = workbook.head(column) if tag == "c:tx" else workbook.span(column, len(cells))
    return (
        f"<{tag}><c:strRef><c:f>{where}</c:f><c:strCache>"
        f'<c:ptCount val="{len(cells)}"/>{points}</c:strCache></c:strRef></{tag}>'
    )


def numbers(tag: str, column: int, cells: Sequence[float | None], code: str) -> str:
    """Figures that a chart takes from its workbook, as c:val, c:xVal, c:yVal …; None is a gap."""
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{cell!r}</c:v></c:pt>'
        for at, cell in enumerate(cells)
        if cell is not None
    )
    return (
        f"<{tag}><c:numRef><c:f>{workbook.span(column, len(cells))}</c:f><c:numCache>"
        f"<c:formatCode>{xml.safe(code)}</c:formatCode>"
        f'<c:ptCount val="{len(cells)}"/>{points}</c:numCache></c:numRef></{tag}>'
    )


def label(at: int, said: str, style: Style, side: str, shift: tuple[float, float] = (0, 0)) -> str:
    """The words at one point, taken from the workbook's column of labels.

    side: "r", "l", "t", "b", "outEnd". shift: from there, in parts of the chart's frame.
    """
    moved = ""
    if any(shift):
        x, y = shift
        moved = (
            f'<c:layout><c:manualLayout><c:x val="{x:.5f}"/><c:y val="{y:.5f}"/>'
            "</c:manualLayout></c:layout>"
        )
    ident = uuid.uuid5(uuid.NAMESPACE_OID, f"{at} {said}")
    look = style.properties()
    return (
        f'<c:dLbl><c:idx val="{at}"/>{moved}<c:tx><c:rich><a:bodyPr wrap="none" lIns="38100"'
        ' tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr>'
        f'<a:lstStyle/><a:p><a:fld id="{{{str(ident).upper()}}}" type="CELLRANGE">{look}'
        f"<a:pPr/><a:t>{xml.safe(said)}</a:t></a:fld>{_END}</a:p></c:rich></c:tx>"
        f'<c:dLblPos val="{side}"/>{_NOTHING}<c:extLst><c:ext uri="{_ON_LABEL}" {_C15}>'
        '<c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>'
    )


def labels(found: Sequence[str], leader: str = "") -> str:
    """The labels of a series: these, and none at other points. leader: colour of lines to them."""
    lines = ""
    if leader:
        lines = (
            f'<c:extLst><c:ext uri="{_ON_LABEL}" {_C15}><c15:showLeaderLines val="1"/>'
            f"<c15:leaderLines><c:spPr>{xml.line(leader, 0.75)}</c:spPr></c15:leaderLines>"
            "</c:ext></c:extLst>"
        )
    return f"<c:dLbls>{''.join(found)}{_NOTHING}{lines}</c:dLbls>"


def label_cells(column: int, cells: Sequence[str]) -> str:
    """Where the labels of a series stand in the workbook."""
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{xml.safe(cell)}</c:v></c:pt>'
        for at, cell in enumerate(cells)
        if cell
    )
    return (
        f'<c:extLst><c:ext uri="{_ON_SERIES}" {_C15}><c15:datalabelsRange>'
        f"<c15:f>{workbook.span(column, len(cells))}</c15:f><c15:dlblRangeCache>"
        f'<c:ptCount val="{len(cells)}"/>{points}</c15:dlblRangeCache></c15:datalabelsRange>'
        "</c:ext></c:extLst>"
    )


def axis(
    kind: str, ident: int, cross: int, side: str, scale: Scale | None = None, code: str = "",
    look: Look | None = None, title: str = "", hidden: bool = False, grid: bool = False,
    turned: bool = False, size: float = 12, extra: str = "",
) -> str:  # fmt: skip
    """An axis. kind: "cat", "val" or "date". code: its numbers' format. turned: first on top."""
    ends = f'<c:max val="{scale.high!r}"/><c:min val="{scale.low!r}"/>' if scale else ""
    quiet = look.quiet if look else xml.INK
    line = xml.line(look.hairline if look else "", 0.75)
    colour = quiet if kind == "val" else xml.INK
    text = f"<a:p><a:pPr>{Style(size, colour).properties('a:defRPr')}</a:pPr>{_END}</a:p>"
    return (
        f'<c:{kind}Ax><c:axId val="{ident}"/><c:scaling>'
        f'<c:orientation val="{"maxMin" if turned else "minMax"}"/>{ends}</c:scaling>'
        f'<c:delete val="{int(hidden)}"/><c:axPos val="{side}"/>'
        + (f"<c:majorGridlines><c:spPr>{line}</c:spPr></c:majorGridlines>" if grid else "")
        + (_axis_title(title, quiet, side) if title else "")
        + (f'<c:numFmt formatCode="{xml.safe(code)}" sourceLinked="0"/>' if code else "")
        + '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"<c:spPr><a:noFill/>{line if kind != 'val' else xml.line('')}</c:spPr>"
        f"<c:txPr><a:bodyPr/><a:lstStyle/>{text}</c:txPr>"
        f'<c:crossAx val="{cross}"/><c:crosses val="autoZero"/>'
        + extra
        + (f'<c:majorUnit val="{scale.step!r}"/>' if scale and kind == "val" else "")
        + f"</c:{kind}Ax>"
    )


def _axis_title(said: str, colour: str, side: str) -> str:
    turned = ' rot="-5400000" vert="horz"' if side == "l" else ""
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr{turned}/><a:lstStyle/><a:p>"
        f"{xml.run(said, Style(11, colour))}</a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )
