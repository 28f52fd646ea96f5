"""What readers read: the published state of the store, with what the application carries."""

from functools import lru_cache

from data import ledger, store
from data.seed import seed
from data.sources import Source


def head() -> int:
    """Number of the published state. What the application carries is brought in first.

    Raises:
        data.problems.BadData: the figures that the application carries can't be published.
        data.store.StoreProblem: the store can't be read, or not be filled.
    """
    _seeded(store.url())
    return ledger.head()


# Each process looks once at each store whether its files are there.
@lru_cache(maxsize=4)
def _seeded(_url: str) -> None:
    seed()


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
