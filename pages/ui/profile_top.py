"""The front of a regency's profile: finding, place, six figures, what is left and what it costs."""

from collections.abc import Mapping
from html import escape

import pandas as pd

from briefing import profile_words as words
from briefing.story.text_regency import GAP_COLUMNS, GAP_ROWS
from data.catalogue import (
    COVERAGE,
    GAP,
    GAP_COST,
    PARTICIPANTS,
    POTENTIAL,
    POVERTY,
    QUOTA,
    QUOTA_PER_100_POOR,
    VILLAGES,
    catalogue,
)
from data.contract import ESTIMATE
from data.regions import region
from figures.locator import locator
from geo import boundaries
from pages.ui import profile_marks, provenance, svg_image
from pages.ui.cards import Card
from pages.ui.text import profil_daerah as text
from program.figures import Figures
from program.headline import quota_rule
from program.panel import pick
from program.rows import Row
from program.tariffs import first_month, monthly_idr
from words import formats, periods

Rows = Mapping[str, pd.Series]
"""Indicator → the regency's row of `program.profile.standings`."""


def head(figures: Figures, rows: Rows, kode: str) -> str:
    """The finding, the sentences under it, and where the regency lies."""
    place, coverage = region(kode), rows[COVERAGE]
    counts = (pick(figures, key, kode, coverage["period"]) for key in (PARTICIPANTS, POTENTIAL))
    said = (
        words.covered(coverage, *counts),
        words.left(rows[GAP], rows[GAP_COST]),
        words.meeting(coverage, rows[POVERTY]),
    )
    story = "".join(f"<p>{escape(sentence)}</p>" for sentence in said if sentence)
    area = formats.number(place.area_km2) if place.area_km2 else formats.MISSING
    about = text.SEAT.format(seat=place.seat, area=area)
    drawn = locator(boundaries.shapes("slides"), kode)
    picture = svg_image.written(drawn, text.LOCATOR.format(name=place.name), "lj-locator")
    return (
        f'<div class="lj-profil-head"><div><h2>{escape(words.title(place.name, coverage))}</h2>'
        f'<div class="lj-story">{story}</div></div>'
        f"<figure>{picture}<figcaption>{escape(about)}</figcaption></figure></div>"
    )


def cards(rows: Rows) -> list[Card]:
    """Six figures, each judged against the province or told as its part."""
    return [_card(rows[key], key, label) for key, label in words.KEY_FIGURES.items() if key in rows]


def _card(row: pd.Series, key: str, label: str) -> Card:
    meaning = catalogue()[key]
    if formats.is_missing(row["value"]):
        return Card(label, formats.MISSING, "", "", "", "")
    more = words.compared(row, meaning)
    if row["status"] == ESTIMATE:
        interval = formats.interval(row["low"], row["high"], meaning.unit)
        more = text.RANGE.format(interval=interval) + more
    value = words.value(row, meaning.unit).removesuffix(f" {meaning.unit}")
    return Card(
        label,
        value,
        row["period"],
        row["status"],
        more,
        "",
        profile_marks.badge(row),
    )


def left(figures: Figures, rows: Rows, kode: str, with_estimates: bool) -> str:
    """What is left in people and rupiah, and the grant's places against need, side by side."""
    return (
        f'<div class="lj-profil-two"><section><h3>{escape(text.GAP)}</h3>'
        f"{_gap(figures, rows, kode, with_estimates)}</section>"
        f"<section><h3>{escape(text.BKBK)}</h3><p>{escape(_bkbk(figures, rows))}</p>"
        "</section></div>"
    )


def _gap(figures: Figures, rows: Rows, kode: str, with_estimates: bool) -> str:
    """Potential less participants is the gap, in the gap's own month; then the money for it."""
    period = rows[GAP]["period"]
    found = [
        (label, catalogue()[key].unit, pick(figures, key, kode, period, with_estimates))
        for key, label in GAP_ROWS.items()
        if period
    ]
    if not any(row for _, _, row in found):
        return f"<p>{escape(text.GAP_NONE)}</p>"
    body = "".join(
        f'<tr><th scope="row">{escape(label)}</th>'
        f'<td class="num">{escape(_said(row, unit))}</td>'
        f"<td>{provenance.badge(row.status if row else '')}</td>"
        f"<td>{escape(_span(row, unit))}</td></tr>"
        for label, unit, row in found
    )
    head = "".join(f'<th scope="col">{name}</th>' for name in GAP_COLUMNS)
    tariff = formats.rupiah_exact(monthly_idr(first_month(period)))
    note = text.TARIFF.format(when=periods.label(period), tariff=tariff)
    return (
        f'<table class="lj-sum" aria-label="{escape(text.GAP)}">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        f'<p class="lj-source">{escape(note)}</p>'
    )


def _said(row: Row | None, unit: str) -> str:
    if row is None:
        return formats.MISSING
    say = formats.estimate if row.status == ESTIMATE else formats.value
    return say(row.value, unit)


def _span(row: Row | None, unit: str) -> str:
    if row is None or formats.is_missing(row.low):
        return ""
    return f"{formats.bare(row.low, unit)} – {formats.bare(row.high, unit)}"


def _bkbk(figures: Figures, rows: Rows) -> str:
    none = pd.Series({"value": float("nan"), "period": ""})
    quota, per_100 = rows.get(QUOTA, none), rows.get(QUOTA_PER_100_POOR, none)
    villages = rows[VILLAGES]["value"] if VILLAGES in rows else float("nan")
    rule = quota_rule(figures, quota["period"]) if quota["period"] else None
    return words.bkbk(quota, per_100, villages, rule) or text.BKBK_NONE
