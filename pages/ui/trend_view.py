"""The series of one indicator as the page on trends shows them, put together once."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from briefing import trend_words
from data import annotations
from data.annotations import Annotation
from data.catalogue import Indicator, catalogue
from data.contract import ESTIMATE
from data.regions import NATION, PROVINCE, region
from data.targets import Target, targets
from figures.theme import Caption
from pages.ui import provenance
from pages.ui.text import tren as text
from program.figures import Figures
from program.panel import RATES
from program.projection import project
from program.rounds import moment, one_definition
from program.rows import worst
from program.series import areas, series
from program.targets import Pace, concerning, pace
from program.trend import Trend, trend
from words import periods

NEVER = "tidak"
FURTHEST = 2035


class Asked(NamedTuple):
    """What the visitor asked to see: the leading region, those beside it, years, how far ahead.

    until_year: of the projection, or `NEVER`.
    """

    kode: str | None
    others: tuple[str, ...]
    since: str
    until: str
    until_year: str


@dataclass(frozen=True, eq=False)
class Trends:
    """table: kode, name, period, when and the rest of a series, published figures only.
    drawn: those on the chart; of totals those of the leading one's kind, since the nation would
    flatten the province, and the province the regencies.
    found: the verdict of every region that has a figure, the leading one first.
    ahead: the projection of the leading series, maybe empty. paces: it against its targets.
    targets: every one for the indicator. notes: what stands on the line, in order of time.
    made_of: what all of it depends on, for what is made of it in turn.
    """

    indicator: Indicator
    asked: Asked
    table: pd.DataFrame
    drawn: pd.DataFrame
    found: dict[str, Trend]
    ahead: pd.DataFrame
    paces: tuple[Pace, ...]
    targets: tuple[Target, ...]
    notes: tuple[Annotation, ...]
    caption: Caption
    made_of: tuple[Hashable, ...]

    @property
    def leading(self) -> str:
        """Code of the series that the title speaks of."""
        return next(iter(self.found))

    @property
    def marked(self) -> list[Target]:
        """Targets that may stand on the chart: of the same definition, of a region in it."""
        near = {self.leading, self.asked.kode, *self.asked.others, NATION, PROVINCE}
        near &= {*self.drawn["kode"], NATION}
        return [
            target
            for target in self.targets
            if target.comparable and target.kode in near and target.due >= self.asked.since
        ]


def years_ahead(until: str) -> list[str]:
    """What a projection may reach: not at all, or a year after the last one shown."""
    return [NEVER, *(str(year) for year in range(int(until[:4]) + 1, FURTHEST + 1))]


def build(figures: Figures, key: str, asked: Asked) -> Trends | None:
    """The published series of the indicator `key` in the years asked for; None without any."""
    indicator = catalogue()[key]
    order = list(dict.fromkeys([asked.kode, *areas()] if asked.kode else areas()))
    own = {kode: _published(figures, indicator, kode, asked) for kode in order}
    own = {kode: rows for kode, rows in own.items() if len(rows)}
    if not own:
        return None
    topic, good = indicator.topic, indicator.good
    notes = tuple(annotations.about(indicator.id))
    breaks = [moment(note.date) for note in notes if note.breaks]
    tested = {kode: one_definition(rows, breaks, topic) for kode, rows in own.items()}
    found = {kode: trend(rows, good, topic) for kode, rows in tested.items()}
    first = next(iter(found))
    table = pd.concat(own.values(), ignore_index=True)
    told = tuple(t for t in targets() if t.indicator == indicator.id)
    held = [pace(tested[first], t, good, topic) for t in concerning(told, indicator.id, first)]
    drawn = _drawn(table, indicator, first)
    return Trends(
        indicator,
        asked,
        table,
        drawn,
        found,
        _ahead(tested[first], indicator, asked, first),
        tuple(found_pace for found_pace in held if found_pace),
        told,
        notes,
        _caption(table, drawn, indicator, found, asked.kode),
        (figures.version, key, asked),
    )


def _published(figures: Figures, indicator: Indicator, kode: str, asked: Asked) -> pd.DataFrame:
    rows = series(figures, indicator.id, kode, with_estimates=False)
    years = rows["period"].astype(str).str[:4]
    rows = rows[rows["status"].ne(ESTIMATE) & years.between(asked.since, asked.until)]
    when = [moment(period, indicator.topic) for period in rows["period"]]
    return rows.assign(kode=kode, name=region(kode).short, when=when)


def _drawn(table: pd.DataFrame, indicator: Indicator, leading: str) -> pd.DataFrame:
    if indicator.unit in RATES:
        return table
    if leading in (PROVINCE, NATION):
        return table[table["kode"].eq(leading)]
    return table[~table["kode"].isin([PROVINCE, NATION])]


def _ahead(own: pd.DataFrame, indicator: Indicator, asked: Asked, kode: str) -> pd.DataFrame:
    until = 0 if asked.until_year == NEVER else int(asked.until_year)
    ahead = project(own, until, indicator.unit, indicator.topic)
    return ahead.assign(
        kode=kode,
        name=region(kode).short,
        when=[moment(period, indicator.topic) for period in ahead["period"]],
        status=worst((*own["status"], ESTIMATE)),
        source=provenance.ids_of(own["source"]),
        note=text.PROJECTED_NOTE,
    )


def _caption(
    table: pd.DataFrame,
    drawn: pd.DataFrame,
    indicator: Indicator,
    found: dict[str, Trend],
    asked: str | None,
) -> Caption:
    kode, first = next(iter(found.items()))
    subtitle = text.SUBTITLE.format(
        label=indicator.label,
        unit="persen" if indicator.unit == "share" else indicator.unit,
        first=periods.label(min(table["period"])),
        last=periods.label(max(table["period"])),
    )
    if len(drawn) < len(table):
        whole = kode in (PROVINCE, NATION)
        subtitle = f"{subtitle} {text.TOTAL_ALONE if whole else text.TOTALS}"
    title = trend_words.title(region(kode).name, indicator, first)
    if asked and asked != kode:
        title = trend_words.absent(region(asked).name, indicator)
    return Caption(title, subtitle, provenance.plain_line(table["source"]))
