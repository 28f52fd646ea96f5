import json

from frictionless import validate

from data import FILES
from data.package import text


def test_frictionless_accepts_the_package():
    report = validate(str(FILES / "datapackage.json"))
    assert report.valid, report.flatten(["path", "rowNumber", "note"])


def test_the_committed_descriptor_is_what_the_contract_says():
    assert (FILES / "datapackage.json").read_text(encoding="utf-8") == text()


def test_every_table_of_the_store_is_described():
    described = {r["path"] for r in json.loads(text())["resources"]}
    assert described == {path.name for path in FILES.glob("*.csv")}


def test_the_package_names_its_sources_and_licences():
    package = json.loads(text())
    assert len(package["sources"]) > 100
    assert {licence["name"] for licence in package["licenses"]} >= {"MIT", "CC-BY-NC-SA-4.0"}
