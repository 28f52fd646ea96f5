"""The deck: a briefing as a PowerPoint file whose charts, tables and maps can be edited."""

from briefing.deck.finish import saved
from briefing.deck.look import DEFAULT
from briefing.deck.slides import deck
from briefing.deck.template import BadTemplate, look_of
from briefing.story.model import Briefing

__all__ = ["BadTemplate", "pptx"]


def pptx(briefing: Briefing, template: bytes | None = None) -> bytes:
    """The briefing as a .pptx, 16:9; the same briefing and template give the same bytes.

    template: a .pptx or .potx whose colours, faces, logo and places the deck takes on.

    Raises:
        BadTemplate: the template can't be used, with a sentence that says why.
    """
    return saved(deck(briefing, look_of(template) if template else DEFAULT))
