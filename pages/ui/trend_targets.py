"""Every target of an indicator in a table; those of another definition in their own chart."""

import altair as alt
import pandas as pd

from briefing import target_words
from briefing.sheet import of_layers
from figures import target_path
from figures.theme import PICTURE_WIDTH, Caption, pictured
from pages.ui import cached, figure, html_table, provenance
from pages.ui.text import tren as text
from pages.ui.trend_lines import target_meaning, target_rows
from pages.ui.trend_view import Trends
from program.rounds import moment
from words import formats, periods


def show(trends: Trends) -> None:
    """The framed table, below a chart where several targets count something else."""
    told = trends.targets
    if not told:
        return
    foreign = _foreign(trends)
    unit = trends.indicator.unit
    title = target_words.difference(list(told)) or text.TARGETS
    sources = [target.source for target in told]
    caption = Caption(
        title,
        text.TARGETS_LEAD.format(label=trends.indicator.label),
        provenance.plain_line(sources),
    )

    def draw() -> alt.TopLevelMixin:
        return pictured(target_path.path(foreign, unit, width=PICTURE_WIDTH), caption)

    several = len(foreign) > 1
    shown = figure.Figure(
        f"target-{trends.indicator.id.replace('_', '-')}",
        caption,
        provenance.ids_of(sources),
        ("resmi",),
        tuple(sorted({target.due for target in told})),
        "",
        lambda: of_layers((target_rows(told), target_meaning(trends))),
        draw if several else None,
    )
    with figure.frame(shown):
        if several:
            figure.chart(
                lambda mode: target_path.path(foreign, unit, mode=mode),
                shown,
                trends.made_of,
                height=target_path.HEIGHT + 40,
            )
        found = cached.kept("tren-target", trends.made_of, lambda: rows(trends))
        html_table.show(text.TARGET_COLUMNS, found, numbers=(3,))


def _foreign(trends: Trends) -> pd.DataFrame:
    other = [target for target in trends.targets if not target.comparable]
    rows = [{"when": moment(t.due), "value": t.value, "label": t.label} for t in other]
    return pd.DataFrame(rows)


def rows(trends: Trends) -> list[tuple[str, ...]]:
    """A line a target: name, whose, by when, how much, what it counts, whether on the chart."""
    marked = trends.marked
    return [
        (
            target.label,
            target_words.whose(target),
            periods.label(target.due),
            formats.value(target.value, trends.indicator.unit),
            target.definition,
            text.ON_CHART if target in marked else text.SAME if target.comparable else text.OTHER,
        )
        for target in sorted(trends.targets, key=lambda target: target.due)
    ]
