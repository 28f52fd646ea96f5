"""Whom first: the list that follows from the reader's weights, and how firm each place is."""

from collections.abc import Mapping
from dataclasses import dataclass

import altair as alt
import pandas as pd
import streamlit as st

from briefing import gap_words
from briefing.sheet import STATUS, Sheet, sourced
from data.contract import ESTIMATE
from data.regions import region
from figures.bars import ranked_bars
from figures.theme import Caption
from geo.palette import sequential
from pages.ui import cached, figure, filters, gap_bars, provenance
from pages.ui.figure import Figure
from pages.ui.gap_view import meaning, none_published
from pages.ui.text import kesenjangan as text
from program import whom
from program.figures import Figures
from program.priority import LEVELS, weightings
from program.whom import CRITERIA
from words import formats, periods

UNIT = "indeks"


def weights() -> dict[str, int]:
    """The weight of each criterion as the reader sets it, one at first."""
    found = {}
    places = st.columns(len(CRITERIA))
    for place, (name, label) in zip(places, text.CRITERIA.items(), strict=True):
        with place:
            chosen = filters.choice(
                text.WEIGHT_KEYS[name],
                text.WEIGHT.format(name=label.lower()),
                [str(level) for level in LEVELS],
                text.WEIGHTS.__getitem__,
                default="1",
            )
        found[name] = int(chosen)
    return found


@dataclass(frozen=True, eq=False)
class Priority:
    """framed: what the frame tells. bars: the list as pieces, the first place on top."""

    framed: Figure
    bars: list[gap_bars.Bar]


def show(
    figures: Figures, weighing: Mapping[str, int], kode: str | None, with_estimates: bool
) -> None:
    """The rule in words, then the list as bars made of what each criterion adds."""
    st.html(f'<p class="lj-note">{text.RULE}</p>')
    found = cached.made(build, figures, tuple(weighing.items()), kode, with_estimates)
    if found is None:
        st.info(none_published() if any(weighing.values()) else text.NO_WEIGHT)
        return
    with figure.frame(found.framed):
        gap_bars.key([(COLOURS[name], text.CRITERIA[name]) for name, w in weighing.items() if w])
        gap_bars.show(found.bars, text.BAR_COLUMNS, found.framed.caption.title, kode)
        st.html(f'<p class="lj-note">{text.FIRMNESS}</p>')


def build(
    figures: Figures, weights: tuple[tuple[str, int], ...], kode: str | None, with_estimates: bool
) -> Priority | None:
    """What the part shows; None where nothing is weighed or no regency has every figure."""
    weighing = dict(weights)
    panels = whom.panels(figures, with_estimates)
    table = whom.listed(panels, weighing)
    if table["rank"].isna().all():
        return None
    caption = _caption(table, panels, weighing)
    counted = [panels[name] for name, weight in weighing.items() if weight]
    known = pd.concat([own[own["status"].ne("")] for own in counted])
    framed = Figure(
        "prioritas",
        caption,
        provenance.ids_of(known["source"]),
        tuple(dict.fromkeys(known["status"])),
        tuple(sorted(set(known["period"]))),
        "",
        lambda: sheet(table, panels, weighing),
        lambda: _picture(table, caption, kode),
    )
    return Priority(framed, bars(table, panels, weighing))


COLOURS = dict(
    zip(
        CRITERIA,
        (
            sequential("kemiskinan", 4)[2],
            sequential("kemiskinan", 4)[0],
            sequential("netral", 4)[2],
            sequential("netral", 4)[0],
        ),
        strict=True,
    )
)
"""Of a criterion: gaps in amber-brown, poverty in violet, so that the two pairs can be told."""


