"""(j) How long until a move of the budget's slider is reckoned and drawn: numbers, maps, table."""

from statistics import median

from benchmarks.browser import Meter, chromium, visitor
from benchmarks.measures import median_ratio
from benchmarks.repaint import LETTERS, Taken
from benchmarks.report import Row, Text
from benchmarks.scale import BUDGET, SLIDER, TRIVIAL, Scale
from data.funds import VILLAGE_GRANT
from pages.ui.text.common import SIMULASI_ANGGARAN
from tests.browser.serving import serve

GOAL = 1.5
THUMB = f"geser_uang_{VILLAGE_GRANT}"
PLACES = (0.30, 0.62, 0.45, 0.78)
"""Where on its track the slider is put, as parts of its width: each another plan."""

MOVE = Text(
    f"Geser anggaran di {SIMULASI_ANGGARAN} sampai tergambar ulang",
    f"Budget's slider moved on {SIMULASI_ANGGARAN} until redrawn",
)
AGAINST_BOX = Text(
    "{}; perubahan paling sederhana, kotak pilihan pada halaman satu baris {}; data lewat "
    "websocket {}",
    "{}; the trivial widget change, a select box on a one-line page {}; websocket data {}",
)
AGAINST_SLIDER = Text(
    "{}; penggeser pada halaman satu baris {}", "{}; a slider on a one-line page {}"
)


def measure(executable: str, scale: Scale) -> list[Row]:
    """A trivial change of a slider and of a select box, and a move of the budget, in turns."""
    sliding, choosing, budget = Taken(), Taken(), Taken()
    with (
        serve(SLIDER) as floor,
        serve(TRIVIAL) as boxes,
        serve() as app,
        chromium(executable) as browser,
        visitor(browser) as context,
    ):
        line = Meter(context, floor.url, "page")
        box = Meter(context, boxes.url, "page")
        desk = Meter(context, app / BUDGET, "figures")
        # The first round loads parts of the page that are then kept.
        for turn in range(1, scale.changes + len(PLACES) + 1):
            # Each move is a plan that nobody has asked for before, as it is for a visitor.
            place = PLACES[turn % len(PLACES)] + turn / 250
            measured = (
                line.slide("angka", place, "text"),
                box.change("huruf", LETTERS[turn % len(LETTERS)], "text"),
                desk.slide(THUMB, place, "figures"),
            )
            if turn > len(PLACES):
                for kind, own in zip((sliding, choosing, budget), measured, strict=True):
                    kind.add(own)
    return _rows(sliding, choosing, budget)


def _rows(sliding: Taken, choosing: Taken, budget: Taken) -> list[Row]:
    own = (median(budget.ms), "ms")
    size = (median(budget.size) / 1e3, "KB")
    by_slider = median_ratio(budget.ms, sliding.ms)
    by_box = median_ratio(budget.ms, choosing.ms)
    floors = [(median(kind.ms), "ms") for kind in (sliding, choosing)]
    return [
        Row(MOVE, by_box, "×", GOAL, AGAINST_BOX, (own, floors[1], size)),
        Row(MOVE, by_slider, "×", None, AGAINST_SLIDER, (own, floors[0])),
    ]
