"""The framed chart of lines: measured figures, what stands beside them, and what it all says."""

from collections.abc import Iterable
from dataclasses import replace
from html import escape
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from briefing import target_words, trend_words
from briefing.sheet import Layer
from data.catalogue import Indicator
from data.regions import region
from data.targets import Target
from figures import lines
from figures.lines import Beside
from figures.theme import PICTURE_WIDTH, pictured
from pages.ui import cached, figure, provenance
from pages.ui.text import tren as text
from pages.ui.trend_view import NEVER, Trends
from program.change import DOWN
from program.projection import MINIMUM
from program.rounds import moment
from words import formats, periods


def show(trends: Trends) -> None:
    """Chart, what it takes to reach the targets, and the notes on the line."""
    shown, *told = cached.kept("tren-garis", trends.made_of, lambda: _made(trends))
    with figure.frame(shown):
        figure.chart(
            lambda mode: lines.lines(trends.drawn, **_asked(trends), mode=mode),
            shown,
            trends.made_of,
            right=lines.LABEL_ROOM,
            height=430,
        )
        for column, html in zip(st.columns(2, gap="large"), told, strict=True):
            with column:
                st.html(html)


def _made(trends: Trends) -> tuple[figure.Figure, str, str]:
    shown = figure.of_panels(
        f"tren-{trends.indicator.id.replace('_', '-')}",
        trends.caption,
        layers(trends),
        lambda: _picture(trends),
    )
    measured = tuple(sorted(set(trends.table["period"])))
    return (
        replace(shown, periods=measured, next_release=trends.indicator.next_release),
        _block(text.AHEAD, [escape(said) for said in sentences(trends)]),
        _block(text.NOTES, notes(trends) or [text.NO_NOTE]),
    )


def layers(trends: Trends) -> list[Layer]:
    """What the chart holds as rows: measured, projected, and the targets on it."""
    rows = pd.concat([trends.table, trends.ahead], ignore_index=True)
    found = [(rows.set_index("kode"), trends.indicator)]
    marked = trends.marked
    if marked:
        found.append((target_rows(marked), target_meaning(trends)))
    return found


def target_rows(told: Iterable[Target]) -> pd.DataFrame:
    """Targets as rows of a series, by kode."""
    rows = [
        {
            "kode": target.kode,
            "name": target_words.whose(target),
            "period": target.due,
            "value": target.value,
            "low": float("nan"),
            "high": float("nan"),
            "status": "resmi",
            "source": target.source,
            "note": f"{target.label}. {target.definition}",
        }
        for target in told
    ]
    return pd.DataFrame(rows).set_index("kode")


def target_meaning(trends: Trends) -> Indicator:
    """What a target of this indicator measures, for the files."""
    label = text.TARGET_OF.format(label=trends.indicator.label)
    return replace(trends.indicator, label=label, formula="", frequency="", next_release="")


def sentences(trends: Trends) -> list[str]:
    """Where the leading series goes, and how it stands to each of its targets."""
    indicator, kode = trends.indicator, trends.leading
    found = trends.found[kode]
    place = region(kode).name
    said = [trend_words.projected(place, indicator, found, trends.ahead)]
    if trends.asked.until_year != NEVER and trends.ahead.empty:
        points, needed = formats.number(found.points), formats.number(MINIMUM)
        said = [text.NOT_PROJECTED.format(place=place, points=points, needed=needed)]
    said += [target_words.against(pace, indicator, kode) for pace in trends.paces]
    if len(trends.ahead):
        said.append(text.HOW_PROJECTED)
    return [sentence for sentence in said if sentence] or [text.NO_TARGET]


def notes(trends: Trends) -> list[str]:
    """The notes on the line as HTML, numbered as on the chart; those without a place unnumbered."""
    numbers = dict(zip(beside(trends).notes["words"], beside(trends).notes["number"], strict=True))
    found = []
    for note in trends.notes:
        number = numbers.get(note.words)
        if note.date and number is None:
            continue
        mark = f"<b>{number}</b>" if number else ""
        when = f"{escape(periods.label(note.date))}: " if note.date else ""
        source = provenance.links(note.source)
        found.append(f"{mark}<span>{when}{escape(note.words)} <cite>{source}</cite></span>")
    return found


def beside(trends: Trends) -> Beside:
    """What stands on the axes beside the measured lines."""
    marked = trends.marked
    several = len({target.kode for target in marked}) > 1
    targets = pd.DataFrame(
        {
            "when": [moment(target.due) for target in marked],
            "value": [target.value for target in marked],
            "words": [_target_words(target, trends.indicator) for target in marked],
            "said": [_target_said(target, trends.indicator, several) for target in marked],
            "path": [f"{target.kode} {target.label}" for target in marked],
        }
    )
    end = [*trends.table["when"], *targets["when"], *trends.ahead["when"]]
    dated = [
        note
        for note in trends.notes
        if note.date and min(trends.table["when"]) <= moment(note.date) <= max(end)
    ]
    told = pd.DataFrame(
        {
            "when": [moment(note.date) for note in dated],
            "number": [str(n) for n in range(1, len(dated) + 1)],
            "words": [note.words for note in dated],
        }
    )
    breaks = tuple(moment(note.date) for note in trends.notes if note.breaks)
    return Beside(targets, told, *_projection(trends), breaks)


def _target_words(target: Target, indicator: Indicator) -> str:
    most = "≤ " if indicator.good == DOWN else ""
    return f"{target.label}\n{most}{formats.bare(target.value, indicator.unit)}, {target.due[:4]}"


def _target_said(target: Target, indicator: Indicator, several: bool) -> str:
    whose = f", {target_words.whose(target)}" if several else ""
    return f"{target_words.named(target, indicator)}, {periods.label(target.due)}{whose}"


def _projection(trends: Trends) -> tuple[pd.DataFrame, str]:
    unit, ahead = trends.indicator.unit, trends.ahead
    if ahead.empty:
        return Beside().projection, ""
    said = [
        f"{name}, {periods.label(period)}: {formats.estimate(value, unit)}, "
        f"{formats.interval(low, high, unit)}"
        for name, period, value, low, high in ahead[
            ["name", "period", "value", "low", "high"]
        ].itertuples(index=False)
    ]
    end = ahead.iloc[-1]
    amount = f"{formats.ESTIMATE_SIGN} {formats.bare(end['value'], unit)}"
    words = f"{text.PROJECTED.format(year=end['period'][:4])}\n{amount}"
    return ahead[["when", "value", "low", "high"]].assign(said=said), words


def _asked(trends: Trends) -> dict[str, Any]:
    asked = trends.asked
    return {
        "unit": trends.indicator.unit,
        "chosen": asked.kode,
        "others": asked.others,
        "beside": beside(trends),
    }


def _picture(trends: Trends) -> alt.TopLevelMixin:
    drawn = lines.lines(trends.drawn, **_asked(trends), width=PICTURE_WIDTH)
    return pictured(drawn, trends.caption, right=lines.LABEL_ROOM)


def _block(title: str, items: list[str]) -> str:
    body = "".join(f"<li>{item}</li>" for item in items)
    return f'<div class="lj-told"><h3>{escape(title)}</h3><ul>{body}</ul></div>'
