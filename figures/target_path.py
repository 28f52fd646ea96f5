"""Targets of another definition than the lines: a small chart of their own."""

from typing import Literal

import altair as alt
import pandas as pd

from figures.theme import SANS, TEXT_SIZE, Mode, tones
from words import formats

HEIGHT = 170


def path(
    table: pd.DataFrame,
    unit: str,
    *,
    width: int | Literal["container"] = "container",
    mode: Mode = "light",
) -> alt.LayerChart:
    """Open diamonds joined by dots, name and figure at each.

    table: when, value, label. The axis begins at 0, so that it can't be taken for the other one.
    """
    tone = tones(mode)
    rows = table.assign(when=pd.to_datetime(table["when"]))
    rows["words"] = [
        f"{label}\n{formats.bare(value, unit)}, {when:%Y}"
        for label, value, when in rows[["label", "value", "when"]].itertuples(index=False)
    ]
    base = alt.Chart(rows).encode(
        x=alt.X(
            "when:T",
            title=None,
            axis=alt.Axis(format="%Y", grid=False, values=_years(rows["when"])),
            scale=alt.Scale(padding=70),
        ),
        y=alt.Y(
            "value:Q",
            title=None,
            axis=None,
            scale=alt.Scale(domain=[0, float(rows["value"].max()) * 1.35]),
        ),
    )
    line = base.mark_line(strokeDash=[1.5, 4], strokeWidth=1.6, color=tone.ink, aria=False)
    mark = base.mark_point(
        shape="diamond", size=120, filled=True, fill=tone.paper, stroke=tone.ink, strokeWidth=2
    )
    words = base.mark_text(
        dy=-30, font=SANS, fontSize=TEXT_SIZE, lineBreak="\n", color=tone.ink, aria=False
    )
    layers = [line, mark.encode(description="words:N"), words.encode(text="words:N")]
    return alt.LayerChart(layer=layers).properties(width=width, height=HEIGHT)


def _years(when: pd.Series) -> list[alt.DateTime]:
    return [alt.DateTime(year=day.year, month=day.month, date=day.day) for day in when]
