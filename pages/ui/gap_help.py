"""Who gets what: the shares of need and of the grant's places, the curve, and the flat rule."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from briefing import gap_words
from briefing.sheet import Layer, of_layers
from data.catalogue import POOR, QUOTA, QUOTA_PER_100_POOR, Indicator
from data.contract import ESTIMATE
from data.regions import region
from figures.bars import ONE_PLACE_EACH, quota_bars
from figures.concentration import HEIGHT, concentration
from figures.dumbbell import dumbbell
from figures.rows import AXIS, ROW
from figures.theme import PICTURE_WIDTH, Caption, pictured
from geo.palette import sequential
from pages.ui import cached, cards, figure, filters, gap_bars, provenance, stories
from pages.ui.barlist import Line
from pages.ui.cards import Card
from pages.ui.downloads import shortened
from pages.ui.gap_view import meaning
from pages.ui.text import kesenjangan as text
from program.figures import Figures
from program.grant import Grant, against_need
from program.headline import fact, quota_against_need, quota_rule
from words import formats, periods

BUDGET = "anggaran_bkbk"
"""The published cost of the grant's contributions in its year."""


@dataclass(frozen=True, eq=False)
class Help(Grant):
    """What the part shows: the grant against need, in the words of the page."""

    @property
    def about(self) -> str:
        """The need in running text."""
        return text.NEED_WORDS[self.indicator]

    @property
    def layers(self) -> list[Layer]:
        """Both panels with what they measure."""
        return [(self.need, meaning(self.indicator)), (self.quota, meaning(QUOTA))]


def build(figures: Figures, indicator: str, with_estimates: bool) -> Help | None:
    """Need against places in the newest year whose quota is known; None without a score."""
    own = against_need(figures, indicator, with_estimates)
    return Help(**vars(own)) if own else None


def show(figures: Figures, indicator: str, kode: str | None, with_estimates: bool) -> None:
    """The sentence to say aloud, the shares, the curve, and the flat rule."""
    own = cached.made(build, figures, indicator, with_estimates)
    if own is None:
        st.info(text.NO_QUOTA.format(both=filters.status_name(filters.BOTH)))
        return
    _glance(figures, own)
    _shares(figures, own, kode)
    _quota(figures, own, kode)
    _curve(own, kode, figures.version)


def _glance(figures: Figures, own: Help) -> None:
    """Three big numbers: the two ends of the flat rule, and what would have to move."""
    against = quota_against_need(figures)
    found = []
    for label, at in ((text.CARD_MOST, 0), (text.CARD_LEAST, -1)):
        if len(against):
            row, name = against.iloc[at], region(str(against.index[at])).short
            said = f"{formats.ESTIMATE_SIGN} {formats.number(row['value'])}"
            more = text.CARD_QUOTA_MORE
            found.append(
                Card(
                    label.format(name=name), said, row["period"], row["status"], more, row["source"]
                )
            )
    share = f"{formats.ESTIMATE_SIGN} {formats.percent(own.found.moved_share, 0)}"
    more = text.CARD_MOVED_MORE.format(need=own.about)
    found.append(Card(text.CARD_MOVED, share, own.year, ESTIMATE, more, _ids(own)))
    cards.show(found)


def _shares(figures: Figures, own: Help, kode: str | None) -> None:
    table = shares(own)
    budget = fact(figures, BUDGET, period=own.year)
    cost = text.COST.format(budget=formats.rupiah(budget.value)) if budget else ""
    subtitle = text.SHARES_SUBTITLE.format(
        need=own.about, when=_when(own.need), year=own.year, cost=cost
    )
    title = gap_words.moved(own.found, f"jumlah {own.about}", own.least, own.most)
    caption = Caption(title, subtitle, _source(own))
    framed = figure.of_panels(
        "bantuan-dan-kebutuhan",
        caption,
        own.layers,
        lambda: pictured(dumbbell(table, text.DOTS, chosen=kode, width=PICTURE_WIDTH), caption),
    )
    with figure.frame(framed):
        stories.show([f"{gap_words.served(own.found, own.about)}."])
        figure.chart(
            lambda mode: dumbbell(table, text.DOTS, chosen=kode, mode=mode),
            framed,
            (figures.version, own.indicator, kode),
            height=ROW * len(table) + 2 * AXIS,
        )
        rule = quota_rule(figures, own.year)
        if rule:
            fewer = formats.number(rule.villages_today - rule.villages_then)
            needs = text.QUOTA_NEEDS if own.indicator != POOR else ""
            st.html(f'<p class="lj-note">{text.QUOTA_NOTE.format(fewer=fewer, needs=needs)}</p>')


