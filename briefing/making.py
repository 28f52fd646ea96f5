"""How each file of a briefing is made, step by step. Importing it loads all that makes files."""

from collections.abc import Iterator

from briefing import pack, pictures
from briefing.deck import BadTemplate
from briefing.files import KINDS, NOTE, NOTE_PAGES, PROFILE_PAGES, PROFILES, ZIP
from briefing.makers import MAKERS
from briefing.story.model import Briefing
from briefing.workshop.orders import Step

__all__ = ["BadTemplate", "steps"]

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
    made = MAKERS[shown](briefing, template)
    if shown == kind:
        yield made
        return
    yield Step(DRAWING, 1, count)
    yield pictures.pages(made)
