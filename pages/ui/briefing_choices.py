"""What the visitor asks of a briefing: for whom, which regencies, until when, which parts, and
which saved budget scenarios."""

import streamlit as st

from briefing import asked
from briefing.story.model import AUDIENCES, REGENT, TOPICS, Request
from data.regions import regencies
from pages.ui import briefing_scenarios, filters
from pages.ui.text import bahan_paparan as text
from program.figures import Figures


def ask(figures: Figures) -> Request:
    """The choices, the scenarios where some are saved, and what they ask for."""
    audience = filters.buttons(asked.AUDIENCE, text.AUDIENCE, AUDIENCES, text.AUDIENCES.__getitem__)
    regency, until, topics = st.columns([1.5, 0.7, 1.5])
    kode, kodes = "", list[str]()
    with regency:
        if audience == REGENT:
            kode = str(filters.regency(all_of_them=False))
        else:
            every = [area.kode for area in regencies()]
            kodes = filters.several(
                asked.REGENCIES,
                text.REGENCIES,
                every,
                filters.place_name,
                none=text.ALL_REGENCIES,
            )
    with until:
        year = filters.choice(
            asked.UNTIL, text.UNTIL, ["", *years(figures)], lambda one: one or text.NEWEST
        )
    with topics:
        wanted = filters.several(
            asked.TOPIC, text.TOPIC, TOPICS, text.TOPICS.__getitem__, none=text.ALL_TOPICS
        )
    return asked.request(audience, kode, kodes, year, wanted, briefing_scenarios.ask())


def years(figures: Figures) -> list[str]:
    """The years that some published figure is of, newest first."""
    return sorted({str(period)[:4] for period in figures.observations["period"]}, reverse=True)
