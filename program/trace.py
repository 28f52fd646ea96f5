"""Where a figure comes from: the published rows it stands in, or how it was reckoned."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from data.catalogue import (
    COVERAGE,
    GAP,
    GAP_COST,
    PARTICIPANTS,
    POOR,
    POTENTIAL,
    QUOTA,
    QUOTA_PER_100_POOR,
    VILLAGES,
    catalogue,
)
from data.contract import ESTIMATE
from data.parameters import Assumption, Parameter
from data.regions import PROVINCE, regencies
from program.bkbk import PLACES_PER_VILLAGE
from program.derived import POVERTY_MONTH, from_counts
from program.estimates import Estimation, estimate, used
from program.evidence import INDICATORS, potential_in
from program.evidence import histories as by_history
from program.figures import Figures
from program.rows import Cells, Row
from program.tariffs import CONTRIBUTION, DISCOUNT_OF_SECTOR, MONTHS, first_month, months_from
from words import formats, periods

OTHER_SECTOR = DISCOUNT_OF_SECTOR["lain"]


@dataclass(frozen=True)
class Printing:
    """A published row. file and line: where it stands, "" and 0 where that isn't known.

    shown: whether it is the one that the rule of preference shows. value: canonical unit.
    load: by which somebody published it, 0 for what the application carries.
    """

    file: str
    line: int
    source: str
    value: float
    shown: bool
    load: int = 0


@dataclass(frozen=True)
class Used:
    """A parameter or assumption that went into a figure: its value in words, its legal basis."""

    label: str
    value: str
    legal: str


@dataclass(frozen=True)
class Step:
    """One step back from a row. formula: "" for a published one. inputs: rows one step back."""

    stored: tuple[Printing, ...] = ()
    formula: str = ""
    inputs: tuple[Row, ...] = ()
    parameters: tuple[Used, ...] = ()


class Tracer:
    """Traces rows of one `Figures`."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures

    def step(self, row: Row) -> Step:
        """Where `row`, of these figures, comes from."""
        printed = self._printed.get((row.kode, row.period, row.indicator))
        if printed:
            return Step(printed)
        if row.indicator == VILLAGES and row.kode != PROVINCE:
            return Step((self._printing(row, row.source, row.value, True),), row.note)
        back, parameters = _STEPS[row.indicator](self, row)
        inputs = tuple(one for one in back if one is not None)
        formula = row.note or catalogue()[row.indicator].formula
        return Step((), formula, inputs, parameters)

    @cached_property
    def _printed(self) -> dict[tuple[str, str, str], tuple[Printing, ...]]:
        """Cell → its published rows, the shown one first."""
        found: dict[tuple[str, str, str], list[Printing]] = {}
        observed = self._figures.observations
        names = ("kode", "period", "indicator", "value", "source")
        for kode, period, indicator, value, source in zip(
            *(observed[name].tolist() for name in names), strict=True
        ):
            cell = (kode, period, indicator)
            row = self._figures.cells.get(cell)
            shown = row is not None and source == row.source
            if row is not None:
                found.setdefault(cell, []).append(self._printing(row, source, value, shown))
        return {
            cell: tuple(sorted(rows, key=lambda one: (not one.shown, one.source)))
            for cell, rows in found.items()
        }

    def _printing(self, row: Row, source: str, value: float, shown: bool) -> Printing:
        place = self._figures.origins.get((row.kode, row.period, row.indicator, source))
        file, line, load = (place.file, place.line, place.load) if place else ("", 0, 0)
        return Printing(file, line, source, float(value), shown, load)

    @cached_property
    def _counted(self) -> Cells:
        """What the estimates start from: published cells, and what follows exactly from counts."""
        known = {
            cell: row
            for cell, row in self._figures.cells.items()
            if cell in self._printed and row.indicator in INDICATORS
        }
        return known | {(r.kode, r.period, r.indicator): r for r in from_counts(known)}

    @cached_property
    def _run(self) -> Estimation:
        return estimate(self._counted)

    def cell(self, indicator: str, kode: str, period: str) -> Row | None:
        """The row of a cell."""
        return self._figures.cells.get((kode, period, indicator))

    def villages(self, kode: str) -> Row | None:
        """The newest count of villages."""
        known = self._figures.by_region.get((VILLAGES, kode), {})
        return known[max(known)] if known else None

    def evidence(self, row: Row) -> tuple[Row, ...]:
        """The rows that an estimate of potential workers or coverage leans on.

        None for an estimate that came into the figures otherwise than by the method.
        """
        own = next((e for e in self._run.evidence if e.kode == row.kode), None)
        found = used(own, row.indicator, self._run) if own else ()
        return tuple({(r.kode, r.period, r.indicator): r for r in found}.values())

    def potential(self, row: Row) -> tuple[Row | None, ...]:
        """What potential workers follow from: counts of the same period, or evidence."""
        there = potential_in(by_history(self._printed_cells), row.kode, row.period)
        return self.evidence(row) if row.status == ESTIMATE or not there else there.rows

    @cached_property
    def _printed_cells(self) -> Cells:
        cells = self._figures.cells
        return {cell: row for cell, row in cells.items() if cell in self._printed}

    def rule(self, key: str, period: str) -> tuple[Used, ...]:
        """The parameter `key` as it held when the period began."""
        found = self._figures.parameters.find(key, first_month(period))
        return () if found is None else (_used(found),)

    def tariffs(self, period: str) -> tuple[Used, ...]:
        """The contributions of the twelve months from the period on, discounts included, and
        what is assumed of them."""
        rules = self._figures.parameters
        months = months_from(first_month(period), MONTHS)
        held = [rules.find(key, m) for key in (CONTRIBUTION, OTHER_SECTOR) for m in months]
        entries = tuple(dict.fromkeys(one for one in held if one is not None))
        discounted = any(one.id == OTHER_SECTOR for one in entries)
        assumed = tuple(_assumed(one) for one in rules.assumptions) if discounted else ()
        return (*(_used(one) for one in entries), *assumed)


