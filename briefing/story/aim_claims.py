"""What is asked about a target of coverage, and why."""

from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import COVERAGE, catalogue
from data.regions import NATION, PROVINCE, region
from data.targets import Target
from program.panel import pick
from program.series import series
from program.targets import Pace
from words import formats, periods

A_YEAR = 12
"""Months that must be left for a pace to be asked."""


@rule("keputusan.target")
def aim(context: Context, found: Pace | None, kode: str) -> Said | None:
    """Where a series lacks something to its latest target: the pace it takes, or a new target
    where less than a year is left after the province's newest figure."""
    if found is None or found.missing <= 0:
        return None
    held = found.target
    due = periods.label(held.due)
    keys = (context.facts.target(held), lacking(context, found, kode))
    if formats.is_missing(found.needed) or not _ahead(context, held):
        return says(f"Menetapkan target cakupan untuk masa sesudah {due}", *keys)
    pace = formats.points(found.needed).removeprefix("+")
    return says(
        f"Mempercepat perluasan menjadi {pace} setahun menuju target {due}",
        *keys,
        needed(context, found, kode),
    )


def _ahead(context: Context, held: Target) -> bool:
    newest = pick(context.figures, COVERAGE, PROVINCE, periods.LATEST, with_estimates=False)
    return newest is None or periods.months_between(newest.period, held.due) >= A_YEAR


@rule("keputusan.target-alasan")
def why(context: Context, found: Pace | None, kode: str) -> Said | None:
    """Where a series lacks something to its latest target: how much, and the best pace ever."""
    if found is None or found.missing <= 0:
        return None
    held, facts = found.target, context.facts
    lacks = formats.points(found.missing).removeprefix("+")
    whose = "" if kode == PROVINCE else f" {region(kode).short}"
    nation = " (target Indonesia)" if held.kode == NATION else ""
    fastest = ""
    if found.best is not None:
        span = f"{periods.label(found.best.first)} – {periods.label(found.best.last)}"
        pace = formats.points(found.best.per_year).removeprefix("+")
        fastest = f"; laju terbaik yang pernah dicapai {pace} setahun ({span})"
    return says(
        f"{held.label}{nation} {formats.percent_words(held.value)} untuk "
        f"{periods.label(held.due)}, sedangkan cakupan terakhir{whose} "
        f"{formats.percent_words(found.value)} pada {periods.label(found.period)}, kurang "
        f"{lacks}{fastest}.",
        facts.target(held),
        facts.cell(COVERAGE, kode, found.period),
        lacking(context, found, kode),
        best(context, found, kode),
    )


def lacking(context: Context, found: Pace, kode: str) -> Key:
    """What lacks to a target, as a fact."""
    meaning = ("kurang_menuju", "Kurang", "Jarak angka terakhir ke target.")
    return _towards(context, found, kode, found.missing, formats.POINTS, meaning)


def needed(context: Context, found: Pace, kode: str) -> Key:
    """The pace that a target takes, as a fact; None where it is reached or its time is over."""
    meaning = ("laju_perlu", "Laju yang diperlukan", "Yang kurang ÷ tahun sampai batasnya.")
    return _towards(context, found, kode, found.needed, formats.POINTS_A_YEAR, meaning)


def _towards(
    context: Context, found: Pace, kode: str, value: float, unit: str, meaning: tuple[str, str, str]
) -> Key:
    """What follows from the last figure and the target. meaning: name, label, formula."""
    held, facts = found.target, context.facts
    name, label, formula = meaning
    return facts.own(
        f"{name}.{COVERAGE}@{held.source}",
        kode,
        found.period,
        value,
        unit,
        f"{label} menuju {held.label}",
        formula,
        (facts.target(held), facts.cell(COVERAGE, kode, found.period)),
    )


def best(context: Context, found: Pace, kode: str) -> Key:
    """The fastest yearly pace of a series, as a fact; None where it never moved the good way."""
    if found.best is None:
        return None
    known = series(context.figures, catalogue()[COVERAGE].id, kode, with_estimates=False)
    return context.facts.own(
        f"laju_terbaik.{COVERAGE}",
        kode,
        found.best.last,
        found.best.per_year,
        formats.POINTS_A_YEAR,
        "Laju terbaik yang pernah dicapai",
        "Perubahan terbesar setahun di antara dua angka yang berjarak setahun atau lebih: "
        f"{periods.label(found.best.first)} – {periods.label(found.best.last)}.",
        [context.facts.cell(COVERAGE, kode, str(period)) for period in known["period"]],
    )
