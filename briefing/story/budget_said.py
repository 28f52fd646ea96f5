"""What is said of a scenario: whom it protects, what that costs, how far coverage rises."""

from briefing import budget_words
from briefing.story import worded
from briefing.story.budget_facts import Answer
from briefing.story.budget_given import paid_by
from briefing.story.budget_numbers import (
    AFTER,
    BEFORE,
    COST,
    LEFT,
    PEOPLE,
    PER_POINT,
    PER_POOR,
    RISE,
)
from briefing.story.budget_order import by_people
from briefing.story.facts import Facts
from briefing.story.reckoned import counted
from briefing.story.rules import Said, rule, says
from data import funds
from data.contract import ESTIMATE
from data.regions import PROVINCE, region
from words import formats, periods

FIRST = 3
"""So many regencies are named."""


@rule("simulasi.judul")
def title(facts: Facts, one: Answer) -> Said | None:
    """Where a scenario protects anybody: how many, for how much, and what coverage becomes."""
    people, cost, before, after = (one.whole[name] for name in (PEOPLE, COST, BEFORE, AFTER))
    if people is None or cost is None or not facts.value(people):
        return None
    said = f"{one.called} melindungi {worded.of(facts[people])} dengan {worded.of(facts[cost])}"
    if before is None or after is None:
        return says(said, people, cost)
    was, now = (formats.percent_words(facts.value(key)) for key in (before, after))
    moved = f"cakupan provinsi dari {was.removesuffix(' persen')} menjadi {now}"
    return says(f"{said}; {moved}", people, cost, before, after)


@rule("simulasi.nihil")
def nobody(one: Answer) -> Said | None:
    """Where a scenario protects nobody: that it doesn't."""
    return says(f"{one.called} belum melindungi seorang pun", one.whole[PEOPLE], *one.given.budgets)


@rule("simulasi.kalimat")
def meeting(one: Answer) -> Said | None:
    """For the speaker: the sentence for the meeting, as the page on budgets says it."""
    return says(
        budget_words.meeting(one.outcome, funds.load()),
        one.given.total,
        one.given.length,
        *(one.whole[name] for name in (PEOPLE, BEFORE, AFTER)),
        *one.monthly,
    )


@rule("simulasi.iuran")
def cost(facts: Facts, one: Answer) -> Said | None:
    """Where a scenario pays for anybody: contributions a month, by its tariff, and in all."""
    months = [
        f"{worded.of(facts[monthly])} sebulan ({worded.of(facts[span.tariff])} per orang) untuk "
        f"{span.said}"
        for span, monthly in zip(one.given.spans, one.monthly, strict=True)
        if monthly
    ]
    total = one.whole[COST]
    if total is None or not months or not facts.value(total):
        return None
    return says(
        f"Iurannya {'; '.join(months)}; seluruhnya {worded.of(facts[total])}.",
        total,
        *one.monthly,
        *(span.tariff for span in one.given.spans),
    )


@rule("simulasi.cakupan")
def coverage(facts: Facts, one: Answer) -> Said | None:
    """Where the whole's coverage is known: how far it rises, and who stays without cover."""
    rise, left = one.whole[RISE], one.whole[LEFT]
    if rise is None or left is None:
        return None
    open_ = f"{worded.of(facts[left])} masih belum terlindungi"
    if not facts.value(left):
        open_ = "semua yang belum terlindungi tercakup"
    more = formats.points(facts.value(rise)).removeprefix("+")
    return says(f"Cakupan provinsi bertambah {more}, dan {open_}.", rise, left)


@rule("simulasi.terbanyak")
def where(facts: Facts, one: Answer) -> Said | None:
    """Where some regencies get people: the first three."""
    first = by_people(one, facts)[:FIRST]
    if not first:
        return None
    keys = [str(one.of[kode][PEOPLE]) for kode in first]
    listed = [
        f"{region(kode).short} ({worded.of(facts[key])})"
        for kode, key in zip(first, keys, strict=True)
    ]
    return says(f"Terbanyak di {formats.listing(listed)}.", *keys)


@rule("simulasi.daerah-sendiri")
def own(facts: Facts, one: Answer, kode: str) -> Said | None:
    """In a bupati's briefing: what the scenario does in her regency."""
    if kode == PROVINCE:
        return None
    people, before, after = (one.of[kode][name] for name in (PEOPLE, BEFORE, AFTER))
    if people is None:
        return None
    said = f"Di {region(kode).short} {worded.of(facts[people])} terlindungi"
    if before is None or after is None:
        return says(f"{said}.", people)
    return says(
        f"{said}; cakupannya {worded.of(facts[before])}, menjadi {worded.of(facts[after])}.",
        people,
        before,
        after,
    )


