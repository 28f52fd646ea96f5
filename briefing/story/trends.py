"""Trends: coverage and poverty of the province and its regencies through time."""

from dataclasses import dataclass

from briefing.story import trends_among as among
from briefing.story import trends_said as said
from briefing.story import worded
from briefing.story.contradicted import contradicted
from briefing.story.model import TREND, Claim, Slide
from briefing.story.rules import spoken, told
from briefing.story.sections import Context
from briefing.story.visuals import Line, Lines
from data import annotations
from data.catalogue import COVERAGE, POVERTY, Indicator, catalogue
from data.contract import ESTIMATE
from data.regions import NATION, PROVINCE, regencies, region
from data.targets import Target, targets
from program.inequality import over_time
from program.projection import project
from program.rounds import moment, one_definition
from program.rows import Row
from program.series import series
from program.targets import concerning, pace
from program.trend import Trend, tested, trend
from words import periods

NAMES = {COVERAGE: "tren-cakupan", POVERTY: "tren-kemiskinan"}
HORIZON = 2029
"""The year to which a line is continued: the end of the plans that the targets stand in."""
SUBTITLE = "{label}, {unit}, {first} – {last}; angka terbitan"


@dataclass(frozen=True, eq=False)
class Told:
    """The series of one indicator: published rows and verdicts by kode. leading: whose line
    the title speaks of."""

    indicator: Indicator
    leading: str
    rows: dict[str, list[Row]]
    verdicts: dict[str, Trend]

    @property
    def own(self) -> list[Row]:
        """The leading rows."""
        return self.rows[self.leading]


def section(context: Context) -> tuple[Slide, ...]:
    """A slide for each of the two that has a published figure."""
    made = (_slide(context, catalogue()[key]) for key in NAMES)
    return tuple(slide for slide in made if slide)


def _slide(context: Context, indicator: Indicator) -> Slide | None:
    found = _told(context, indicator)
    if found is None:
        return None
    lines = drawn(context, found)
    ends = [periods.label(end) for end in (lines.periods[0], lines.periods[-1])]
    subtitle = worded.honest(SUBTITLE, context.figures.edition).format(
        label=indicator.label,
        unit="persen" if indicator.unit == "share" else indicator.unit,
        first=ends[0],
        last=ends[1],
    )
    held = _against(context, found)
    points, talk = _points(context, found, held[-1:]), _talk(context, found, held[:-1])
    name = NAMES[indicator.id]
    return Slide(name, TREND, _title(context, found), subtitle, (lines,), points, talk)


def _told(context: Context, indicator: Indicator) -> Told | None:
    """The published series, those of the province and the chosen one first."""
    breaks = [moment(one.date) for one in annotations.about(indicator.id) if one.breaks]
    kodes = dict.fromkeys((*context.chosen, PROVINCE, *(area.kode for area in regencies())))
    rows, verdicts = {}, {}
    for kode in kodes:
        known = series(context.figures, indicator.id, kode, with_estimates=False)
        known = one_definition(tested(known), breaks, indicator.topic)
        if len(known):
            cells = [(kode, period, indicator.id) for period in known["period"]]
            rows[kode] = [context.figures.cells[cell] for cell in cells]
            verdicts[kode] = trend(known, indicator.good, indicator.topic)
    return Told(indicator, next(iter(rows)), rows, verdicts) if rows else None


def drawn(context: Context, found: Told) -> Lines:
    """The lines: the leading, the province, and every regency with two figures or more."""
    facts = context.facts
    shown = {
        kode: {row.period: facts.row(row) for row in rows}
        for kode, rows in found.rows.items()
        if len(rows) > 1 or kode in (found.leading, PROVINCE)
    }
    when = tuple(sorted({period for own in shown.values() for period in own}))
    held = [t for t in _targets(context, found.indicator, found.leading) if t.due <= _last(when)]
    return Lines(
        found.indicator.label,
        found.indicator.unit,
        when,
        tuple(
            Line(kode, region(kode).short, tuple(own.get(period) for period in when))
            for kode, own in shown.items()
        ),
        context.chosen or (PROVINCE,),
        tuple((_named(t), t.due, facts.target(t)) for t in held),
    )


def _last(when: tuple[str, ...]) -> str:
    """The last month that the axis reaches: the year after the newest figure."""
    return f"{int(when[-1][:4]) + 1}-12"


def _named(target: Target) -> str:
    return f"{target.label} {target.due[:4]}"


def _targets(context: Context, indicator: Indicator, kode: str) -> list[Target]:
    """Targets of the same definition, none later than what is told."""
    until = context.request.until
    held = concerning(targets(), indicator.id, kode)
    return [one for one in held if not until or one.due <= f"{until}-12"]


def _title(context: Context, found: Told) -> Claim:
    given = (context.facts, found.indicator, found.own, found.verdicts[found.leading])
    return told((said.moving(*given), said.unclear(*given), said.too_few(*given)))[0]


def _points(context: Context, found: Told, held: list[Claim]) -> tuple[Claim, ...]:
    facts, indicator = context.facts, found.indicator
    regions = {kode: rows for kode, rows in found.rows.items() if kode != PROVINCE}
    verdicts = {kode: found.verdicts[kode] for kode in regions}
    return told(
        (
            said.way(facts, indicator, found.own),
            said.way(facts, indicator, found.rows.get(PROVINCE, [])),
            *held,
            among.tally(facts, indicator, verdicts, regions),
            among.known(facts, indicator, regions),
        )
    )


def _against(context: Context, found: Told) -> list[Claim]:
    """The leading series against its targets: the nation's first, its own latest at the end."""
    indicator, claims = found.indicator, []
    known = series(context.figures, indicator.id, found.leading, with_estimates=False)
    held_to = _targets(context, indicator, found.leading)
    for target in sorted(held_to, key=lambda one: one.kode != NATION):
        held = pace(known, target, indicator.good, indicator.topic)
        if held:
            last = context.figures.cells[found.leading, held.period, indicator.id]
            claims.append(said.target(context.facts, indicator, held, last))
    return [claim for claim in claims if claim]


def _talk(context: Context, found: Told, held: list[Claim]) -> tuple[Claim, ...]:
    facts, indicator = context.facts, found.indicator
    own = found.verdicts[found.leading]
    known = series(context.figures, indicator.id, found.leading, with_estimates=False)
    until = 0 if context.request.until else HORIZON
    ahead = project(known[known["status"].ne(ESTIMATE)], until, indicator.unit, indicator.topic)
    notes = [one for one in annotations.about(indicator.id) if _tellable(context, one.date)]
    return spoken(
        (
            said.projected(facts, indicator, found.own, own, ahead),
            *held,
            among.distance(facts, indicator, over_time(context.figures, indicator.id)),
            *(contradicted(facts, row) for row in found.own),
            among.method(own),
            *(among.remark(one.words, one.date) for one in notes[-2:]),
        ),
        context.sentences,
    )


def _tellable(context: Context, date: str) -> bool:
    until = context.request.until
    return not until or periods.last_month(date or "0000") <= f"{until}-12"
