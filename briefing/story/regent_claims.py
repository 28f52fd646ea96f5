"""What is asked of a bupati or wali kota, and why: about her own regency."""

from briefing.story import worded
from briefing.story.cost_figures import Choice
from briefing.story.decision_figures import Moving, Published, places_by_need
from briefing.story.facts import Facts
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from data.contract import ESTIMATE
from data.regions import region
from words import formats, periods


@rule("keputusan.anggaran")
def budget(kode: str, offered: tuple[Choice, ...]) -> Said | None:
    """Where the regency's gap is priced: that its contributions be budgeted, whole or half."""
    found = [one for one in offered if one.kind in ("seluruhnya", "separuh")]
    if len(found) < 2:
        return None
    return says(
        f"Menganggarkan iuran bagi pekerja {region(kode).short} yang belum terlindungi, "
        "seluruhnya atau bertahap",
        *(one.yearly for one in found),
    )


@rule("keputusan.anggaran-alasan")
def budget_why(facts: Facts, kode: str, offered: tuple[Choice, ...]) -> Said | None:
    """Where the regency's gap is priced: how many, what all and what half of them cost."""
    found = [one for one in offered if one.kind in ("seluruhnya", "separuh")]
    if len(found) < 2 or found[0].people is None:
        return None
    whole, half = found
    gap = facts[found[0].people]
    about = "Sekitar" if gap.status == ESTIMATE else "Sebanyak"
    sums = [formats.rupiah(facts.value(one.yearly)) for one in (whole, half)]
    return says(
        f"{about} {formats.number(gap.value)} pekerja {region(kode).short} belum terlindungi pada "
        f"{periods.label(gap.period)}. Iuran setahun bagi semuanya "
        f"{'sekitar ' if gap.status == ESTIMATE else ''}{sums[0]}, bagi separuhnya {sums[1]}.",
        *(key for one in found for key in (one.people, one.yearly)),
    )


@rule("keputusan.terbitkan-daerah", method=True)
def publish(kode: str, found: Published) -> Said | None:
    """Where the regency's coverage was never published, or is older than the province's."""
    name = region(kode).short
    if kode in found.lacking:
        return says(f"Meminta cakupan {name} diterbitkan")
    if kode in found.older:
        return says(f"Meminta cakupan terbaru {name} diterbitkan")
    return None


@rule("keputusan.terbitkan-daerah-alasan", method=True)
def publish_why(context: Context, kode: str, found: Published) -> Said | None:
    """Where the regency's coverage was never published, or is older than the province's: since
    when."""
    name, facts, whole = region(kode).short, context.facts, found.newest
    when = periods.label(whole.period) if whole else ""
    newer = f", padahal provinsi sudah memiliki angka {when}" if whole else ""
    if kode in found.lacking:
        return says(
            f"Cakupan {name} belum pernah diterbitkan{newer}; yang ada hanya estimasi dari angka "
            "daerah lain."
            if newer
            else f"Cakupan {name} belum pernah diterbitkan.",
            facts.row(whole),
        )
    if kode in found.older and whole:
        own = found.rows[kode]
        return says(
            f"Cakupan {name} terakhir diterbitkan untuk {periods.label(own.period)}{newer}.",
            facts.row(own),
            facts.row(whole),
        )
    return None


def lacks_places(context: Context, kode: str, found: Moving | None) -> bool:
    """Whether the regency would have more places if they followed the poor."""
    has, would = places_by_need(context, found, kode) if found else (None, None)
    return context.facts.value(would) > context.facts.value(has)


def _unsure(facts: Facts, has: str, would: str) -> bool:
    """Whether the range of the places a regency has reaches what the poor would give it."""
    own, aim = facts[has], facts.value(would)
    low = own.value if own.low is None else own.low
    high = own.value if own.high is None else own.high
    return round(low) <= round(aim) <= round(high)


@rule("keputusan.bkbk-daerah")
def share(context: Context, kode: str, found: Moving | None) -> Said | None:
    """Where the grant's places of the regency would for certain be more or fewer if they followed
    the poor."""
    if found is None:
        return None
    has, would = places_by_need(context, found, kode)
    if has is None or would is None or _unsure(context.facts, has, would):
        return None
    if lacks_places(context, kode, found):
        return says("Mengusulkan tempat BKBK dibagi menurut jumlah penduduk miskin", has, would)
    return says("Memastikan tempat BKBK terisi oleh yang paling membutuhkan", has, would)


@rule("keputusan.bkbk-daerah-alasan")
def share_why(context: Context, kode: str, found: Moving | None) -> Said | None:
    """Where the grant's places of the regency would be others if they followed the poor: how
    many they are, and how many they would be."""
    if found is None:
        return None
    has, would = places_by_need(context, found, kode)
    facts = context.facts
    if has is None or would is None or _unsure(facts, has, would):
        return None
    more = lacks_places(context, kode, found)
    tail = "" if more else "; pembagian baru akan menguranginya, maka isinya perlu tepat sasaran"
    return says(
        f"Dengan pembagian rata per desa, {region(kode).short} mendapat sekitar "
        f"{formats.number(facts.value(has))} tempat pada {found.grant.year}; menurut jumlah "
        f"penduduk miskin sekitar {formats.number(facts.value(would))}{tail}.",
        has,
        would,
    )


@rule("keputusan.miskin-ekstrem-daerah", method=True)
def extreme(kode: str, found: Published) -> Said | None:
    """Where the extreme poor of the regency were never published: that they be counted."""
    if kode not in found.lacking:
        return None
    return says(f"Menetapkan jumlah penduduk miskin ekstrem {region(kode).short}")


@rule("keputusan.miskin-ekstrem-daerah-alasan", method=True)
def extreme_why(context: Context, kode: str, found: Published) -> Said | None:
    """Where the extreme poor of the regency were never published: who has a figure, to compare."""
    if kode not in found.lacking:
        return None
    others = f" Yang sudah memilikinya {worded.names(found.rows)}." if found.rows else ""
    return says(
        f"Jumlah penduduk miskin ekstrem {region(kode).short} belum pernah terbit, padahal "
        f"merekalah sasaran pertama bantuan iuran.{others}",
        *(context.facts.row(row) for row in found.rows.values()),
    )
