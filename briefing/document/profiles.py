"""Profiles: a regency on exactly two pages, several in one file with bookmarks."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.document import content, text, typeset
from briefing.document.words import cut, set_words
from briefing.story.model import Briefing, Profile, Slide

PAGES, CALLED = 2, 40
"""Pages of a profile; letters of its name in the footer."""
_BACK = "-belakang"
"""In the name of a part that belongs on the second page."""


@dataclass(frozen=True)
class _Fit:
    """Size of text (pt), height of charts, whether every source is listed, and the last resort:
    whatever is too tall for its page is made smaller as a whole."""

    size: float
    height: float
    sources: bool
    squeezed: bool = False


FITS = (
    _Fit(10, 1.0, sources=True),
    _Fit(9.5, 0.85, sources=True),
    _Fit(9, 0.7, sources=False),
    _Fit(9, 0.7, sources=False, squeezed=True),
)


def profiles(briefing: Briefing, kodes: Sequence[str] = ()) -> bytes:
    """The profiles of these regencies, of all that the briefing has without a choice.

    Two A4 pages each, with a bookmark for each regency.

    Raises:
        ValueError: the briefing has none of them.
    """
    chosen = [one for one in briefing.profiles if not kodes or one.kode in kodes]
    if not chosen:
        raise ValueError("paparan ini tidak memuat profil daerah yang diminta")
    made = b""
    for fit in FITS:
        made = typeset.pdf("profiles.typ", _content(briefing, chosen, fit))
        if typeset.pages(made) == PAGES * len(chosen):
            break
    return made


def _content(briefing: Briefing, chosen: Sequence[Profile], fit: _Fit) -> content.Content:
    sources = content.Sources(briefing)
    told = [_profile(one, briefing, sources, fit) for one in chosen]
    keys = [key for one in chosen for slide in one.parts for key in slide.keys]
    title = f"{text.PROFILE}: {chosen[0].name}" if len(chosen) == 1 else text.PROFILES
    found = content.shared(briefing, title, keys, sources)
    return found | {
        "profiles": told,
        "numbered": False,
        "size": fit.size,
        "squeezed": fit.squeezed,
    }


def _profile(
    one: Profile, briefing: Briefing, sources: content.Sources, fit: _Fit
) -> content.Content:
    front, back = sides(one.parts)
    keys = [key for slide in one.parts for key in slide.keys]
    cited = [set_words(source.title) for source in briefing.cited(keys)]
    return {
        "name": set_words(one.name),
        "called": cut(one.name, CALLED),
        "title": set_words(one.title.text),
        "front": [_part(slide, one, briefing, sources, fit) for slide in front],
        "back": [_part(slide, one, briefing, sources, fit) for slide in back],
        "sources": cited if fit.sources else [],
    }


def _part(
    slide: Slide, own: Profile, briefing: Briefing, sources: content.Sources, fit: _Fit
) -> content.Content:
    """A part; a title that already stands above the page isn't said again."""
    found = content.part(slide, briefing, sources, fit.height, talk=False)
    return found | {"title": ""} if slide.title.text == own.title.text else found


def sides(parts: Sequence[Slide]) -> tuple[list[Slide], list[Slide]]:
    """The parts of the first page and of the second: as they are named, else half and half."""
    back = [slide for slide in parts if _BACK in slide.name]
    if back:
        return [slide for slide in parts if slide not in back], back
    half = (len(parts) + 1) // 2
    return list(parts[:half]), list(parts[half:])
