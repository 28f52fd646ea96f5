"""`python -m benchmarks [--quick] [--only a,b] [--write]`: measure, and print the table."""

import argparse
import os
import sys
from collections.abc import Callable

from benchmarks import (
    allocation,
    analysis,
    budget,
    build,
    intake,
    load,
    machine,
    ready,
    repaint,
    report,
    start,
    yielding,
)
from benchmarks.report import Language, Row
from benchmarks.scale import FULL, QUICK, Scale
from tests.browser import install_chromium
from tests.browser.serving import ROOT

PARTS: dict[str, Callable[[str, Scale], list[Row]]] = {
    "a": ready.measure,
    "b": repaint.measure,
    "c": load.measure,
    "d": start.measure,
    "e": analysis.measure,
    "f": build.measure,
    "g": yielding.measure,
    "h": intake.measure,
    "i": allocation.measure,
    "j": budget.measure,
}


def parts(text: str) -> list[str]:
    """ "a,c" → ["a", "c"]. Raises ArgumentTypeError for a part that doesn't exist."""
    chosen = [part.strip() for part in text.split(",")]
    unknown = sorted(set(chosen) - set(PARTS))
    if unknown:
        raise argparse.ArgumentTypeError(f"no part {', '.join(unknown)}; one of {', '.join(PARTS)}")
    return chosen


def options(arguments: list[str]) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few repeats")
    parser.add_argument("--only", type=parts, default=list(PARTS), metavar=",".join(PARTS))
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    parser.add_argument("--language", choices=report.LANGUAGES, default="en")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> None:
    """Measure what was asked for, print it, and write it where asked."""
    asked = options(arguments)
    executable = install_chromium.find()
    if not executable:
        sys.exit(install_chromium.REMEDY)
    before = os.getloadavg()[0]
    rows: list[Row] = []
    for part in asked.only:
        found = PARTS[part](executable, QUICK if asked.quick else FULL)
        print(report.table(found, asked.language), file=sys.stderr, flush=True)
        rows += found
    version = machine.chromium_version(executable)

    def block(language: Language) -> str:
        return f"{report.table(rows, language)}\n{machine.facts(version, language, before)}\n"

    print(block(asked.language))
    if asked.write:
        report.write(ROOT / "README.md", block)


if __name__ == "__main__":
    main(sys.argv[1:])
