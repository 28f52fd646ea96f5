"""How many people one variant reaches by regency: range, method, and what isn't counted."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from data.contract import ESTIMATE
from data.criteria import Variant, load
from data.regions import PROVINCE, region
from figures.bars import ranked_bars
from figures.theme import Caption
from geo.palette import sequential
from pages.ui import cached, criteria_reach, figure, filters, gap_bars, provenance
from pages.ui.figure import Figure
from pages.ui.text import kriteria as text
from program.eligible import Eligible, eligible
from program.figures import Figures
from words import formats, periods

COLOUR = sequential("kemiskinan", 5)[3]


@dataclass(frozen=True, eq=False)
class Count:
    """framed: the frame of the bars, None where no regency can be told. notes: how it was reckoned,
    what was taken for what, or why it can't be reckoned."""

    framed: Figure | None
    bars: list[gap_bars.Bar]
    notes: list[str]


def choose() -> str:
    """The variant whose regencies are shown; that of the province to begin with."""
    variants = load().variants
    own = next((v.id for v in variants if v.kode == PROVINCE), None)
    return filters.choice(
        "varian", text.VARIANT, [v.id for v in variants], lambda key: load().variant(key).label, own
    )


def show(figures: Figures, key: str, kode: str | None, month: str) -> None:
    """The bars in their frame, then the method; or why there are none."""
    found = cached.made(build, figures, key, kode, month)
    if found.framed is None:
        st.info(" ".join(found.notes))
        return
    with figure.frame(found.framed):
        gap_bars.show(found.bars, text.BAR_COLUMNS, text.MEASURE, kode)
        for note in found.notes:
            st.html(f'<p class="lj-note">{note}</p>')


def build(figures: Figures, key: str, kode: str | None, month: str) -> Count:
    """What the part shows of one variant."""
    variant = load().variant(key)
    found = eligible(figures, variant, month)
    told = [one for one in found if not one.obstacle]
    if not told:
        why = criteria_reach.why(found[0], variant, month)
        return Count(None, [], [text.CANNOT.format(why=why)])
    framed = _framed(found, told, variant, kode, month)
    ordered = sorted(found, key=lambda one: -1 if one.obstacle else one.value, reverse=True)
    return Count(framed, [_bar(one, variant, kode, month) for one in ordered], _notes(told))


def _bar(one: Eligible, variant: Variant, kode: str | None, month: str) -> gap_bars.Bar:
    if one.obstacle:
        why = criteria_reach.why(one, variant, month)
        return gap_bars.Bar(one.kode, (), formats.MISSING, (why,))
    colour = gap_bars.ACCENT if one.kode == kode else COLOUR
    return gap_bars.Bar(
        one.kode,
        ((one.value, colour, one.status == ESTIMATE),),
        criteria_reach.people(one.value, one.status),
        (criteria_reach.between(one.low, one.high),),
        one.low,
        one.high,
    )


def _notes(told: list[Eligible]) -> list[str]:
    """Each way of reckoning once, though a regency without a figure of one month has another's."""
    methods = list(dict.fromkeys(one.method for one in told))
    notes = [text.METHOD.format(method="; ".join(methods))]
    stand_ins = dict.fromkeys(said for one in told for said in one.stand_ins)
    if stand_ins:
        notes.append(text.STAND_IN.format(stand_ins="; ".join(stand_ins)))
    return notes


def _framed(
    found: tuple[Eligible, ...],
    told: list[Eligible],
    variant: Variant,
    kode: str | None,
    month: str,
) -> Figure:
    most = max(told, key=lambda one: one.value)
    uncounted = criteria_reach.uncounted(most, month)
    before = text.BARS_BEFORE.format(rules=uncounted) if uncounted else ""
    cited = provenance.ids_of(one.source for one in told)
    caption = Caption(
        text.BARS_TITLE.format(
            name=region(most.kode).name,
            value=criteria_reach.people(most.value, most.status),
            before=text.BARS_TITLE_BEFORE.format(n=formats.number(len(most.uncounted)))
            if uncounted
            else "",
        ),
        text.BARS_SUBTITLE.format(variant=variant.label, month=periods.label(month), before=before),
        provenance.plain_line([cited]),
    )
    return Figure(
        f"perkiraan-{variant.id.replace('_', '-')}",
        caption,
        cited,
        tuple(dict.fromkeys(one.status for one in told)),
        (),
        "",
        lambda: criteria_reach.sheet([(variant, one) for one in found], month),
        lambda: ranked_bars(_table(found), criteria_reach.UNIT, caption, chosen=kode),
    )


def _table(found: tuple[Eligible, ...]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "name": [region(one.kode).short for one in found],
            "value": [one.value for one in found],
            "low": [one.low for one in found],
            "high": [one.high for one in found],
            "status": [one.status for one in found],
        },
        index=[one.kode for one in found],
    )
