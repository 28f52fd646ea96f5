"""What a person, or who is left behind, would receive: by event and programme, with bounds."""

from data import parameters
from figures.theme import Caption
from pages.ui import criteria_words, figure, html_table, provenance
from pages.ui.figure import Figure
from pages.ui.html_table import Html
from pages.ui.text import kriteria as text
from program.benefits import (
    CHILDREN,
    DUE,
    JKK,
    JKM,
    NOT_DUE,
    ORDINARY_DEATH,
    YEARS_PAID,
    Receipt,
    receives,
)
from program.criteria import Applicant
from words import formats, periods

OLD_AGE = "jht"
FILE_COLUMNS = (
    "peristiwa", "program", "manfaat", "yang_diterima", "rupiah", "rupiah_tercetak", "batas",
    "sumber", "catatan",
)  # fmt: skip
UNITS = dict.fromkeys(("rupiah", "rupiah_tercetak"), "rupiah")


def show(person: Applicant, with_old_age: bool, month: str) -> None:
    """The table in its frame."""
    bought = [JKK, JKM, *([OLD_AGE] if with_old_age else [])]
    found = receives(person, bought, month)
    with figure.frame(_framed(found, person, month)):
        html_table.show(
            text.BENEFIT_COLUMNS,
            [
                (
                    text.EVENTS[one.benefit.event],
                    one.benefit.programme.upper(),
                    Html(criteria_words.noted(one.benefit.label, one.benefit.note)),
                    said(one, person, month),
                    Html(criteria_words.links(one.sources)),
                )
                for one in found
            ],
        )


def said(one: Receipt, person: Applicant, month: str) -> str:
    """What this person would get of one benefit, in words."""
    printed = amount(one, one.printed_idr, month)
    if one.outcome == NOT_DUE:
        return text.NOT_DUE.format(why=_why(one, month))
    if one.outcome != DUE:
        said = text.OPEN_MOST if printed else text.OPEN
        return said.format(why=_why(one, month), most=printed)
    if one.amount_idr is not None:
        return printed
    if printed:
        return text.DUE_FEWER.format(n=formats.number(person.children), most=printed)
    return text.DUE_UNKNOWN


def amount(one: Receipt, rupiah: int | None, month: str) -> str:
    """An amount with its bound: "paling banyak Rp174 juta untuk 2 anak"; "" without one."""
    if rupiah is None:
        return ""
    words = text.BOUNDS[one.benefit.bound].format(amount=formats.rupiah(rupiah, 0))
    most = parameters.load().find(CHILDREN, month) if one.benefit.kind == "beasiswa" else None
    return text.FOR_CHILDREN.format(amount=words, n=formats.number(most.value)) if most else words


def _why(one: Receipt, month: str) -> str:
    entry = parameters.load().find(YEARS_PAID, month)
    years = formats.number(entry.value if entry else None)
    return formats.listing([text.WHY[reason].format(years=years) for reason in one.reasons])


def _framed(found: tuple[Receipt, ...], person: Applicant, month: str) -> Figure:
    cited = criteria_words.ids(source for one in found for source in one.sources)
    known = [parameters.load().find(one.benefit.parameter, month) for one in found]
    subtitle = text.BENEFITS_SUBTITLE.format(month=periods.label(month))
    rows = [
        (
            text.EVENTS[one.benefit.event],
            one.benefit.programme.upper(),
            one.benefit.label,
            said(one, person, month),
            one.amount_idr,
            one.printed_idr,
            one.benefit.bound.replace("_", " "),
            "; ".join(source.title for source in one.sources),
            one.benefit.note,
        )
        for one in found
    ]
    return Figure(
        "manfaat",
        Caption(_title(found, month), subtitle, provenance.plain_line([cited])),
        cited,
        tuple(dict.fromkeys(entry.status for entry in known if entry)),
        (month,),
        "",
        lambda: criteria_words.sheet(FILE_COLUMNS, rows, cited, UNITS),
        None,
    )


def _title(found: tuple[Receipt, ...], month: str) -> str:
    """What the heirs get after an ordinary death, where a source tells it for that month."""
    for one in found:
        if one.benefit.event == ORDINARY_DEATH and one.benefit.kind != "beasiswa":
            death = amount(one, one.amount_idr, month)
            if death:
                return text.BENEFITS_TITLE.format(death=death)
    return text.BENEFITS_NO_TITLE
