"""The gap among regencies: how many are left where, where that meets poverty, whom first."""

import pandas as pd

from briefing.story import gaps_said as said
from briefing.story import maps_beside as beside
from briefing.story import quadrant_said as quadrant
from briefing.story import whom
from briefing.story.model import GAP as TOPIC
from briefing.story.model import Claim, Slide
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.visuals import Bars, Key, Scatter
from data.catalogue import COVERAGE, GAP, POVERTY, catalogue
from data.regions import PROVINCE, region
from program.headline import headline
from program.panel import panel
from program.quadrant import corners
from program.rank import ranges
from program.series import best_period
from words import periods

SUBTITLE = "{label}, {unit}, {when}; estimasi bertanda ≈"
CORNERS = (
    "Cakupan rendah, kemiskinan tinggi: dahulukan",
    "Cakupan tinggi, kemiskinan tinggi: jaga",
    "Cakupan rendah, kemiskinan rendah: kejar",
    "Cakupan tinggi, kemiskinan rendah: pertahankan",
)
MEETING = "Mendatar cakupan ({coverage}), tegak penduduk miskin ({poverty}); silang: angka provinsi"


def section(context: Context) -> tuple[Slide, ...]:
    """People left, the meeting with poverty, whom first; for an agency a table of everything."""
    made = (_people(context), _meeting(context), whom.first(context), whom.everything(context))
    return tuple(slide for slide in made if slide)


def _people(context: Context) -> Slide | None:
    indicator, facts = catalogue()[GAP], context.facts
    period = best_period(context.figures, GAP)
    table = panel(context.figures, GAP, period)
    if table["value"].isna().all():
        return None
    ranked = table.drop(columns="rank").join(ranges(table))
    ranked = ranked.sort_values("value", ascending=False, na_position="last", kind="stable")
    keys = facts.panel(ranked, GAP)
    title = said.title(facts, ranked, indicator)
    seen = said.title_of(facts, context.own, ranked, indicator) if context.chosen else None
    bars = Bars(
        indicator.label,
        indicator.unit,
        tuple((kode, region(kode).name, key) for kode, key in keys.items()),
        chosen=context.chosen,
        palette="kemiskinan",
    )
    points = told(
        (
            seen and _sentence(title),
            said.ends(facts, ranked, indicator),
            said.published(facts, ranked, indicator),
            said.certainty(facts, ranked, indicator),
        )
    )
    newest = panel(context.figures, GAP, periods.LATEST)
    talk = told((said.cost(facts, ranked), beside.since(facts, table, newest, indicator)))
    subtitle = SUBTITLE.format(label=indicator.label, unit=indicator.unit, when=_when(table))
    shown = told((seen, title))[0]
    return Slide("kesenjangan-orang", TOPIC, shown, subtitle, (bars,), points, talk)


def _sentence(claim: Claim | None) -> Claim | None:
    return Claim(f"{claim.text}.", claim.rule, claim.facts) if claim else None


def _when(table: pd.DataFrame) -> str:
    found = sorted(set(table.loc[table["value"].notna(), "period"]))
    return " – ".join(periods.label(one) for one in dict.fromkeys([found[0], found[-1]]))


def _meeting(context: Context) -> Slide | None:
    facts, figures = context.facts, context.figures
    when = {key: best_period(figures, key) for key in (COVERAGE, POVERTY, GAP)}
    coverage, poverty, people = (panel(figures, key, when[key]) for key in when)
    province = headline(figures).coverage
    against = figures.cells.get((PROVINCE, when[POVERTY], POVERTY))
    if province is None or against is None:
        return None
    pairs = pd.concat(
        [coverage.add_prefix("coverage_"), poverty.add_prefix("poverty_")], axis="columns"
    )
    found = corners(pairs, province.value, against.value)
    if not found["corner"].ne("").any():
        return None
    own = {
        key: facts.panel(table, key)
        for key, table in ((COVERAGE, coverage), (POVERTY, poverty), (GAP, people))
    }
    keys = {str(kode): (own[COVERAGE][str(kode)], own[POVERTY][str(kode)]) for kode in found.index}
    lines = (facts.row(province), facts.row(against))
    shown = Scatter(
        catalogue()[COVERAGE].short,
        "share",
        catalogue()[POVERTY].short,
        "share",
        catalogue()[GAP].label,
        tuple((kode, region(kode).short, *pair, own[GAP][kode]) for kode, pair in keys.items()),
        lines,
        CORNERS,
        context.chosen,
    )
    subtitle = MEETING.format(coverage=_when(coverage), poverty=_when(poverty))
    title = told((quadrant.urgent(facts, found, keys),))[0]
    points, talk = _corners(context, found, keys, lines)
    return Slide("kesenjangan-kemiskinan", TOPIC, title, subtitle, (shown,), points, talk)


def _corners(
    context: Context,
    found: pd.DataFrame,
    keys: dict[str, tuple[Key, Key]],
    lines: tuple[Key, Key],
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    facts = context.facts
    own = context.own if context.chosen else ""
    points = told(
        (
            quadrant.corner_of(facts, own, found, keys) if own else None,
            quadrant.meeting(facts, found, keys),
            quadrant.ahead(facts, found, keys),
            quadrant.doubtful(found, keys),
        )
    )
    return points, told((quadrant.lines(facts, lines), quadrant.what_corners_mean()))
