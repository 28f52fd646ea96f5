"""Saved scenarios for a briefing: looked up once, then carried by the briefing itself."""

from collections.abc import Iterable

from program.budget import saved
from program.budget.scenario import written
from words import formats

UNKNOWN = (
    "Skenario {numbers} tidak ditemukan. Periksa nomornya, atau simpan dahulu di halaman Simulasi "
    "Anggaran."
)


class NotSaved(LookupError):
    """Numbers under which no scenario is saved, said in Indonesian."""

    def __init__(self, numbers: Iterable[str]) -> None:
        self.numbers = tuple(numbers)
        super().__init__(UNKNOWN.format(numbers=formats.listing(list(self.numbers))))


def texts(numbers: Iterable[str]) -> dict[str, str]:
    """Number → the scenario as text, under the name that counts now.

    Raises:
        NotSaved: nothing is saved under some of the numbers.
        data.store.StoreProblem: the store can't be read.
        data.problems.BadData: what is kept can't be read, or isn't what its number promises.
    """
    found = {number: saved.opened(number) for number in numbers}
    if lacking := [number for number, kept in found.items() if kept is None]:
        raise NotSaved(lacking)
    return {number: written(kept.scenario) for number, kept in found.items() if kept}
