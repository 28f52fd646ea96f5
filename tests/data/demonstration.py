"""A demonstration store for a test, beside the one of the run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from data import store


@contextmanager
def opened(folder: Path) -> Iterator[None]:
    """The store of this process is a demonstration in `folder` until the block ends."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(store.VARIABLE, f"sqlite:///{folder}/contoh.sqlite")
        patch.setenv(store.EDITION, "contoh")
        yield
