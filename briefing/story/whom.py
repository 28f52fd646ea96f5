"""Whom first, and for an agency the table of everything."""

from briefing.profile_words import KEY_FIGURES
from briefing.story import once, worded
from briefing.story import whom_said as said
from briefing.story.model import GAP as TOPIC
from briefing.story.model import Slide
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.visuals import Key, Table, Told, Written
from data.catalogue import (
    COVERAGE,
    catalogue,
)
from data.regions import region
from program.panel import panel
from program.whom import CRITERIA
from words import periods

Cells = tuple[Written | Told, ...]
COLUMNS = ("Daerah", "Peringkat", *(catalogue()[key].short for key in CRITERIA.values()))
SUBTITLE = "Empat ukuran kebutuhan dengan bobot sama; peringkat 1 paling mendesak"
NEWEST = "Angka terbitan terbaru tiap daerah; estimasi bertanda ≈"


def first(context: Context) -> Slide | None:
    """The list that follows from weighing all needs alike."""
    found, table = once.listed(context.figures)
    if table["rank"].isna().all():
        return None
    facts = context.facts
    cells = {name: facts.panel(found[name], key) for name, key in CRITERIA.items()}
    keys = {str(kode): [cells[name][str(kode)] for name in CRITERIA] for kode in table.index}
    ranks = said.places(facts, table, keys)
    title = said.title(table, ranks)
    seen = said.title_of(context.own, table, ranks) if context.chosen else None
    return Slide(
        "kesenjangan-prioritas",
        TOPIC,
        told((seen, title))[0],
        SUBTITLE,
        (_drawn(context, ranks, keys),),
        told((said.named(facts, table, keys), said.doubtful(table, ranks))),
        told((said.firm(facts, table, ranks), said.method())),
    )


def _drawn(context: Context, ranks: dict[str, Key], keys: dict[str, list[Key]]) -> Table:
    rows: tuple[Cells, ...] = tuple(
        (
            Written(region(kode).short),
            Told(ranks.get(kode), bare=True),
            *(Told(key, bare=True) for key in own),
        )
        for kode, own in keys.items()
    )
    strong = tuple(at for at, kode in enumerate(keys) if kode in context.chosen)
    return Table(COLUMNS, rows, strong)


def everything(context: Context) -> Slide | None:
    """For an agency: every regency in every main figure."""
    if not context.detailed:
        return None
    facts = context.facts
    tables = {key: panel(context.figures, key, periods.LATEST) for key in KEY_FIGURES}
    known = {key: own for key, own in tables.items() if own["value"].notna().any()}
    if not known:
        return None
    cells = {key: facts.panel(own, key) for key, own in known.items()}
    kodes = next(iter(known.values())).index
    columns = ("Daerah", *(catalogue()[key].short for key in known))
    rows: tuple[Cells, ...] = tuple(
        (
            Written(region(str(kode)).short),
            *(Told(own[str(kode)], bare=True) for own in cells.values()),
        )
        for kode in kodes
    )
    newest = tables[COVERAGE]
    title = told((said.known(facts, newest, COVERAGE), said.unknown()))[0]
    return Slide(
        "kesenjangan-tabel",
        TOPIC,
        title,
        worded.honest(NEWEST, context.figures.edition),
        (Table(columns, rows),),
        told((said.never(facts, newest, COVERAGE), said.lagging(facts, newest))),
        told((said.reading(),)),
    )
