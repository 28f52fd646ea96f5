"""What a section is given, for tests: the store as it is, in an earlier year, or changed."""

import pandas as pd

from briefing.story.facts import Facts
from briefing.story.model import GOVERNOR, TOPICS, Request
from briefing.story.sections import Context
from data.catalogue import COVERAGE
from program.asof import as_of
from program.figures import Figures, compose
from tests.briefing.story.told import KODES, store


def context(kodes=KODES, audience=GOVERNOR, until="", figures: Figures | None = None) -> Context:
    known = as_of(store(), until) if figures is None else figures
    return Context(known, Request(audience, tuple(kodes), until, TOPICS), Facts(known))


def changed(*rows: dict, without: str = "") -> Figures:
    """The store with these published rows more, or without an indicator."""
    base = store()
    observed = base.observations[base.observations["indicator"].ne(without)]
    filled = [{"status": "resmi", "note": "", "approx": False} | row for row in rows]
    more = pd.concat([observed, pd.DataFrame(filled)], ignore_index=True) if rows else observed
    return compose(more.reset_index(drop=True), base.villages, base.parameters)


def coverage(kode: str, period: str, value: float, source: str = "infojambi-2024-08-ucj") -> dict:
    return {
        "kode": kode, "period": period, "indicator": COVERAGE, "value": value, "source": source,
    }  # fmt: skip
