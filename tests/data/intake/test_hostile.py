"""Hostile files are refused at the door, each for its own reason, in two seconds and 200 MB."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.data.intake.hostile import HOSTILE

ROOT = Path(__file__).parents[3]
MOST_MB = 200


class Answer(NamedTuple):
    rule: str
    said: str
    peak_mb: float


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Answer]:
    """What one limited process says of every hostile file; none of those after it was killed."""
    folder = tmp_path_factory.mktemp("hostile")
    lines = []
    for at, (name, make, _) in enumerate(HOSTILE.values()):
        path = folder / str(at)
        path.write_bytes(make())
        lines.append(f"{name}\t{path}\n")
    done = subprocess.run(
        [sys.executable, "-m", "tests.data.intake.refusing"],
        input="".join(lines),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    said = (Answer(*json.loads(line)) for line in done.stdout.splitlines())
    return dict(zip(HOSTILE, said, strict=False))


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_for_its_reason_within_the_limits(what, answers) -> None:
    assert what in answers, "took more than two seconds, or more memory than it was given"
    answer = answers[what]
    assert answer.rule == HOSTILE[what][2], answer.said
    assert answer.peak_mb <= MOST_MB


@pytest.mark.parametrize("what", HOSTILE)
def test_a_refusal_says_the_file_the_reason_and_a_remedy_in_indonesian(what, answers) -> None:
    said = answers[what].said
    assert re.fullmatch(r"Berkas a\.\w+(?: baris \d+)?: [^;]{15,}; [^;]{10,}\.", said), said
    assert not re.search(r"Traceback|Error|Exception|passwd|evil|Errno|http", said)
