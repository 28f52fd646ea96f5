"""One decision that is asked: what, why, who decides, and what it costs where that is known."""

from dataclasses import dataclass

from briefing.story.model import Claim
from briefing.story.visuals import Key, Told, Written


@dataclass(frozen=True)
class Decision:
    """asked: a request, as the first column of the table says it. why: the figures behind it.

    who: the one who decides. cost: a fact, or None with `free` in its place.
    """

    asked: Claim
    why: Claim
    who: str
    cost: Key = None
    free: str = ""

    @property
    def price(self) -> Told | Written:
        """What it costs, as a cell of the table."""
        return Written(self.free) if self.cost is None else Told(self.cost, bare=True)


def decision(
    asked: Claim | None, why: Claim | None, who: str, cost: Key = None, free: str = ""
) -> Decision | None:
    """A decision, where both its request and its reason spoke."""
    if asked is None or why is None:
        return None
    return Decision(asked, why, who, cost, free)
