"""What a plan comes to: the sentence, the numbers, then one view at a time."""

from pages.ui import (
    budget_best,
    budget_calendar,
    budget_cards,
    budget_maps,
    budget_money,
    budget_places,
    budget_tornado,
    filters,
    scenario_save,
)
from pages.ui.text import simulasi as text
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario
from program.figures import Figures

VIEW = "lihat"


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """The answer, and the view that the visitor asks for: each costs time to draw."""
    budget_cards.show(figures, scenario, outcome)
    views = {
        "peta": (budget_maps.show, budget_places.show),
        "terbaik": (budget_best.show,),
        "uang": (budget_money.show,),
        "berakhir": (budget_calendar.show,),
        "kepekaan": (budget_tornado.show,),
    }
    chosen = filters.buttons(VIEW, text.VIEW, list(views), text.VIEWS.__getitem__, has_chip=False)
    for draw in views[chosen]:
        draw(figures, scenario, outcome)
    scenario_save.show(figures, scenario, outcome)
