"""(b) How long until another indicator has coloured the map, and how many bytes that takes."""

from dataclasses import dataclass, field
from statistics import median

from benchmarks.browser import Meter, chromium, visitor
from benchmarks.measures import median_ratio
from benchmarks.report import Row, Text
from benchmarks.scale import MAP, TRIVIAL, Scale
from data.catalogue import COVERAGE, PARTICIPANTS, POOR, POTENTIAL, POVERTY, POVERTY_LINE, catalogue
from pages.ui.text.peta_cakupan import ONLY_PUBLISHED, WITH_ESTIMATES
from tests.browser.serving import serve

GOAL, GOAL_KB = 1.3, 20.0
# Neighbours differ in palette or in order, so that every change gives the map other colours.
INDICATORS = (COVERAGE, POVERTY, PARTICIPANTS, POOR, POTENTIAL, POVERTY_LINE)
LETTERS = "ABCD"
# Poverty is published for every regency: to ask for it without estimates changes no colour.
PUBLISHED = f"{MAP}?indikator={POVERTY}"

REPAINT = Text("Ganti indikator sampai warna peta berganti", "Indicator changed until repainted")
AGAINST_TRIVIAL = Text(
    "{}; pilihan pada halaman satu baris {}", "{}; a select box on a one-line page {}"
)
AGAINST_IDLE = Text(
    "{}; pilihan yang tidak mengubah peta, pada halaman yang sama {}",
    "{}; a select box on the same page that changes nothing on the map {}",
)
BYTES = Text("Data lewat websocket per ganti indikator", "Websocket data per change of indicator")
BYTES_DETAILS = Text(
    "terbesar dari {} kali; median {}, halaman satu baris {}",
    "largest of {}; median {}, one-line page {}",
)


@dataclass
class Taken:
    """Milliseconds and bytes of one kind of change."""

    ms: list[float] = field(default_factory=list)
    size: list[int] = field(default_factory=list)

    def add(self, measured: tuple[float, int]) -> None:
        """Keep one more measurement."""
        self.ms.append(measured[0])
        self.size.append(measured[1])


def measure(executable: str, scale: Scale) -> list[Row]:
    """A trivial change, a change of indicator and one that changes no colour, in turns."""
    trivial, repaint, idle = Taken(), Taken(), Taken()
    labels = [catalogue()[key].label for key in INDICATORS]
    with (
        serve(TRIVIAL) as floor,
        serve() as app,
        chromium(executable) as browser,
        visitor(browser) as context,
    ):
        lines = Meter(context, floor.url, "page")
        plain = Meter(context, app / PUBLISHED, "map")
        chart = Meter(context, app / MAP, "map")
        has_idle = plain.has("angka")
        for turn in range(1, scale.changes + 3):
            taken = [
                lines.change("huruf", LETTERS[turn % len(LETTERS)], "text"),
                chart.change("indikator", labels[turn % len(labels)], "map"),
                plain.change("angka", (WITH_ESTIMATES, ONLY_PUBLISHED)[turn % 2], "run")
                if has_idle
                else (0.0, 0),
            ]
            # The first turns load parts of the page that are then kept.
            if turn > 2:
                for kind, measured in zip((trivial, repaint, idle), taken, strict=True):
                    kind.add(measured)
    return _rows(trivial, repaint, idle if has_idle else None)


def _rows(trivial: Taken, repaint: Taken, idle: Taken | None) -> list[Row]:
    rows = [_ratio(repaint, trivial, AGAINST_TRIVIAL, GOAL)]
    if idle:
        rows.append(_ratio(repaint, idle, AGAINST_IDLE, None))
    facts = (
        (len(repaint.size), ""),
        (median(repaint.size) / 1e3, "KB"),
        (median(trivial.size) / 1e3, "KB"),
    )
    rows.append(Row(BYTES, max(repaint.size) / 1e3, "KB", GOAL_KB, BYTES_DETAILS, facts))
    return rows


def _ratio(measured: Taken, floor: Taken, details: Text, goal: float | None) -> Row:
    facts = ((median(measured.ms), "ms"), (median(floor.ms), "ms"))
    return Row(REPAINT, median_ratio(measured.ms, floor.ms), "×", goal, details, facts)
