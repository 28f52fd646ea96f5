"""The offline pack: all files of a briefing in one zip that opens from a USB stick."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from briefing.files import KINDS, PROFILES, ZIP, file_name
from briefing.makers import MAKERS
from briefing.readme import README, readme
from briefing.story import frozen
from briefing.story.model import Briefing
from briefing.workshop.orders import Step

SNAPSHOT = "potret.json"
_FIXED = (2024, 1, 1, 0, 0, 0)
"""The time of every entry: the time of making is left out, so that equal packs are equal bytes."""
_READABLE = 0o100644 << 16
_UNIX = 3


@dataclass(frozen=True)
class Part:
    """A file of the pack. said: what is told while it is made."""

    said: str
    file: str
    make: Callable[[], bytes]


def steps(briefing: Briefing, template: bytes | None = None) -> tuple[Part, ...]:
    """The files in the order they are made. A briefing without profiles has no file of them.

    template: a PowerPoint file whose look the deck takes.
    """
    number = briefing.number
    listed = {
        kind: file_name(kind, number) for kind in MAKERS if kind != PROFILES or briefing.profiles
    }
    files = [
        Part(KINDS[kind].step, file, partial(MAKERS[kind], briefing, template))
        for kind, file in listed.items()
    ]
    return (
        *files,
        Part(KINDS[ZIP].step, SNAPSHOT, lambda: frozen.pack(briefing)),
        Part(KINDS[ZIP].step, README, lambda: readme(briefing, listed, SNAPSHOT)),
    )


def making(briefing: Briefing, template: bytes | None = None) -> Iterator[Step | bytes]:
    """Each step as it begins, then the zip.

    Raises:
        briefing.deck.BadTemplate: the template can't be used.
    """
    parts = steps(briefing, template)
    made = {}
    for at, part in enumerate(parts):
        yield Step(part.said, at, len(parts))
        made[part.file] = part.make()
    yield zipped(made)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """File name → content as a zip: the same parts give the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as pack:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, _FIXED)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            pack.writestr(entry, parts[name], zipfile.ZIP_DEFLATED, 6)
    return stream.getvalue()
