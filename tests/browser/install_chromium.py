"""Find a Chromium that starts, or install one: `python -m tests.browser.install_chromium`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.house import debian

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = ("Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium")
PLAYWRIGHTS = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""
REMEDY = (
    "The browser tests need Chromium and it couldn't be installed here: install it"
    " (Debian: apt-get install chromium) or name one with CHROMIUM=/path/to/chrome."
)


def starts(executable: str) -> bool:
    """Whether this is a browser that runs: Ubuntu's package may be an empty shell."""
    try:
        asked = subprocess.run([executable, "--version"], capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def candidates() -> Iterator[str]:
    """Where a Chromium may be: on the path, among the applications of a Mac, Playwright's own."""
    yield from (found for name in NAMES if (found := shutil.which(name)))
    yield from (str(path) for name in MAC if (path := Path("/Applications") / name).exists())
    # In a process of its own: Playwright doesn't start twice in one.
    asked = subprocess.run([sys.executable, "-c", PLAYWRIGHTS], capture_output=True, text=True)
    if Path(asked.stdout.strip() or "/nowhere").exists():
        yield asked.stdout.strip()


def find() -> str | None:
    """The executable to drive, or None. `CHROMIUM` in the environment decides alone."""
    named = os.environ.get("CHROMIUM")
    return next(filter(starts, [named] if named else candidates()), None)


def from_playwright() -> None:
    """Install the Chromium that Playwright keeps for itself, with the libraries it needs."""
    libraries = [] if debian.as_root() is None else ["--with-deps"]
    command = [sys.executable, "-m", "playwright", "install", *libraries, "chromium"]
    subprocess.run(command, check=False)


def main() -> int:
    """Say which Chromium will be used; install it if there is none. 1 if that failed."""
    found = find()
    from_debian = partial(debian.install, "chromium")
    for install in () if os.environ.get("CHROMIUM") else (from_debian, from_playwright):
        if not found:
            print("Chromium is missing: installing it for the browser tests.")
            install()
            found = find()
    print(f"Chromium: {found}" if found else REMEDY, file=sys.stdout if found else sys.stderr)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
