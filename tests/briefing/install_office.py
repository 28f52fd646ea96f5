"""Find LibreOffice, or install it: `python -m tests.briefing.install_office`."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pptx

from tests.house import debian

NAMES = ("soffice", "libreoffice")
MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
READERS = ("pdftoppm", "pdftotext", "pdffonts")
PACKAGES = (
    "libreoffice-impress",
    "libreoffice-calc",
    "poppler-utils",
    "fontconfig",
    "fonts-crosextra-carlito",
    "fonts-crosextra-caladea",
    "fonts-liberation",
    "fonts-dejavu-core",
)
FACES = (("Carlito", "Calibri"), ("Caladea", "Cambria"))
"""Free faces with the widths of the ones that a deck asks for: either of a pair is enough."""
REMEDY = (
    "The tests of decks and workbooks need LibreOffice (Impress, Calc), poppler's tools and the"
    " faces Carlito and Caladea, and they couldn't be installed here: install them"
    f" (Debian: apt-get install {' '.join(PACKAGES)}) or name one with SOFFICE=/path/to/soffice."
)


def works(executable: str) -> bool:
    """Whether this LibreOffice opens a slide and a sheet: each is a package of its own."""
    with tempfile.TemporaryDirectory() as folder:
        slide, sheet = Path(folder, "slide.pptx"), Path(folder, "sheet.csv")
        deck = pptx.Presentation()
        deck.slides.add_slide(deck.slide_layouts[6])
        deck.save(str(slide))
        sheet.write_text("1\n")
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = [executable, "--headless", "--norestore", profile, "--convert-to", "pdf"]
        try:
            subprocess.run(
                [*command, "--outdir", folder, slide, sheet], capture_output=True, timeout=240
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return slide.with_suffix(".pdf").exists() and sheet.with_suffix(".pdf").exists()


def candidates() -> Iterator[str]:
    """Where LibreOffice may be: on the path, among the applications of a Mac."""
    yield from (found for name in NAMES if (found := shutil.which(name)))
    yield from [str(MAC)] if MAC.exists() else []


@cache
def find() -> str | None:
    """The executable to drive, or None. `SOFFICE` in the environment decides alone."""
    named = os.environ.get("SOFFICE")
    return named or next(candidates(), None)


def complete() -> bool:
    """Whether everything is here: a LibreOffice that works, readers of PDF, the faces."""
    found = find()
    return all(map(shutil.which, READERS)) and has_faces() and bool(found and works(found))


def has_faces() -> bool:
    """Whether text is as wide here as on a machine with Microsoft's faces."""
    if not shutil.which("fc-list"):
        return False
    asked = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True)
    return all(any(face in asked.stdout for face in pair) for pair in FACES)


def main() -> int:
    """Say which LibreOffice will be used; install what is missing. 1 if that failed."""
    if not complete() and not os.environ.get("SOFFICE"):
        print("LibreOffice or its tools are missing: installing them for the tests.", flush=True)
        debian.install(*PACKAGES)
        find.cache_clear()
    ready = complete()
    print(f"LibreOffice: {find()}" if ready else REMEDY, file=sys.stdout if ready else sys.stderr)
    return 0 if ready else 1


if __name__ == "__main__":
    sys.exit(main())
