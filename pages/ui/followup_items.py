"""Each commitment with its newest version and what published figures say of it."""

from dataclasses import dataclass
from functools import cached_property

from data import commitments
from data.catalogue import Indicator, catalogue
from data.commitment_content import Commitment
from data.commitments import WITHDRAWN, Version
from program.commitments import KEPT, LATE, RUNNING, UNMEASURED, Verdict, judge
from program.figures import Figures

PART, OPENED, ANSWERS = "bagian_tindak_lanjut", "komitmen", "penjawab"
"""Keys in the address: the part of the page, the commitment that is opened, who answers."""
TAKEN_BACK = "ditarik"
GROUPS = (LATE, UNMEASURED, RUNNING, KEPT, TAKEN_BACK)
"""In the order in which a meeting asks."""


@dataclass(frozen=True)
class Item:
    """One commitment. versions: all of it, oldest first."""

    versions: tuple[Version, ...]
    verdict: Verdict

    @property
    def now(self) -> Version:
        """Its newest version."""
        return self.versions[-1]

    @property
    def id(self) -> str:
        """Its id."""
        return self.now.id

    @property
    def content(self) -> Commitment:
        """What it says now."""
        return self.now.commitment

    @cached_property
    def meaning(self) -> Indicator:
        """What it is measured by."""
        return catalogue()[self.content.indicator]

    @property
    def group(self) -> str:
        """Its verdict, or that it was withdrawn."""
        return TAKEN_BACK if self.now.act == WITHDRAWN else self.verdict.name


def every(figures: Figures, month: str) -> tuple[Item, ...]:
    """All commitments as they stand in `month`, in the order of GROUPS, then by deadline.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    found = [
        Item(versions, judge(versions[-1].commitment, figures, month))
        for versions in commitments.histories().values()
    ]
    return tuple(sorted(found, key=lambda one: (GROUPS.index(one.group), one.content.due, one.id)))
