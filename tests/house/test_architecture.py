"""One street, one direction: the contracts of pyproject.toml, and the proof that each can break."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house import source

LINTER = Path(sys.executable).with_name("lint-imports")
CONFIGURATION = tomllib.loads(source.read(Path("pyproject.toml")))["tool"]["importlinter"]
CONTRACTS = {contract["id"] for contract in CONFIGURATION["contracts"]}

OFFENCES = {
    "street": [
        ("words/formats.py", "import data.regions"),
        ("data/regions.py", "import program.rank"),
        ("program/rank.py", "import geo.classes"),
        ("geo/classes.py", "import figures.bars"),
        ("figures/bars.py", "import briefing.workbook"),
        ("briefing/workbook.py", "import pages.ui.text"),
    ],
    "app": [("pages/menu.py", "import app")],
    "pages": [
        ("pages/tren.py", "import pages.ringkasan"),
        ("pages/ui/text.py", "import pages.ringkasan"),
    ],
    "streamlit": [
        ("figures/bars.py", "import streamlit"),
        ("data/regions.py", "def load():\n    from streamlit import cache_data"),
    ],
    "folium": [("pages/ui/text.py", "import folium"), ("figures/bars.py", "import branca")],
    "map_view": [("pages/ui/text.py", "import streamlit_folium")],
}
ALLOWED = {
    "words/formats.py": "import babel",
    "data/regions.py": "import words.formats",
    "program/rank.py": "import data.regions",
    "geo/classes.py": "import folium, words.formats",
    "figures/bars.py": "import geo.classes",
    "briefing/workbook.py": "import figures.bars",
    "pages/ui/text.py": "import streamlit, briefing.workbook",
    "pages/ui/map_view.py": "import streamlit_folium, geo.classes",
    "pages/menu.py": "import pages.ui.text",
    "pages/ringkasan.py": "import pages.ui.map_view",
    "pages/tren.py": "import pages.ui.text",
}


def contracts_hold(folder: Path, contract: str | None = None) -> bool:
    """Whether a tree keeps the contracts of this repository (or one of them)."""
    chosen = ["--contract", contract] if contract else []
    run = subprocess.run(
        [LINTER, "--no-cache", "--no-logo", "--config", source.ROOT / "pyproject.toml", *chosen],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in run.stdout, run.stdout + run.stderr
    return run.returncode == 0


def build(folder: Path, modules: dict[str, str]) -> Path:
    """A small house with these modules, each room a package."""
    for name, text in modules.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n")
    for room in [*folder.iterdir(), folder / "pages" / "ui"]:
        (room / "__init__.py").touch()
    (folder / "app.py").write_text("import pages.ui.text\n")
    return folder


def test_the_house_keeps_its_contracts() -> None:
    assert contracts_hold(source.ROOT)


def test_every_room_is_under_contract() -> None:
    packages = {p.parts[0] for p in source.python_files() if p.name == "__init__.py"}
    assert packages - {"tests", "benchmarks"} <= set(CONFIGURATION["root_packages"])
    assert tuple(CONFIGURATION["root_packages"]) == source.ROOMS


def test_every_contract_has_an_offence_that_breaks_it() -> None:
    assert set(OFFENCES) == CONTRACTS


def test_a_tree_that_keeps_the_rules_passes(tmp_path: Path) -> None:
    assert contracts_hold(build(tmp_path, ALLOWED))


@pytest.mark.parametrize(
    ("contract", "module", "line"),
    [(contract, *offence) for contract, offences in OFFENCES.items() for offence in offences],
)
def test_an_offence_breaks_its_contract(
    tmp_path: Path, contract: str, module: str, line: str
) -> None:
    house = build(tmp_path, ALLOWED | {module: f"{ALLOWED[module]}\n{line}"})
    assert not contracts_hold(house, contract)
