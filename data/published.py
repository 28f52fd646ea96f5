"""What readers read: the published state of the store, seeded at first use."""

from functools import lru_cache

from data import ledger, store
from data.seed import seed
from data.sources import Source


def head() -> int:
    """Number of the published state. An empty store is filled first.

    Raises:
        data.problems.BadData: the figures that the application carries can't be published.
        data.store.StoreProblem: the store can't be read, or not be filled.
    """
    found = ledger.head()
    if found:
        return found
    seed()
    return ledger.head()


def sources() -> dict[str, Source]:
    """Every source by its id.

    Raises:
        data.problems.BadData, data.store.StoreProblem: as `head`.
    """
    return _sources(store.url(), head())


# Sources are only ever added, by a load: those of one state stay as they are.
@lru_cache(maxsize=4)
def _sources(_url: str, _head: int) -> dict[str, Source]:
    return ledger.sources()
