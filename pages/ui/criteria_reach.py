"""How many people each variant reaches in the province, and the words that go with such numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from briefing.sheet import STATUS, Sheet
from data.contract import ESTIMATE
from data.criteria import Variant, load
from data.regions import region
from figures.theme import Caption
from pages.ui import cached, criteria_words, figure, html_table, provenance
from pages.ui.figure import Figure
from pages.ui.text import kriteria as text
from program.eligible import Eligible, eligible, together
from program.figures import Figures
from words import formats, periods

UNIT = "orang"
UNITS = dict.fromkeys(("nilai", "batas_bawah", "batas_atas"), UNIT)
FILE_COLUMNS = (
    "kode", "nama", "varian", *UNITS, "status", "metode", "pendekatan",
    "belum_diperhitungkan", "mengapa_tidak_ada", "sumber", "alamat_sumber",
)  # fmt: skip
DAILY_LIMIT = "pengeluaran_harian_di_bawah"
"""The test of the limit by which the extreme poor of a regency were counted."""

Found = tuple[tuple[Variant, tuple[Eligible, ...]], ...]


@dataclass(frozen=True, eq=False)
class Overview:
    """The frame and the rows of its table."""

    framed: Figure
    rows: list[tuple[str, ...]]


def show(figures: Figures, month: str) -> None:
    """The table of all variants in its frame."""
    found = cached.made(build, figures, month)
    with figure.frame(found.framed):
        html_table.show(text.OVERVIEW_COLUMNS, found.rows, numbers=(1,))
        st.html(f'<p class="lj-note">{text.COUNT_LEAD}</p>')


def build(figures: Figures, month: str) -> Overview:
    """Every variant by the rules of a month."""
    found = tuple((v, eligible(figures, v, month)) for v in load().variants)
    told = [one for _, regencies in found for one in regencies if not one.obstacle]
    possible = [[one for one in regencies if not one.obstacle] for _, regencies in found]
    whole = [some for some in possible if some and not any(one.uncounted for one in some)]
    cited = provenance.ids_of(one.source for one in told)
    title = text.OVERVIEW_TITLE.format(
        told=formats.number(sum(map(bool, possible))),
        all=formats.number(len(found)),
        whole=text.SOME_WHOLE.format(n=formats.number(len(whole))) if whole else text.NONE_WHOLE,
    )
    subtitle = text.OVERVIEW_SUBTITLE.format(month=periods.label(month))
    framed = Figure(
        "perkiraan-tiap-varian",
        Caption(title, subtitle, provenance.plain_line([cited])),
        cited,
        tuple(dict.fromkeys(one.status for one in told)),
        (),
        "",
        lambda: sheet([(v, one) for v, regencies in found for one in regencies], month),
        None,
    )
    return Overview(framed, [_row(v, regencies, month) for v, regencies in found])


def people(value: float, status: str) -> str:
    """A count, with the sign of an estimate where it is one."""
    sign = f"{formats.ESTIMATE_SIGN} " if status == ESTIMATE else ""
    return f"{sign}{formats.number(value)}"


def between(low: float, high: float) -> str:
    """The range, or that the figure is a published one."""
    if low == high:
        return text.EXACT
    return text.BAR_RANGE.format(low=formats.number(low), high=formats.number(high))


def uncounted(one: Eligible, month: str) -> str:
    """The rules that no figure speaks of, as they are asked in a month; "" without any."""
    asked = [criteria_words.asked(key, month, load()) for key in one.uncounted]
    return formats.listing([f"“{said}”" for said in asked]) if one.before_uncounted else ""


def why(one: Eligible, variant: Variant, month: str) -> str:
    """Why there is no number, and where there is one in another month."""
    history = [rule for key in variant.rules for rule in load().history(key)]
    counted = next((rule for rule in history if rule.test == DAILY_LIMIT), None)
    if counted and counted.ends and not counted.covers(month):
        return text.NO_COUNT_BY_LIMIT.format(last=periods.label(counted.ends))
    return text.OBSTACLES[one.obstacle]


def sheet(found: Sequence[tuple[Variant, Eligible]], month: str) -> Sheet:
    """A row a variant and regency."""
    rows = []
    for variant, one in found:
        cited = provenance.cited(one.source)
        rows.append(
            (
                one.kode,
                region(one.kode).name,
                variant.label,
                one.value,
                one.low,
                one.high,
                one.status or formats.MISSING,
                one.method,
                "; ".join(one.stand_ins),
                uncounted(one, month),
                why(one, variant, month) if one.obstacle else "",
                "; ".join(source.title for source in cited),
                "; ".join(source.url for source in cited if source.url),
            )
        )
    ids = provenance.ids_of(one.source for _, one in found)
    own = criteria_words.sheet(FILE_COLUMNS, rows, ids, UNITS)
    return Sheet(own.table, own.units, (STATUS, *own.facts))


def _row(variant: Variant, found: tuple[Eligible, ...], month: str) -> tuple[str, ...]:
    whole = together(found)
    told = [one for one in found if not one.obstacle]
    if not told:
        return (variant.label, formats.MISSING, text.NOTHING, why(found[0], variant, month))
    rules = uncounted(told[0], month)
    missing = len(whole.missing)
    said = [
        text.NOT_COUNTED.format(rules=rules) if rules else text.ALL_COUNTED,
        *([text.PARTLY.format(n=formats.number(missing))] if missing else []),
    ]
    return (
        variant.label,
        people(whole.value, told[0].status),
        between(whole.low, whole.high),
        "; ".join(said),
    )
