"""A briefing: its request, its slides, its facts, and where each fact comes from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from briefing.story.visuals import Visual, keys_of
from data import edition
from data.contract import ESTIMATE
from data.sources import Source
from words import formats

GOVERNOR, REGENT, AGENCY = "gubernur", "bupati", "opd"
AUDIENCES = (GOVERNOR, REGENT, AGENCY)

STATE, MAP, TREND, GAP, BKBK, REGENCIES, COST, DECISIONS, METHOD = (
    "keadaan",
    "peta",
    "tren",
    "kesenjangan",
    "bkbk",
    "daerah",
    "biaya",
    "keputusan",
    "metode",
)
TOPICS = (STATE, MAP, TREND, GAP, BKBK, REGENCIES, COST, DECISIONS, METHOD)
"""Sections in the order of the story."""
SIMULATION = "simulasi"
"""The section of saved budget scenarios: told where some are asked for, after the cost."""

ASSUMED, SIMULATED = "asumsi", "hitungan"
"""Statuses that no published figure has: set in a scenario, and what follows from it exactly. What
follows with a range is an estimate."""


@dataclass(frozen=True)
class Request:
    """What the visitor asked for.

    audience: one of AUDIENCES. kodes: regencies with a page of their own, in Kemendagri's order;
    a bupati's is the first. until: "" for the newest figures, else "YYYY": nothing later is
    told. topics: some of TOPICS, in their order. scenarios: numbers of saved budget scenarios.
    """

    audience: str
    kodes: tuple[str, ...]
    until: str
    topics: tuple[str, ...]
    scenarios: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stored:
    """A published row behind a figure. line: of the file as a spreadsheet counts, 1 the header.

    load: by which somebody published it, 0 for what the application carries.
    """

    file: str
    line: int
    source: str
    load: int = 0


@dataclass(frozen=True)
class Rule:
    """A parameter that went into a figure: what, its value in words, its legal basis."""

    label: str
    value: str
    legal: str

    @property
    def written(self) -> str:
        """The rule in a cell of a table: "Iuran: Rp16.800 (PP 44/2015)"."""
        return f"{self.label}: {self.value} ({self.legal})"


@dataclass(frozen=True)
class Fact:
    """One figure, with all that makes it traceable.

    key: "indicator:kode:period". unit and value as in the catalogue (shares 0–1). sources: ids.
    formula: how it was computed, "" where it was published. stored: the rows it stands in.
    inputs: keys of the facts it was computed from. rules: parameters that went into it.
    """

    key: str
    indicator: str
    label: str
    kode: str
    place: str
    period: str
    unit: str
    value: float
    low: float | None
    high: float | None
    status: str
    sources: tuple[str, ...]
    formula: str = ""
    note: str = ""
    stored: tuple[Stored, ...] = ()
    inputs: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()

    @property
    def written(self) -> str:
        """The figure with its unit; an estimate with its sign."""
        say = formats.estimate if self.status == ESTIMATE else formats.value
        return say(self.value, self.unit)

    @property
    def bare(self) -> str:
        """The figure where the unit already stands; an estimate with its sign."""
        said = formats.bare(self.value, self.unit)
        return f"{formats.ESTIMATE_SIGN} {said}" if self.status == ESTIMATE else said


@dataclass(frozen=True)
class Claim:
    """A sentence, the rule that wrote it, and the keys of the facts it rests on."""

    text: str
    rule: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Slide:
    """One slide or page.

    name: of the slide, ASCII, one of its kind ("peta-cakupan", "daerah-15.09"). title: the
    finding. subtitle: measure, unit and period of the visuals. points: said on the slide.
    talk: said by the speaker, who has time for more.
    """

    name: str
    section: str
    title: Claim
    subtitle: str = ""
    visuals: tuple[Visual, ...] = ()
    points: tuple[Claim, ...] = ()
    talk: tuple[Claim, ...] = ()

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Every fact that the slide tells or shows, each once."""
        told = [claim.facts for claim in (self.title, *self.points)]
        shown = [keys_of(visual) for visual in self.visuals]
        return tuple(dict.fromkeys(key for keys in (*told, *shown) for key in keys))

    @cached_property
    def all_keys(self) -> tuple[str, ...]:
        """`keys`, and every fact that the speaker rests on besides, each once."""
        spoken = (key for claim in self.talk for key in claim.facts)
        return tuple(dict.fromkeys((*self.keys, *spoken)))


@dataclass(frozen=True)
class Profile:
    """One regency on two A4 pages: parts in their order, each like a slide."""

    kode: str
    name: str
    title: Claim
    parts: tuple[Slide, ...]


@dataclass(frozen=True, eq=False)
class Briefing:
    """Everything that deck, document, workbook, pack and screen are made of.

    number: of its content, see `briefing.story.frozen`. code: the version of the rules that
    made it. facts: by key, also those that only go into others. sources: by id, all that the
    facts name. opening: the deck's first slide. profiles: of the regencies asked for. edition: of
    the store that its figures were read from. scenarios: number → the scenario itself, as
    `program.budget.scenario` writes it.
    """

    number: str
    code: str
    request: Request
    title: str
    subtitle: str
    slides: tuple[Slide, ...]
    profiles: tuple[Profile, ...]
    facts: Mapping[str, Fact] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    edition: str = edition.REAL
    scenarios: Mapping[str, str] = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """What must stand on everything made of it: "" but where its figures are synthetic."""
        return edition.mark(self.edition)

    def value(self, key: str | None) -> float | None:
        """The number behind a key; None where there is no figure."""
        return None if key is None else self.facts[key].value

    def written(self, key: str | None) -> str:
        """The figure behind a key in words; that there is none where there is none."""
        return formats.MISSING if key is None else self.facts[key].written

    def cited(self, keys: Iterable[str]) -> tuple[Source, ...]:
        """The sources of these facts, each once, in the order met."""
        ids = dict.fromkeys(source for key in keys for source in self.facts[key].sources)
        return tuple(self.sources[one] for one in ids if one in self.sources)

    def statuses(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The statuses of these facts, each once, in the order met."""
        return tuple(dict.fromkeys(self.facts[key].status for key in keys))

    def periods(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The periods of these facts, each once, oldest first."""
        return tuple(sorted({self.facts[key].period for key in keys}))
