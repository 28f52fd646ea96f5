"""What an assumption does to a result, in words: its ends, the finding, why a bar is missing."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from pages.ui.budget_measure import has_range, said, short
from pages.ui.text import simulasi_lanjut as text
from program.budget.outcome import CAP, CEILING, EVEN, MONEY, Outcome
from program.budget.reach import Ranged
from program.budget.sensitivity import POTENTIAL, TAKE_UP, TARIFF, Bar, End, Swing
from words import formats


@dataclass(frozen=True)
class Row:
    """One assumption. ends: both in words. on_chart: two lines for either end of the bar.

    instead: what stands where no bar is, "" where there is one; note: why, as a sentence.
    estimated: whether the results have a range.
    """

    bar: Bar
    name: str
    ends: tuple[str, str]
    on_chart: tuple[tuple[str, str], tuple[str, str]]
    instead: str
    note: str
    estimated: bool


def row(bar: Bar, swing: Swing, outcome: Outcome, code: str) -> Row:
    """An assumption in words, for one measure."""
    name, measure = text.ASSUMPTIONS[bar.assumption], text.MEASURE_WORDS[code]
    instead, note = "", ""
    estimated = has_range(outcome.whole.reach, code)
    printed = {short(code, n) for n in (bar.low, bar.base, bar.high)}
    if bar.swing is None:
        why = bar.why or text.WHY_NO_NUMBER.format(measure=measure)
        instead, note = text.NO_BAR, text.NO_BAR_NOTE.format(assumption=name, why=why.rstrip("."))
    elif bar.swing == 0:
        instead = text.STILL
        why = _still(swing, outcome)
        note = text.STILL_NOTE.format(assumption=name, measure=measure, why=why)
    elif len(printed) == 1:
        instead = text.HARDLY.format(swing=said(code, bar.swing))
    ends = [
        (_words(text.END_ON_CHART, bar.assumption, end), short(code, number, estimated))
        for end, number in ((swing.low, bar.low), (swing.high, bar.high))
    ]
    words = [_words(text.END_WORDS, bar.assumption, end) for end in (swing.low, swing.high)]
    return Row(bar, name, (words[0], words[1]), (ends[0], ends[1]), instead, note, estimated)


def finding(rows: Sequence[Row], code: str) -> str:
    """The assumption that moves the measure most, with both ends; or that none does."""
    measure = text.MEASURE_WORDS[code]
    if not rows or rows[0].bar.swing is None:
        return _capital(text.MOVES_UNKNOWN.format(measure=measure))
    if rows[0].instead:
        return text.MOVES_NONE.format(measure=measure)
    top = rows[0]
    return text.MOVES_MOST.format(
        assumption=top.name,
        measure=measure,
        low=said(code, top.bar.low, top.estimated),
        low_end=top.ends[0],
        high=said(code, top.bar.high, top.estimated),
        high_end=top.ends[1],
    )


def table(rows: Sequence[Row]) -> pd.DataFrame:
    """The rows as figures.tornado draws them; one without a bar has no ends."""
    found = []
    for own in rows:
        numbers = (own.bar.low, own.bar.high)
        low, high = (math.nan if n is None or own.instead else float(n) for n in numbers)
        ends = [" → ".join(pair) for pair in own.on_chart]
        heard = own.instead or "; ".join(ends)
        found.append((own.name, low, high, *own.on_chart, own.instead, f"{own.name}: {heard}"))
    columns = ["name", "low", "high", "low_said", "high_said", "none_said", "said"]
    return pd.DataFrame(found, columns=columns)


def base_said(rows: Sequence[Row], code: str) -> str:
    """The plan's own result above its line."""
    own = rows[0]
    return text.BASE.format(said=said(code, own.bar.base, own.estimated))


def spans(found: Sequence[Swing], whole: Ranged) -> str:
    """How far the ends lie from the plan; and that those of potential workers are far-fetched
    where the province's own number is published."""
    own = {swing.assumption: swing for swing in found}
    least, most = (end.words.split()[0] for end in (own[TAKE_UP].low, own[TAKE_UP].high))
    said = text.SPANS.format(least=least, most=most)
    moves = own[POTENTIAL].low.amount != own[POTENTIAL].high.amount
    if moves and whole.low.before == whole.high.before:
        said = f"{said} {text.SPANS_PUBLISHED}"
    return said


def _words(templates: dict[str, str], assumption: str, end: End) -> str:
    write = formats.rupiah_exact if assumption == TARIFF else formats.number
    amount = "" if end.amount is None else write(end.amount)
    return templates[assumption].format(words=end.words, amount=amount).replace(" ()", "").strip()


def _still(swing: Swing, outcome: Outcome) -> str:
    """Why an assumption moves nothing."""
    if swing.low.amount == swing.high.amount:
        same = {TARIFF: text.WHY_NO_HALVING, POTENTIAL: text.WHY_NO_RANGE}
        return same.get(swing.assumption, text.WHY_ONE_END)
    if not outcome.whole.reach.value.people:
        return text.WHY_NOBODY
    short_of = outcome.whole.short.split(";")
    limits = {
        MONEY: text.WHY_MONEY,
        CEILING: text.WHY_CEILING,
        CAP: text.WHY_CAP,
        EVEN: text.WHY_EVEN,
    }
    return next((why for limit, why in limits.items() if limit in short_of), text.WHY_PEOPLE)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
