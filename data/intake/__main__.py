"""The intake without a browser: `python -m data.intake BERKAS --dry-run|--publish`.

The same rules as the page's, and one more: what recognition isn't sure of holds a file back, as
nobody is there to look at it. Whoever can run commands on the machine is its keeper: she publishes
as "mesin ini". docs/intake.md says the exit codes, the report and a line for cron.
"""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from data import audit, commands, ledger, published
from data.commands import Misunderstood, Parser
from data.intake import command_text, memory, report
from data.intake.marked import marked
from data.intake.model import CHANGED, NEW, REFUSE, DryRun, Refused
from data.intake.run import NONE, run
from data.people import THIS_MACHINE, Forbidden
from data.problems import BadData
from data.store import StoreProblem
from words.formats import number
from words.periods import is_period

FINE, HELD, TURNED_AWAY, NOT_KEPT, WRONG_USE = 0, 1, 2, 3, 64
STANDARD_OUTPUT = "-"
DOUBT = "ragu"


def main(words: Sequence[str] | None = None) -> int:
    """Check a file, publish it where asked; the number that the process ends with."""
    given = sys.argv[1:] if words is None else list(words)
    if commands.HELP & set(given):
        print(command_text.HELP)
        return FINE
    try:
        asked = _parser().parse_args(given)
        reasons = _reasons(asked.override)
        _check(asked)
    except Misunderstood as problem:
        print(f"{problem}\n\n{command_text.HELP}", file=sys.stderr)
        return WRONG_USE
    if not asked.file.is_file():
        print(command_text.UNREADABLE.format(place=asked.file), file=sys.stderr)
        return TURNED_AWAY
    try:
        return _carried_out(asked, reasons)
    except Refused as problem:
        print(problem, file=sys.stderr)
        return _turned_away(asked, problem)
    except (StoreProblem, BadData) as problem:
        print(problem, file=sys.stderr)
    except OSError as problem:
        print(command_text.DISK.format(place=problem.filename), file=sys.stderr)
    return NOT_KEPT


def _parser() -> Parser:
    parser = Parser()
    parser.add_argument("file", type=Path)
    for act in ("--dry-run", "--publish"):
        parser.add_argument(act, action="store_true")
    for name in ("--source", "--period", "--sheet", "--note"):
        parser.add_argument(name, default="")
    parser.add_argument("--table", default="1")
    parser.add_argument("--override", action="append", default=[])
    parser.add_argument("--json", default="")
    parser.add_argument("--marked", type=Path)
    return parser


def _check(asked: Namespace) -> None:
    if asked.dry_run == asked.publish:
        raise Misunderstood(command_text.ONE_ACT)
    if asked.period and not is_period(asked.period):
        raise Misunderstood(command_text.PERIOD.format(given=asked.period))
    if not asked.table.isdecimal() or int(asked.table) < 1:
        raise Misunderstood(command_text.TABLE.format(given=asked.table))


def _reasons(said: Sequence[str]) -> dict[str, str]:
    """["cakupan-100=kerja lintas daerah"] → {"cakupan-100": "kerja lintas daerah"}."""
    reasons: dict[str, str] = {}
    for one in said:
        rule, _, why = one.partition("=")
        if not rule.strip() or not why.strip():
            raise Misunderstood(command_text.OVERRIDE.format(given=one))
        reasons[rule.strip()] = why.strip()
    return reasons


def _carried_out(asked: Namespace, reasons: dict[str, str]) -> int:
    found = strict(_dry_run(asked))
    if asked.publish:
        audit.record(
            THIS_MACHINE, audit.UPLOAD, file=found.upload.name, file_hash=found.upload.sha256
        )
    print(report.text(found, reasons), file=_words_to(asked))
    if asked.marked:
        asked.marked.write_bytes(marked(asked.file.read_bytes(), found)[1])
    made, problem = _published(asked, found, reasons) if asked.publish else (None, "")
    _write(asked, report.document(found, reasons, made, problem))
    if problem:
        print(problem, file=sys.stderr)
        return NOT_KEPT
    return HELD if report.verdict(found, reasons) == report.HELD else FINE


def _dry_run(asked: Namespace) -> DryRun:
    state = published.head()
    # What somebody corrected on the page for this source's files holds here too.
    remembered = memory.recall(asked.source) or NONE
    *_, found = run(
        asked.file.name,
        asked.file,
        replace(remembered, source=asked.source, period=asked.period),
        ledger.state(state),
        state,
        _told,
        asked.sheet,
        int(asked.table),
        published.sources(),
    )
    return found


def _turned_away(asked: Namespace, problem: Refused) -> int:
    """Write down that a file was refused: by its name alone, which the door has looked at."""
    _write(asked, report.refused(problem))
    try:
        if asked.publish:
            audit.record(THIS_MACHINE, audit.REFUSE, file=problem.file, detail=problem.rule)
    except StoreProblem as fault:
        print(fault, file=sys.stderr)
    return TURNED_AWAY


def strict(found: DryRun) -> DryRun:
    """The same dry run where nobody looks at it: what isn't certain stands against publishing."""
    hardened = tuple(
        replace(one, severity=REFUSE, overridable=True) if one.rule == DOUBT else one
        for one in found.findings
    )
    return replace(found, findings=hardened)


def _published(asked: Namespace, found: DryRun, reasons: dict[str, str]) -> tuple[int | None, str]:
    """Number of the state that publishing made, None where it made none; and why it couldn't."""
    answered = {one.rule for one in found.findings if one.overridable} & set(reasons)
    if found.refusals(frozenset(answered)):
        return None, ""
    if not found.counts[NEW] and not found.counts[CHANGED]:
        print(command_text.NOTHING_NEW, file=_words_to(asked))
        return None, ""
    overrides = {rule: reasons[rule] for rule in sorted(answered)}
    try:
        made = ledger.publish(THIS_MACHINE, found, asked.note, overrides)
    except (Forbidden, ledger.Moved, StoreProblem) as problem:
        return None, str(problem)
    told = command_text.PUBLISHED.format(
        state=made, new=number(found.counts[NEW]), changed=number(found.counts[CHANGED])
    )
    print(told, file=_words_to(asked))
    return made, ""


def _told(step: str, _share: float) -> None:
    print(command_text.STEP.format(step=step), file=sys.stderr)


def _words_to(asked: Namespace) -> Any:
    """Where words go: not among the JSON that a program reads."""
    return sys.stderr if asked.json == STANDARD_OUTPUT else sys.stdout


def _write(asked: Namespace, document: dict[str, Any]) -> None:
    text = json.dumps(document, ensure_ascii=False, indent=1)
    if asked.json == STANDARD_OUTPUT:
        print(text)
    elif asked.json:
        Path(asked.json).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
