"""The one place where taking a file along enters the trail."""

import logging
from collections.abc import Callable

from data import audit
from data.people import Person
from data.store import StoreProblem
from pages.ui import visitor

_LOG = logging.getLogger(__name__)


def told(name: str, make: Callable[[], bytes]) -> Callable[[], bytes]:
    """`make`, whose every call is an export of the file of this name by whoever visits now.

    Who that is is asked here: the file is made later, outside any visit.
    """
    person = visitor.visitor()

    def make_and_tell() -> bytes:
        content = make()
        _tell(person, name)
        return content

    return make_and_tell


def tell(name: str) -> None:
    """Note that whoever visits now takes along the file of this name."""
    _tell(visitor.visitor(), name)


def _tell(person: Person, name: str) -> None:
    try:
        audit.record(person, audit.EXPORT, file=name)
    except StoreProblem as problem:
        # Reading is open to all: a store that can't be written keeps no file from a reader.
        _LOG.warning("export of %s not recorded: %s", name, problem)
