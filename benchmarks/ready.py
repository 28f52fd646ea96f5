"""(a) How long until the map is there, against Streamlit's own empty page."""

from collections import defaultdict
from statistics import median

from benchmarks.browser import chromium, ready_ms, visitor
from benchmarks.measures import median_ratio
from benchmarks.report import Row, Text
from benchmarks.scale import EMPTY, MAP, Scale
from tests.browser.serving import serve

GOAL = 1.3
CACHES = {
    "cold": Text("Peta siap, peramban baru", "Map ready, new browser"),
    "warm": Text("Peta siap, kunjungan kedua", "Map ready, second visit"),
}
DETAILS = Text(
    "{} sampai sebelas daerah tergambar; halaman kosong Streamlit {}",
    "{} until eleven regencies are drawn; Streamlit's empty page {}",
)


def measure(executable: str, scale: Scale) -> list[Row]:
    """Both pages in turns, each with an empty cache and again with a full one."""
    times: dict[tuple[str, str], list[float]] = defaultdict(list)
    with serve(EMPTY) as floor, serve() as app, chromium(executable) as browser:
        pages = {"page": floor.url, "map": app / MAP}
        for turn in range(-1, scale.visits):
            for kind, url in pages.items():
                with visitor(browser) as context:
                    for cache in CACHES:
                        took = ready_ms(context, url, kind)
                        # The first turn warms the servers and is not counted.
                        if turn >= 0:
                            times[cache, kind].append(took)
    return [_row(cache, times[cache, "map"], times[cache, "page"]) for cache in CACHES]


def _row(cache: str, measured: list[float], floor: list[float]) -> Row:
    return Row(
        CACHES[cache],
        median_ratio(measured, floor),
        "×",
        GOAL,
        DETAILS,
        ((median(measured), "ms"), (median(floor), "ms")),
    )
