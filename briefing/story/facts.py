"""Collecting the facts of a briefing: rows of figures, and numbers that only the story reckons."""

import math
from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from briefing.story.from_others import end_of, reckoned, worst
from briefing.story.model import SIMULATED, Fact, Rule, Stored
from briefing.story.visuals import Key
from data.catalogue import catalogue
from data.contract import ESTIMATE, SAMPLE
from data.published import sources
from data.regions import region
from data.sources import Source
from data.targets import Target
from program.figures import Figures
from program.rows import PUBLISHED, Row
from program.trace import Step, Tracer


class Facts:
    """The facts of one briefing, each once, with everything that went into it."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self._tracer = Tracer(figures)
        self._facts: dict[str, Fact] = {}

    def row(self, row: Row | None) -> Key:
        """The key of a row of the figures, added with all its inputs; None for no row."""
        if row is None:
            return None
        key = key_of(row.indicator, row.kode, row.period)
        if key not in self._facts:
            step = self._tracer.step(row)
            inputs = tuple(found for one in step.inputs if (found := self.row(one)))
            self._facts[key] = _published(key, row, step, inputs)
        return key

    def cell(self, indicator: str, kode: str, period: str) -> Key:
        """The key of one figure of the store, or None where there is none."""
        return self.row(self._figures.cells.get((kode, period, indicator)))

    def newest(self, indicator: str, kode: str) -> Key:
        """The key of the newest figure of a place, or None where there is none."""
        known = self._figures.by_region.get((indicator, kode), {})
        return self.row(known[max(known)]) if known else None

    def found(self, key: str) -> Row:
        """The row of the store behind a key of `row` or `cell`.

        Raises:
            KeyError: no row of the store has it.
        """
        fact = self._facts[key]
        return self._figures.cells[fact.kode, fact.period, fact.indicator]

    def panel(self, table: pd.DataFrame, indicator: str) -> dict[str, Key]:
        """kode → key, of a table of `program.panel.panel`."""
        return {
            str(kode): self.cell(indicator, str(kode), str(period)) if status else None
            for kode, period, status in zip(
                table.index, table["period"], table["status"], strict=True
            )
        }

    def others(self, row: Row) -> tuple[Fact, ...]:
        """What other sources give for the cell of a published row, where it isn't the same.

        Each is a fact of its own, under the name of its source.
        """
        key = self.row(row)
        found = []
        for one in self._tracer.step(row).stored:
            if not one.shown and one.value != row.value and key is not None:
                other = replace(
                    self._facts[key],
                    key=key_of(f"{row.indicator}@{one.source}", row.kode, row.period),
                    value=one.value,
                    sources=(one.source,),
                    note="",
                    stored=(Stored(one.file, one.line, one.source, one.load),),
                )
                found.append(self._facts.setdefault(other.key, other))
        return tuple(found)

    def own(
        self,
        indicator: str,
        kode: str,
        period: str,
        value: float,
        unit: str,
        label: str,
        formula: str,
        inputs: Iterable[Key],
        low: float = math.nan,
        high: float = math.nan,
        estimated: bool = False,
    ) -> Key:
        """The key of a number that the story reckons itself; None where it is NaN.

        indicator: a name of its own, in the form "peringkat.belum_terlindungi". formula: in
        words. inputs: keys it was reckoned from; status and sources are theirs.
        low, high: its range. estimated: it is an estimate, whatever it was reckoned from.

        Raises:
            ValueError: there are no inputs, or the key already has another value.
        """
        if math.isnan(value):
            return None
        used = tuple(self._facts[one] for one in dict.fromkeys(inputs) if one is not None)
        if not used:
            raise ValueError(f"{indicator} of {kode} was reckoned from nothing")
        place = (indicator, kode, period)
        made = reckoned(key_of(*place), place, (value, low, high), (unit, label, formula), used)
        if estimated:
            made = replace(made, status=worst((made.status, ESTIMATE)))
        return self._once(made)

    def simulated(
        self,
        place: tuple[str, str, str],
        values: tuple[float, float, float],
        words: tuple[str, str, str],
        inputs: Iterable[Key],
    ) -> Key:
        """The key of a number that a scenario comes to; None where it is NaN.

        place: indicator, kode, period. values: the number and the ends of its range, NaN without.
        words: unit, label, formula. Whatever it was reckoned from, it is an estimate where it has a
        range and else SIMULATED; of synthetic figures it is one of them.

        Raises:
            ValueError: there are no inputs, or the key already has another value.
        """
        key = self.own(*place, values[0], *words, inputs, *values[1:])
        if key is None:
            return None
        made = self._facts[key]
        if made.status != SAMPLE:
            ranged = made.low is not None and made.high is not None
            self._facts[key] = replace(made, status=ESTIMATE if ranged else SIMULATED)
        return key

    def _once(self, made: Fact) -> str:
        if self._facts.setdefault(made.key, made).value != made.value:
            raise ValueError(f"{made.key} was reckoned twice, differently")
        return made.key

    def target(self, target: Target) -> str:
        """The key of a target: of the indicator "target.<indicator>@<source>", at its due month."""
        meaning = catalogue()[target.indicator]
        printed = (target.kode, target.period, target.figure, target.source)
        place = self._figures.origins.get(printed)
        stored = (Stored(place.file, place.line, target.source),) if place else ()
        made = Fact(
            key_of(f"target.{target.figure}@{target.source}", target.kode, target.due),
            f"target.{target.indicator}",
            f"{target.label}: {meaning.label}",
            target.kode,
            region(target.kode).name,
            target.due,
            meaning.unit,
            target.value,
            None,
            None,
            PUBLISHED,
            (target.source,),
            note=target.definition,
            stored=stored,
        )
        return self._facts.setdefault(made.key, made).key

    def given(self, fact: Fact) -> str:
        """The key of a fact that was made elsewhere, added where it isn't known yet."""
        return self._facts.setdefault(fact.key, fact).key

    def __getitem__(self, key: str) -> Fact:
        return self._facts[key]

    def value(self, key: Key) -> float:
        """The number behind a key, NaN for None."""
        return math.nan if key is None else self._facts[key].value

    def all(self) -> dict[str, Fact]:
        """Every fact by its key, in the order of the keys."""
        return dict(sorted(self._facts.items()))

    def sources(self) -> dict[str, Source]:
        """Every source that a fact or a stored row names, by id."""
        known = sources()
        ids = {one for fact in self._facts.values() for one in fact.sources}
        ids |= {row.source for fact in self._facts.values() for row in fact.stored}
        return {one: known[one] for one in sorted(ids) if one in known}


def key_of(indicator: str, kode: str, period: str) -> str:
    """The key of a fact."""
    return f"{indicator}:{kode}:{period}"


def _published(key: str, row: Row, step: Step, inputs: tuple[str, ...]) -> Fact:
    meaning = catalogue()[row.indicator]
    return Fact(
        key,
        row.indicator,
        meaning.label,
        row.kode,
        region(row.kode).name,
        row.period,
        meaning.unit,
        row.value,
        end_of(row.low),
        end_of(row.high),
        row.status,
        tuple(source for source in row.source.split(";") if source),
        step.formula,
        "" if step.formula else row.note,
        tuple(Stored(one.file, one.line, one.source, one.load) for one in step.stored),
        inputs,
        tuple(Rule(one.label, one.value, one.legal) for one in step.parameters),
    )
