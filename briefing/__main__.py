"""The briefing without a browser: `python -m briefing --untuk gubernur --keluar bahan`.

It ends with 0 when every file is there, with 2 where the command can't be understood, and with 1
where data, template, folder or store are at fault; what is wrong is said in Indonesian.
"""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from briefing import asked, command_text, files, kept, making, scenarios
from briefing.story.model import AUDIENCES, GOVERNOR, REGENT, TOPICS, Request
from briefing.story.tell import tell
from briefing.workshop.orders import Step
from data import commands
from data.commands import Misunderstood, Parser
from data.problems import BadData
from data.regions import RegionError, resolve
from data.store import StoreProblem
from program.figures import load
from words import formats

ALL = ("semua", "all")
KINDS = {
    "pptx": files.PPTX,
    "pdf": files.NOTE,
    "profil": files.PROFILES,
    "xlsx": files.XLSX,
    "html": files.HTML,
    "zip": files.ZIP,
}
"""What a command calls each kind of file."""


def main(words: Sequence[str] | None = None) -> int:
    """Make what the command asks for; the number that the process ends with."""
    given = sys.argv[1:] if words is None else list(words)
    if commands.HELP & set(given):
        print(command_text.HELP)
        return 0
    try:
        asked_for = _parser().parse_args(given)
        request, kinds = _request(asked_for), _kinds(asked_for.berkas)
    except (Misunderstood, RegionError) as problem:
        print(f"{problem}\n\n{command_text.HELP}", file=sys.stderr)
        return 2
    try:
        return _make(request, kinds, asked_for)
    except (BadData, StoreProblem, scenarios.NotSaved, making.BadTemplate) as problem:
        print(problem, file=sys.stderr)
    except OSError as problem:
        print(command_text.FILE.format(place=problem.filename), file=sys.stderr)
    return 1


def _parser() -> Parser:
    parser = Parser()
    parser.add_argument("--untuk", default=GOVERNOR)
    parser.add_argument("--daerah", default=ALL[0])
    parser.add_argument("--sampai", default="")
    parser.add_argument("--bagian", default="")
    parser.add_argument("--skenario", default="")
    parser.add_argument("--berkas", default=",".join(KINDS))
    parser.add_argument("--template", type=Path)
    parser.add_argument("--keluar", type=Path, default=Path())
    return parser


def _request(given: Namespace) -> Request:
    if given.untuk not in AUDIENCES:
        raise Misunderstood(command_text.AUDIENCE.format(given=given.untuk))
    kodes: list[str] = []
    if given.daerah not in ALL:
        kodes = [_regency(one) for one in _listed(given.daerah)]
    if given.untuk == REGENT and len(kodes) != 1:
        raise Misunderstood(command_text.ONE_REGENCY)
    topics = _listed(given.bagian)
    if strange := [one for one in topics if one not in TOPICS]:
        raise Misunderstood(
            command_text.TOPIC.format(given=", ".join(strange), known=", ".join(TOPICS))
        )
    numbers = _listed(given.skenario)
    request = asked.request(given.untuk, "".join(kodes[:1]), kodes, given.sampai, topics, numbers)
    if request.until != given.sampai:
        raise Misunderstood(command_text.YEAR.format(given=given.sampai))
    if len(request.scenarios) != len(numbers):
        most = formats.number(asked.MOST_SCENARIOS)
        raise Misunderstood(command_text.SCENARIO.format(given=given.skenario, most=most))
    return request


def _regency(said: str) -> str:
    is_code = said.replace(".", "").isdigit()
    found = resolve(said if is_code else None, None if is_code else said, declared="kemendagri")
    return str(found.kode)


def _kinds(said: str) -> list[str]:
    wanted = _listed(said)
    if strange := [one for one in wanted if one not in KINDS]:
        known = ", ".join(KINDS)
        raise Misunderstood(command_text.KIND.format(given=", ".join(strange), known=known))
    return [KINDS[one] for one in wanted]


def _listed(said: str) -> list[str]:
    return [one.strip() for one in said.split(",") if one.strip()]


def _make(request: Request, kinds: Sequence[str], given: Namespace) -> int:
    template = given.template.read_bytes() if given.template else None
    made = kept.freeze(tell(load(), request, scenarios.texts(request.scenarios)))
    print(command_text.NUMBER.format(number=made.number))
    given.keluar.mkdir(parents=True, exist_ok=True)
    for kind in kinds:
        for step in making.steps(kind, made.briefing, template):
            if isinstance(step, Step):
                print(command_text.STEP.format(step=step.name))
            elif isinstance(step, bytes):
                place = given.keluar / files.file_name(kind, made.number)
                place.write_bytes(step)
                size = formats.file_size(len(step))
                print(command_text.WRITTEN.format(place=place, size=size))
    try:
        kept.keep(made)
    except StoreProblem as problem:
        print(command_text.NOT_KEPT.format(problem=problem), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
