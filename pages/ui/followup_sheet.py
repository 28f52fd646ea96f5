"""The commitments as rows for other programs, and as a framed figure."""

from collections.abc import Callable, Sequence

import pandas as pd

from briefing.sheet import STATUS, Sheet, sourced
from data.commitment_content import Baseline
from data.regions import region
from figures.theme import Caption
from pages.ui import followup_words as words
from pages.ui import provenance, tables
from pages.ui.figure import Figure
from pages.ui.followup_items import TAKEN_BACK, Item
from pages.ui.text import tindak_lanjut as text
from program.commitments import KEPT, LATE
from program.rows import Row
from words import formats, periods

NAME = "komitmen"
_MONTHS = ("agreed", "due", "start_period", "decided_period", "period")
_FIGURES = ("target", "wanted", "start", "decided", "value")


def figure_of(items: Sequence[Item], month: str) -> Figure:
    """The framed list of these commitments, with its files."""
    used = [row for item in items for row in _used(item)]
    sources = provenance.ids_of(row.source for row in used)
    caption = Caption(
        finding(items),
        text.SUBTITLE.format(month=periods.label(month)),
        provenance.plain_line(row.source for row in used) if used else text.NO_SOURCE,
    )
    return Figure(
        NAME,
        caption,
        sources,
        tuple(dict.fromkeys(row.status for row in used)),
        tuple(sorted({row.period for row in used})),
        "",
        lambda: sheet(items, month),
        None,
        table=lambda: tables.of_sheet(sheet(items, month, _label), caption.description),
    )


def finding(items: Sequence[Item]) -> str:
    """The list in one sentence: how many are kept, and how many late; withdrawn ones aside."""
    counted = [item.group for item in items if item.group != TAKEN_BACK]
    kept, late = counted.count(KEPT), counted.count(LATE)
    template = text.FINDING if kept or late else text.FINDING_UNDECIDED
    numbers = {"kept": kept, "count": len(counted), "late": late}
    return template.format(**{name: formats.number(n) for name, n in numbers.items()})


def sheet(items: Sequence[Item], month: str, said: Callable[[str], str] = str) -> Sheet:
    """One row for each commitment as it stands now. said: how its months are written."""
    rows = [_row(item) for item in items]
    table = pd.DataFrame(rows, columns=list(text.FILE_COLUMNS)).rename(columns=text.FILE_COLUMNS)
    for name in _MONTHS:
        column = text.FILE_COLUMNS[name]
        table[column] = [said(month) for month in table[column]]
    units = {text.FILE_COLUMNS[name]: [item.meaning.unit for item in items] for name in _FIGURES}
    judged = tuple((text.VERDICTS[name], when) for name, when in text.WHEN.items())
    rules = (*judged, *((text.ABOUT_RULE, rule) for rule in text.RULES))
    stands = (text.ABOUT_STATUS, periods.label(month))
    cited = sourced(";".join(row.source for item in items for row in _used(item)))
    return Sheet(table, units, (text.ABOUT, stands, *rules, STATUS, *cited))


def _row(item: Item) -> dict[str, object]:
    content, verdict, newest = item.content, item.verdict, item.verdict.newest
    start, decided = content.baseline, verdict.decided
    is_over = item.group == TAKEN_BACK
    return {
        "id": item.id,
        "kode": content.kode,
        "name": region(content.kode).name,
        "what": content.what,
        "indicator": item.meaning.label,
        "by": text.BY[content.by],
        "target": content.target,
        "wanted": verdict.wanted,
        "unit": "bagian dari 1" if item.meaning.unit == "share" else item.meaning.unit,
        "agreed": content.agreed,
        "due": content.due,
        "answers": content.answers,
        "meeting": content.meeting,
        "scenario": content.scenario,
        "verdict": text.TAKEN_BACK if is_over else text.VERDICTS[verdict.name],
        "rule": item.now.note if is_over else words.rule(item),
        "start": _value(start),
        "start_period": _period(start),
        "start_status": start.status if start else "",
        "start_source": _titles(start),
        "decided": _value(decided),
        "decided_period": _period(decided),
        "value": _value(newest),
        "period": _period(newest),
        "status": newest.status if newest else formats.MISSING,
        "source": _titles(newest),
        "url": "; ".join(s.url for s in provenance.cited(newest.source) if s.url) if newest else "",
        "version": item.now.version,
        "changed": periods.moment(item.now.made_at),
    }


def _used(item: Item) -> list[Row | Baseline]:
    """The published figures that a verdict rests on."""
    found = (item.content.baseline, item.verdict.decided, item.verdict.newest)
    return [row for row in found if row is not None]


def _value(row: Row | Baseline | None) -> float:
    return row.value if row else float("nan")


def _period(row: Row | Baseline | None) -> str:
    return row.period if row else ""


def _titles(row: Row | Baseline | None) -> str:
    return "; ".join(one.title for one in provenance.cited(row.source)) if row else ""


def _label(period: str) -> str:
    return periods.label(period) if period else ""
