"""The two rankings of the summary: who is left, and who gets the quota."""

import pandas as pd

from briefing import sentences
from data.catalogue import Indicator
from figures.bars import ONE_PLACE_EACH, quota_bars, ranked_bars
from figures.theme import Caption
from geo.palette import sequential
from pages.ui import barlist, figure, provenance
from pages.ui.downloads import shortened
from pages.ui.text import ringkasan as text
from program.headline import QuotaRule
from words import formats, periods


def gaps(panel: pd.DataFrame, indicator: Indicator, month: str) -> None:
    """People not yet protected, the most first."""
    title = sentences.largest_gaps(panel) or text.GAPS
    lead = text.GAPS_LEAD.format(month=periods.label(month))
    caption = Caption(title, lead, provenance.plain_line(panel["source"]))
    shown = figure.of_panels(
        "kesenjangan",
        caption,
        [(panel, indicator)],
        lambda: ranked_bars(shortened(panel), indicator.unit, caption),
    )
    with figure.frame(shown):
        colour = sequential(indicator.palette, 5)[3]
        barlist.show(panel, indicator.unit, indicator.label, text.BAR_COLUMNS, colour)


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
    source = provenance.plain_line(panel["source"])
    shown = figure.of_panels(
        "kuota-bkbk",
        Caption(text.BKBK, lead, source),
        [(panel, indicator)],
        lambda: quota_bars(shortened(panel), Caption(finding, lead, source)),
    )
    with figure.frame(shown):
        barlist.show(
            panel,
            indicator.unit,
            indicator.label,
            text.BAR_COLUMNS,
            sequential(indicator.palette, 5)[3],
            barlist.Line(ONE_PLACE_EACH, text.ONE_EACH),
        )
