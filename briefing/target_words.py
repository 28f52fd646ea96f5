"""A series against its targets, in sentences: what lacks, and whether the pace was ever reached."""

from briefing.trend_words import bare_change
from data.catalogue import Indicator
from data.regions import NATION, region
from data.targets import Target
from program.change import DOWN
from program.targets import Pace
from words import formats, periods


def against(found: Pace, indicator: Indicator, kode: str) -> str:
    """One target: reached, missed by how much, or the pace it takes against the best ever.

    kode: whose series it is; a target of the nation is named as such beside another region.
    """
    target, good, unit = found.target, indicator.good, indicator.unit
    foreign = " (target Indonesia, di sini sebagai pembanding)" if _foreign(target, kode) else ""
    head = f"{named(target, indicator)}, {periods.label(target.due)}{foreign}: "
    now = f"{formats.value(found.value, unit)} ({periods.label(found.period)})"
    lacking = bare_change(found.missing, unit)
    if found.missing <= 0:
        return f"{head}tercapai, angka terakhir {now}."
    if formats.is_missing(found.needed):
        return f"{head}angka terakhir sebelum batas itu {now}, kurang {lacking}."
    needed = bare_change(found.needed, unit)
    return f"{head}dari {now} perlu {good} {needed} per tahun; {_best(found, unit)}."


def named(target: Target, indicator: Indicator) -> str:
    """Name and figure of a target: "Target provinsi 55,00 %", "… paling tinggi 5,00 %"."""
    most = "paling tinggi " if indicator.good == DOWN else ""
    return f"{target.label} {most}{formats.value(target.value, indicator.unit)}"


def difference(told: list[Target]) -> str:
    """That some targets count something else than the line; "" where none does."""
    names = list(dict.fromkeys(target.label for target in told if not target.comparable))
    if not names:
        return ""
    return f"Target {formats.listing(names)} memakai definisi lain, maka tidak digambar pada garis"


def _foreign(target: Target, kode: str) -> bool:
    return target.kode == NATION != kode


def whose(target: Target) -> str:
    """For which region a target is set."""
    return region(target.kode).name


def _best(found: Pace, unit: str) -> str:
    if found.best is None:
        return "belum pernah bergerak ke arah itu dalam setahun"
    best = found.best
    span = f"{periods.label(best.first)} – {periods.label(best.last)}"
    verdict = (
        "jadi laju itu pernah dicapai"
        if found.within_reach
        else "jadi harus lebih cepat daripada yang pernah dicapai"
    )
    pace = bare_change(best.per_year, unit)
    return f"laju terbaik yang pernah dicapai {pace} ({span}), {verdict}"