def _quota(figures: Figures, own: Help, kode: str | None) -> None:
    against, rule = quota_against_need(figures), quota_rule(figures, own.year)
    if against.empty or rule is None:
        return
    indicator = meaning(QUOTA_PER_100_POOR)
    subtitle = text.QUOTA_SUBTITLE.format(year=rule.year, places=formats.number(rule.places))
    source = provenance.plain_line(against["source"])
    caption = Caption(gap_words.flat(against), subtitle, source)
    framed = figure.of_panels(
        "kuota-per-100-miskin",
        caption,
        [(against, indicator)],
        lambda: quota_bars(shortened(against), caption),
    )
    line = Line(ONE_PLACE_EACH, text.ONE_EACH)
    with figure.frame(framed):
        rows = quota_rows(against, indicator, kode)
        gap_bars.show(rows, text.QUOTA_COLUMNS, indicator.label, kode, line)


def quota_rows(against: pd.DataFrame, indicator: Indicator, kode: str | None) -> list[gap_bars.Bar]:
    """A bar a regency, the most places for its poor first."""
    colour = sequential(indicator.palette, 5)[3]
    return [
        gap_bars.Bar(
            str(own),
            ((row["value"], gap_bars.ACCENT if own == kode else colour, True),),
            f"{formats.ESTIMATE_SIGN} {formats.bare(row['value'], indicator.unit)}",
            (formats.interval(row["low"], row["high"], "").strip(),),
            row["low"],
            row["high"],
        )
        for own, row in against.iterrows()
    ]


def shares(own: Help) -> pd.DataFrame:
    """The rows of the chart, the least served first; the range of a share is that of its places
    over all places."""
    table = own.found.table.copy()
    whole = table["resource"].sum()
    for end in ("low", "high"):
        table[end] = own.quota.loc[table.index, end] / whole
    table["name"] = [region(str(kode)).short for kode in table.index]
    table["gap_said"] = [
        (text.LACKS if lacks > 0 else text.EXTRA).format(
            places=f"{formats.ESTIMATE_SIGN} {formats.number(abs(lacks))}"
        )
        for lacks in table["to_move"]
    ]
    table["said"] = [
        f"{row['name']}: {formats.percent(row['need_share'], 1)} {own.about}, "
        f"≈ {formats.percent(row['resource_share'], 1)} tempat BKBK, {row['gap_said']}"
        for _, row in table.iterrows()
    ]
    return table


def _curve(own: Help, kode: str | None, version: str) -> None:
    curve = own.found.curve.copy()
    curve["name"] = [region(k).short if k else "" for k in curve["kode"]]
    curve["said"] = [
        f"{row['name']}: {formats.percent(row['cumulative_need'], 1)} {own.about}, "
        f"≈ {formats.percent(row['cumulative_resource'], 1)} tempat"
        for _, row in curve.iterrows()
    ]
    title = text.CURVE_TITLE.format(index=formats.estimate(own.found.index, "indeks"))
    subtitle = text.CURVE_SUBTITLE.format(need=own.about, year=own.year)
    caption = Caption(title, subtitle, _source(own))
    words = (text.CURVE_AXES, text.CURVE_WORDS)
    framed = figure.Figure(
        "kurva-konsentrasi",
        caption,
        _ids(own),
        tuple(dict.fromkeys([*own.need["status"], *own.quota["status"]])),
        tuple(sorted({*own.need["period"], *own.quota["period"]})),
        "",
        lambda: of_layers(*own.layers),
        lambda: pictured(concentration(curve, *words, chosen=kode, width=PICTURE_WIDTH), caption),
    )
    with figure.frame(framed):
        figure.chart(
            lambda mode: concentration(curve, *words, chosen=kode, mode=mode),
            framed,
            (version, own.indicator, kode),
            height=HEIGHT,
        )


def _source(own: Help) -> str:
    return provenance.plain_line(pd.concat([own.need["source"], own.quota["source"]]))


def _ids(own: Help) -> str:
    return provenance.ids_of(pd.concat([own.need["source"], own.quota["source"]]))


def _when(values: pd.DataFrame) -> str:
    found = sorted(set(values.loc[values["value"].notna(), "period"]))
    return formats.listing([periods.label(period) for period in found])
