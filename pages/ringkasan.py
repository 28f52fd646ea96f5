"""How well is Jambi protected, who is left, what would it cost, and does the quota follow need?"""

import streamlit as st

from briefing import sentences
from data.catalogue import COVERAGE, GAP, QUOTA_PER_100_POOR, catalogue
from pages.ui import cached, cards, frame, rankings, ringkasan_view, stories
from pages.ui.text import ringkasan as text
from program import series
from program.headline import headline, quota_against_need, quota_rule
from program.panel import panel

figures = cached.figures()
facts = headline(figures)
month = facts.gap.period if facts.gap else ""
gaps = panel(figures, GAP, month)
quota = quota_against_need(figures)
rule = quota_rule(figures, max(quota["period"], default=""))

frame.heading(text.TITLE, text.LEAD)
story, finding = st.columns([1.25, 1], gap="medium")
with story:
    stories.show([sentences.state(facts), sentences.gap(facts), sentences.newer(facts)])
with finding:
    stories.finding(text.FINDING, sentences.quota(quota))
cards.show(ringkasan_view.cards(facts))

left, right = st.columns(2, gap="large")
with left:
    rankings.gaps(gaps, catalogue()[GAP], month)
    stories.show([sentences.lagging(panel(figures, COVERAGE, month))])
    st.page_link("peta_cakupan.py", label=text.MAP_LINK, icon=":material/map:")
with right:
    rankings.quota(quota, catalogue()[QUOTA_PER_100_POOR], rule, sentences.quota(quota))
    st.page_link("data_metode.py", label=text.METHOD_LINK, icon=":material/function:")

frame.section(text.FRESH, text.FRESH_LEAD)
ringkasan_view.fresh(series.indicator_freshness(figures), cached.this_month())
