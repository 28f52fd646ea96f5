"""Made-up provinces and plans for the simulator's tests, and those of the golden files."""

import tomllib
from pathlib import Path

import pandas as pd
from hypothesis import strategies as st

from program.budget.outcome import table
from program.budget.plan import Cover, Plan, Purse
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, World, published

GOLDEN = Path(__file__).parents[1] / "golden"
KODES = ("15.01", "15.02", "15.03", "15.04")
FULL = 16_800


def three():
    """Gaps of 600, 300 and 100 people; 200, 100 and 50 poor; 10, 20 and 5 villages."""
    return Places(
        (
            published("15.01", 400, 1_000, 200, 10),
            published("15.02", 200, 500, 100, 20),
            published("15.03", 100, 200, 50, 5),
        )
    )


def money(idr, fund="apbd_provinsi", **rest):
    return (Purse(fund, idr, **rest),)


@st.composite
def provinces(draw):
    """Up to four regencies; estimates have ends, some have no figure at all."""
    found = []
    for kode in KODES[: draw(st.integers(1, 4))]:
        potential = draw(st.integers(1, 3_000))
        people = draw(st.integers(0, potential))
        gap = potential - people
        less = draw(st.integers(0, gap))
        more = draw(st.integers(0, 500))
        now, tight = World(people, potential), World(people, people + less)
        wide = World(people, potential + more)
        told = draw(st.integers(0, 9)) > 0
        poor = draw(st.none() | st.integers(0, 2_000))
        villages = draw(st.integers(0, 40))
        known = Standing(kode, now, tight, wide, poor, villages)
        found.append(known if told else Standing(kode, None, None, None, poor, villages))
    return Places(tuple(found))


@st.composite
def plans(draw, places):
    """Any permitted plan for these places: one to three purses, names or a rule."""
    kodes = [place.kode for place in places.regencies]
    idr = st.integers(0, 120_000_000)
    purses = [Purse("apbd_provinsi", draw(idr))]
    if draw(st.booleans()):
        purses.append(Purse("apbd_kabkota", draw(idr), kode=draw(st.sampled_from(kodes))))
    if draw(st.booleans()):
        purses.append(Purse("bkbk", draw(idr)))
    wanted = draw(st.dictionaries(st.sampled_from(kodes), st.integers(0, 4_000)))
    return Plan(
        tuple(draw(st.permutations(purses))),
        start=draw(st.sampled_from(["2023-09", "2025-06", "2026-02", "2026-11"])),
        months=draw(st.integers(1, 14)),
        wanted=wanted,
        sharing="" if wanted else draw(st.sampled_from(["per_desa", "kemiskinan", "kesenjangan"])),
        take_up=draw(st.integers(0, 100)),
        discounted=draw(st.booleans()),
    )


def golden_places():
    """The eleven of August 2024, as they stand in places.csv."""
    rows = pd.read_csv(GOLDEN / "places.csv", dtype={"kode": str}).to_dict("records")
    found = []
    for row in rows:
        now, tight, wide = (
            World(row[f"{end}_participants"], row[f"{end}_potential"])
            for end in ("now", "tight", "wide")
        )
        found.append(Standing(row["kode"], now, tight, wide, row["poor"], row["villages"]))
    return Places(tuple(found[:-1]), found[-1].now)


def golden_plan(name):
    """The plan of one scenario file."""
    told = tomllib.loads((GOLDEN / f"{name}.toml").read_text(encoding="utf-8"))
    purses = tuple(Purse(**raw) for raw in told.pop("purse"))
    lapsing = tuple(Cover(**raw) for raw in told.pop("lapsing", []))
    told["programmes"] = tuple(told["programmes"])
    return Plan(purses=purses, lapsing=lapsing, **told)


def result(name):
    """The full result of one scenario as text: table, months, purses, endings."""
    outcome = simulate(golden_plan(name), golden_places())
    shown = table(outcome).map(lambda v: f"{v:.8f}" if isinstance(v, float) else v)
    lines = [shown.to_csv(index=False, lineterminator="\n")]
    lines.append("month,tariff_idr,people,cost_idr")
    lines += [f"{m.month},{m.tariff_idr},{m.people},{m.cost_idr}" for m in outcome.months]
    lines.append("\nfund,kode,budget_idr,people,cost_idr,left_idr")
    lines += [
        f"{s.purse.fund},{s.purse.kode},{s.purse.budget_idr},"
        f"{sum(s.people.values())},{s.cost_idr},{s.left_idr}"
        for s in outcome.spent
    ]
    lines.append("\nends,kode,people,fund,of_plan,until_end_idr,again_idr")
    lines += [
        f"{e.ends},{e.kode},{e.people},{e.fund},{e.of_plan},{e.until_end_idr},{e.again_idr}"
        for e in outcome.endings
    ]
    return "\n".join([*lines, *_best(outcome.best)]) + "\n"


def _best(found):
    """What a goal adds: the price of fairness and the rules that decided, in words."""
    if found is None:
        return []
    told = [f"{rule.id},{rule.sentence}" for rule in found.binding]
    return [f"\nprice_of_fairness\n{found.price_of_fairness}", "\nrule,sentence", *told]


SCENARIOS = sorted(path.stem for path in GOLDEN.glob("*.toml"))

if __name__ == "__main__":  # the only way the golden results change: on purpose
    for scenario in SCENARIOS:
        (GOLDEN / f"{scenario}.csv").write_text(result(scenario), encoding="utf-8")
