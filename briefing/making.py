"""How each file of a briefing is made, step by step. Importing it loads all that makes files."""

from collections.abc import Callable, Iterator

from briefing import book, deck, document, offline, pack, pictures
from briefing.deck import BadTemplate
from briefing.files import HTML, KINDS, NOTE, NOTE_PAGES, PPTX, PROFILE_PAGES, PROFILES, XLSX, ZIP
from briefing.story.model import Briefing
from briefing.workshop.orders import Step

__all__ = ["BadTemplate", "steps"]

_MAKERS: dict[str, Callable[[Briefing, bytes | None], bytes]] = {
    PPTX: deck.pptx,
    NOTE: lambda briefing, _: document.note(briefing),
    PROFILES: lambda briefing, _: document.profiles(briefing),
    XLSX: lambda briefing, _: book.xlsx(briefing),
    HTML: lambda briefing, _: offline.html(briefing),
}


_PICTURED = {NOTE_PAGES: NOTE, PROFILE_PAGES: PROFILES}
DRAWING = "Menggambar halaman"


def steps(
    kind: str, briefing: Briefing, template: bytes | None = None
) -> Iterator[Step | bytes | tuple[bytes, ...]]:
    """Each step as it begins, then the file; of a document's pages, their pictures.

    Raises:
        BadTemplate: the template can't be used; why, in Indonesian.
    """
    if kind == ZIP:
        yield from pack.making(briefing, template)
        return
    shown = _PICTURED.get(kind, kind)
    count = 1 if shown == kind else 2
    yield Step(KINDS[shown].step, 0, count)
    made = _MAKERS[shown](briefing, template)
    if shown == kind:
        yield made
        return
    yield Step(DRAWING, 1, count)
    yield pictures.pages(made)
