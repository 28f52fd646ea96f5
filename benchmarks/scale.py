"""How often each thing is measured, and which pages."""

from dataclasses import dataclass

EMPTY = "benchmarks/apps/empty.py"
TRIVIAL = "benchmarks/apps/trivial.py"
FULL_PAGE = "benchmarks/apps/full.py"
SLIDER = "benchmarks/apps/slider.py"
MAP = "peta_cakupan"
BUDGET = "simulasi_anggaran"
ANALYSIS = ("tren", "kesenjangan", "profil_daerah")


@dataclass(frozen=True)
class Scale:
    """Repeats: visits of a page, changes of a widget, clicks of a session, starts of a process.

    builds: of each kind of file. alone: clicks with nothing built. packs: built at once.
    solves: of each goal of the allocation.
    """

    visits: int
    changes: int
    clicks: int
    starts: int
    builds: int
    alone: int
    packs: int = 10
    solves: int = 20
    sessions: tuple[int, ...] = (1, 10, 50)


FULL = Scale(visits=10, changes=16, clicks=10, starts=5, builds=7, alone=100)
QUICK = Scale(visits=3, changes=4, clicks=4, starts=2, builds=2, alone=30, solves=5)
