"""The nota dinas: the story on two to six pages."""

from dataclasses import dataclass

from briefing.document import content, typeset
from briefing.story.model import REGENCIES, Briefing, Slide

MOST = 6
"""Pages at most."""


@dataclass(frozen=True)
class _Fit:
    """How much is shown: what part of their height charts have, whether regencies have theirs."""

    height: float
    places: bool


FITS = (
    _Fit(1.0, places=True),
    _Fit(1.0, places=False),
    _Fit(0.8, places=False),
    _Fit(0.6, places=False),
)
"""From everything to what always fits."""


def note(briefing: Briefing) -> bytes:
    """The story as a PDF of two to six A4 pages, tagged, its words selectable.

    Where there is too much, first the regencies lose their charts (they have profiles of their
    own), then charts get lower; no finding is left out.
    """
    made = b""
    for fit in FITS:
        made = typeset.pdf("note.typ", _content(briefing, fit))
        if typeset.pages(made) <= MOST:
            break
    return made


def _content(briefing: Briefing, fit: _Fit) -> content.Content:
    sources = content.Sources(briefing)
    parts = [
        content.part(_fitted(slide, fit), briefing, sources, fit.height)
        for slide in briefing.slides
    ]
    every = [key for slide in briefing.slides for key in slide.keys]
    found = content.shared(briefing, briefing.title, every, sources)
    found["head"] = content.head(briefing, content.measured(briefing, every))
    found["parts"] = parts
    return found


def _fitted(slide: Slide, fit: _Fit) -> Slide:
    if slide.section != REGENCIES or fit.places:
        return slide
    return Slide(slide.name, slide.section, slide.title, "", (), slide.points, slide.talk)
