"""The repository as its files: where the rooms are and what they hold."""

import os
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("pages", "briefing", "figures", "geo", "program", "data", "words")


@cache
def files() -> list[Path]:
    """Every file that is or could be committed, relative to the root, in order.

    Outside a git checkout: every file not in a hidden, cache or environment folder.
    """
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0:
        names = {name for name in listing.stdout.decode().split("\0") if name}
        return sorted(Path(name) for name in names if (ROOT / name).is_file())
    return sorted(walked(ROOT))


def walked(root: Path) -> list[Path]:
    """Every file below `root`, relative to it, without caches and virtual environments."""
    found: list[Path] = []
    for folder, folders, names in os.walk(root):
        here = Path(folder)
        folders[:] = [
            name
            for name in folders
            if name not in {".git", "__pycache__"}
            and not name.endswith("_cache")
            and not (here / name / "pyvenv.cfg").exists()
        ]
        found += [(here / name).relative_to(root) for name in names]
    return found


def python_files() -> list[Path]:
    """Every Python file of the repository, relative to the root."""
    return [path for path in files() if path.suffix == ".py"]


def page_scripts() -> list[Path]:
    """The pages themselves, with the frame `menu.py`; not the parts they share."""
    return [
        path
        for path in python_files()
        if path.parts[0] == "pages" and len(path.parts) == 2 and path.name != "__init__.py"
    ]


def read(path: Path) -> str:
    """The text of a file of the repository."""
    return (ROOT / path).read_text(encoding="utf-8")


def is_text(path: Path) -> bool:
    """Whether a file of the repository is text as we write it: UTF-8, and not, say, a picture."""
    content = (ROOT / path).read_bytes()
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in content[:8192]
