"""The best allocation by a goal: what it means, what decided it, what fairness costs, who pays."""

from html import escape

import streamlit as st

from data.regions import region
from pages.ui import budget_goals, budget_payers, frame, stories
from pages.ui.text import simulasi_terbaik as text
from program.allocate import Allocation, Goal
from program.budget.best import Contradiction
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """All of it; without a goal what each goal would do, and where to choose one."""
    if outcome.best is None:
        frame.section(text.NO_GOAL, text.NO_GOAL_LEAD)
        budget_goals.show(figures, scenario, None)
        return
    goal = outcome.best.goal
    frame.section(text.HEADING.format(goal=text.GOALS[goal].lower()), text.MEANING[goal])
    stories.show([price(outcome.best)])
    _rules(outcome)
    budget_goals.show(figures, scenario, goal)
    budget_payers.show(figures, scenario, outcome)


def price(best: Allocation) -> str:
    """What fairness costs, in people, as a sentence."""
    people = formats.number(best.people)
    if best.goal is Goal.MOST:
        return text.PRICE_MOST.format(people=people)
    if not best.price_of_fairness:
        return text.PRICE_NONE.format(people=people)
    most = best.people + best.price_of_fairness
    fewer = formats.number(best.price_of_fairness)
    return text.PRICE.format(fewer=fewer, most=formats.number(most))


def refused(contradiction: Contradiction) -> None:
    """A plan whose floors, caps and money can't hold together: each rule, and what to change."""
    found = "".join(_item(rule.id, rule.sentence) for rule in contradiction.rules)
    st.html(
        f'<section class="lj-refused" role="alert"><h2>{text.REFUSED}</h2>'
        f"<p>{text.REFUSED_LEAD}</p><ol>{found}</ol></section>"
    )


def _item(rule: str, sentence: str) -> str:
    change = text.CHANGE.get(rule, "")
    told = f"<dl><div><dt>{text.REFUSED_CHANGE}</dt><dd>{change}</dd></div></dl>" if change else ""
    return f"<li><p>{escape(sentence)}</p>{told}</li>"


def _rules(outcome: Outcome) -> None:
    """The rules that decided, and who is left out for want of a figure."""
    lines = [rule.sentence for rule in outcome.best.binding] if outcome.best else []
    frame.section(text.RULES, text.RULES_LEAD if lines else text.RULES_NONE)
    if outcome.missing:
        places = formats.listing([region(kode).short for kode in outcome.missing])
        lines.append(text.MISSING.format(places=places))
    if lines:
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        st.html(f'<ul class="lj-rules">{items}</ul>')
