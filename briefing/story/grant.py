"""BKBK against need: a flat quota a village, and how far that is from following the poor."""

from briefing.story import grant_said as said
from briefing.story.contradicted import contradicted
from briefing.story.model import BKBK, Claim, Slide
from briefing.story.rules import spoken, told
from briefing.story.sections import Context
from briefing.story.visuals import Bars, Key, Numbers, Table, Told, Visual, Written
from data.catalogue import POOR, QUOTA, QUOTA_PER_100_POOR, catalogue
from data.regions import PROVINCE, region
from program.grant import Grant, against_need
from program.headline import fact, quota_against_need, quota_rule
from program.rows import Row
from words import periods

BUDGET, PROTECTED = "anggaran_bkbk", "tenaga_kerja_terlindungi_bkbk"
EXTREME = "masyarakat_miskin_ekstrem_terlindungi_bkbk"
SUBTITLE = "Tempat BKBK {year} untuk tiap 100 orang miskin (Maret {year}); garis: provinsi"
WHOLE = "Angka provinsi"
SHARES = "Jumlah penduduk miskin dan tempat BKBK {year}; estimasi bertanda ≈"
COLUMNS = ("Daerah", "Penduduk miskin", "Tempat BKBK", "Tempat per 100 miskin")


def section(context: Context) -> tuple[Slide, ...]:
    """The quota for every 100 poor; for an agency the table behind it. Nothing without a quota."""
    quota = fact(context.figures, QUOTA)
    if quota is None:
        return ()
    grant = against_need(context.figures, POOR)
    slides = [_quota(context, quota, grant)]
    if context.detailed and grant:
        slides.append(_table(context, grant))
    return tuple(slides)


def _quota(context: Context, quota: Row, grant: Grant | None) -> Slide:
    facts, figures = context.facts, context.figures
    table = quota_against_need(figures)
    found = quota_rule(figures, quota.period)
    titles = [said.title(facts, table), said.title_whole(facts, quota)]
    seen = said.title_of(facts, context.own, table) if context.chosen else None
    points = (
        titles[0] and seen and Claim(f"{titles[0].text}.", titles[0].rule, titles[0].facts),
        said.flat(facts, found, quota),
        said.moved(facts, grant),
        said.more_than_poor(facts, table),
    )
    extreme = fact(figures, EXTREME, period=quota.period)
    talk = (
        said.served(facts, grant),
        said.reached(facts, quota, fact(figures, PROTECTED, period=quota.period)),
        extreme and contradicted(facts, extreme),
        said.budget(facts, fact(figures, BUDGET, period=quota.period)),
        said.villages(facts, found, quota),
    )
    return Slide(
        "bkbk-kuota",
        BKBK,
        told((seen, *titles))[0],
        SUBTITLE.format(year=quota.period) if len(table) else WHOLE,
        (_drawn(context, quota),),
        told(points),
        spoken(talk, context.sentences),
    )


def _drawn(context: Context, quota: Row) -> Visual:
    """Bars of the regencies; the province's numbers where those aren't known."""
    facts, table = context.facts, quota_against_need(context.figures)
    if table.empty:
        label = catalogue()[QUOTA].short
        return Numbers(((facts.row(quota), label, periods.as_of(quota.period)),))
    indicator = catalogue()[QUOTA_PER_100_POOR]
    whole = facts.cell(QUOTA_PER_100_POOR, PROVINCE, str(table["period"].iloc[0]))
    return Bars(
        indicator.label,
        indicator.unit,
        tuple(
            (kode, region(kode).name, key)
            for kode, key in facts.panel(table, QUOTA_PER_100_POOR).items()
        ),
        (whole, region(PROVINCE).name) if whole else None,
        context.chosen,
        indicator.palette,
    )


def _table(context: Context, grant: Grant) -> Slide:
    """For an agency: the poor and the places of every regency, the least served first."""
    facts = context.facts
    poor, places = facts.panel(grant.need, POOR), facts.panel(grant.quota, QUOTA)
    kodes = [str(kode) for kode in grant.found.table.index]
    per = {kode: facts.cell(QUOTA_PER_100_POOR, kode, grant.year) for kode in kodes}
    rows = tuple(_row(kode, (poor[kode], places[kode], per[kode])) for kode in kodes)
    whole = fact(context.figures, QUOTA, period=grant.year)
    found = quota_rule(context.figures, grant.year)
    return Slide(
        "bkbk-tabel",
        BKBK,
        told((said.title_moved(facts, grant),))[0],
        SHARES.format(year=grant.year),
        (Table(COLUMNS, rows),),
        told((said.moved(facts, grant), said.served(facts, grant))),
        told((said.villages(facts, found, whole), said.indexed())),
    )


def _row(kode: str, keys: tuple[Key, ...]) -> tuple[Written | Told, ...]:
    return (Written(region(kode).short), *(Told(key, bare=True) for key in keys))
