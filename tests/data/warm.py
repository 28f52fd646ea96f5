"""Loads and reads once what every child of a test needs, and leaves no store open."""

import os
import tempfile

from data import ledger, store
from tests.data import children

with tempfile.TemporaryDirectory(prefix="lindung-uji-") as folder:
    os.environ[store.VARIABLE] = f"sqlite:///{folder}/lindung.sqlite"
    children.publish(1)
    ledger.restore(children.PUBLISHER_OF_ALL, 1, "", 1)
    store._opened(store.url()).dispose()
    store._opened.cache_clear()
