"""One slide as a section: the same elements are read on a page and fill a screen."""

from collections.abc import Sequence
from itertools import takewhile

from briefing.offline import origin, text, visuals
from briefing.offline.markup import Html, el, together
from briefing.story.model import DECISIONS, Briefing, Slide
from briefing.story.visuals import Map, Numbers, Table, Visual
from words.formats import listing
from words.periods import label

WIDE, SCALE = 1456, 1.5
"""Width of a slide within its margins, px of 1600; how much a drawing is enlarged on it."""
SHARE, MAP_SHARE, WORDY_SHARE, PAIR_SHARE = 0.63, 0.71, 0.56, 0.48
"""Of that width: a drawing beside points, a map, either where much is said, one of two."""
HIGH, LESS, LEAST, MAPS = 365, 265, 185, 325
"""Height of a drawing, of one under a row of numbers or above points, of one beside a table, of
two maps that are compared."""
LARGEST, LARGEST_ALONE = "1.4", "2.1"
"""How far the words of points may grow where there are few: beside a visual, and alone."""
WORDY = 330
"""Letters from which the points need a wider column."""


def section(n: int, total: int, slide: Slide, briefing: Briefing) -> Html:
    """The slide as page `n` of `total`."""
    heading = el(
        "header",
        el("p", text.SECTION.get(slide.section, slide.section), class_="bagian"),
        el("h2", slide.title.text, id=f"judul-{n}", data_pas="1"),
        el("p", slide.subtitle, class_="ukuran") if slide.subtitle else None,
    )
    return el(
        "section",
        heading,
        _body(slide, briefing),
        footer(n, total, briefing, slide),
        _notes(slide, briefing),
        origin.folded(slide, briefing),
        class_="slide",
        id=slide.name,
        data_n=str(n),
        aria_labelledby=f"judul-{n}",
    )


def footer(n: int, total: int, briefing: Briefing, slide: Slide | None = None) -> Html:
    """Whose figures, of when, how sure; the number of the snapshot; the page."""
    return el(
        "footer",
        el("p", _whose(slide, briefing) if slide else "", class_="sumber"),
        el("p", f"{text.SNAPSHOT} {briefing.number}", class_="potret"),
        el("p", f"{n} / {total}", class_="hitungan"),
    )


def _whose(slide: Slide, briefing: Briefing) -> str:
    """Status and period first: where there is little room, the list of sources is cut."""
    keys = slide.all_keys
    publishers = dict.fromkeys(s.publisher or s.title for s in briefing.cited(keys))
    periods = [label(one) for one in briefing.periods(keys)]
    if len(periods) > 2:
        periods = [text.SPAN.format(first=periods[0], last=periods[-1])]
    parts = (
        (text.STATUS, listing(list(briefing.statuses(keys)))),
        (text.PERIOD, listing(periods)),
        (text.SOURCE, "; ".join(publishers)),
    )
    return " · ".join(f"{name}: {said}" for name, said in parts if said)


def _body(slide: Slide, briefing: Briefing) -> Html:
    numbers = [one for one in slide.visuals if isinstance(one, Numbers)]
    drawn = [one for one in slide.visuals if not isinstance(one, Numbers)]
    width, height = _room(slide, drawn, bool(numbers))
    parts = {
        "ada-angka": el("div", *(visuals.shown(one, briefing, width, height) for one in numbers)),
        "ada-gambar": el(
            "div",
            *(visuals.shown(one, briefing, width, height) for one in drawn),
            class_="gambar",
        ),
        "ada-pokok": _points(slide, briefing),
    }
    there = {
        "ada-angka": bool(numbers),
        "ada-gambar": bool(drawn),
        "banyak": len(drawn) > 1,
        "berpeta": any(isinstance(one, Map) for one in drawn),
        "bertabel": any(isinstance(one, Table) for one in drawn),
        "ada-pokok": bool(slide.points),
        "panjang": _wordy(slide),
        "kata": not slide.visuals,
    }
    kinds = " ".join(name for name, is_so in there.items() if is_so)
    return el("div", *(part for name, part in parts.items() if there[name]), class_=f"isi {kinds}")


def _room(slide: Slide, drawn: Sequence[Visual], under: bool) -> tuple[int, int]:
    """Width and height of a drawing on this slide, px at which its words are 13 px high."""
    share, height = 1.0, LESS if under else HIGH
    if len(drawn) > 1:
        share = PAIR_SHARE
        with_table = any(isinstance(one, Table) for one in drawn)
        height = LEAST if with_table and slide.points else LESS if slide.points else height
        height = MAPS if all(isinstance(one, Map) for one in drawn) else height
    elif slide.points:
        share = SHARE if not _wordy(slide) else WORDY_SHARE
        share = MAP_SHARE if any(isinstance(one, Map) for one in drawn) else share
    return round(WIDE * share / SCALE), height


def _wordy(slide: Slide) -> bool:
    return sum(len(point.text) for point in slide.points) > WORDY


def _points(slide: Slide, briefing: Briefing) -> Html:
    """What is said; decisions are counted through their section."""
    said = [el("li", one.text) for one in slide.points]
    look = {"class_": "pokok", "data_pas": LARGEST if slide.visuals else LARGEST_ALONE}
    if slide.section != DECISIONS:
        return el("ul", *said, **look)
    before = takewhile(lambda one: one.name != slide.name, briefing.slides)
    asked = sum(len(one.points) for one in before if one.section == DECISIONS)
    return el("ol", *said, start=str(asked + 1), **look)


def _notes(slide: Slide, briefing: Briefing) -> Html | None:
    if not slide.talk:
        return None
    cited = [". ".join(origin.called(one)) for one in briefing.cited(slide.all_keys)]
    said = [el("p", claim.text) for claim in slide.talk]
    whole = el("p", f"{text.EXACT_SOURCES}: {'; '.join(cited)}", class_="lengkap")
    inside = el("div", *said, whole if cited else None, class_="ucapan")
    return el("details", together(el("summary", text.NOTES), inside), class_="catatan")
