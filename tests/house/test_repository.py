"""What the repository promises: pinned parts, nothing of one machine, nothing from elsewhere."""

import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.house import promises, source

RUNTIME, CHECKS, LOCK = (
    source.read(Path(name))
    for name in ("requirements.txt", "requirements-test.txt", "requirements.lock")
)
TEXTS = [p for p in source.files() if source.is_text(p)]
SERVED = [
    p
    for p in TEXTS
    if p.parts[0] in {*source.ROOMS, "app.py"}
    and p.suffix in {".py", ".html", ".js", ".css", ".jinja", ".svg"}
]
STREAMLIT = tomllib.loads(source.read(Path(".streamlit/config.toml")))


@pytest.mark.parametrize("text", [RUNTIME, CHECKS, LOCK], ids=["runtime", "checks", "lock"])
def test_every_requirement_is_pinned_exactly(text: str) -> None:
    assert promises.requirements(text) != []
    assert promises.unpinned(text) == []


def test_the_lock_covers_every_requirement() -> None:
    assert promises.not_locked(RUNTIME + CHECKS, LOCK) == []


def test_a_part_is_required_once() -> None:
    names = [line.split("==")[0].lower() for line in promises.requirements(RUNTIME + CHECKS)]
    assert sorted(names) == sorted(set(names))


def test_the_lock_names_no_place_it_came_from() -> None:
    assert "://" not in LOCK
    assert "--" not in LOCK


def test_no_file_names_a_folder_of_one_machine() -> None:
    assert {p: w for p in TEXTS if (w := promises.breaking(promises.MACHINE, source.read(p)))} == {}


def test_what_is_served_fetches_nothing_from_elsewhere() -> None:
    assert {
        p: w for p in SERVED if (w := promises.breaking(promises.FETCHED, source.read(p)))
    } == {}


def test_nothing_served_counts_its_visitors() -> None:
    assert {
        p: w for p in SERVED if (w := promises.breaking(promises.TRACKERS, source.read(p)))
    } == {}
    assert promises.breaking(promises.TRACKERS, RUNTIME) == []


def test_streamlit_sends_no_statistics_and_listens_here_only() -> None:
    assert STREAMLIT["browser"]["gatherUsageStats"] is False
    assert STREAMLIT["server"]["address"] == "localhost"
    assert STREAMLIT["client"]["showErrorLinks"] is False


def test_the_continuous_check_is_the_one_that_people_run() -> None:
    lines = source.read(Path(".ci/run")).splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert lines[-1] == "make test"
    assert (source.ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_make_offers_the_two_commands_and_says_so() -> None:
    offered = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=source.ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert {"run", "test"} <= {line.split()[1] for line in offered.splitlines()}


@pytest.mark.parametrize("line", ["numpy", "numpy>=2", "numpy==2.*", "numpy~=2.4", "./wheel.whl"])
def test_an_open_requirement_is_found(line: str) -> None:
    assert promises.unpinned(f"pandas==3.1.1\n{line}\n") == [line]


def test_a_requirement_missing_from_the_lock_is_found() -> None:
    lock = "xstatic-leaflet==1.9.3.0\nnumpy==2.4.5 ; python_version < '3.12'\n"
    assert promises.not_locked("XStatic_Leaflet==1.9.3.0\nnumpy==2.4.6\n", lock) == ["numpy==2.4.6"]


@pytest.mark.parametrize("folder", ["work", "tmp", "root", "home", "Users"])
def test_a_folder_of_one_machine_is_found(folder: str) -> None:
    assert promises.breaking(promises.MACHINE, f'FILES = "/{folder}/someone/figures"')
    assert not promises.breaking(promises.MACHINE, f"https://example.org/{folder}/paper")
    assert not promises.breaking(promises.MACHINE, f"figures/{folder}/paper")


@pytest.mark.parametrize(
    "line",
    [
        '"https://cdn.jsdelivr.net/npm/leaflet"',
        "url(//fonts.googleapis.com/css2?family=Inter)",
        '<script src="https://example.org/a.js">',
        "<link rel='stylesheet' href='https://example.org/a.css'>",
        "fetch('https://example.org/shapes')",
        "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    ],
)
def test_something_fetched_from_elsewhere_is_found(line: str) -> None:
    assert promises.breaking(promises.FETCHED, line)


@pytest.mark.parametrize("line", ["fetch('/assets/shapes')", 'SOURCE = "https://jambi.bps.go.id"'])
def test_a_route_of_our_own_and_a_citation_are_left_alone(line: str) -> None:
    assert not promises.breaking(promises.FETCHED, line)


def test_a_tracker_is_found() -> None:
    assert promises.breaking(promises.TRACKERS, "sentry-sdk==2.0")


def test_the_configuration_is_read_whole_and_sends_no_statistics():
    # One table written twice, and Streamlit falls back to its defaults, statistics among them.
    settings = tomllib.loads((source.ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["server"]["address"] == "localhost"
