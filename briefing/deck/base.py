"""An empty presentation in a look: theme, master and layouts, made anew.

Nothing of a template's own file is in it, only what its `Look` holds.
"""

from functools import lru_cache
from io import BytesIO
from typing import Any

import pptx
from pptx.oxml import parse_xml
from pptx.presentation import Presentation
from pptx.util import Emu

from briefing.deck import layouts, text, xml
from briefing.deck.look import Look
from briefing.deck.place import EMU, HEIGHT, WIDTH, Box
from briefing.deck.themes import master_styles, theme

_LEFT_OUT = ("/printerSettings", "/thumbnail")
"""What python-pptx's own empty file has and ours doesn't."""
_PROGRAM = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    '"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{text.AUTHOR}</Application></Properties>"
)


def presentation(look: Look) -> Presentation:
    """An empty presentation, 16:9, in this look."""
    return pptx.Presentation(BytesIO(_empty(look)))


@lru_cache(maxsize=4)
def _empty(look: Look) -> bytes:
    made = pptx.Presentation()
    made.slide_width, made.slide_height = Emu(round(WIDTH * EMU)), Emu(round(HEIGHT * EMU))
    _bare(made)
    _dress_master(made.slide_master, look)
    for at, layout in enumerate(list(made.slide_layouts)):
        if at < len(layouts.ALL):
            logos = [p for p in look.pictures if p.cover_only] if at == layouts.COVER else []
            drawn = _pictures(layout.part, [(p.png, p.place) for p in logos])
            _replace(layout.element, layouts.layout(at, look, drawn))
            layout.element.attrib.update({"type": layouts.ALL[at][0], "preserve": "1"})
        else:
            made.slide_layouts.remove(layout)
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def _dress_master(master: Any, look: Look) -> None:
    ground = ""
    if look.background:
        ground = master.part.get_or_add_image_part(BytesIO(look.background))[1]
    logos = [(p.png, p.place) for p in look.pictures if not p.cover_only]
    drawn = "".join(look.decorations) + _pictures(master.part, logos)
    element = master.element
    _replace(element, layouts.master(look, ground, drawn))
    styles = element.find("{*}txStyles")
    element.replace(styles, parse_xml(master_styles(look)))
    if look.dark:
        swap = {"bg1": "dk1", "tx1": "lt1", "bg2": "dk2", "tx2": "lt2"}
        element.find("{*}clrMap").attrib.update(swap)
    rels = master.part.rels.values()
    part = next(rel.target_part for rel in rels if rel.reltype.endswith("/theme"))
    part._blob = theme(look).encode()


def _replace(element: Any, content: str) -> None:
    """Put another p:cSld in the place of the element's own."""
    element.replace(element.find("{*}cSld"), parse_xml(content))


def _pictures(part: Any, pictures: list[tuple[bytes, Box]]) -> str:
    """Pictures as shapes of a master or layout, their files among its parts."""
    found = ""
    for at, (png, place) in enumerate(pictures):
        _, rel = part.get_or_add_image_part(BytesIO(png))
        found += layouts.picture(900 + at, rel, place)
    return found


def _bare(made: Presentation) -> None:
    """Without printer settings and thumbnail; its default text is Indonesian."""
    for rels in (made.part.rels, made.part.package._rels):
        for key in [k for k, rel in rels.items() if rel.reltype.endswith(_LEFT_OUT)]:
            rels.pop(key)
    for part in made.part.package.iter_parts():
        if part.partname == "/docProps/app.xml":
            part._blob = _PROGRAM.encode()
    made.element.find("{*}sldSz").attrib.pop("type", None)
    for properties in made.element.iter("{*}defRPr"):
        if "lang" in properties.attrib:
            properties.set("lang", xml.LANGUAGE)
