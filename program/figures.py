"""All figures of one store, composed once: published, reckoned, and ready to look up."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import pandas as pd

from data import ledger, origins, parameters, preference, published, schema, seed, villages
from data.contract import COLUMNS
from data.origins import Origin, Printed
from data.parameters import Parameters
from program.derived import derive
from program.rows import Cell, Row, cells


@dataclass(frozen=True, eq=False)
class Figures:
    """table: preferred published rows plus computed ones (tidy contract plus low, high).
    observations: every published row, alternatives included. version: changes with any figure
    or rule. origins: where the published rows stand, as far as that is known. state: number of
    the published state they are of. edition: of the store. The tables are shared: never write to
    them.
    """

    table: pd.DataFrame
    observations: pd.DataFrame
    villages: pd.DataFrame
    parameters: Parameters
    version: str
    origins: Mapping[Printed, Origin] = field(default_factory=dict)
    state: int = 0
    edition: str = schema.REAL

    @cached_property
    def cells(self) -> Mapping[Cell, Row]:
        """(kode, period, indicator) → row."""
        return cells(self.table)

    @cached_property
    def by_region(self) -> Mapping[tuple[str, str], Mapping[str, Row]]:
        """(indicator, kode) → period → row, oldest period first."""
        found: dict[tuple[str, str], dict[str, Row]] = {}
        for row in sorted(self.cells.values(), key=lambda r: r.period):
            found.setdefault((row.indicator, row.kode), {})[row.period] = row
        return found


def load(state: int | None = None) -> Figures:
    """The figures of a state of the store, of the published one without a number.

    Raises:
        data.problems.BadData: a file may not be published.
        data.store.StoreProblem: the store can't be read.
    """
    number = published.head() if state is None else state
    table = ledger.state(number)
    counted = villages.load()
    return replace(
        compose(
            table[list(COLUMNS)],
            counted,
            parameters.load(),
            places=origins.of_state(table, seed.loads()) | origins.of_files(),
        ),
        state=number,
        edition=ledger.edition(),
    )


def compose(
    observed: pd.DataFrame,
    village_counts: pd.DataFrame,
    rules: Parameters,
    places: Mapping[Printed, Origin] | None = None,
) -> Figures:
    """Figures from tables already read: choose the preferred rows, compute the rest.

    places: where the published rows stand, if known.
    """
    table = derive(preference.preferred(observed), village_counts, rules)
    version = _version(table, observed, rules)
    return Figures(table, observed, village_counts, rules, version, places or {})


def _version(table: pd.DataFrame, observed: pd.DataFrame, rules: Parameters) -> str:
    """A short hash of content, the same in every process."""
    digest = hashlib.sha256(repr(rules).encode())
    for part in (table, observed):
        digest.update(pd.util.hash_pandas_object(part, index=False).to_numpy().tobytes())
    return digest.hexdigest()[:12]
