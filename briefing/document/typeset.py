"""Typst, with our faces and nothing from this machine or from the clock."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import typst

from briefing.picture import face_directories

TEMPLATE = Path(__file__).parent / "template"
TAGGED = "ua-1"
"""PDF/UA-1: tags, language, alternative texts."""

_COUNT = re.compile(rb"/Type/Pages/Count (\d+)")


def pdf(template: str, content: dict[str, Any]) -> bytes:
    """The template of that name with its content: the same content gives the same bytes.

    A letter that no face has can't be in an accessible file: then the file has its tags and
    language, and doesn't claim the standard.
    """
    try:
        return _compiled(template, content, [TAGGED])
    except typst.TypstError as problem:
        if "could not be displayed" not in problem.message:
            raise
        return _compiled(template, content, [])


def pages(made: bytes) -> int:
    """How many pages a file of `pdf` has."""
    return max(int(count) for count in _COUNT.findall(made))


def _compiled(template: str, content: dict[str, Any], standards: list[Any]) -> bytes:
    made = typst.compile(
        TEMPLATE / template,
        root=TEMPLATE,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": json.dumps(content, ensure_ascii=False)},
        pdf_standards=standards,
        timestamp=0,
    )
    return bytes(made)


@cache
def _fonts() -> typst.Fonts:
    """The faces of the packages beside those that typst carries, read once a process."""
    directories = [str(directory) for directory in face_directories()]
    return typst.Fonts(include_system_fonts=False, font_paths=directories)
