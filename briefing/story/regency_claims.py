"""What is claimed of one regency. The words are those of its page, `briefing.profile_words`."""

from collections.abc import Iterable

import pandas as pd

from briefing import profile_words as words
from briefing import trend_words
from briefing.story import whom_said, worded
from briefing.story.facts import Facts
from briefing.story.place import Place, counts
from briefing.story.ruled import parameter
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import COVERAGE, GAP, GAP_COST, POVERTY, QUOTA, QUOTA_PER_100_POOR, VILLAGES
from data.caveats import Contradiction
from data.contract import ESTIMATE
from data.regions import PROVINCE
from program.bkbk import PLACES_PER_VILLAGE
from program.headline import QuotaRule, quota_rule
from program.own_trends import Moving
from program.priority import TOP, weightings
from program.tariffs import first_month
from program.whom import CRITERIA
from words import formats, periods


@rule("daerah.judul")
def title(own: Place, name: str) -> Said | None:
    """Where the regency has a coverage: how much, and how far from the province's."""
    keys = own.all_of(COVERAGE)
    return says(words.title(name, own.row(COVERAGE)), *keys) if keys[0] else None


@rule("daerah.judul-kemiskinan")
def poor(own: Place, name: str) -> Said | None:
    """Where a bupati has heard of coverage before and poverty is known: it against the
    province's."""
    return says(words.poor(name, own.row(POVERTY)), *own.all_of(POVERTY))


@rule("daerah.tanpa-cakupan", method=True)
def unpublished(own: Place, name: str) -> Said | None:
    """Where neither a published coverage nor an estimate of it is known."""
    return None if own.keys.get(COVERAGE) else says(words.title(name, own.row(COVERAGE)))


@rule("daerah.tercakup")
def covered(context: Context, own: Place) -> Said | None:
    """Where the regency has a coverage: who is covered, of when, and how sure that is."""
    row = own.row(COVERAGE)
    if not own.keys.get(COVERAGE):
        return None
    found = counts(context.figures, own, row["period"])
    keys = [context.facts.row(one) for one in found]
    return says(words.covered(row, *found), *own.all_of(COVERAGE), *keys)


@rule("daerah.tersisa")
def left(own: Place) -> Said | None:
    """Where the gap is known: how many are left, their part of the province's, a year's cost."""
    keys = (*own.all_of(GAP), own.keys.get(GAP_COST))
    return says(words.left(own.row(GAP), own.row(GAP_COST)), *keys)


@rule("daerah.bertemu-kemiskinan")
def meeting(own: Place) -> Said | None:
    """Where poverty is known: how it stands against the province, and beside coverage."""
    keys = (*own.all_of(POVERTY), *own.all_of(COVERAGE))
    return says(words.meeting(own.row(COVERAGE), own.row(POVERTY)), *keys)


@rule("daerah.bkbk")
def grant(context: Context, own: Place) -> Said | None:
    """Where the grant's places are known: how they come about and how they meet need."""
    quota, per_100 = own.row(QUOTA), own.row(QUOTA_PER_100_POOR)
    held = quota_rule(context.figures, quota["period"]) if quota["period"] else None
    text = words.bkbk(quota, per_100, own.row(VILLAGES)["value"], held)
    if held is None or not text:
        return None
    keys = (own.keys.get(VILLAGES), own.keys.get(QUOTA), *own.all_of(QUOTA_PER_100_POOR))
    return says(text, *keys, *_rule_keys(context, held))


@rule("daerah.bkbk-ringkas")
def served(own: Place) -> Said | None:
    """Where the grant's places and the poor are known: places for every hundred of them."""
    quota, per_100 = own.row(QUOTA), own.row(QUOTA_PER_100_POOR)
    if formats.is_missing(quota["value"]) or formats.is_missing(per_100["value"]):
        return None
    about = "sekitar " if quota["status"] == ESTIMATE else ""
    whole = per_100["province_value"]
    beside = "" if formats.is_missing(whole) else f"; provinsi {formats.number(whole)}"
    return says(
        f"Kuota BKBK {quota['period']} {about}{formats.number(quota['value'])} tempat, yaitu "
        f"{about}{formats.number(per_100['value'])} untuk tiap 100 penduduk miskin{beside}.",
        own.keys.get(QUOTA),
        *own.all_of(QUOTA_PER_100_POOR),
    )


def _rule_keys(context: Context, held: QuotaRule) -> tuple[Key, ...]:
    """The facts of the flat rule: places per village, and villages added since."""
    facts = context.facts
    entry = context.figures.parameters.find(PLACES_PER_VILLAGE, first_month(held.year))
    places = parameter(facts, entry) if entry else None
    whole = facts.cell(QUOTA, PROVINCE, held.year)
    newest = context.figures.by_region.get((VILLAGES, PROVINCE), {})
    villages = facts.row(newest[max(newest)]) if newest else None
    added = facts.own(
        "tambahan.desa_kelurahan",
        PROVINCE,
        held.year,
        float(held.villages_today - held.villages_then),
        "desa",
        "Desa dan kelurahan yang tercatat setelah tahun program",
        "Jumlah desa dan kelurahan sekarang − (kuota provinsi ÷ tempat per desa).",
        (villages, whole, places),
    )
    return places, added


