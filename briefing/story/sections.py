"""The contract of a section: what it is given, and that it gives slides.

A section is a function `section(context) -> tuple[Slide, ...]`, one for each topic of
`briefing.story.model.TOPICS`, in a module of its own; `briefing.story.tell` calls those that
were asked for. It adds every figure it tells or shows to `context.facts` and names it by the
key it gets back. It gives no slide where it has nothing to say.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from briefing.story.facts import Facts
from briefing.story.model import AGENCY, REGENT, Request, Slide
from data.regions import PROVINCE
from program.figures import Figures


@dataclass(frozen=True, eq=False)
class Context:
    """What a section is given.

    figures: nothing in them is later than the request's `until`. facts: the collector of this
    briefing, shared by its sections. scenarios: number → the saved scenario as text.
    """

    figures: Figures
    request: Request
    facts: Facts
    scenarios: Mapping[str, str] = field(default_factory=dict)

    @property
    def own(self) -> str:
        """The kode whose eyes the briefing is read with: a bupati's regency, else the province."""
        regent = self.request.audience == REGENT and self.request.kodes
        return self.request.kodes[0] if regent else PROVINCE

    @property
    def chosen(self) -> tuple[str, ...]:
        """Kodes in the accent: a bupati's regency alone, else none."""
        return () if self.own == PROVINCE else (self.own,)

    @property
    def detailed(self) -> bool:
        """Whether tables of everything and more method are told: for an agency."""
        return self.request.audience == AGENCY

    @property
    def sentences(self) -> int:
        """How many sentences a talk has at most: an agency hears more of method."""
        return 8 if self.detailed else 6


Section = Callable[[Context], tuple[Slide, ...]]