@rule("simulasi.rentang")
def ranged(facts: Facts, one: Answer) -> Said | None:
    """Where ranges of the figures reach the whole's people or coverage: how far."""
    said, keys = [], []
    for name, what in ((PEOPLE, "orang yang terlindungi"), (AFTER, "cakupan sesudahnya")):
        key = one.whole[name]
        if key and facts[key].status == ESTIMATE:
            fact = facts[key]
            said.append(f"{what} {formats.interval(fact.low, fact.high, fact.unit)}")
            keys.append(key)
    if not said:
        return None
    return says(f"Karena sebagian angka dasarnya estimasi, {'; '.join(said)}.", *keys)


@rule("simulasi.tetap")
def steady(facts: Facts, one: Answer) -> Said | None:
    """Where the whole is exact and regencies are estimates: that only their coverage is ranged."""
    key = one.whole[AFTER]
    ranged_ = [
        str(own[AFTER])
        for kode, own in one.of.items()
        if kode != PROVINCE and own[AFTER] and facts[str(own[AFTER])].status == ESTIMATE
    ]
    if key is None or facts[key].status == ESTIMATE or not ranged_:
        return None
    number = counted(
        facts,
        f"{one.number}.cakupan_estimasi",
        f"Daerah yang cakupannya estimasi, {one.name}",
        one.scenario.period,
        len(ranged_),
        ranged_,
    )
    return says(
        f"Angka provinsinya bertumpu pada angka terbitan; cakupan {worded.count(len(ranged_))} "
        "daerah estimasi, dengan rentang di tabel daerah.",
        key,
        number,
    )


@rule("simulasi.miskin")
def poor(facts: Facts, one: Answer) -> Said | None:
    """Where poor people of all regencies are known: what part of them so many people are."""
    key = one.whole[PER_POOR]
    if key is None or not facts.value(key):
        return None
    share = formats.percent_words(facts.value(key), 1)
    return says(f"Bila semuanya miskin, penduduk miskin yang terjangkau {share}.", key)


@rule("simulasi.tiap-poin")
def per_point(facts: Facts, one: Answer) -> Said | None:
    """For the speaker: what a percentage point of coverage costs."""
    key = one.whole[PER_POINT]
    if key is None:
        return None
    return says(f"Tiap poin persentase cakupan provinsi memerlukan {worded.of(facts[key])}.", key)


@rule("simulasi.sisa-dana")
def left(facts: Facts, one: Answer) -> Said | None:
    """For the speaker: where money stays in a purse, how much."""
    listed, keys = [], []
    for spent, key in zip(one.outcome.spent, one.given.lefts, strict=True):
        if spent.left_idr:
            listed.append(f"{formats.rupiah(facts.value(key))} pada {paid_by(spent.purse)}")
            keys.append(key)
    if not listed:
        return None
    return says(f"Dana yang tersisa: {formats.listing(listed)}.", *keys)


@rule("simulasi.tanpa-angka")
def lacking(one: Answer) -> Said | None:
    """For the speaker: where regencies without a figure of the gap get nobody."""
    if not one.outcome.missing:
        return None
    keys = [one.of[kode][PEOPLE] for kode in one.outcome.missing]
    return says(
        f"{worded.names(one.outcome.missing)} belum ada angka kesenjangannya, maka tidak mendapat "
        "bagian dalam hitungan ini.",
        *keys,
    )


@rule("simulasi.berakhir")
def ending(facts: Facts, one: Answer) -> Said | None:
    """For the speaker: when the plan's own cover ends, and what renewing it as long would cost."""
    mine = [end for end in one.outcome.endings if end.of_plan]
    people = one.whole[PEOPLE]
    if not mine or people is None:
        return None
    again = facts.simulated(
        (f"simulasi_{one.number}.perpanjangan", PROVINCE, one.scenario.plan.start),
        (float(sum(end.again_idr for end in mine)), float("nan"), float("nan")),
        (
            "rupiah",
            f"Memperpanjang sesudah {periods.label(mine[0].ends)}, {one.name}",
            "Orang × iuran bulan demi bulan sesudahnya, selama rencana.",
        ),
        (people, *(span.tariff for span in one.given.spans)),
    )
    if again is None:
        return None
    return says(
        f"Perlindungannya berakhir {periods.label(mine[0].ends)}; memperpanjang selama itu lagi "
        f"memerlukan {worded.of(facts[again])}.",
        again,
    )