def bars(
    table: pd.DataFrame, panels: Mapping[str, pd.DataFrame], weighing: Mapping[str, int]
) -> list[gap_bars.Bar]:
    """A bar a regency: a piece for each criterion, its place, and how firm that is."""
    said, whole = gap_words.places(table), sum(weighing.values())
    count = len(weightings(len(weighing)))
    found = []
    for kode, row in table.iterrows():
        if pd.isna(row["rank"]):
            what = formats.listing([text.CRITERIA[n].lower() for n in row["lacking"].split(";")])
            words = text.LACKING.format(what=what)
            found.append(gap_bars.Bar(str(kode), (), words, ()))
            continue
        parts = tuple(
            (row[n] * w / whole, COLOURS[n], panels[n].at[kode, "status"] == ESTIMATE)
            for n, w in weighing.items()
            if w
        )
        place = (said[str(kode)], gap_words.firm(row["firm"], count))
        sign = f"{formats.ESTIMATE_SIGN} " if row["status"] == ESTIMATE else ""
        score = f"{sign}{formats.bare(row['score'], UNIT)}"
        found.append(gap_bars.Bar(str(kode), parts, score, place, row["low"], row["high"]))
    return found


def _caption(
    table: pd.DataFrame, panels: Mapping[str, pd.DataFrame], weighing: Mapping[str, int]
) -> Caption:
    counted = {name: weight for name, weight in weighing.items() if weight}
    said = [
        text.WEIGHTED.format(name=text.CRITERIA[name].lower(), weight=formats.number(weight))
        for name, weight in counted.items()
    ]
    when = sorted({p for n in counted for p in panels[n].loc[panels[n]["status"].ne(""), "period"]})
    subtitle = text.PRIORITY_SUBTITLE.format(
        weights=formats.listing(said), periods=formats.listing([periods.label(p) for p in when])
    )
    source = provenance.plain_line(pd.concat([panels[name]["source"] for name in counted]))
    return Caption(gap_words.first_in_line(table), subtitle, source)


def _picture(table: pd.DataFrame, caption: Caption, kode: str | None) -> alt.LayerChart:
    named = table.assign(name=[region(str(k)).short for k in table.index], value=table["score"])
    return ranked_bars(named, UNIT, caption, chosen=kode)


def sheet(
    table: pd.DataFrame, panels: Mapping[str, pd.DataFrame], weighing: Mapping[str, int]
) -> Sheet:
    """Score, place, firmness, and for each criterion its figure and score."""
    columns: dict[str, list[object]] = {
        "kode": list(table.index),
        "nama": [region(str(kode)).name for kode in table.index],
        "peringkat": table["rank"].astype("Int64").tolist(),
        "peringkat_terbaik": table["best"].astype("Int64").tolist(),
        "peringkat_terburuk": table["worst"].astype("Int64").tolist(),
        "skor": table["score"].tolist(),
        "batas_bawah": table["low"].tolist(),
        "batas_atas": table["high"].tolist(),
        "ketahanan_tiga_besar": table["firm"].tolist(),
    }
    units: dict[str, str] = dict.fromkeys(("skor", "batas_bawah", "batas_atas"), UNIT)
    units |= dict.fromkeys(("peringkat", "peringkat_terbaik", "peringkat_terburuk"), "")
    units["ketahanan_tiga_besar"] = "share"
    for name, own in panels.items():
        indicator = meaning(CRITERIA[name])
        columns[indicator.id] = own["value"].reindex(table.index).tolist()
        columns[f"skor_{indicator.id}"] = table[name].tolist()
        units |= {indicator.id: indicator.unit, f"skor_{indicator.id}": UNIT}
    columns["status"] = table["status"].replace("", formats.MISSING).tolist()
    cited = pd.concat([own["source"] for own in panels.values()])
    columns["sumber"] = [
        provenance.publishers(provenance.ids_of(own["source"][kode] for own in panels.values()))
        for kode in table.index
    ]
    said = [
        (text.WEIGHT.format(name=text.CRITERIA[n].lower()), str(w)) for n, w in weighing.items()
    ]
    facts = (("Aturan", text.RULE), *said, STATUS, *sourced(provenance.ids_of(cited)))
    return Sheet(pd.DataFrame(columns), units, facts)
