"""What does each figure mean, whose is it, how was it computed, and what is still missing?"""

from pages.ui import cached, filters, frame, methods, reference
from pages.ui.text import data_metode as text

figures = cached.figures()
sections = {
    text.READING: methods.reading,
    text.ESTIMATES: methods.estimates,
    text.RULES: methods.rules,
    text.INDICATORS: reference.indicators,
    text.SOURCES: reference.all_sources,
    text.CONTRADICTIONS: reference.contradictions,
    text.MISSING: reference.missing,
    text.AREAS: reference.areas,
}

frame.heading(text.TITLE, text.LEAD)
chosen = filters.section(list(sections))
sections[chosen](figures)
