"""Briefings in the store: frozen once, opened again by their number."""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass

from briefing.files import STORY
from briefing.story import frozen
from briefing.story.model import Briefing, Request
from briefing.workshop import Order
from data import snapshots
from program.figures import Figures


@dataclass(frozen=True, eq=False)
class Frozen:
    """A briefing and its bytes: `packed` is what the store keeps and files are made of."""

    briefing: Briefing
    packed: bytes

    @property
    def number(self) -> str:
        """The number of its content."""
        return self.briefing.number


def freeze(briefing: Briefing) -> Frozen:
    """The briefing with its bytes."""
    return Frozen(briefing, frozen.pack(briefing))


def order(of: Figures, request: Request, scenarios: Mapping[str, str] | None = None) -> Order:
    """What the workshop is asked for the story of these figures; its file is for `read`.

    scenarios: number → the saved scenario as text, of those that the request names.
    """
    held = dict(scenarios or {})
    named = f"{of.version} {request!r} {held!r}"
    return Order(STORY, named, pickle.dumps((of, request, held)))


def read(packed: bytes) -> Frozen:
    """A briefing of its bytes.

    Raises:
        briefing.story.frozen.NotThis: they are no briefing, or not the one of their number.
    """
    return Frozen(frozen.unpack(packed), packed)


def keep(made: Frozen) -> None:
    """Keep a briefing under its number.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    asked = made.briefing.request
    snapshots.keep(made.number, made.packed, asked.audience, made.briefing.title)


def opened(number: str) -> Frozen | None:
    """The briefing of a number as `numbering.tidied` writes it; None where it isn't known.

    Raises:
        data.store.StoreProblem: the store can't be read.
        briefing.story.frozen.NotThis: what is kept isn't what its number promises.
    """
    packed = snapshots.content(number)
    if packed is None:
        return None
    found = read(packed)
    if found.number != number:
        raise frozen.NotThis(f"isi potret {number} tidak cocok lagi dengan nomornya")
    return found
