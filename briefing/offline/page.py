"""The whole file: cover, contents, slides, and what makes them readable and presentable."""

from functools import cache
from pathlib import Path

from briefing.method_words import SIMULATED_MEANING
from briefing.offline import faces, origin, slide, text
from briefing.offline.markup import Html, el, together
from briefing.story.model import Briefing
from data import edition

ASSETS = Path(__file__).parent / "assets"
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; "
    "font-src data:"
)
"""What the page may fetch: nothing that isn't in it."""


def html(briefing: Briefing) -> bytes:
    """One HTML file in UTF-8. Opened as it is, it is read; opened with "#paparan" or
    "#paparan-3" it fills the screen from the first or the third page on.

    The same briefing gives the same bytes.
    """
    total = 1 + len(briefing.slides)
    slides = [slide.section(n, total, one, briefing) for n, one in enumerate(briefing.slides, 2)]
    body = el(
        "body",
        el("a", text.SKIP, class_="lewati", href="#isi"),
        el("p", briefing.mark, class_="tanda", role="note") if briefing.mark else None,
        el("main", _cover(briefing, total), *slides, id="isi"),
        _foot(briefing),
        _controls(),
        el("p", id="kabar", class_="tersembunyi", aria_live="polite", data_pola=text.PAGE),
        el("script", _asset("paparan.js")),
        class_="contoh" if briefing.mark else None,
    )
    return f"<!doctype html>\n{el('html', _head(briefing), body, lang='id')}\n".encode()


def _head(briefing: Briefing) -> Html:
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    meta = f'<meta charset="utf-8">{policy}<meta name="viewport" content="width=device-width">'
    title = f"{briefing.title} ({text.SNAPSHOT} {briefing.number})"
    title = edition.titled(briefing.mark, title)
    sheets = ["baca.css", "paparan.css", *(["tanda.css"] if briefing.mark else [])]
    style = together(faces.rules(), *map(_asset, sheets))
    return el("head", Html(meta), el("title", title), el("style", style))


def _cover(briefing: Briefing, total: int) -> Html:
    heading = el(
        "header",
        el("h1", briefing.title, id="judul-1", data_pas="1"),
        el("p", briefing.subtitle, class_="ukuran"),
        el("p", f"{text.SNAPSHOT} {briefing.number}", class_="nomor"),
        el("p", el("button", text.START, type="button", id="mulai"), class_="mulai"),
        el("p", text.START_HELP, class_="cara"),
    )
    listed = [
        el("li", el("a", one.title.text, href=f"#{one.name}"), value=str(n))
        for n, one in enumerate(briefing.slides, 2)
    ]
    contents = el(
        "nav",
        el("h2", text.CONTENTS),
        el("ol", *listed, class_="judul"),
        el("ol", *_sections(briefing), class_="babak", data_pas="1.5"),
        aria_label=text.CONTENTS,
    )
    foot = slide.footer(1, total, briefing)
    return el(
        "section", heading, contents, foot,
        class_="slide sampul", id="sampul", data_n="1", aria_labelledby="judul-1",
    )  # fmt: skip


def _sections(briefing: Briefing) -> list[Html]:
    """The sections with their first page, each a link into the presentation."""
    first: dict[str, int] = {}
    for n, one in enumerate(briefing.slides, 2):
        first.setdefault(one.section, n)
    return [
        el("li", el("a", text.SECTION.get(name, name), href=f"#paparan-{n}"), el("span", str(n)))
        for name, n in first.items()
    ]


def _foot(briefing: Briefing) -> Html:
    """What the statuses mean, what the number is for, and every source with its address."""
    cited = [
        el("li", ". ".join([*origin.called(s), *filter(None, [s.url])]))
        for s in briefing.sources.values()
    ]
    listed = el("details", el("summary", text.ALL_SOURCES), el("ul", *cited))
    return el(
        "footer", el("p", _statuses(briefing)), el("p", text.SNAPSHOT_HELP), listed, class_="kaki"
    )


def _statuses(briefing: Briefing) -> str:
    """What the statuses mean that stand in the page."""
    simulated = SIMULATED_MEANING if briefing.scenarios else {}
    return " ".join([text.STATUSES, *(f"{name}: {said}" for name, said in simulated.items())])


def _controls() -> Html:
    asked = {
        "mundur": text.BACK,
        "maju": text.NEXT,
        "catatan": text.NOTES_BUTTON,
        "penuh": text.FULL,
        "keluar": text.LEAVE,
    }
    buttons = [
        el("button", label, type="button", data_perintah=name) for name, label in asked.items()
    ]
    return el("div", *buttons, class_="kendali", role="group", aria_label=text.CONTROLS)


@cache
def _asset(name: str) -> Html:
    """A file of our own, put in as it stands."""
    return Html((ASSETS / name).read_text(encoding="utf-8"))
