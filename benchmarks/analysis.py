"""(e) How long until another regency is told and drawn on the pages of analysis."""

from statistics import median

from benchmarks.browser import Meter, chromium, visitor
from benchmarks.measures import median_ratio
from benchmarks.repaint import LETTERS, Taken
from benchmarks.report import Row, Text
from benchmarks.scale import ANALYSIS, FULL_PAGE, TRIVIAL, Scale
from data.regions import region
from pages.ui.text import common
from tests.browser.serving import serve

GOAL = 1.5
REGENCIES = ("15.09", "15.08", "15.04", "15.71")
LOOK = f"?daerah={REGENCIES[0]}"
TITLES = {
    "tren": common.TREN,
    "kesenjangan": common.KESENJANGAN,
    "profil_daerah": common.PROFIL_DAERAH,
}
DETAILS = Text(
    "{}; pilihan pada halaman satu baris {}, pada halaman sepenuh ini yang hanya mengganti satu "
    "baris {}; data lewat websocket {}",
    "{}; a select box on a one-line page {}, on a page as full that changes one line {}; "
    "websocket data {}",
)


def measure(executable: str, scale: Scale) -> list[Row]:
    """A trivial change on both floors and a change of regency on each page, in turns."""
    trivial, full = Taken(), Taken()
    taken = {page: Taken() for page in ANALYSIS}
    names = [region(kode).name for kode in REGENCIES]
    with (
        serve(TRIVIAL) as floor,
        serve(FULL_PAGE) as peer,
        serve() as app,
        chromium(executable) as browser,
        visitor(browser) as context,
    ):
        floors = (
            (trivial, Meter(context, floor.url, "page")),
            (full, Meter(context, peer.url, "page")),
        )
        meters = {page: Meter(context, app / f"{page}{LOOK}", "figures") for page in ANALYSIS}
        # The first round over all regencies fills the server's caches, as earlier visitors do.
        for turn in range(1, scale.changes + len(names) + 1):
            counted = turn > len(names)
            for own, meter in floors:
                measured = meter.change("huruf", LETTERS[turn % len(LETTERS)], "text")
                if counted:
                    own.add(measured)
            for page, meter in meters.items():
                measured = meter.change("daerah", names[turn % len(names)], "figures")
                if counted:
                    taken[page].add(measured)
    return [_row(page, own, trivial, full) for page, own in taken.items()]


def _row(page: str, own: Taken, floor: Taken, full: Taken) -> Row:
    what = Text(
        f"Ganti daerah di {TITLES[page]} sampai tergambar ulang",
        f"Regency changed on {TITLES[page]} until redrawn",
    )
    facts = (
        (median(own.ms), "ms"),
        (median(floor.ms), "ms"),
        (median(full.ms), "ms"),
        (median(own.size) / 1e3, "KB"),
    )
    return Row(what, median_ratio(own.ms, floor.ms), "×", GOAL, DETAILS, facts)
