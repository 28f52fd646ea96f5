"""What the commands of the house share: a command that isn't understood is said in Indonesian."""

from argparse import ArgumentParser
from typing import NoReturn

MISUNDERSTOOD = "Perintah tidak dimengerti; tulis pilihan seperti di bawah."
HELP = frozenset({"-h", "--help", "--bantuan"})
"""Each of them asks for the help."""


class Misunderstood(Exception):
    """A command that can't be carried out as it stands: why, in Indonesian."""


class Parser(ArgumentParser):
    """A parser without argparse's own help, that takes no option for a longer one."""

    def __init__(self) -> None:
        super().__init__(add_help=False, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 — argparse's own sentence is English
        """Refuse in Indonesian."""
        raise Misunderstood(MISUNDERSTOOD)
