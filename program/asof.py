"""The figures as they were known at the end of a year."""

from dataclasses import replace
from functools import lru_cache

from program.figures import Figures, compose
from words.periods import last_month


@lru_cache(maxsize=8)
def as_of(figures: Figures, until: str) -> Figures:
    """Figures without anything of a period that ends after the year `until` ("YYYY").

    "" gives them whole. What is reckoned is reckoned anew from what is left: a reference month
    may be another one. The list of villages stays today's, since no older one is kept: a quota
    of 2023 rests on it in any year.
    """
    if not until:
        return figures
    kept = figures.observations["period"].map(last_month).le(f"{until}-12")
    observed = figures.observations[kept].reset_index(drop=True)
    past = compose(observed, figures.villages, figures.parameters, figures.origins)
    return replace(past, state=figures.state, edition=figures.edition)