Back = tuple[tuple[Row | None, ...], tuple[Used, ...]]


def _both(tracer: Tracer, row: Row) -> Back:
    """Participants and potential workers of the same place and period."""
    return tuple(tracer.cell(one, row.kode, row.period) for one in (PARTICIPANTS, POTENTIAL)), ()


def _coverage(tracer: Tracer, row: Row) -> Back:
    return (tracer.evidence(row), ()) if row.status == ESTIMATE else _both(tracer, row)


def _participants(tracer: Tracer, row: Row) -> Back:
    return tuple(tracer.cell(one, row.kode, row.period) for one in (COVERAGE, POTENTIAL)), ()


def _potential(tracer: Tracer, row: Row) -> Back:
    return tracer.potential(row), ()


def _cost(tracer: Tracer, row: Row) -> Back:
    return (tracer.cell(GAP, row.kode, row.period),), tracer.tariffs(row.period)


def _quota(tracer: Tracer, row: Row) -> Back:
    province = tracer.cell(QUOTA, PROVINCE, row.period)
    return (tracer.villages(row.kode), province), tracer.rule(PLACES_PER_VILLAGE, row.period)


def _per_100(tracer: Tracer, row: Row) -> Back:
    poor = tracer.cell(POOR, row.kode, f"{row.period[:4]}{POVERTY_MONTH}")
    return (tracer.cell(QUOTA, row.kode, row.period), poor), ()


def _villages(tracer: Tracer, row: Row) -> Back:
    areas = regencies()
    return tuple(tracer.cell(VILLAGES, area.kode, row.period) for area in areas), ()


_STEPS: dict[str, Callable[[Tracer, Row], Back]] = {
    COVERAGE: _coverage,
    PARTICIPANTS: _participants,
    POTENTIAL: _potential,
    GAP: _both,
    GAP_COST: _cost,
    QUOTA: _quota,
    QUOTA_PER_100_POOR: _per_100,
    VILLAGES: _villages,
}
"""How one steps back from a reckoned row of each indicator that is ever reckoned."""


def _used(entry: Parameter) -> Used:
    since, until = periods.label(entry.starts), entry.ends and periods.label(entry.ends)
    held = f"{since} sampai {until}" if until else f"sejak {since}"
    return Used(f"{entry.label} ({held})", formats.value(entry.value, entry.unit), entry.legal)


def _assumed(one: Assumption) -> Used:
    return Used(f"Anggapan: {one.label}", "ya" if one.value else "tidak", one.legal)
