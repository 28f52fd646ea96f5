"""The gap in people or rupiah, ranked, and how sure each place is."""

from dataclasses import dataclass

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
from pages.ui import cached, figure, gap_bars, provenance, stories
from pages.ui.downloads import shortened
from pages.ui.figure import Figure
from pages.ui.gap_view import meaning, none_published, period_of, placed, ranked_sheet, shown
from pages.ui.text import kesenjangan as text
from program.figures import Figures
from program.headline import headline
from words import formats

INDICATORS = {"orang": GAP, "rupiah": GAP_COST}


@dataclass(frozen=True, eq=False)
class Where:
    """story: the state of the province. gap: frame of the bars. places: frame of the ranks, with
    their rows for the chart."""

    story: str
    gap: Figure
    bars: list[gap_bars.Bar]
    places: Figure
    table: pd.DataFrame


def show(figures: Figures, measure: str, kode: str | None, with_estimates: bool) -> None:
    """The state of the province, the ranked bars, and the ranks with their doubt."""
    found = cached.made(build, figures, measure, kode, with_estimates)
    if found is None:
        st.info(none_published())
        return
    stories.show([found.story])
    with figure.frame(found.gap):
        name = meaning(INDICATORS[measure]).label
        gap_bars.show(found.bars, text.BAR_COLUMNS, name, kode)
    with figure.frame(found.places):
        figure.chart(
            lambda mode: rank_dots(found.table, chosen=kode, mode=mode),
            found.places,
            (figures.version, kode, with_estimates),
            height=ROW * int(found.table["value"].notna().sum()) + AXIS,
        )


def build(figures: Figures, measure: str, kode: str | None, with_estimates: bool) -> Where | None:
    """What the part shows; None where no regency has a figure."""
    indicator = meaning(INDICATORS[measure])
    ranked = placed(shown(figures, indicator.id, with_estimates))
    if ranked["value"].isna().all():
        return None
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
    places, table = _ranks(ranked, indicator, measure, kode)
    story = sentences.gap(headline(figures))
    return Where(story, framed, bars(ranked, indicator, kode), places, table)


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
    ranked: pd.DataFrame, indicator: Indicator, measure: str, kode: str | None
) -> tuple[Figure, pd.DataFrame]:
    said = gap_words.places(ranked)
    table = shortened(ranked)
    table["said"] = [f"{name}: {said[str(own)]}" for own, name in table["name"].items()]
    caption = Caption(
        gap_words.certainty(ranked),
        text.RANKS_SUBTITLE.format(what=text.MOST[measure]),
        provenance.plain_line(ranked["source"]),
    )
    known = ranked[ranked["status"].ne("")]
    framed = Figure(
        f"peringkat-{measure}",
        caption,
        provenance.ids_of(known["source"]),
        tuple(dict.fromkeys(known["status"])),
        tuple(sorted(set(known["period"]))),
        indicator.next_release,
        lambda: ranked_sheet(ranked, indicator),
        lambda: pictured(rank_dots(table, chosen=kode, width=PICTURE_WIDTH), caption),
    )
    return framed, table
