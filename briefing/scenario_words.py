"""A saved scenario in words: what it assumes, and how several of them compare."""

from collections.abc import Mapping, Sequence

from briefing.budget_words import GOALS
from data import funds
from data.parameters import DISCOUNT_COVERS_GOVERNMENT_PAID
from data.regions import region
from program.budget import compare
from program.budget.outcome import Outcome
from program.budget.plan import FLAT, GAP, NEED, Plan, Purse
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats, periods

NONE = "–"
UNNAMED = "tanpa nama"
MONEY, GROUP, WHEN, PROGRAMMES, SHARING = "Dana", "Untuk siapa", "Waktu", "Program", "Pembagian"
FLOORS, CAPS, LAPSING = "Paling sedikit", "Paling banyak", "Perlindungan yang berakhir"
TAKE_UP, DISCOUNT, SECTOR, BASE = "Keikutsertaan", "Potongan iuran", "Sektor", "Angka dasar"
SHARED = {
    FLAT: "sama tiap desa dan kelurahan",
    NEED: "menurut penduduk miskin",
    GAP: "menurut yang belum terlindungi",
    **{goal: f"terbaik: {name}" for goal, name in GOALS.items()},
}
_HALVED = {True: "berlaku juga untuk iuran dari pemerintah", False: "tidak untuk iuran pemerintah"}
_BETTER = {
    compare.PEOPLE: "melindungi paling banyak orang",
    compare.LOWEST: "paling tinggi mengangkat daerah terendah",
    compare.PER_POINT: "paling murah untuk tiap poin cakupan",
}
"""What a sentence praises, in its order; the table has the rest."""
_ALIKE = "Pada jumlah orang, daerah terendah, dan biaya tiap poin, hasilnya sama."


def called(scenario: Scenario, number: str) -> str:
    """The name of a scenario for a heading; with its number where it has none."""
    return scenario.name or f"{UNNAMED} ({number})"


def assumptions(scenario: Scenario, figures: Figures) -> dict[str, str]:
    """Everything that a scenario assumes: what → words, "–" where it assumes nothing there."""
    people, poor = (periods.as_of(when) for when in (scenario.period, scenario.poor_period))
    base = f"peserta dan potensi {people}, penduduk miskin {poor}"
    return {**of_plan(scenario.plan, figures), BASE: base}


def of_plan(plan: Plan, figures: Figures) -> dict[str, str]:
    """What a plan alone assumes, as `assumptions`."""
    first, last = (periods.label(plan.calendar[at]) for at in (0, -1))
    halved = plan.discounted
    if halved is None:
        halved = figures.parameters.assumed(DISCOUNT_COVERS_GOVERNMENT_PAID)
    covers = [
        f"{region(c.kode).short} {formats.number(c.people)} orang ({periods.label(c.ends)})"
        for c in plan.lapsing
    ]
    return {
        MONEY: formats.listing([_purse(purse) for purse in plan.purses]),
        GROUP: formats.listing(sorted({_group(purse) for purse in plan.purses})),
        WHEN: f"{first} – {last}, {formats.number(plan.months)} bulan",
        PROGRAMMES: formats.listing([name.upper() for name in plan.programmes]),
        SHARING: shared(plan),
        FLOORS: _by_region(plan.floors) or NONE,
        CAPS: _by_region(plan.caps) or NONE,
        LAPSING: formats.listing(covers) or NONE,
        TAKE_UP: formats.percent_words(plan.take_up / 100, 0),
        DISCOUNT: _HALVED[halved],
        SECTOR: NONE if plan.sector == "lain" else plan.sector,
    }


def shared(plan: Plan) -> str:
    """Who gets how many: by which rule, by which goal, or whom the plan names."""
    if plan.wanted:
        return f"disebut per daerah: {_by_region(plan.wanted)}"
    return SHARED[plan.goal or plan.sharing]


def better(names: Sequence[str], outcomes: Sequence[Outcome | None]) -> str:
    """Which scenario is better at what, in one plain sentence; that they are alike."""
    praised: dict[tuple[int, ...], list[str]] = {}
    for measure, words in _BETTER.items():
        if winners := compare.best(outcomes, measure):
            praised.setdefault(winners, []).append(words)
    if not praised:
        return _ALIKE
    said = [
        f"{formats.listing([names[at] for at in winners])} {formats.listing(words)}"
        for winners, words in praised.items()
    ]
    return f"{'; '.join(said)}."


def unlike(names: Sequence[str], scenarios: Sequence[Scenario]) -> str:
    """What keeps them from being compared like with like, in sentences: money, length, figures."""
    told = {
        "Uangnya": [
            formats.rupiah(sum(purse.budget_idr for purse in own.plan.purses)) for own in scenarios
        ],
        "Lamanya": [f"{formats.number(own.plan.months)} bulan" for own in scenarios],
        "Angka dasarnya": [periods.as_of(own.period) for own in scenarios],
    }
    said = [
        f"{what} tidak sama: "
        + formats.listing([f"{n} {v}" for n, v in zip(names, values, strict=True)])
        for what, values in told.items()
        if len(set(values)) > 1
    ]
    return " ".join(f"{sentence}." for sentence in said)


def _purse(purse: Purse) -> str:
    name = funds.load().labels.get(purse.fund, purse.fund)
    where = f" (hanya {region(purse.kode).short})" if purse.kode else ""
    whole = f" dari {formats.rupiah_exact(purse.whole_idr)}" if purse.whole_idr else ""
    return f"{name} {formats.rupiah_exact(purse.budget_idr)}{whole}{where}"


def _group(purse: Purse) -> str:
    return purse.group.replace("_", " ")


def _by_region(people: Mapping[str, int]) -> str:
    told = [f"{region(kode).short} {formats.number(n)}" for kode, n in sorted(people.items()) if n]
    return formats.listing(told)
