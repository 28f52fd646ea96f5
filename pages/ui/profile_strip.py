"""Every main indicator of one regency between the lowest and the highest of the eleven."""

from collections.abc import Mapping
from html import escape

import altair as alt
import pandas as pd

from briefing import profile_words as words
from briefing.profile_sheet import of_standings
from data.catalogue import Indicator, catalogue
from data.contract import ESTIMATE
from data.regions import region
from figures.strip import strip
from figures.theme import Caption, pictured
from pages.ui import profile_marks, provenance
from pages.ui.figure import Figure
from pages.ui.text import profil_daerah as text
from program.profile import NEUTRAL, direction, judged
from words import formats, periods

Standing = Mapping[str, pd.DataFrame]
PICTURE_WIDTH = 740


def figure_of(standing: Standing, kode: str) -> Figure:
    """The framed strip: title, sources of all eleven, files."""
    name = region(kode).short
    every = pd.concat(standing.values())
    known = every[every["status"].ne("")]
    caption = Caption(
        words.standing(name, judged(standing, kode)),
        text.STRIP_SUBTITLE,
        provenance.plain_line(known["source"]),
    )
    return Figure(
        "profil-ukuran",
        caption,
        provenance.ids_of(known["source"]),
        tuple(dict.fromkeys(known["status"])),
        tuple(sorted(set(known["period"]))),
        "",
        lambda: of_standings(standing, list(every.index[:11])),
        lambda: _picture(standing, kode, caption),
    )


def _picture(standing: Standing, kode: str, caption: Caption) -> alt.TopLevelMixin:
    meanings = catalogue()
    rows = pd.concat(
        [
            table.assign(
                kode=table.index,
                measure=meanings[key].short,
                said=[words.value(row, meanings[key].unit) for _, row in table.iterrows()],
                estimated=table["status"].eq(ESTIMATE),
            )
            for key, table in standing.items()
        ]
    )
    return pictured(strip(rows, kode), caption, width=PICTURE_WIDTH)


def written(standing: Standing, kode: str) -> str:
    """Legend and table as HTML: a row a measure; on a phone the scale stands under the name."""
    name = region(kode).short
    meanings = catalogue()
    head = "".join(
        f'<th scope="col" role="columnheader">{escape(column)}</th>'
        for column in text.STRIP_COLUMNS
    )
    body = "".join(_row(table, kode, meanings[key]) for key, table in standing.items())
    return (
        f"{_legend(name)}"
        f'<table class="lj-strip" role="table" aria-label="{escape(name)}">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table>'
    )


def _legend(name: str) -> str:
    items = "".join(
        f'<li><i class="{kind}"></i>{escape(words_.format(name=name))}</li>'
        for kind, words_ in text.STRIP_LEGEND.items()
    )
    return f'<ul class="lj-strip-legend">{items}</ul>'


def _row(table: pd.DataFrame, kode: str, meaning: Indicator) -> str:
    row = table.loc[kode]
    when = escape(periods.label(row["period"])) if row["period"] else ""
    kind = "netral" if direction(meaning) == NEUTRAL else "arah"
    missing = formats.is_missing(row["value"])
    value = formats.MISSING if missing else words.value(row, meaning.unit)
    verdict = profile_marks.badge(row) or _part(row)
    cells = (
        f'<td role="cell" class="said{" kosong" if missing else ""}">{escape(value)}</td>'
        f'<td role="cell" class="end left">{_end(table, meaning, 0)}</td>'
        f'<td role="cell" class="scale"><span class="lj-scale {kind}" aria-hidden="true">'
        f"{_marks(table, kode, meaning)}</span></td>"
        f'<td role="cell" class="end right">{_end(table, meaning, 1)}</td>'
        f'<td role="cell" class="verdict">{verdict}</td>'
    )
    return (
        f'<tr role="row"><th scope="row" role="rowheader">{escape(meaning.short)}'
        f"<small>{when}</small></th>{cells}</tr>"
    )


def _part(row: pd.Series) -> str:
    if formats.is_missing(row["share"]):
        return ""
    share = formats.percent(row["share"], 1)
    return f'<span class="lj-part">{escape(text.OF_PROVINCE.format(share=share))}</span>'


def _end(table: pd.DataFrame, meaning: Indicator, at: int) -> str:
    """Value and name at one end of the scale; several regencies are counted."""
    there = table[table["place"].eq(at)]
    if there.empty:
        return ""
    names = [region(str(kode)).short for kode in there.index]
    who = names[0] if len(names) == 1 else text.MANY.format(count=formats.number(len(names)))
    guess = f"{formats.ESTIMATE_SIGN} " if there["status"].eq(ESTIMATE).all() else ""
    value = formats.bare(there["value"].iloc[0], meaning.unit)
    return f"<b>{guess}{escape(value)}</b> {escape(who)}"


def _marks(table: pd.DataFrame, kode: str, meaning: Indicator) -> str:
    """The others, the province, the range and the dot of this one, in order of their painting."""
    known = table.dropna(subset=["place"])
    others = "".join(
        f'<i class="other" style="left:{row["place"]:.2%}" title="{_hover(row, meaning)}"></i>'
        for other, row in known.iterrows()
        if other != kode
    )
    row = table.loc[kode]
    if formats.is_missing(row["place"]):
        return others
    province, span = "", ""
    if not formats.is_missing(row["province_place"]):
        province = f'<i class="province" style="left:{row["province_place"]:.2%}"></i>'
    if row["status"] == ESTIMATE and not formats.is_missing(row["range_from"]):
        width = row["range_to"] - row["range_from"]
        span = f'<i class="span" style="left:{row["range_from"]:.2%};width:{width:.2%}"></i>'
    dot = "guess" if row["status"] == ESTIMATE else "own"
    return f'{others}{span}{province}<i class="{dot}" style="left:{row["place"]:.2%}"></i>'


def _hover(row: pd.Series, meaning: Indicator) -> str:
    said = f"{row['name']}: {words.value(row, meaning.unit)}, {periods.label(row['period'])}"
    return escape(said, quote=True)
