"""The frame around every chart and map: what it says, whose it is, and how to take it along.

Above: title as a statement, then measure, unit and period. Below: period, status, source, next
release; the table behind it, its files, and a link that leads back to it.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape

import altair as alt
import streamlit as st

from briefing import exports, picture, workbook
from briefing.sheet import Layer, Sheet, of_layers
from data import edition
from figures.theme import Caption, Mode
from pages.ui import cached, exported, provenance, tables
from pages.ui.text import bingkai as text
from words import periods

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
File = tuple[str, Callable[[], bytes]]
"""Media type, and what makes the content when it is asked for."""


@dataclass(frozen=True, eq=False)
class Figure:
    """One chart, map or table with everything the frame tells of it.

    name: lower case, ASCII, words joined by "-": of its files, its anchor and its widgets; one
        of a kind on its page. caption: title, subtitle, line of sources.
    sources: ids joined by ";". statuses: of the figures in it. periods: of the figures in it.
    next_release: in words, "" where nobody says.
    sheet: makes the rows behind it. draw: makes its picture in the light theme, title and
    sources burned in; None where it is a table only. more: further kinds of file by name.
    table: writes the table where the rows of the sheet are not what a reader needs.
    """

    name: str
    caption: Caption
    sources: str
    statuses: tuple[str, ...]
    periods: tuple[str, ...]
    next_release: str
    sheet: Callable[[], Sheet]
    draw: Callable[[], alt.TopLevelMixin] | None
    more: Mapping[str, File] = field(default_factory=dict)
    table: Callable[[], None] | None = None


def of_panels(
    name: str,
    caption: Caption,
    layers: Sequence[Layer],
    draw: Callable[[], alt.TopLevelMixin] | None,
    more: Mapping[str, File] | None = None,
    table: Callable[[], None] | None = None,
) -> Figure:
    """The figure of panels or series, each with its indicator."""
    known = [panel[panel["status"].ne("")] for panel, _ in layers]
    return Figure(
        name,
        caption,
        provenance.ids_of(ids for panel in known for ids in panel["source"]),
        tuple(dict.fromkeys(status for panel in known for status in panel["status"])),
        tuple(sorted({period for panel in known for period in panel["period"]})),
        "; ".join(dict.fromkeys(indicator.next_release for _, indicator in layers)),
        lambda: of_layers(*layers),
        draw,
        more or {},
        table,
    )


@contextmanager
def frame(figure: Figure) -> Iterator[None]:
    """Write the head, then what stands inside the block, then the foot."""
    st.html(_head(figure.name, figure.caption.title, figure.caption.subtitle))
    yield
    foot(figure)


def headed(name: str, title: str, subtitle: str, drawn: str) -> str:
    """A figure that is HTML with its head, for a place that is filled anew more often than its
    `foot`."""
    return f'<div class="lj-whole">{_head(name, title, subtitle)}<div>{drawn}</div></div>'


def foot(figure: Figure) -> bool:
    """Write what stands beneath a figure; whether anything that shows its rows is open."""
    st.html(_foot(figure))
    return _tools(figure)


def chart(
    draw: Callable[[Mode], alt.TopLevelMixin],
    figure: Figure,
    made_of: tuple[Hashable, ...],
    right: int = 0,
    height: int = 420,
) -> None:
    """An Altair chart inside its frame, in the theme of the visitor.

    draw: makes it, without title. made_of: whatever it depends on, the version of the figures
    first; the same name and values show the chart that was made for them. right: pixels kept
    free beside the plot. height: of the place that is kept while it is drawn anew, so that
    nothing below moves under a click, px.
    """
    with st.container(key=f"grafik_{figure.name}", height="content"):
        st.html(f"<style>.st-key-grafik_{figure.name} {{ min-height: {height}px }}</style>")
        st.vega_lite_chart(
            spec=cached.spec(figure.name, made_of, mode(), right, draw),
            theme=None,
            width="stretch",
            alt=figure.caption.description,
        )


def mode() -> Mode:
    """The theme that the visitor sees."""
    return "dark" if st.context.theme.type == "dark" else "light"


def _head(name: str, title: str, subtitle: str) -> str:
    return (
        f'<div class="lj-section" id="{name}"><h2>{escape(title)}</h2>'
        f"<p>{escape(subtitle)}</p></div>"
    )


def _foot(figure: Figure) -> str:
    facts = [
        (text.PERIOD, escape(_span(figure.periods))),
        ("Status", " ".join(provenance.badge(status) for status in figure.statuses)),
        ("Sumber", provenance.links(figure.sources)),
        (text.NEXT, escape(figure.next_release)),
    ]
    said = "".join(f"<div><dt>{name}</dt><dd>{words}</dd></div>" for name, words in facts if words)
    return f'<dl class="lj-foot">{said}</dl>'


def _span(found: Sequence[str]) -> str:
    if not found:
        return ""
    first, last = (periods.label(period) for period in (found[0], found[-1]))
    return first if first == last else f"{first} – {last}"


def _tools(figure: Figure) -> bool:
    with st.container(horizontal=True, gap="small", key=f"alat_{figure.name}"):
        # Buttons that nobody has asked for would be drawn anew at every change of a filter.
        offered = st.popover(
            text.FILES,
            icon=":material/download:",
            type="tertiary",
            key=f"berkas_{figure.name}",
            on_change="rerun",
        )
        if offered.open:
            with offered, st.container(gap=None):
                _files(figure)
        st.html(
            f'<button type="button" class="lj-copy" data-lj-copy="{figure.name}" '
            f'data-done="{text.COPIED}" data-by-hand="{text.COPY_BY_HAND}">{text.COPY}</button>'
            '<span class="lj-said" role="status"></span>',
            width="content",
        )
    opened = st.expander(text.TABLE, key=f"tabel_{figure.name}", on_change="rerun", type="compact")
    if opened.open:
        with opened:
            _table(figure)
    return bool(offered.open or opened.open)


def _table(figure: Figure) -> None:
    if figure.table is None:
        tables.of_sheet(figure.sheet(), figure.caption.description)
    else:
        figure.table()


def _files(figure: Figure) -> None:
    span = (
        "_".join(dict.fromkeys((figure.periods[0], figure.periods[-1]))) if figure.periods else ""
    )
    name = "_".join(filter(None, ("lindung-jambi", figure.name, span)))
    for kind, (mime, make) in kinds(figure).items():
        file = f"{name}.{kind.lower()}"
        st.download_button(
            text.FILE.format(kind=kind),
            exported.told(file, make),
            file,
            mime,
            key=f"unduh_{figure.name}_{kind.lower()}",
            on_click="ignore",
            type="tertiary",
        )


def kinds(figure: Figure) -> dict[str, File]:
    """Every kind of file of a figure by its name."""
    draw, mark = figure.draw, edition.mark(cached.edition())
    found: dict[str, File] = {}
    if draw is not None:
        found["PNG"] = ("image/png", lambda: picture.png(draw(), mark=mark))
        found["SVG"] = ("image/svg+xml", lambda: picture.svg(draw(), mark).encode())
    found["CSV"] = ("text/csv", lambda: exports.csv(figure.sheet().marked(mark)))
    found["XLSX"] = (XLSX, lambda: workbook.xlsx(figure.sheet().marked(mark)))
    return found | dict(figure.more)
