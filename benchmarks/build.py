"""(f) How long the files of a briefing of all eleven regencies take, and how much memory."""

import multiprocessing
import resource
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks.report import Row, Text
from benchmarks.scale import Scale
from briefing.files import HTML, NOTE, PPTX, PROFILES, XLSX, ZIP

GOALS_S = {PPTX: 3.0, NOTE: 1.0, PROFILES: 1.0, XLSX: None, HTML: None, ZIP: 6.0}
TITLES = {
    PPTX: Text("Membuat PPTX, sebelas daerah", "PPTX of eleven regencies built"),
    NOTE: Text("Membuat PDF nota dinas", "PDF of the note built"),
    PROFILES: Text("Membuat PDF sebelas profil", "PDF of eleven profiles built"),
    XLSX: Text("Membuat XLSX", "XLSX built"),
    HTML: Text("Membuat satu berkas HTML", "Single HTML file built"),
    ZIP: Text("Membuat paket lengkap", "Full pack built"),
}
DETAILS = Text(
    "median {} kali; yang pertama {}; berkas {}; memori proses paling banyak {}, sebelumnya {}",
    "median of {}; the first {}; file {}; memory of the process at most {}, before {}",
)


class Built(NamedTuple):
    """Seconds of each build, bytes of the file, and the process's most memory in bytes."""

    seconds: list[float]
    size: int
    before: int
    most: int


def measure(_executable: str, scale: Scale) -> list[Row]:
    """Each kind of file in a process of its own, as often as `scale.builds`."""
    return [_row(kind, _alone(kind, scale.builds)) for kind in TITLES]


def _alone(kind: str, times: int) -> Built:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(built, kind, times).result()


def built(kind: str, times: int) -> Built:
    """What a process measures of itself: the story is told before, each build is timed whole."""
    make = _maker(kind)
    before = _most()
    seconds, size = [], 0
    for _ in range(times):
        start = perf_counter()
        for made in make():
            size = len(made) if isinstance(made, bytes) else size
        seconds.append(perf_counter() - start)
    return Built(seconds, size, before, _most())


def _maker(kind: str) -> Callable[[], Iterator[object]]:
    # Only here: the libraries that make files are part of what a build's process holds.
    from briefing import asked, making
    from briefing.story import tell
    from program.figures import load

    told = tell.tell(load(), asked.request())
    return lambda: making.steps(kind, told)


def _most() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _row(kind: str, found: Built) -> Row:
    facts = (
        (len(found.seconds), ""),
        (found.seconds[0], "s"),
        (found.size / 1e3, "KB"),
        (found.most / 1e6, "MB"),
        (found.before / 1e6, "MB"),
    )
    return Row(TITLES[kind], median(found.seconds), "s", GOALS_S[kind], DETAILS, facts)
