"""Whoever reads a rule's name in a report finds it in the documentation."""

import re

from data.intake.checks import RULES
from tests.house.source import ROOT

TOLD = set(re.findall(r"`([a-z0-9-]+)`", (ROOT / "docs/intake.md").read_text(encoding="utf-8")))
NAMED = re.compile(r"(?:\bFault\(\s*|\brule=|\bRULE = )\"([a-z0-9-]+)\"")


def named_in_code() -> set[str]:
    """The rules of refusals and of what is said while figures are gathered."""
    modules = (ROOT / "data" / "intake").rglob("*.py")
    return {name for one in modules for name in NAMED.findall(one.read_text(encoding="utf-8"))}


def test_every_rule_of_the_dry_run_is_documented():
    assert {rule.name for rule in RULES} - TOLD == set()


def test_every_rule_of_the_reading_and_the_gathering_is_documented():
    assert {"kode-nama", "notasi-angka", "data-pribadi", "makro"} <= named_in_code()
    assert named_in_code() - TOLD == set()
