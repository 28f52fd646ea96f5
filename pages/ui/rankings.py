"""The two rankings of the summary: who is left, and who gets the quota."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from briefing import picture, sentences
from data.catalogue import Indicator
from figures.bars import ONE_PLACE_EACH, quota_bars, ranked_bars
from figures.theme import Caption
from geo.palette import sequential
from pages.ui import barlist, frame, provenance
from pages.ui.downloads import shortened
from pages.ui.text import ringkasan as text
from program.headline import QuotaRule
from words import formats, periods


def gaps(panel: pd.DataFrame, indicator: Indicator, month: str) -> None:
    """People not yet protected, the most first."""
    lead = text.GAPS_LEAD.format(month=periods.label(month))
    frame.section(sentences.largest_gaps(panel) or text.GAPS, lead)
    colour = sequential(indicator.palette, 5)[3]
    barlist.show(panel, indicator.unit, indicator.label, text.BAR_COLUMNS, colour)
    st.html(provenance.source_line(provenance.ids_of(panel["source"])))
    caption = Caption(
        sentences.largest_gaps(panel) or text.GAPS, lead, provenance.plain_line(panel["source"])
    )
    named = shortened(panel)
    _picture(lambda: picture.png(ranked_bars(named, indicator.unit, caption)), "kesenjangan")


def quota(panel: pd.DataFrame, indicator: Indicator, rule: QuotaRule | None, finding: str) -> None:
    """BKBK places per 100 poor people, against one place for everyone poor."""
    if panel.empty or rule is None:
        return
    lead = text.BKBK_LEAD.format(
        year=rule.year,
        places=formats.number(rule.places),
        today=formats.number(rule.villages_today),
        then=formats.number(rule.villages_then),
    )
    frame.section(text.BKBK, lead)
    barlist.show(
        panel,
        indicator.unit,
        indicator.label,
        text.BAR_COLUMNS,
        sequential(indicator.palette, 5)[3],
        barlist.Line(ONE_PLACE_EACH, text.ONE_EACH),
    )
    st.html(provenance.source_line(provenance.ids_of(panel["source"])))
    caption = Caption(finding, lead, provenance.plain_line(panel["source"]))
    _picture(lambda: picture.png(quota_bars(shortened(panel), caption)), "kuota-bkbk")


def _picture(make: Callable[[], bytes], name: str) -> None:
    st.download_button(
        text.PICTURE,
        make,
        f"lindung-jambi_{name}.png",
        "image/png",
        key=f"gambar_{name}",
        on_click="ignore",
        icon=":material/download:",
        type="tertiary",
    )
