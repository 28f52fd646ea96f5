"""The gap in people or rupiah, ranked, and how sure each place is."""

from collections.abc import Hashable

import pandas as pd
import streamlit as st

from briefing import gap_words, sentences
from data.catalogue import GAP, GAP_COST, Indicator
from data.contract import ESTIMATE
from figures.bars import ranked_bars
from figures.rank_dots import rank_dots
from figures.rows import AXIS, ROW
from figures.theme import PICTURE_WIDTH, Caption, pictured
from geo.palette import sequential
from pages.ui import figure, gap_bars, provenance, stories
from pages.ui.downloads import shortened
from pages.ui.gap_view import meaning, none_published, period_of, placed, ranked_sheet, shown
from pages.ui.text import kesenjangan as text
from program.figures import Figures
from program.headline import headline
from words import formats

INDICATORS = {"orang": GAP, "rupiah": GAP_COST}


def show(figures: Figures, measure: str, kode: str | None, with_estimates: bool) -> None:
    """The state of the province, the ranked bars, and the ranks with their doubt."""
    indicator = meaning(INDICATORS[measure])
    ranked = placed(shown(figures, indicator.id, with_estimates))
    if ranked["value"].isna().all():
        st.info(none_published())
        return
    stories.show([sentences.gap(headline(figures))])
    when = period_of(figures, indicator.id, with_estimates)
    caption = Caption(
        gap_words.largest(ranked, indicator),
        sentences.map_subtitle(ranked, indicator, when),
        provenance.plain_line(ranked["source"]),
    )
    framed = figure.of_panels(
        f"kesenjangan-{measure}",
        caption,
        [(ranked, indicator)],
        lambda: ranked_bars(shortened(ranked), indicator.unit, caption, chosen=kode),
    )
    with figure.frame(framed):
        gap_bars.show(bars(ranked, indicator, kode), text.BAR_COLUMNS, indicator.label, kode)
    _ranks(ranked, indicator, measure, kode, (figures.version, kode, with_estimates))


def bars(ranked: pd.DataFrame, indicator: Indicator, kode: str | None) -> list[gap_bars.Bar]:
    """A bar a regency, with its place in words; one without a figure says so."""
    colour, said = sequential(indicator.palette, 5)[3], gap_words.places(ranked)
    found = []
    for own, row in ranked.iterrows():
        missing = formats.is_missing(row["value"])
        estimated = row["status"] == ESTIMATE
        sign = f"{formats.ESTIMATE_SIGN} " if estimated else ""
        found.append(
            gap_bars.Bar(
                str(own),
                () if missing else ((row["value"], _colour(own == kode, colour), estimated),),
                formats.MISSING
                if missing
                else f"{sign}{formats.bare(row['value'], indicator.unit)}",
                () if missing else (said[str(own)],),
                row["low"],
                row["high"],
            )
        )
    return found


def _colour(own: bool, colour: str) -> str:
    return gap_bars.ACCENT if own else colour


def _ranks(
    ranked: pd.DataFrame,
    indicator: Indicator,
    measure: str,
    kode: str | None,
    made_of: tuple[Hashable, ...],
) -> None:
    said = gap_words.places(ranked)
    table = shortened(ranked)
    table["said"] = [f"{name}: {said[str(own)]}" for own, name in table["name"].items()]
    caption = Caption(
        gap_words.certainty(ranked),
        text.RANKS_SUBTITLE.format(what=text.MOST[measure]),
        provenance.plain_line(ranked["source"]),
    )
    known = ranked[ranked["status"].ne("")]
    framed = figure.Figure(
        f"peringkat-{measure}",
        caption,
        provenance.ids_of(known["source"]),
        tuple(dict.fromkeys(known["status"])),
        tuple(sorted(set(known["period"]))),
        indicator.next_release,
        lambda: ranked_sheet(ranked, indicator),
        lambda: pictured(rank_dots(table, chosen=kode, width=PICTURE_WIDTH), caption),
    )
    with figure.frame(framed):
        figure.chart(
            lambda mode: rank_dots(table, chosen=kode, mode=mode),
            framed,
            made_of,
            height=ROW * len(known) + AXIS,
        )
