"""Saved budget scenarios for tests of briefings, one of each kind."""

from program.allocate import Goal
from program.budget.plan import FLAT, GAP, NEED, Cover, Plan, Purse
from program.budget.scenario import Scenario, number, written

PERIOD, POOR_PERIOD = "2024-08", "2023-03"
PROVINCE = Purse("apbd_provinsi", 10_000_000_000)


def scenario(name: str, *purses: Purse, start: str = "2026-01", months: int = 12, **more):
    """A scenario on the figures that most regencies share."""
    return Scenario(Plan(purses or (PROVINCE,), start, months, **more), PERIOD, POOR_PERIOD, name)


NEEDY = scenario("Ikut kebutuhan", sharing=NEED, take_up=90)
HALVED = scenario(
    "B",
    Purse("bkbk", 20_000_000_000),
    Purse("dbh_sawit", 5_000_000_000, "pekerja_sawit"),
    start="2026-03",
    sharing=GAP,
    discounted=True,
)
NAMED = scenario(
    "",
    Purse("apbd_kabkota", 900_000_000, kode="15.09"),
    months=6,
    wanted={"15.09": 4_000},
    lapsing=(Cover("15.09", 500, "2026-02", "bkbk"),),
)
EVERYBODY = scenario(
    "Semua, sampai 100 persen", Purse("apbd_provinsi", 300_000_000_000), sharing=FLAT
)
AIMED = scenario(
    "Rata tiap desa",
    Purse("apbd_provinsi", 10_000_000_000),
    Purse("apbd_kabkota", 400_000_000, kode="15.72"),
    goal=Goal.FLAT,
    floors={"15.09": 4_000},
    caps={"15.71": 1_000},
)
IMPOSSIBLE = scenario("Batas terlalu tinggi", goal=Goal.MOST, floors={"15.09": 90_000})
FORBIDDEN = scenario("Sawit dari BKBK", Purse("bkbk", 10**9, "pekerja_sawit"), sharing=NEED)
PENNILESS = scenario("Tanpa uang", Purse("apbd_provinsi", 1_000), sharing=NEED)
EVERY = (NEEDY, HALVED, NAMED, AIMED, EVERYBODY, FORBIDDEN, PENNILESS, IMPOSSIBLE)
SAVED = {number(one): written(one) for one in EVERY}
"""Number → the scenario as text."""
