"""A machine without LibreOffice gets one, or is told in one sentence what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.briefing import install_office
from tests.house import debian


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A machine with nothing on its path but what the test puts into this folder."""
    monkeypatch.delenv("SOFFICE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(install_office, "MAC", tmp_path / "missing.app")
    install_office.find.cache_clear()
    yield tmp_path
    # What was found here is nothing to other tests of this process.
    install_office.find.cache_clear()


def put(folder: Path, name: str, script: str = "") -> None:
    """An executable of this name and text."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}")
    path.chmod(0o755)


def test_a_named_office_decides_alone(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(bare, "soffice")
    monkeypatch.setenv("SOFFICE", str(bare / "other"))
    assert install_office.find() == str(bare / "other")
    assert not install_office.complete()


def test_an_office_that_opens_no_slide_is_not_complete(bare: Path) -> None:
    for name in (*install_office.READERS, "soffice"):
        put(bare, name)
    put(bare, "fc-list", "echo Carlito; echo Caladea")
    assert install_office.find() == str(bare / "soffice")
    assert install_office.has_faces()
    assert not install_office.complete()


def test_on_debian_all_packages_are_installed(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = bare / "asked"
    put(bare, "apt-get", f'echo "$@" >> {asked}\n')
    put(bare, "sudo", 'exec "$@"\n')
    monkeypatch.setattr(install_office, "complete", lambda: asked.exists())
    assert install_office.main() == 0
    update, install = asked.read_text().splitlines()
    assert update == "update"
    assert install.split()[-len(install_office.PACKAGES) :] == [*install_office.PACKAGES]
    assert "missing" in capsys.readouterr().out


def test_where_nothing_helps_one_sentence_says_what_to_do(
    bare: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert debian.as_root() is None
    assert install_office.main() == 1
    assert capsys.readouterr().err == f"{install_office.REMEDY}\n"
