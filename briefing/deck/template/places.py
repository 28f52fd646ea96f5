"""Where a template keeps title, body and foot, and what of it is free for ours."""

from collections.abc import Mapping, Sequence

from briefing.deck.look import BODY, FOOT, TITLE
from briefing.deck.place import SLIDE, Box

_TITLE_HEIGHT, _SUBTITLE = 62.0, 36.0
_WIDE, _LEAST_BODY = 420.0, 0.36
"""Least width of a title, and least part of the slide for the body."""


def places(
    holders: Mapping[str, Box], taken: Sequence[Box], bands: Sequence[Box]
) -> tuple[Box, Box, Box]:
    """Title, body and foot.

    holders: the template's placeholders. taken: by its pictures. bands: its plain shapes.
    """
    foot = _on_one_ground(_foot(holders), bands).clear_of(taken)
    title = _title(holders).clear_of(taken)
    if title.width < _WIDE or title.height < _TITLE_HEIGHT - 1:
        title = TITLE.clear_of(taken)
    if title.width < _WIDE or title.height < _TITLE_HEIGHT - 1:
        title = TITLE
    foot = foot if foot.width >= _WIDE and foot.height >= FOOT.height - 1 else FOOT
    body = _body(holders, title, foot).clear_of(taken)
    if body.area < SLIDE.area * _LEAST_BODY:
        body = _between(title, foot)
    return title, body, foot


def _title(holders: Mapping[str, Box]) -> Box:
    """As high as ours, in the middle of the template's."""
    own = holders.get("title")
    if own is None or own.width < _WIDE or not 0 <= own.top < SLIDE.height / 3:
        return TITLE
    top = max(own.top + (own.height - _TITLE_HEIGHT) / 2, 8)
    left, right = max(own.left, 16), min(own.right, SLIDE.width - 16)
    return Box(left, top, right - left, _TITLE_HEIGHT)


def _foot(holders: Mapping[str, Box]) -> Box:
    found = [holders[kind] for kind in ("ftr", "sldNum", "dt") if kind in holders]
    found = [box for box in found if box.top > SLIDE.height * 0.85 and box.bottom <= SLIDE.height]
    if not found:
        return FOOT
    left = max(min(box.left for box in found), 16)
    right = min(max(box.right for box in found), SLIDE.width - 16)
    top = min(min(box.top for box in found), SLIDE.height - FOOT.height - 4)
    return Box(left, top, right - left, FOOT.height)


def _on_one_ground(foot: Box, bands: Sequence[Box]) -> Box:
    """The foot within a band that it touches, or above a band that is too low for it."""
    for band in bands:
        if foot.meets(band) and band.height < SLIDE.height / 4:
            fits = band.height >= foot.height
            top = band.top + (band.height - foot.height) / 2 if fits else band.top - foot.height - 2
            foot = Box(foot.left, min(top, SLIDE.height - foot.height), foot.width, foot.height)
    return foot


def _body(holders: Mapping[str, Box], title: Box, foot: Box) -> Box:
    """The template's, between the subtitle and the foot."""
    room = _between(title, foot)
    own = holders.get("body")
    if own is None:
        return room
    left, right = max(own.left, 16), min(own.right, SLIDE.width - 16)
    top, bottom = max(own.top, room.top), min(own.bottom, room.bottom)
    found = Box(left, top, max(right - left, 0), max(bottom - top, 0))
    return found if found.area >= SLIDE.area * _LEAST_BODY else room


def _between(title: Box, foot: Box) -> Box:
    top = title.bottom + _SUBTITLE - (0 if title != TITLE else TITLE.bottom + _SUBTITLE - BODY.top)
    return Box(title.left, top, title.width, foot.top - 15 - top)