@rule("daerah.prioritas")
def priority(facts: Facts, own: Place, listed: pd.DataFrame, needs: Iterable[Key]) -> Said | None:
    """Where the regency has every criterion: its place in the priority list, and how firm."""
    row = listed.loc[own.kode]
    keys = tuple(needs)
    if pd.isna(row["rank"]):
        return None
    place = place_in_list(facts, own.kode, listed, keys)
    firm = firmness(facts, own.kode, row, keys)
    between = ""
    if row["best"] != row["worst"]:
        ends = f"{formats.number(row['best'])} dan {formats.number(row['worst'])}"
        between = f", antara {ends} bila angkanya bergerak dalam rentang estimasi"
    return says(
        f"Dalam daftar prioritas {own.short} menempati peringkat {formats.number(row['rank'])}"
        f"{between}; {often(row['firm'])}.",
        place,
        firm,
    )


def often(firm: float) -> str:
    """How often a regency stays among the first three, whatever the weights."""
    if firm in (0, 1):
        return f"dengan bobot mana pun ia {'' if firm else 'tidak '}termasuk tiga besar"
    share = "kurang dari 1 persen" if firm < 0.005 else formats.percent_words(firm, 0)
    return f"pada {share} dari semua susunan bobot ia termasuk tiga besar"


def place_in_list(facts: Facts, kode: str, listed: pd.DataFrame, needs: Iterable[Key]) -> Key:
    """The fact of a place in the priority list, with the places its ranges allow."""
    return whom_said.places(facts, listed.loc[[kode]], {kode: list(needs)}).get(kode)


def firmness(facts: Facts, kode: str, row: pd.Series, needs: Iterable[Key]) -> Key:
    """The fact of how often a regency stays among the first three."""
    keys = tuple(key for key in needs if key)
    return facts.own(
        "ketahanan.prioritas",
        kode,
        _newest(keys),
        float(row["firm"]),
        "share",
        f"Bagian bobot yang menempatkan daerah di {worded.count(TOP)} besar",
        f"Dari {formats.number(len(weightings(len(CRITERIA))))} susunan bobot 0–3.",
        keys,
    )


def _newest(keys: Iterable[str]) -> str:
    return max(key.rsplit(":", 1)[1] for key in keys)


@rule("daerah.tren")
def moving(name: str, one: Moving, keys: Iterable[Key], number: Key) -> Said | None:
    """Where a series is drawn: its direction as tested, or that the points don't suffice.

    number: the fact of its yearly pace; where the points don't suffice, of their count.
    """
    return says(f"{trend_words.title(name, one.meaning, one.found)}.", *keys, number)


@rule("daerah.estimasi")
def estimated(own: Place) -> Said | None:
    """Where the coverage or the gap is an estimate: that it is one, and how it was made."""
    coverage, gap = own.row(COVERAGE), own.row(GAP)
    if coverage["status"] == ESTIMATE:
        return says(
            f"Cakupan {own.short} bukan angka terbitan melainkan estimasi. Cara menghitungnya: "
            f"{coverage['note'][:1].lower()}{coverage['note'][1:]}",
            own.keys.get(COVERAGE),
        )
    if gap["status"] == ESTIMATE:
        when = periods.label(gap["period"])
        return says(
            f"Cakupan {own.short} sudah diumumkan, tetapi jumlah orangnya untuk {when} masih "
            "estimasi, sebab potensi pekerja bulan itu belum diterbitkan.",
            own.keys.get(GAP),
        )
    return None


@rule("daerah.dibulatkan")
def rounded(own: Place, indicators: Iterable[str]) -> Said | None:
    """Where a source itself rounds a published figure that is told: that it does."""
    rows = {key: own.row(key) for key in indicators}
    found = [
        key
        for key, row in rows.items()
        if row["status"] != ESTIMATE and bool(row.get("approx", False))
    ]
    if not found:
        return None
    labels = [words.KEY_FIGURES[key] for key in found]
    names = formats.listing([f"{name[:1].lower()}{name[1:]}" for name in labels])
    return says(
        f"Sumbernya sendiri membulatkan angka {own.short} untuk {names}.",
        *(own.keys.get(key) for key in found),
    )


@rule("daerah.pertentangan", method=True)
def contradicted(found: Contradiction) -> Said | None:
    """Where sources contradict each other on a figure told: what they say and what is shown."""
    return says(f"{found.topic}: {found.figures} {found.shown}")
