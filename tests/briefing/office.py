"""LibreOffice without a screen: what a reader's program makes of a deck or a workbook."""

import atexit
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from tests.briefing import install_office


def converted(content: bytes, name: str, to: str, folder: Path) -> Path:
    """A file as LibreOffice opens and saves it again.

    content, name: of the file ("paparan.pptx"). to: "pdf", "xlsx" or a filter as soffice takes
    it ('csv:"Text - txt - csv (StarCalc)":44,34,76'). folder: where both files will lie.
    """
    executable = install_office.find()
    assert executable, install_office.REMEDY
    source, out = folder / name, folder / "converted"
    source.write_bytes(content)
    command = [executable, "--headless", "--norestore", f"-env:UserInstallation={_profile()}"]
    asked = subprocess.run(
        [*command, "--convert-to", to, "--outdir", str(out), str(source)],
        capture_output=True,
        text=True,
        timeout=240,
    )
    made = (out / name).with_suffix("." + to.partition(":")[0])
    assert made.exists(), f"LibreOffice made no {made.name}: {asked.stdout}{asked.stderr}"
    return made


def pages(pdf: Path, dots: int = 60) -> list[Path]:
    """Each page of a PDF as PNG, in order; dots: to the inch."""
    subprocess.run(["pdftoppm", "-png", "-r", str(dots), pdf, pdf.with_suffix("")], check=True)
    return sorted(pdf.parent.glob(f"{pdf.stem}-*.png"))


def text(pdf: Path) -> list[str]:
    """The text of each page of a PDF, as it is laid out."""
    asked = ["pdftotext", "-layout", "-enc", "UTF-8", str(pdf), "-"]
    said = subprocess.run(asked, capture_output=True, check=True).stdout.decode()
    return said.split("\f")[:-1]


@cache
def _profile() -> str:
    """A profile of this process: two LibreOffices in one profile wait for each other."""
    folder = tempfile.mkdtemp(prefix="lindung-office-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder).as_uri()
