"""There is so much money: whom do we protect, where, for how long, and what is the map then?"""

from pages.ui import budget_desk, budget_history, cached, filters, frame, scenario_compare
from pages.ui.text import simulasi as text

parts = {
    "susun": budget_desk.show,
    "banding": scenario_compare.show,
    "sejarah": budget_history.show,
}

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)
chosen = filters.buttons(
    "bagian_simulasi", text.PART, list(parts), text.PARTS.__getitem__, has_chip=False
)
parts[chosen](figures)
