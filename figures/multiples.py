"""Small multiples: every region in a panel of its own, on the same axes."""

import altair as alt
import pandas as pd

from figures.lines import axis, parts
from figures.theme import SANS, TEXT_SIZE, Mode, tones

COLUMNS = 4
WIDTH, HEIGHT = 175, 96
"""Of one panel, px."""


def multiples(
    table: pd.DataFrame,
    reference: pd.DataFrame,
    unit: str,
    chosen: str | None,
    mode: Mode = "light",
) -> alt.FacetChart:
    """A panel a region, in the order of `table`; the reference thin in ink in each.

    table, reference: kode, name, when, value; `part` as `figures.lines.parts` numbers them. The
    chosen region's line is in the accent. Axes are the same in all panels.
    """
    tone = tones(mode)
    order = list(dict.fromkeys(table["name"]))
    behind = pd.concat([reference.assign(name=name, kind="provinsi") for name in order])
    own = table.assign(kind="daerah")
    rows = pd.concat([behind, own], ignore_index=True)
    rows["when"] = pd.to_datetime(rows["when"])
    rows["colour"] = [
        tone.ink if kind == "provinsi" else tone.accent if kode == chosen else tone.quiet
        for kind, kode in zip(rows["kind"], rows["kode"], strict=True)
    ]
    rows["weight"] = [1.0 if kind == "provinsi" else 2.2 for kind in rows["kind"]]
    base = alt.Chart(rows).encode(
        x=alt.X("when:T", title=None, axis=alt.Axis(format="%Y", tickCount=3, grid=False)),
        y=alt.Y("value:Q", title=None, scale=alt.Scale(zero=False), axis=axis(unit)),
        color=alt.Color("colour:N", scale=None, legend=None),
        detail=["kind:N", "part:N"],
        strokeWidth=alt.StrokeWidth("weight:Q", scale=None, legend=None),
        order="when:T",
    )
    alone = base.transform_filter("datum.kind == 'daerah'").mark_circle(size=14, opacity=1)
    panel = alt.layer(base.mark_line(), alone).properties(width=WIDTH, height=HEIGHT)
    head = alt.Header(title=None, labelFont=SANS, labelFontSize=TEXT_SIZE, labelFontWeight=600,
                      labelColor=tone.ink, labelAnchor="start")  # fmt: skip
    return panel.facet(alt.Facet("name:N", sort=order, header=head), columns=COLUMNS)


def numbered(table: pd.DataFrame, breaks: tuple = ()) -> pd.DataFrame:
    """The rows by region and time with `part`, the number of the unbroken stretch."""
    rows = table.assign(when=pd.to_datetime(table["when"])).dropna(subset=["value"])
    found = [
        own.sort_values("when").assign(part=parts(own.sort_values("when")["when"], breaks))
        for _, own in rows.groupby("kode", sort=False)
    ]
    return pd.concat(found, ignore_index=True) if found else rows.assign(part=0)
