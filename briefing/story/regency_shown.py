"""What is shown of one regency: six figures, its line beside the province's, every measure."""

from dataclasses import dataclass

import pandas as pd

from briefing import profile_words as words
from briefing.story import once
from briefing.story import regency_claims as claims
from briefing.story import text_regency as text
from briefing.story.facts import Facts
from briefing.story.model import Claim
from briefing.story.place import Place
from briefing.story.sections import Context
from briefing.story.visuals import Key, Line, Lines, Numbers, Table, Told, Written
from data.catalogue import COVERAGE, POVERTY, Indicator
from data.contract import ESTIMATE
from data.regions import PROVINCE
from program.own_trends import Moving
from program.trend import TOO_FEW
from words import formats, periods

LEADING = (COVERAGE, POVERTY)
"""What a regency's line tells: coverage where enough is published, else poverty."""

Cell = Written | Told


@dataclass(frozen=True, eq=False)
class Drawn:
    """A line beside the province's, what it is called, and what is said of it."""

    visual: Lines
    subtitle: str
    claim: Claim | None


def six(own: Place) -> Table:
    """The six figures with the province's, and the verdict or the part of the province."""
    columns = tuple(column.format(name=own.short) for column in text.SIX_COLUMNS)
    rows = [
        (
            Written(_label(own.row(key), label)),
            Told(own.keys.get(key)),
            beside(own, key),
            judged(own, key),
        )
        for key, label in words.KEY_FIGURES.items()
    ]
    return Table(columns, tuple(rows))


def cards(own: Place) -> Numbers:
    """The six figures, each with its month and verdict beneath."""
    return Numbers(
        tuple(
            (own.keys.get(key), label, _beneath(own.row(key)))
            for key, label in words.KEY_FIGURES.items()
        )
    )


def beside(own: Place, key: str) -> Cell:
    """The province's figure of the same period; "–" where there is nothing to compare."""
    return Told(own.province[key]) if own.province.get(key) else Written("–")


def judged(own: Place, key: str) -> Cell:
    """The verdict by sign and word, or the part of the province's total; "–" without either."""
    row = own.row(key)
    if row["verdict"]:
        return Written(f"{words.SIGNS[row['verdict']]} {row['verdict']}".strip())
    part = formats.is_missing(row["share"])
    return Written("–") if part or key not in own.apart else Told(own.apart[key])


def _label(row: pd.Series, label: str) -> str:
    when = row["period"] and periods.label(row["period"])
    return text.LABEL.format(label=label, when=when) if when else label


def _beneath(row: pd.Series) -> str:
    """Sign, verdict and period; the period alone where nothing is judged; "" without a figure."""
    if not row["period"]:
        return ""
    when = periods.label(row["period"])
    if not row["verdict"]:
        return when
    sign, said = words.SIGNS[row["verdict"]], text.VERDICTS[row["verdict"]]
    return f"{sign} {said}, {when}".strip()


def subtitle(line: Drawn | None) -> str:
    """What the visuals of a slide measure."""
    return text.SIX.format(line=line.subtitle) if line else text.SIX_ALONE


def against_province(context: Context, own: Place) -> Drawn | None:
    """The line of a slide: coverage where enough of it is published, else poverty."""
    found = {one.meaning.id: one for one in once.moving(context.figures, own.kode)}
    chosen = next((found[key] for key in LEADING if key in found), None)
    return None if chosen is None else drawn(context, own, chosen)


def drawn(context: Context, own: Place, one: Moving) -> Drawn:
    """A published series beside the province's, with the gaps of both."""
    meaning, facts = one.meaning, context.facts
    when = _periods(context, one)
    cells = {
        kode: tuple(_published(context, meaning.id, kode, period) for period in when)
        for kode in (own.kode, PROVINCE)
    }
    visual = Lines(
        text.LINE.format(label=meaning.label, unit=_unit(meaning)),
        meaning.unit,
        when,
        (
            Line(own.kode, own.short, cells[own.kode]),
            Line(PROVINCE, text.PROVINCE, cells[PROVINCE]),
        ),
        (own.kode,),
    )
    number = _pace(facts, own.kode, one, cells[own.kode])
    claim = claims.moving(own.short, one, cells[own.kode], number)
    said = text.LINE_SUBTITLE.format(
        label=f"{meaning.label[:1].lower()}{meaning.label[1:]}",
        name=own.short,
        unit=_unit(meaning),
        first=periods.label(when[0]),
        last=periods.label(when[-1]),
    )
    return Drawn(visual, said, claim)


def _pace(facts: Facts, kode: str, one: Moving, keys: tuple[Key, ...]) -> Key:
    """The yearly pace of a series as a fact; where its points don't suffice, their count."""
    meaning, found = one.meaning, one.found
    if found.verdict == TOO_FEW:
        what = f"{meaning.label}: banyaknya angka terbitan"
        return facts.own(
            f"cacah.seri.{meaning.id}",
            kode,
            found.last,
            float(found.points),
            "angka",
            what,
            "Cacah angka.",
            keys,
        )
    return facts.own(
        f"laju.{meaning.id}",
        kode,
        found.last,
        found.slope_per_year,
        formats.POINTS_A_YEAR if meaning.unit == "share" else meaning.unit,
        f"{meaning.label}: perubahan per tahun",
        "Kemiringan Theil–Sen dari semua pasangan angka terbitan; arah diuji dengan "
        "Mann–Kendall pada taraf 5 persen.",
        keys,
        found.low,
        found.high,
        estimated=True,
    )


def _periods(context: Context, one: Moving) -> tuple[str, ...]:
    """The regency's own periods, and those of the same round in which the province has one.

    So that a year without a figure of the regency is a gap in its line, not a shortcut.
    """
    own = set(one.rows["period"])
    rounds = {period[4:] for period in own}
    whole = context.figures.by_region.get((one.meaning.id, PROVINCE), {})
    return tuple(sorted(own | {p for p in whole if p[4:] in rounds and p >= min(own)}))


def _published(context: Context, indicator: str, kode: str, period: str) -> Key:
    row = context.figures.cells.get((kode, period, indicator))
    return context.facts.row(row) if row and row.status != ESTIMATE else None


def _unit(meaning: Indicator) -> str:
    return text.UNIT_SHARE if meaning.unit == "share" else meaning.unit
