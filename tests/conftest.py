"""What every test stands on: repeatable examples, full errors, and no network."""

import ipaddress
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# Visitors never see a traceback; a failing page test must show it.
os.environ["STREAMLIT_CLIENT_SHOW_ERROR_DETAILS"] = "full"

_MAIN = sys.modules["__main__"]

# What tests keep, they keep in a store of their own: never in the project's.
_STORE = tempfile.mkdtemp(prefix="lindung-uji-")
os.environ["DATABASE_URL"] = f"sqlite:///{_STORE}/lindung.sqlite"


@pytest.fixture(autouse=True, scope="session")
def own_store() -> Iterator[None]:
    """Remove the store of the test run when it has ended."""
    yield
    shutil.rmtree(_STORE, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_main() -> None:
    """A page that was opened before has taken the place of the main program, also one that a
    fixture keeps; children of a test would run it again."""
    sys.modules["__main__"] = _MAIN


def stays_on_this_machine(address: Any) -> bool:
    """Whether a socket address is a loopback one, or no internet address at all."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Refuse every connection of the test process that would leave the machine."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if not stays_on_this_machine(address):
            raise AssertionError(f"a test tried to reach {address!r}")
        connect(self, address)

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", refuse)
    yield
    patch.undo()
