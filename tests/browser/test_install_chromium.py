"""A machine without Chromium gets one, or is told in one sentence what to do."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser import install_chromium

BROWSER = "#!/bin/sh\necho Chromium 140\n"


def put(folder: Path, name: str, script: str) -> None:
    """An executable of this name and text."""
    path = folder / name
    path.write_text(script)
    path.chmod(0o755)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing on its path but what the test puts into this folder."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "playwright"))
    monkeypatch.setattr(install_chromium, "MAC", ())
    return tmp_path


def test_a_browser_on_the_path_is_found(bare: Path) -> None:
    put(bare, "chromium", BROWSER)
    assert install_chromium.find() == str(bare / "chromium")


def test_an_empty_shell_of_a_browser_is_passed_over(bare: Path) -> None:
    put(bare, "chromium", "#!/bin/sh\nexit 1\n")
    put(bare, "google-chrome", BROWSER)
    assert install_chromium.find() == str(bare / "google-chrome")


def test_the_browser_that_playwright_keeps_is_found(bare: Path) -> None:
    asked = [sys.executable, "-c", install_chromium.PLAYWRIGHTS]
    executable = Path(subprocess.run(asked, capture_output=True, text=True).stdout.strip())
    assert executable.is_relative_to(bare / "playwright")
    executable.parent.mkdir(parents=True)
    put(executable.parent, executable.name, BROWSER)
    assert install_chromium.find() == str(executable)


def test_a_named_browser_decides_alone(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(bare, "chromium", BROWSER)
    monkeypatch.setenv("CHROMIUM", str(bare / "missing"))
    assert install_chromium.find() is None


@pytest.mark.parametrize("user", [0, 1000], ids=["root", "sudo"])
def test_on_debian_the_package_is_installed(
    bare: Path, monkeypatch: pytest.MonkeyPatch, user: int
) -> None:
    asked = bare / "asked"
    installs = f"cp {bare}/built {bare}/chromium"
    put(bare, "built", BROWSER)
    put(bare, "cp", '#!/bin/sh\nexec /bin/cp "$@"\n')
    put(bare, "apt-get", f'#!/bin/sh\necho "$1" >> {asked}\n[ "$1" = update ] || {installs}\n')
    put(bare, "sudo", f'#!/bin/sh\necho sudo >> {asked}\nexec "$@"\n')
    monkeypatch.setattr("os.geteuid", lambda: user)
    assert install_chromium.main() == 0
    by = ["sudo"] if user else []
    assert asked.read_text().split() == [*by, "update", *by, "install"]


def test_where_nothing_helps_one_sentence_says_what_to_do(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(install_chromium, "from_playwright", lambda: None)
    assert install_chromium.main() == 1
    assert capsys.readouterr().err == f"{install_chromium.REMEDY}\n"
