"""What a simulated figure rests on: whose figures, which tariffs, and the plan in words."""

from data import funds
from data.catalogue import PARTICIPANTS, POTENTIAL
from data.contract import ESTIMATE
from data.parameters import DISCOUNT_COVERS_GOVERNMENT_PAID
from data.regions import PROVINCE, region
from pages.ui import cached, provenance
from pages.ui.text import simulasi_lanjut as text
from program.budget.plan import Plan, Rules
from program.figures import Figures
from program.panel import panel
from program.rows import worst
from program.tariffs import CONTRIBUTION, DISCOUNT_OF_SECTOR
from words import formats, periods


def rules(figures: Figures) -> Rules:
    """The rules in force, with the tariffs that came with these figures."""
    return Rules(funds.load(), figures.parameters)


def fund_name(fund: str) -> str:
    """A fund in words; cover that already runs may not name its own."""
    return funds.load().labels.get(fund, fund) or text.FUND_UNKNOWN


def sources(figures: Figures, plan: Plan, period: str) -> str:
    """Ids of the sources of the figures at `period` and of the tariffs, joined by ";"."""
    own, _ = cached.made(_inputs, figures, period)
    return provenance.ids_of([own, tariffs(figures, plan)])


def status(figures: Figures, period: str) -> str:
    """Of what is simulated from the figures at `period`: an estimate, of samples a sample."""
    return cached.made(_inputs, figures, period)[1]


def _inputs(figures: Figures, period: str) -> tuple[str, str]:
    """Sources and status of the participants and potential workers that a plan starts from."""
    cited: list[str] = []
    statuses = {ESTIMATE}
    for indicator in (PARTICIPANTS, POTENTIAL):
        shown = panel(figures, indicator, period)
        cited += shown["source"].tolist()
        statuses |= set(shown["status"]) - {""}
        if row := figures.cells.get((PROVINCE, period, indicator)):
            cited.append(row.source)
    return provenance.ids_of(cited), worst(statuses)


def tariffs(figures: Figures, plan: Plan) -> str:
    """Ids of the sources of the tariffs in the plan's months, joined by ";"."""
    entries = [
        figures.parameters.find(key, month)
        for key in (CONTRIBUTION, DISCOUNT_OF_SECTOR[plan.sector])
        for month in plan.calendar
    ]
    return ";".join(dict.fromkeys(s.id for entry in entries if entry for s in entry.sources))


def facts(figures: Figures, plan: Plan) -> tuple[tuple[str, str], ...]:
    """The plan as the workbook's second sheet says it: name and words."""
    halved = plan.discounted
    if halved is None:
        halved = figures.parameters.assumed(DISCOUNT_COVERS_GOVERNMENT_PAID)
    money = [
        f"{fund_name(purse.fund)} {formats.rupiah_exact(purse.budget_idr)}"
        + (f", {region(purse.kode).short}" if purse.kode else "")
        for purse in plan.purses
    ]
    first, last = (periods.label(plan.calendar[at]) for at in (0, -1))
    said = (
        text.SIMULATED,
        formats.listing(money),
        f"{first} – {last}, {text.MONTHS.format(count=plan.months)}",
        formats.listing([name.upper() for name in plan.programmes]),
        formats.percent(plan.take_up / 100, 0),
        text.HALVED[halved],
    )
    return tuple(zip(text.FACTS, said, strict=True))
