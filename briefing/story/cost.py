"""The section on cost: what closing the gap takes, where, and what smaller steps would reach."""

from briefing.story import choice_claims
from briefing.story import cost_claims as claims
from briefing.story.cost_figures import Base, Bill, Choice, base, bill, choices
from briefing.story.model import COST, Slide
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.visuals import Bars, Table, Told, Written
from data.regions import PROVINCE, region
from words import periods

BARS = "Iuran JKK dan JKM setahun bagi yang belum terlindungi, rupiah, {when}"
MEASURE = "Iuran setahun, rupiah"
TABLE = "Belum terlindungi dan iuran JKK dan JKM bagi mereka, {when}"
COLUMNS = ("Daerah", "Orang", "Sebulan", "Setahun", "Bagian provinsi")
OPTIONS = "Biaya setahun menurut tarif {when}; bagian dari yang belum terlindungi di {place}"
OPTION_COLUMNS = ("Pilihan", "Orang", "Sebulan", "Setahun", "Bagian yang terjangkau")


def section(context: Context) -> tuple[Slide, ...]:
    """Who costs how much, the same as a table, and smaller steps; no slide without a gap."""
    found = bill(context)
    if found is None:
        return ()
    own = base(context, found, context.own)
    slides = (_bars(context, found, own), _table(context, found), _choices(context, own))
    return tuple(slide for slide in slides if slide)


def _bars(context: Context, found: Bill, own: Base | None) -> Slide | None:
    facts = context.facts
    title = claims.whole(facts, found) or claims.largest(found)
    if title is None:
        return None
    places = tuple((kode, region(kode).short, found.yearly[kode]) for kode in found.by_cost)
    bars = Bars(MEASURE, "rupiah", places, None, context.chosen, "kemiskinan")
    points = (
        claims.own_bill(facts, own),
        claims.tariff(context, found),
        claims.benefits(context, found),
    )
    talk = (claims.guessed(facts, found), claims.newer(context, found))
    said = BARS.format(when=periods.label(found.period))
    return Slide("biaya-daerah", COST, title, said, (bars,), told(points), told(talk))


def _table(context: Context, found: Bill) -> Slide | None:
    title = claims.monthly(context.facts, found)
    if title is None:
        return None
    kodes = (*found.by_cost, *((PROVINCE,) if found.yearly.get(PROVINCE) else ()))
    rows = tuple(
        (
            Written(region(kode).name if kode == PROVINCE else region(kode).short),
            Told(found.people.get(kode), bare=True),
            Told(found.monthly.get(kode), bare=True),
            Told(found.yearly.get(kode), bare=True),
            Told(found.shares[kode], bare=True) if kode in found.shares else Written("–"),
        )
        for kode in kodes
    )
    strong = tuple(
        at for at, kode in enumerate(kodes) if kode == PROVINCE or kode in context.chosen
    )
    said = TABLE.format(when=periods.label(found.period))
    table = Table(COLUMNS, rows, strong)
    points = told((claims.newer(context, found), claims.guessed(context.facts, found)))
    talk = told((claims.tariff(context, found), claims.benefits(context, found), claims.only()))
    return Slide("biaya-tabel", COST, title, said, (table,), points, talk)


def _choices(context: Context, own: Base | None) -> Slide | None:
    """Smaller steps for the province, or for a bupati's regency."""
    if own is None:
        return None
    facts, offered = context.facts, choices(context, own)
    title = choice_claims.flat(facts, offered) or choice_claims.half(facts, offered)
    if title is None:
        return None
    points = (
        choice_claims.half(facts, offered),
        choice_claims.every_village(context, own),
        choice_claims.discount(context, own),
    )
    said = OPTIONS.format(when=periods.label(own.month), place=region(own.kode).name)
    table = Table(OPTION_COLUMNS, tuple(_choice(one) for one in offered), (0,))
    talk = told((choice_claims.grants(facts, offered), choice_claims.step(), claims.only()))
    return Slide("biaya-pilihan", COST, title, said, (table,), told(points), talk)


def _choice(one: Choice) -> tuple[Written | Told, ...]:
    return (
        Written(one.label),
        Told(one.people, bare=True),
        Told(one.monthly, bare=True),
        Told(one.yearly, bare=True),
        Told(one.share, bare=True) if one.share else Written("–"),
    )
