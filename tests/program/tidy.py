"""Small tidy tables, made by hand, for tests of the arithmetic."""

import pandas as pd
from hypothesis import strategies as st

from data.catalogue import COVERAGE, EMPLOYED, PARTICIPANTS, POTENTIAL
from data.parameters import load as rules
from data.regions import regencies
from program.figures import Figures

MONTH = "2024-08"
LATER = "2024-12"
KODES = [r.kode for r in regencies()]


def tidy(*rows):
    """Rows (kode, period, indicator, value) or with status and source behind."""
    full = [(*row, *("resmi", "sumber")[len(row) - 4 :], "", False) for row in rows]
    names = ["kode", "period", "indicator", "value", "status", "source", "note", "approx"]
    return pd.DataFrame(full, columns=names)


def figures(*rows):
    """Rows as in `tidy`, all published as they are, nothing reckoned."""
    table = tidy(*rows)
    return Figures(table, table, table.head(0), rules(), "")


def province(participants, potential, month=MONTH):
    share = participants / potential
    return [
        ("15", month, PARTICIPANTS, participants),
        ("15", month, POTENTIAL, potential),
        ("15", month, COVERAGE, share),
    ]


def employed(people, period="2021-08"):
    return [(kode, period, EMPLOYED, n) for kode, n in zip(KODES, people, strict=True)]


@st.composite
def provinces(draw):
    """A province whose true figures are known, of which only some regencies publish coverage.

    At least one regency publishes nothing, so that the rest has a place to go. Some publish for
    another month, in which the province stood a little higher or lower.
    """
    workers = draw(st.lists(st.integers(1_000, 300_000), min_size=11, max_size=11))
    taking_part = [round(n * draw(st.floats(0.0, 1.0))) for n in workers]
    silent = draw(st.integers(1, 11))
    order = draw(st.permutations(range(11)))
    rows = province(sum(taking_part), sum(workers)) + employed(workers)
    moved = draw(st.floats(0.9, 1.1))
    rows.append(("15", LATER, COVERAGE, min(sum(taking_part) / sum(workers) * moved, 1.0)))
    for i in order[silent:]:
        month = draw(st.sampled_from([MONTH, MONTH, LATER]))
        rows.append((KODES[i], month, COVERAGE, taking_part[i] / workers[i]))
        if draw(st.booleans()):
            rows.append((KODES[i], month, POTENTIAL, workers[i]))
    return tidy(*rows)
