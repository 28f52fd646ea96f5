"""Debian's package tool, for what a test needs and pip can't bring."""

import os
import shutil
import subprocess
import sys


def as_root() -> list[str] | None:
    """What to put before a command of Debian's package tool; None where it can't be used."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo"] if shutil.which("sudo") else None


def install(*packages: str) -> None:
    """Install Debian's packages, as root or by sudo; elsewhere do nothing."""
    by = as_root()
    if by is None:
        return
    wanted = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    for command in (["apt-get", "update"], wanted):
        # Without a terminal nobody can answer a question: sudo then fails at once.
        silent = None if sys.stdin.isatty() else subprocess.DEVNULL
        subprocess.run([*by, *command], check=False, stdin=silent, stdout=subprocess.DEVNULL)
