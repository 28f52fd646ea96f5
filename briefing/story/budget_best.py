"""Of a scenario with a goal: which rules decided whom it protects, and what fairness costs."""

from briefing.budget_words import GOALS
from briefing.story import budget_names as names
from briefing.story import text_budget as text
from briefing.story.budget_facts import Answer
from briefing.story.budget_numbers import PEOPLE
from briefing.story.facts import Facts
from briefing.story.model import SIMULATION, Slide
from briefing.story.rules import Said, rule, says, told
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.regions import PROVINCE
from program.allocate import Allocation
from words import formats


def slide(context: Context, one: Answer) -> Slide | None:
    """Price and rules; None of a scenario without a goal."""
    best = one.outcome.best
    if best is None:
        return None
    fewer, each = _fewer(context.facts, one, best), _per_village(context.facts, one, best)
    title = _price(context.facts, one, fewer) or _no_price(one, best)
    if title is None:
        return None
    points = [_decided(one, best, at, fewer, each) for at in range(len(best.binding))]
    return Slide(
        names.slide_name(one.number, names.GOAL),
        SIMULATION,
        title,
        text.GOAL.format(name=one.name, goal=GOALS[best.goal]),
        (),
        told(points) or told((_unbound(),)),
        told((_meaning(),)),
    )


def _fewer(facts: Facts, one: Answer, best: Allocation) -> Key:
    """People fewer than the most, as a fact; None where nobody is."""
    if not best.price_of_fairness:
        return None
    words = ("orang", f"Harga pemerataan, {one.name}", "Orang terbanyak − orang terlindungi.")
    return _own(facts, one, "harga_pemerataan", best.price_of_fairness, words)


def _per_village(facts: Facts, one: Answer, best: Allocation) -> Key:
    if best.per_village is None:
        return None
    words = ("orang", f"Orang tiap desa, {one.name}", "Terbesar yang terbayar di semua desa.")
    return _own(facts, one, "tiap_desa", best.per_village, words)


def _own(facts: Facts, one: Answer, what: str, value: int, words: tuple[str, str, str]) -> Key:
    place = (f"simulasi_{one.number}.{what}", PROVINCE, one.scenario.plan.start)
    return facts.simulated(
        place, (float(value), float("nan"), float("nan")), words, (one.whole[PEOPLE],)
    )


@rule("simulasi.harga-pemerataan")
def _price(facts: Facts, one: Answer, fewer: Key) -> Said | None:
    """Where a goal protects fewer people than the same money and rules could: how many fewer."""
    if fewer is None:
        return None
    return says(
        f"Pembagian {one.called} melindungi {formats.number(facts.value(fewer))} orang lebih "
        "sedikit daripada yang terbanyak",
        fewer,
    )


@rule("simulasi.tanpa-harga")
def _no_price(one: Answer, best: Allocation) -> Said | None:
    """Where no other goal protects more with the same money and rules: that none does."""
    if best.price_of_fairness:
        return None
    return says(
        f"Tidak ada pembagian lain yang melindungi lebih banyak orang daripada {one.called}",
        one.whole[PEOPLE],
    )


@rule("simulasi.penentu", method=True)
def _decided(one: Answer, best: Allocation, at: int, fewer: Key, each: Key) -> Said | None:
    """Where a rule holds with nothing to spare: which, as the allocation says it."""
    own = best.binding[at]
    people = [one.of[kode][PEOPLE] for kode in own.kodes if kode in one.of]
    money = (*one.given.budgets, *one.given.lefts, one.given.each) if own.funds else ()
    limits = (one.given.limits.get(kode) for kode in own.kodes)
    return says(own.sentence, *people, *money, *limits, *(() if people or money else (fewer, each)))


@rule("simulasi.tanpa-penentu", method=True)
def _unbound() -> Said | None:
    """Where no rule of a plan with a goal keeps anybody back: that none does."""
    return says("Tidak ada aturan atau batas yang menahan seorang pun.")


@rule("simulasi.arti-pemerataan", method=True)
def _meaning() -> Said | None:
    """For the speaker: what the price of fairness compares with."""
    return says(
        "Harga pemerataan membandingkan dengan pembagian yang melindungi orang terbanyak, dengan "
        "uang, aturan, dan batas yang sama. Aturan yang disebut tercapai tepat: tanpa "
        "melonggarkannya, tidak ada yang dapat ditambah."
    )
