"""Coverage × poverty: the chart with its cross, and who stands in which corner for certain."""

import math
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from briefing import gap_words
from data.catalogue import COVERAGE, POVERTY
from data.contract import ESTIMATE
from data.regions import region
from figures.quadrant import HEIGHT, quadrant
from figures.theme import PICTURE_WIDTH, Caption, pictured
from pages.ui import cached, figure, html_table, provenance
from pages.ui.figure import Figure
from pages.ui.gap_view import meaning, none_published, shown
from pages.ui.text import kesenjangan as text
from program.figures import Figures
from program.headline import headline
from program.panel import panel
from program.quadrant import CORNERS, corners
from program.series import best_period
from words import formats, periods

INDICATORS = (COVERAGE, POVERTY)


@dataclass(frozen=True, eq=False)
class Quadrant:
    """framed: what the frame tells. table, cross: of the chart. corners: rows of the table."""

    framed: Figure
    table: pd.DataFrame
    cross: tuple[float, float]
    corners: list[tuple[str, str, str]]


def show(figures: Figures, size: str, kode: str | None, with_estimates: bool) -> None:
    """The chart in its frame, then the corners as a table."""
    found = cached.made(build, figures, size, kode, with_estimates)
    if found is None:
        st.info(none_published())
        return
    with figure.frame(found.framed):
        figure.chart(
            lambda mode: _chart(found.table, found.cross, size, kode, mode=mode),
            found.framed,
            (figures.version, size, kode, with_estimates),
            height=HEIGHT,
        )
        html_table.show(text.CORNER_COLUMNS, found.corners)
        st.html(f'<p class="lj-note">{text.CORNER_NOTE}</p>')


def build(figures: Figures, size: str, kode: str | None, with_estimates: bool) -> Quadrant | None:
    """What the part shows; None where no regency has both figures."""
    coverage = shown(figures, COVERAGE, with_estimates)
    poverty = panel(figures, POVERTY, best_period(figures, POVERTY), with_estimates)
    people = shown(figures, size, with_estimates)
    cross = _cross(figures, poverty)
    pairs = pd.concat(
        [coverage.add_prefix("coverage_"), poverty.add_prefix("poverty_")], axis="columns"
    )
    found = corners(pairs, *cross)
    if not found["corner"].ne("").any():
        return None
    table = _drawn(pairs, people, size)
    caption = Caption(
        gap_words.urgent(found),
        _subtitle(coverage, poverty, people, size, cross),
        provenance.plain_line(pd.concat([coverage["source"], poverty["source"]])),
    )
    framed = figure.of_panels(
        "kuadran-cakupan-kemiskinan",
        caption,
        [(coverage, meaning(COVERAGE)), (poverty, meaning(POVERTY)), (people, meaning(size))],
        lambda: pictured(_chart(table, cross, size, kode, width=PICTURE_WIDTH), caption),
    )
    return Quadrant(framed, table, cross, rows(found, coverage))


def _chart(
    table: pd.DataFrame, cross: tuple[float, float], size: str, kode: str | None, **look: Any
) -> alt.LayerChart:
    words = text.SIZES[size]
    return quadrant(table, cross, text.CORNERS_ON_CHART, words, chosen=kode, **look)


def rows(found: pd.DataFrame, coverage: pd.DataFrame) -> list[tuple[str, str, str]]:
    """A row a corner: its words, who stands there for certain, and who perhaps."""
    said = []
    for corner in (*CORNERS, ""):
        own = found[found["corner"].eq(corner)]
        if corner or len(own):
            sure, perhaps = (_named(own[own["certain"].eq(yes)], coverage) for yes in (True, False))
            said.append((text.CORNERS[corner], sure, perhaps))
    return said


def _named(own: pd.DataFrame, coverage: pd.DataFrame) -> str:
    names = [
        f"{'≈ ' if coverage.at[kode, 'status'] == ESTIMATE else ''}{region(str(kode)).short}"
        for kode in own.index
    ]
    return formats.listing(names) or text.NOBODY


def _cross(figures: Figures, poverty: pd.DataFrame) -> tuple[float, float]:
    """The province's coverage (the newest with its counts) and poverty (of the same year)."""
    province = headline(figures).coverage
    return province.value if province else math.nan, float(poverty["province_value"].iloc[0])


def _drawn(pairs: pd.DataFrame, people: pd.DataFrame, size: str) -> pd.DataFrame:
    columns = ["coverage_value", "coverage_low", "coverage_high", "poverty_value"]
    table = pairs[columns].assign(
        name=[region(str(kode)).short for kode in pairs.index],
        people=people["value"],
        estimated=pairs["coverage_status"].eq(ESTIMATE),
    )
    unit = meaning(size).unit
    said = []
    for kode, row in table.iterrows():
        write = formats.estimate if row["estimated"] else formats.value
        counted = formats.estimate if people.at[kode, "status"] == ESTIMATE else formats.value
        said.append(
            f"{row['name']}: {text.COVERAGE} {write(row['coverage_value'], 'share')}, "
            f"P0 {formats.value(row['poverty_value'], 'share')}, "
            f"{text.SIZES[size].lower()} {counted(row['people'], unit)}"
        )
    return table.assign(said=said)


def _subtitle(
    coverage: pd.DataFrame,
    poverty: pd.DataFrame,
    people: pd.DataFrame,
    size: str,
    cross: tuple[float, float],
) -> str:
    lines = [formats.percent(value) for value in cross]
    return text.QUADRANT_SUBTITLE.format(
        coverage=_when(coverage),
        poverty=_when(poverty),
        size=text.SIZES[size].lower(),
        people=_when(people),
        cross=text.CROSS.format(coverage=lines[0], poverty=lines[1]),
    )


def _when(values: pd.DataFrame) -> str:
    found = sorted(set(values.loc[values["value"].notna(), "period"]))
    ends = [periods.label(period) for period in dict.fromkeys([*found[:1], *found[-1:]])]
    return " – ".join(ends) or text.NO_FIGURE
