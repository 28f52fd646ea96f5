"""Briefings in the store: frozen once, opened again by their number."""

from briefing.story import frozen
from briefing.story.model import Briefing
from data import snapshots


def keep(briefing: Briefing) -> bytes:
    """Keep the briefing under its number, and what it is kept as.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    packed = frozen.pack(briefing)
    snapshots.keep(briefing.number, packed, briefing.request.audience, briefing.title)
    return packed


def opened(number: str) -> Briefing | None:
    """The briefing of a number as `frozen.tidied` writes it; None where it isn't known.

    Raises:
        data.store.StoreProblem: the store can't be read.
        briefing.story.frozen.NotThis: what is kept isn't what its number promises.
    """
    packed = snapshots.content(number)
    if packed is None:
        return None
    found = frozen.unpack(packed)
    if found.number != number:
        raise frozen.NotThis(f"isi potret {number} tidak cocok lagi dengan nomornya")
    return found
