"""Who is the programme for, by which rule, and would this person get it and receive what?"""

import streamlit as st

from pages.ui import (
    cached,
    chips,
    criteria_benefits,
    criteria_count,
    criteria_form,
    criteria_reach,
    criteria_rules,
    criteria_verdict,
    criteria_words,
    filters,
    frame,
)
from pages.ui.text import kriteria as text

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)
part = filters.buttons(
    "bagian_kriteria", text.PART, list(text.PARTS), text.PARTS.__getitem__, has_chip=False
)

match part:
    case "aturan":
        with st.columns(3)[0]:
            month = criteria_words.month()
        chips.line()
        criteria_rules.show(month)
    case "coba":
        st.caption(text.TRY_LEAD)
        person, month = criteria_form.ask()
        with_old_age = filters.switch("dengan_jht", text.OLD_AGE, False, text.OLD_AGE_HELP)
        chips.line()
        criteria_verdict.show(person, month)
        criteria_benefits.show(person, with_old_age, month)
    case _:
        first, second, third = st.columns(3)
        with first:
            month = criteria_words.month()
        with second:
            variant = criteria_count.choose()
        with third:
            kode = filters.regency()
        chips.line()
        criteria_reach.show(figures, month)
        criteria_count.show(figures, variant, kode, month)
