"""What is said of a scenario's regencies, its assumptions, and of one that can't be reckoned."""

from collections.abc import Sequence

from briefing.story import worded
from briefing.story.budget_facts import Answer, Refused
from briefing.story.budget_given import fund_rules, paid_by
from briefing.story.budget_numbers import AFTER, BEFORE, PEOPLE, PER_POOR, RISE
from briefing.story.budget_order import by_people, lowest
from briefing.story.budget_rows import assumed_halving, shared
from briefing.story.facts import Facts
from briefing.story.reckoned import counted
from briefing.story.rules import Said, rule, says
from data.catalogue import POOR
from data.parameters import Parameters
from data.regions import PROVINCE, region
from program.budget.plan import Purse
from words import formats, periods


@rule("simulasi.peta-judul")
def map_title(facts: Facts, one: Answer) -> Said | None:
    """Where coverage of regencies is known before and after: whose rises furthest."""
    risen = {
        kode: facts.value(own[RISE])
        for kode, own in one.of.items()
        if kode != PROVINCE and own[BEFORE] and own[AFTER] and own[RISE]
    }
    if not risen or not max(risen.values()):
        return None
    kode = max(risen, key=lambda one: (risen[one], one))
    rise, after = (str(one.of[kode][name]) for name in (RISE, AFTER))
    points = formats.points(facts.value(rise)).removeprefix("+")
    return says(
        f"Dengan {one.called}, cakupan {region(kode).short} bertambah paling banyak, {points}",
        rise,
        after,
    )


@rule("simulasi.terendah")
def floor(facts: Facts, one: Answer) -> Said | None:
    """Where coverage of regencies is known: the lowest before and the lowest after."""
    was, now = (lowest(one, facts, which) for which in (BEFORE, AFTER))
    if was is None or now is None:
        return None
    first, last = str(one.of[was][BEFORE]), str(one.of[now][AFTER])
    low, high = (worded.of(facts[key]) for key in (first, last))
    said = (
        f"Cakupan terendah sebelumnya di {region(was).short} ({low}), sesudahnya di "
        f"{region(now).short} ({high})."
    )
    if was == now:
        said = f"Cakupan terendah tetap di {region(was).short}, dari {low} menjadi {high}."
    return says(said, first, last)


@rule("simulasi.kelas", method=True)
def classes() -> Said | None:
    """Beside the two maps: that one colour is the same coverage on both."""
    return says("Satu warna berarti cakupan yang sama pada kedua peta.")


@rule("simulasi.daerah-judul")
def table_title(facts: Facts, one: Answer) -> Said | None:
    """Where regencies get people: how many of them do."""
    got = by_people(one, facts)
    if not got:
        return None
    keys = [one.of[kode][PEOPLE] for kode in got]
    number = counted(
        facts,
        f"{one.number}.daerah_terlindungi",
        f"Daerah yang mendapat bagian, {one.name}",
        one.scenario.plan.start,
        len(got),
        keys,
    )
    most = str(one.of[got[0]][PEOPLE])
    return says(
        f"{worded.opened(worded.count(len(got)))} daerah mendapat bagian dari {one.called}, "
        f"terbanyak {region(got[0]).short}, {worded.of(facts[most])}",
        number,
        most,
    )


@rule("simulasi.asumsi-judul", method=True)
def assumed_title(one: Answer) -> Said | None:
    """Over the assumptions: whose they are."""
    return says(f"Hasil {one.called} bertumpu pada asumsi ini")


@rule("simulasi.bukan-terbitan", method=True)
def not_published() -> Said | None:
    """For the speaker: that nothing of a scenario is a published figure."""
    return says(
        "Ini hitungan, bukan angka terbitan dan bukan ramalan. Bila asumsinya lain, hasilnya lain."
    )


@rule("simulasi.ditolak-judul", method=True)
def refused_title(one: Refused) -> Said | None:
    """Where a scenario can't be reckoned: that it can't."""
    return says(f"{one.name} tidak dapat dihitung untuk bahan ini")


@rule("simulasi.ditolak", method=True)
def refused(why: str) -> Said | None:
    """Where a scenario can't be reckoned: why, with the rule that forbids it."""
    return says(why)


@rule("simulasi.dana")
def money(facts: Facts, one: Answer) -> Said | None:
    """Over the assumptions: whose money how much, for how long, given out how."""
    months = one.scenario.plan.calendar
    purses = [
        f"{formats.rupiah(facts.value(key))} dari {paid_by(purse)} ({_legal(purse, months)})"
        for purse, key in zip(one.scenario.plan.purses, one.given.budgets, strict=True)
    ]
    length = facts[one.given.length]
    return says(
        f"Uangnya {formats.listing(purses)}, untuk {worded.of(length)} sejak "
        f"{periods.label(months[0])}, {shared(one.scenario.plan)}.",
        *one.given.budgets,
        one.given.length,
    )


def _legal(purse: Purse, months: Sequence[str]) -> str:
    """What a fund's use is based on, as far as it was found."""
    found = dict.fromkeys(rule.legal for rule in fund_rules(purse, months))
    return "; ".join(found) or "dasarnya tidak ditemukan"


@rule("simulasi.tarif")
def tariff(one: Answer) -> Said | None:
    """Over the assumptions: which regulation sets the contribution of the plan's months."""
    found = dict.fromkeys(span.legal for span in one.given.spans)
    keys = [key for span in one.given.spans for key in (span.tariff, *span.rules)]
    return says(f"Iurannya menurut {'; '.join(found)}.", *keys)


@rule("simulasi.potongan", method=True)
def halving(one: Answer, parameters: Parameters) -> Said | None:
    """Where the temporary halving holds in some month of a plan: whether it is counted on."""
    found = assumed_halving(one.scenario.plan, parameters)
    return says(f"Potongan iuran {found}.") if found else None


@rule("simulasi.dasar")
def basis(facts: Facts, one: Answer) -> Said | None:
    """Over the assumptions: of when the figures are, and how many of those offered take part."""
    share = one.given.take_up
    poor = f", penduduk miskin {periods.as_of(one.scenario.poor_period)}"
    return says(
        f"Dasarnya peserta dan potensi pekerja {periods.as_of(one.scenario.period)}"
        f"{poor if facts.value(one.whole.get(PER_POOR)) >= 0 else ''}; keikutsertaan "
        f"{formats.percent_words(facts.value(share), 0)}.",
        share,
        one.whole[BEFORE],
        *(facts.cell(POOR, kode, one.scenario.poor_period) for kode in one.of if kode != PROVINCE),
    )


@rule("simulasi.tidak-ditemukan", method=True)
def unknown(one: Answer) -> Said | None:
    """Over the assumptions: what of the funds' rules couldn't be checked or wasn't found."""
    said = [f"{rule.label} ({rule.legal}) belum dapat diperiksa." for rule in one.outcome.unchecked]
    said += [f"{told.words.removesuffix('.')}." for told in one.outcome.unknown]
    return says(" ".join(said))
