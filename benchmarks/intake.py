"""(h) A long CSV from its bytes to its dry run: seconds and memory, by the number of its rows."""

import multiprocessing
import os
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

import numpy as np

from benchmarks.report import Row, Text
from benchmarks.scale import Scale
from data.catalogue import Indicator, catalogue
from data.regions import PROVINCE, regencies, region
from data.units import file_unit
from words import formats

SIZES = (10_000, 100_000, 1_000_000)
LARGEST = SIZES[-1]
GOAL_S, GOAL_MB, GOAL_GROWTH = 5.0, 500.0, 1.1
FIRST_YEAR, YEARS = 1951, 75
SOURCE = "infojambi-2024-08-ucj"
HEADER = "Kabupaten/Kota;Periode;Indikator;Nilai;Satuan\n"
ELSEWHERE = ("target", "peserta_aktif_")
"""In names of indicators that no table of regencies counts."""
WITH_PLACES = ("indeks", "orang/rumah tangga")
DETAILS = Text(
    "median {} proses; baca {}, kenali {}, kumpulkan {}, periksa {}; berkas {}; {} angka",
    "median of {} processes; read {}, recognise {}, gather {}, check {}; file {}; {} figures",
)
MEMORY = Text("sebelum berkas dibaca {}", "before the file is read {}")
GROWTH = Text(
    "waktu sebuah baris dari sejuta dibanding sebuah baris dari seratus ribu",
    "time of a row of a million by that of a row of a hundred thousand",
)


class Checked(NamedTuple):
    """Seconds of each step; figures told; the process's most memory before and after, bytes."""

    seconds: tuple[float, ...]
    figures: int
    before: int
    most: int


def measure(_executable: str, scale: Scale) -> list[Row]:
    """Each size as often as `scale.starts`, each time in a process of its own."""
    taken: dict[int, list[Checked]] = {}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            path = Path(folder) / f"{size}.csv"
            _alone(write, path, size)
            taken[size] = [_alone(checked, path, folder) for _ in range(scale.starts)]
            rows.append(_row(size, taken[size], path.stat().st_size))
    return [*rows, _memory(taken[LARGEST]), _growth(taken)]


def content(size: int) -> str:
    """A long table of this many figures, each cell once: month by month, each a little higher.

    Raises:
        ValueError: there are not so many cells.
    """
    places = [f"{one.name};" for one in (region(PROVINCE), *regencies())]
    known = [one for one in catalogue().values() if not one.computed]
    kinds = [one for one in known if not any(part in one.id for part in ELSEWHERE)]
    lines = [HEADER]
    for month in range(YEARS * 12):
        when = f"{FIRST_YEAR + month // 12}-{month % 12 + 1:02};"
        for kind in kinds:
            end = f"{kind.label};{_printed(kind, month)};{kind.file_unit[0]}\n"
            lines += [f"{place}{when}{end}" for place in places]
        if len(lines) > size:
            return "".join(lines[: size + 1])
    raise ValueError(f"{size} figures are more than there are cells: {len(lines) - 1}")


def _printed(kind: Indicator, month: int) -> str:
    """A value within the indicator's bounds, as a table prints it; a little higher each month."""
    low, high = kind.plausible or (0.0, 100_000.0)
    value = low + (high - low) * (0.2 + 0.4 * month / (YEARS * 12))
    factor = file_unit(kind.file_unit[0]).factor
    return formats.number(value / factor, 2 if factor != 1 or kind.unit in WITH_PLACES else 0)


def _alone(work: Callable[..., Any], *given: object) -> Any:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(work, *given).result()


def write(path: Path, size: int) -> None:
    """Put a long table of this many figures there."""
    path.write_text(content(size), encoding="utf-8")


def checked(path: Path, folder: str) -> Checked:
    """What a process measures of itself: libraries and published figures are there before."""
    os.environ["DATABASE_URL"] = f"sqlite:///{folder}/lindung.sqlite"
    # Only here: the libraries that read files are part of what the process holds.
    from data import ledger, published
    from data.intake.run import Hints, run

    state = published.head()
    figures = ledger.state(state)
    times: list[float] = []
    before = _most()
    *_, found = run(
        path.name,
        path,
        Hints(source=SOURCE),
        figures,
        state,
        lambda _step, _share: times.append(perf_counter()),
    )
    return Checked(tuple(np.diff(times).tolist()), len(found.figures), before, _most())


def _most() -> int:
    # Linux passes ru_maxrss of the process that started this one on to it; VmHWM is its own.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


def _seconds(found: list[Checked]) -> float:
    return median(sum(one.seconds) for one in found)


def _row(size: int, found: list[Checked], file_size: int) -> Row:
    steps = [median(times) for times in zip(*(one.seconds for one in found), strict=True)]
    facts = (
        (len(found), ""),
        *((seconds, "s") for seconds in steps),
        (file_size / 1e6, "MB"),
        (found[0].figures, ""),
    )
    id_said, en_said = formats.number(size), f"{size:,}"
    what = Text(f"Uji coba CSV {id_said} baris", f"Dry run of a CSV of {en_said} rows")
    goal = GOAL_S if size == LARGEST else None
    return Row(what, _seconds(found), "s", goal, DETAILS, facts)


def _memory(found: list[Checked]) -> Row:
    what = Text("Memori proses uji coba sejuta baris", "Memory of the process, a million rows")
    facts = ((max(one.before for one in found) / 1e6, "MB"),)
    return Row(what, max(one.most for one in found) / 1e6, "MB", GOAL_MB, MEMORY, facts)


def _growth(taken: dict[int, list[Checked]]) -> Row:
    what = Text("Pertumbuhan waktu uji coba", "Growth of a dry run's time")
    smaller, larger = SIZES[-2:]
    each = [_seconds(taken[size]) / size for size in (smaller, larger)]
    return Row(what, each[1] / each[0], "×", GOAL_GROWTH, GROWTH)
