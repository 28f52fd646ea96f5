"""Charts with a row for each regency: the names, and the axis that holds them."""

from typing import Any

import altair as alt
import pandas as pd

from figures.theme import TEXT_SIZE, Mode, tones

ROW, AXIS = 30, 34
"""Height of a row, and of the axis above the rows, px."""


def name_axis(table: pd.DataFrame, chosen: str | None, mode: Mode) -> alt.Y:
    """The rows in the order of `table` (indexed by kode, with `name`), the chosen in the accent."""
    tone = tones(mode)
    own = str(table.at[chosen, "name"]) if chosen in table.index else ""
    test = {"test": f"datum.value === {own!r}"}
    axis: dict[str, Any] = {
        "labelColor": {"condition": test | {"value": tone.accent}, "value": tone.ink},
        "labelFontWeight": {"condition": test | {"value": 600}, "value": 400},
        "labelFontSize": TEXT_SIZE,
        "labelLimit": 200,
        "grid": False,
    }
    return alt.Y("name:N", sort=table["name"].tolist(), title=None, axis=alt.Axis(**axis))


def percent_axis(**more: Any) -> alt.Axis:
    """Shares as percent, the Indonesian way."""
    return alt.Axis(labelExpr="format(datum.value * 100, ',.2~f') + ' %'", **more)
