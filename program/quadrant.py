"""Coverage and poverty against the province's: which of four corners a regency stands in."""

import pandas as pd

URGENT, RELIEVED = "rendah-tinggi", "tinggi-tinggi"
UNCOVERED, AHEAD = "rendah-rendah", "tinggi-rendah"
CORNERS = (URGENT, RELIEVED, UNCOVERED, AHEAD)
"""Codes: coverage below or not ("rendah", "tinggi"), then poverty above or not. The first, little
coverage where many are poor, is the one to begin with."""


def corners(pairs: pd.DataFrame, coverage_line: float, poverty_line: float) -> pd.DataFrame:
    """The corner of each regency, and whether its ranges leave doubt.

    pairs: by kode, with coverage_value, coverage_low, coverage_high, poverty_value, poverty_low,
        poverty_high (low and high NaN where a figure has no range).
    coverage_line, poverty_line: what is compared with, the province's. A regency exactly on a
        line is not behind it: neither lower in coverage nor poorer.
    Returns by kode: corner (of CORNERS, "" where a figure or a line is missing) and certain
        (whether every value within the ranges gives the same corner; False without a corner).
    """
    low, high = _ends(pairs, "coverage", coverage_line), _ends(pairs, "poverty", poverty_line)
    table = pd.DataFrame(index=pairs.index)
    table["corner"] = ""
    table["certain"] = False
    known = pairs[["coverage_value", "poverty_value"]].notna().all(axis="columns")
    if pd.isna(coverage_line) or pd.isna(poverty_line):
        return table
    for kode in pairs.index[known]:
        behind = pairs.at[kode, "coverage_value"] < coverage_line
        poorer = pairs.at[kode, "poverty_value"] > poverty_line
        table.at[kode, "corner"] = (
            f"{'rendah' if behind else 'tinggi'}-{'tinggi' if poorer else 'rendah'}"
        )
        table.at[kode, "certain"] = bool(low[kode] and high[kode])
    return table


def _ends(pairs: pd.DataFrame, name: str, line: float) -> "pd.Series[bool]":
    """Whether both ends of the range lie on the same side of the line, each with its rule."""
    value = pairs[f"{name}_value"]
    ends = [pairs[f"{name}_{end}"].fillna(value) for end in ("low", "high")]
    sides = [end.lt(line) if name == "coverage" else end.gt(line) for end in ends]
    return sides[0].eq(sides[1])
