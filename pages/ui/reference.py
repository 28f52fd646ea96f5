"""Every indicator, source, contradiction and absence: the lists of the methods page."""

import pandas as pd
import streamlit as st

from data import caveats, preference
from data.catalogue import Indicator, catalogue
from data.published import sources
from data.regions import region
from geo import boundaries
from pages.ui import cached, frame, html_table, provenance
from pages.ui.html_table import Html
from pages.ui.text import data_metode as text
from program.figures import Figures
from program.series import freshness
from words import formats, periods


def indicators(figures: Figures) -> None:
    """One topic's indicators with definition, formula, owner, periods, sources, next release."""
    frame.section(text.INDICATOR_TITLE, text.INDICATOR_LEAD)
    topic = st.selectbox(
        text.TOPIC,
        list(text.TOPICS),
        format_func=lambda key: text.TOPICS[key],
        key="kelompok",
        bind="query-params",
    )
    rows = [_indicator(i, figures) for i in catalogue().values() if i.topic == topic]
    html_table.show(text.INDICATOR_COLUMNS, rows, text.TOPICS[topic])


def all_sources(figures: Figures) -> None:
    """Every publication: who, when, under which terms, how many figures, how recent."""
    known = freshness(figures).set_index("source")
    listed = sorted(sources().values(), key=lambda s: (s.tier, s.publisher, s.title))
    frame.section(text.SOURCE_TITLE, text.SOURCE_LEAD.format(count=formats.number(len(listed))))
    rows = []
    for source in listed:
        used = source.id in known.index
        count = formats.number(int(known.at[source.id, "figures"])) if used else "–"
        latest = periods.label(str(known.at[source.id, "latest"])) if used else "–"
        rows.append(
            (
                Html(
                    f"<strong>{provenance.linked(source)}</strong><br>{Html(_plain(source.title))}"
                    f'<br><span class="lj-source">{_plain(source.id)}</span>'
                ),
                str(source.tier),
                periods.published(source.published) or text.UNDATED,
                count,
                latest,
                source.licence,
            )
        )
    html_table.show(text.SOURCE_COLUMNS, rows, numbers=(3,))


def contradictions(figures: Figures) -> None:
    """Where sources differ, what is shown, and why; then every single cell that differs."""
    frame.section(text.CONTRADICTIONS, text.CONTRADICTION_LEAD)
    rows = [
        (c.topic, c.figures, c.shown, Html(provenance.links(";".join(c.sources))))
        for c in caveats.contradictions()
    ]
    html_table.show(text.CONTRADICTION_COLUMNS, rows, text.CONTRADICTIONS)
    frame.section(text.CELLS_TITLE, text.CELLS_LEAD)
    cells = preference.contradictions(figures.observations).groupby(preference.CELL, sort=False)
    html_table.show(text.CELLS_COLUMNS, [_cell(cell) for _, cell in cells], text.CELLS_TITLE)


def _cell(rows: pd.DataFrame) -> tuple[str, ...]:
    """One cell whose sources differ: the shown figure first, then what the others say."""
    first = rows.iloc[0]
    meaning = catalogue()[first["indicator"]]
    said = [
        f"{_plain(formats.value(row.value, meaning.unit))} ({provenance.links(str(row.source))})"
        for row in rows.itertuples()
    ]
    return (
        region(first["kode"]).name,
        meaning.label,
        periods.label(first["period"]),
        Html(said[0]),
        Html("; ".join(said[1:])),
    )


def missing(_: Figures) -> None:
    """What nobody has published, and what is left out on purpose."""
    frame.section(text.MISSING_TITLE)
    html_table.show(
        text.MISSING_COLUMNS, [(m.what, m.why_it_matters, m.who_has_it) for m in caveats.missing()]
    )
    frame.section(text.LEFT_TITLE)
    html_table.show(
        text.LEFT_COLUMNS,
        [
            (
                row.nama,
                row.period,
                row.indicator.replace("_", " "),
                f"{_printed(row.value)} {row.unit}",
                row.reason,
            )
            for row in caveats.left_out().itertuples()
        ],
    )


def areas(_: Figures) -> None:
    """Polygon area against official area, and where the shapes come from."""
    origin = boundaries.provenance()
    frame.section(text.AREA_TITLE, text.AREA_LEAD.format(source=origin["source"]))
    html_table.show(
        text.AREA_COLUMNS,
        [
            (
                region(str(row.kode)).name,
                formats.number(row.official_km2),
                formats.number(row.polygon_km2),
                formats.percent(row.difference_share, 1),
                row.flag,
            )
            for row in cached.area_report().itertuples()
        ],
        numbers=(1, 2, 3),
    )
    frame.section(text.TERMS_TITLE)
    st.markdown("\n".join(f"- {step}" for step in origin["steps"]))
    st.caption(origin["terms"])


def _indicator(meaning: Indicator, figures: Figures) -> tuple[str, ...]:
    rows = figures.table[figures.table["indicator"].eq(meaning.id)]
    formula = text.FORMULA_PREFIX.format(formula=meaning.formula) if meaning.formula else ""
    said = _plain(meaning.definition) + (f"<br><em>{_plain(formula)}</em>" if formula else "")
    unit = text.UNIT_SHARE if meaning.unit == "share" else meaning.unit
    ids = provenance.ids_of(rows["source"])
    return (
        meaning.label,
        Html(said),
        unit,
        Html(_two(meaning.owner, meaning.frequency)),
        _span(rows),
        Html(f"{provenance.links(ids)}{_terms(ids)}"),
        meaning.next_release,
    )


def _two(first: str, second: str) -> str:
    return f'{_plain(first)}<br><span class="lj-source">{_plain(second)}</span>'


def _terms(ids: str) -> str:
    licences = dict.fromkeys(source.licence for source in provenance.cited(ids))
    said = text.TERMS.format(terms="; ".join(map(_plain, licences)))
    return f'<br><span class="lj-source">{said}</span>' if licences else ""


def _span(rows: pd.DataFrame) -> str:
    if rows.empty:
        return formats.MISSING
    first, last = periods.label(rows["period"].min()), periods.label(rows["period"].max())
    template = text.ONE_PERIOD if first == last else text.SPAN
    return template.format(first=first, last=last, count=formats.number(len(rows)))


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _printed(value: str) -> str:
    """A number as its source prints it, with as many decimals."""
    return formats.number(float(value), len(value.partition(".")[2]))
