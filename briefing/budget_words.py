"""A budget plan in sentences: what is said aloud in the meeting, and titles of its figures."""

from collections.abc import Sequence

from data.funds import Funds
from data.regions import PROVINCE, region
from geo.classes import Classes
from program.allocate import Goal
from program.budget.outcome import Outcome, Result
from program.budget.plan import Plan, Purse
from words import formats, periods

GOALS = {
    Goal.MOST.value: "sebanyak mungkin orang",
    Goal.LOWEST.value: "cakupan terendah diangkat dulu",
    Goal.NEED.value: "sebanding penduduk miskin",
    Goal.FLAT.value: "rata tiap desa",
}
"""What an allocation is best at, within a sentence."""


def meeting(outcome: Outcome, funds: Funds) -> str:
    """The one sentence for the meeting: money, whose, months, people, coverage before → after."""
    plan, whole = outcome.plan, outcome.whole.reach
    money = formats.rupiah(sum(purse.budget_idr for purse in plan.purses))
    if not whole.value.people:
        return f"Dengan {money} dari {payers(plan, funds)} belum seorang pun dapat dilindungi."
    people = told_people(outcome.whole)
    return (
        f"Dengan {money} dari {payers(plan, funds)}, {people} terlindungi selama {plan.months} "
        f"bulan ({span(plan)}){_lift(outcome.whole)}."
    )


def payers(plan: Plan, funds: Funds) -> str:
    """The funds in words, each once: "BKBK dan APBD Kota Jambi"."""
    return formats.listing(list(dict.fromkeys(payer(purse, funds) for purse in plan.purses)))


def payer(purse: Purse, funds: Funds) -> str:
    """One fund in words, with the regency where it pays in one only."""
    label = funds.labels[purse.fund]
    return (
        f"{label.removesuffix(' kabupaten/kota')} {region(purse.kode).short}"
        if purse.kode
        else label
    )


def span(plan: Plan) -> str:
    """The months in words: "Januari – Desember 2027", "November 2026 – Oktober 2027"."""
    first, last = plan.calendar[0], plan.calendar[-1]
    if first == last:
        return periods.label(first)
    told = periods.label(first)
    if first[:4] == last[:4]:
        told = told.removesuffix(f" {first[:4]}")
    return f"{told} – {periods.label(last)}"


def told_people(result: Result) -> str:
    """How many are protected: "112.500 pekerja", with ≈ where the ranges of the inputs matter."""
    reach = result.reach
    sure = reach.low.people == reach.high.people
    count = formats.number(reach.value.people)
    return f"{count} pekerja" if sure else f"{formats.ESTIMATE_SIGN} {count} pekerja"


def share(result: Result, name: str, decimals: int = 2) -> str:
    """A coverage of a result in words of a sentence, with ≈ where it has a range."""
    ends = (result.reach.value, result.reach.low, result.reach.high)
    said, low, high = (formats.percent_words(getattr(end, name), decimals) for end in ends)
    return said if low == high else f"{formats.ESTIMATE_SIGN} {said}"


def _lift(whole: Result) -> str:
    reach = whole.reach.value
    if formats.is_missing(reach.before):
        return "; cakupannya belum ada angka"
    verb = "naik" if reach.after > reach.before else "turun" if reach.after < reach.before else ""
    place = "cakupan Provinsi Jambi" if whole.kode == PROVINCE else region(whole.kode).short
    if not verb:
        return f" dan {place} tetap {share(whole, 'after')}"
    before = share(whole, "before").removesuffix(" persen")
    return f" dan {place} {verb} dari {before} menjadi {share(whole, 'after')}"


def moved_up(outcome: Outcome, classes: Classes) -> str:
    """The title of the two maps: who enters a higher class, or who gains most where none does."""
    risen = []
    for result in outcome.results:
        before, after = (
            classes.class_of(value)
            for value in (result.reach.value.before, result.reach.value.after)
        )
        if before is not None and after is not None and after > before:
            risen.append(region(result.kode).short)
    if risen:
        return f"{formats.listing(risen)} naik kelas cakupan"
    best = _most(outcome.results)
    if best is None:
        return "Cakupan tidak berubah di satu daerah pun"
    return (
        f"Tidak ada daerah yang naik kelas; {region(best.kode).short} bertambah paling banyak, "
        f"{formats.points(best.reach.value.points / 100)}"
    )


def farthest(outcome: Outcome) -> str:
    """The title of the table: who gains most, and who remains lowest."""
    best = _most(outcome.results)
    known = [r for r in outcome.results if not formats.is_missing(r.reach.value.after)]
    if best is None or not known:
        return "Belum seorang pun dilindungi"
    lowest = min(known, key=lambda r: (r.reach.value.after, r.kode))
    return (
        f"{region(best.kode).short} bertambah paling banyak, "
        f"{formats.points(best.reach.value.points / 100)}; terendah sesudahnya "
        f"{region(lowest.kode).short}, {share(lowest, 'after')}"
    )


def _most(results: Sequence[Result]) -> Result | None:
    lifted = [r for r in results if not formats.is_missing(r.reach.value.points)]
    lifted = [r for r in lifted if r.reach.value.points > 0]
    return max(lifted, key=lambda r: r.reach.value.points) if lifted else None
