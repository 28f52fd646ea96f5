"""What readers read: the published state of the store, with what the application carries."""

from functools import lru_cache
from threading import Lock

from data import ledger, store
from data.seed import seed
from data.sources import Source

_seen: dict[str, int] = {}
"""Address → the newest state that this process has been told of."""
_LOCK = Lock()


def head() -> int:
    """Number of the published state. What the application carries is brought in first.

    Raises:
        data.problems.BadData: the figures that the application carries can't be published.
        data.store.StoreProblem: the store can't be read, or not be filled.
    """
    address = store.url()
    _seeded(address)
    found = ledger.head()
    with _LOCK:
        _seen[address] = max(found, _seen.get(address, 0))
    return found


# Each process looks once at each store whether its files are there.
@lru_cache(maxsize=4)
def _seeded(_url: str) -> None:
    seed()


def sources() -> dict[str, Source]:
    """Every source by its id, at least those of every state that `head` has told this process.

    A page names sources many times; the store is asked for its state once, for the figures.

    Raises:
        data.problems.BadData, data.store.StoreProblem: as `head`.
    """
    address = store.url()
    return _sources(address, _seen.get(address) or head())


# Sources are only ever added, by a load: those of one state stay as they are.
@lru_cache(maxsize=4)
def _sources(_url: str, _head: int) -> dict[str, Source]:
    return ledger.sources()
