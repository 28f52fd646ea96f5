"""What a load changed, compared once for all visitors: a state never changes."""

import pandas as pd

from data import ledger, store
from pages.ui import cached
from program import difference


def of_load(number: int) -> pd.DataFrame:
    """The figures in which the state of this load differs from the one published before it."""
    return between(number - 1, number)


def between(before: int, after: int) -> pd.DataFrame:
    """The figures in which two states differ, as `program.difference.between`; 0 is empty."""
    return cached.kept("selisih", (store.url(), before, after), lambda: _between(before, after))


def apart(before: int, after: int) -> int:
    """In how many figures two states differ."""
    return len(between(before, after))


def _between(before: int, after: int) -> pd.DataFrame:
    new = ledger.state(after)
    return difference.between(ledger.state(before) if before else new.iloc[:0], new)
