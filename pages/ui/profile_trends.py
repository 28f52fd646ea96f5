"""The regency's published series as small lines, each with its tested direction."""

from html import escape

import altair as alt
import pandas as pd

from briefing import profile_words, trend_words
from data.regions import region
from figures.sparks import spark, sparks
from figures.theme import PICTURE_WIDTH, Caption, pictured
from pages.ui import figure, provenance, svg_image
from pages.ui.figure import Figure
from pages.ui.text import profil_daerah as text
from program.own_trends import MINIMUM_POINTS, Moving
from program.trend import Trend
from words import formats, periods


def figure_of(moving: list[Moving], kode: str) -> Figure:
    """The framed small lines."""
    judged = [one.found.judgement for one in moving]
    caption = Caption(
        profile_words.moving(region(kode).short, judged),
        text.TRENDS_SUBTITLE.format(minimum=formats.number(MINIMUM_POINTS)),
        provenance.plain_line(ids for one in moving for ids in one.rows["source"]),
    )
    layers = [(one.rows, one.meaning) for one in moving]
    return figure.of_panels("profil-tren", caption, layers, lambda: _picture(moving, caption))


def _picture(moving: list[Moving], caption: Caption) -> alt.TopLevelMixin:
    table = pd.concat(
        [one.rows.assign(measure=one.meaning.short, unit=one.meaning.unit) for one in moving],
        ignore_index=True,
    )
    return pictured(sparks(table, PICTURE_WIDTH), caption)


def written(moving: list[Moving]) -> str:
    """The lines as HTML: name, newest figure, line, first and last year, direction."""
    return f'<ul class="lj-sparks">{"".join(map(_one, moving))}</ul>'


def _one(one: Moving) -> str:
    unit, rows = one.meaning.unit, one.rows
    name = one.meaning.short
    since, until = (periods.label(rows["period"].iloc[at]) for at in (0, -1))
    first, last = (formats.value(rows["value"].iloc[at], unit) for at in (0, -1))
    said = text.SPARK.format(measure=name, first=first, since=since, last=last, until=until)
    began = f"{since}: {first}".removesuffix(f" {unit}")
    direction = escape(trend_words.direction(one.found))
    return (
        f"<li><h3>{escape(name)}</h3><b>{escape(last)}</b>"
        f"{svg_image.written(spark(rows), said, 'lj-spark')}"
        f'<p class="ends"><span>{escape(began)}</span>'
        f"<span>{escape(until)}</span></p>"
        f'<p class="lj-judge {_kind(one.found)}">{direction}</p></li>'
    )


def _kind(found: Trend) -> str:
    return {"membaik": "baik", "memburuk": "buruk"}.get(found.judgement, "tanpa")
