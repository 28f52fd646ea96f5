"""What a source's files were read as before, so that a correction is made once."""

import json
from dataclasses import asdict

from data import mappings
from data.intake.model import ROLES, Layout
from data.intake.recognise import ColumnHint, Hints, remembered
from data.intake.recognise.moments import moment
from data.people import Person


def remember(person: Person, layout: Layout) -> None:
    """Keep what each heading of this layout means in files of its source.

    A heading that only says when ("2024", "Agustus") isn't kept: in the next table it may stand
    above something else. Nor is what holds for the whole table.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    kept = {
        heading: asdict(hint)
        for heading, hint in remembered(layout.columns).items()
        if _says_what(heading)
    }
    if kept and layout.source:
        mappings.remember(person, layout.source, json.dumps(kept, sort_keys=True))


def recall(source: str) -> Hints | None:
    """The hints to read a file of this source with, None where nothing is remembered of it.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    content = mappings.recall(source)
    columns = {
        heading: ColumnHint(**hint)
        for heading, hint in json.loads(content or "{}").items()
        if hint.get("role") in ROLES
    }
    return Hints(columns) if columns else None


def _says_what(heading: str) -> bool:
    return any(one.isalpha() for one in moment(heading).rest)
