"""A presentation of somebody's own as a look: its colours, faces, ground, logo and places.

Its file is read and left behind. Colours and names of faces are checked, pictures are drawn
anew, plain shapes of the master are written anew; text, links, macros, sounds and whatever else
a file may hold stay where they are.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Any

from briefing.deck.look import Look, Picture, mixed
from briefing.deck.place import SLIDE, Box
from briefing.deck.template.colours import READABLE, VISIBLE, Scheme, scheme
from briefing.deck.template.file import A, BadTemplate, OwnFile, P, opened
from briefing.deck.template.pictures import mean_colour
from briefing.deck.template.places import places
from briefing.deck.template.shapes import Drawn, drawn, picture_of, placeholders
from geo.palette import contrast, ink_on

__all__ = ["BadTemplate", "look_of"]
_NAME, _WHOLE_SLIDE = "Templat", 0.85
"""Name of such a look; the part of the slide from which a drawing is its ground."""


@lru_cache(maxsize=4)
def look_of(template: bytes) -> Look:
    """The look that a .pptx or .potx asks for.

    Raises:
        BadTemplate: it can't be used, with a sentence that says why.
    """
    found = opened(template)
    master = found.xml(found.master)
    colours = scheme(found, master, found.first(found.master, "theme"))
    things = drawn(found, found.master, colours)
    paper, background = _ground(found, master, colours, things)
    slots, dark = colours.grounded(mean_colour(background, paper) if background else paper)
    things = [one for one in things if not _is_ground(one)]
    logos = tuple(Picture(one.png, one.place) for one in things if one.png)
    logos += _on_cover(found, colours)
    taken = [logo.place for logo in logos if not logo.cover_only]
    bands = [one.place for one in things if one.colour]
    title, body, foot = places(placeholders(found, found.master), taken, bands)
    look = Look(
        _NAME, slots, dark, colours.heading, colours.text, "", "", background, logos,
        tuple(one.shape for one in things if one.shape), title, body, foot,
    )  # fmt: skip
    return _readable(look, things, colours, master)


def _ground(found: OwnFile, master: Any, colours: Scheme, things: list[Drawn]) -> tuple[str, bytes]:
    """The colour behind every slide, and the picture if there is one."""
    paper, background = colours.slots["bg1"], b""
    back = master.find(f"{P}cSld/{P}bg")
    if back is not None:
        own = back.find(f"{P}bgPr")
        if own is None:
            paper = colours.colour(back.find(f"{P}bgRef")) or paper
        else:
            paper = colours.colour(own.find(f"{A}solidFill")) or paper
            background = picture_of(found, found.master, own.find(f"{A}blipFill"))
    for one in things:
        if _is_ground(one):
            paper, background = one.colour or paper, one.png
    return paper, background


def _is_ground(one: Drawn) -> bool:
    place = one.place
    wide = min(place.right, SLIDE.width) - max(place.left, 0)
    high = min(place.bottom, SLIDE.height) - max(place.top, 0)
    covers = max(wide, 0) * max(high, 0) >= SLIDE.area * _WHOLE_SLIDE
    return covers and bool(one.png or one.colour)


def _on_cover(found: OwnFile, colours: Scheme) -> tuple[Picture, ...]:
    """The pictures of the template's title slide."""
    kinds = found.related(found.master).values()
    for name in sorted(part for kind, part in kinds if kind == "slideLayout"):
        if found.xml(name).get("type") == "title":
            own = [one for one in drawn(found, name, colours) if one.png and not _is_ground(one)]
            return tuple(Picture(one.png, one.place, cover_only=True) for one in own)
    return ()


def _readable(look: Look, things: list[Drawn], colours: Scheme, master: Any) -> Look:
    """The look with words of title and foot that can be read on what lies under them."""
    style = master.find(f"{P}txStyles/{P}titleStyle/{A}lvl1pPr/{A}defRPr/{A}solidFill")
    title, foot = colours.colour(style), mixed(look.ink, look.paper, 0.72)
    under_title, under_foot = (_under(look, things, box) for box in (look.title, look.foot))
    if not title or contrast(title, under_title) < VISIBLE:
        fits = contrast(look.ink, under_title) >= READABLE
        title = "" if fits else ink_on(under_title)
    if contrast(foot, under_foot) < READABLE:
        foot = ink_on(under_foot)
    return replace(look, title_colour=title, foot_colour=foot)


def _under(look: Look, things: list[Drawn], box: Box) -> str:
    """The colour on which the middle of a box lies."""
    middle = Box(box.left + 1, box.top + box.height / 2, 2, 2)
    found = [one.colour for one in things if one.colour and one.place.meets(middle, 0)]
    return found[-1] if found else look.paper
