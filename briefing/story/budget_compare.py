"""Several scenarios beside each other: the same numbers of each in one table."""

from collections.abc import Iterable, Iterator, Sequence

from briefing.story import budget_names as names
from briefing.story import text_budget as text
from briefing.story import worded
from briefing.story.budget_facts import Answer
from briefing.story.budget_numbers import AFTER, COST, LEFT, PEOPLE, PER_POINT
from briefing.story.budget_order import lowest
from briefing.story.budget_where import not_published
from briefing.story.facts import Facts
from briefing.story.model import SIMULATION, Slide
from briefing.story.rules import Said, rule, says, told
from briefing.story.sections import Context
from briefing.story.visuals import Key, Table, Told, Written
from data.regions import region
from words import formats


def slide(context: Context, answers: Sequence[Answer]) -> Slide | None:
    """The scenarios in the order they were asked for; None of fewer than two."""
    facts = context.facts
    title = _most(facts, answers) or _alike(facts, answers)
    if len(answers) < 2 or title is None:
        return None
    columns = (text.MEASURE, *(one.name for one in answers))
    table = Table(columns, tuple(_rows(facts, answers)))
    points = (_lowest(facts, answers), _cheapest(facts, answers))
    talk = (_same_figures(answers), not_published())
    return Slide(
        names.COMPARISON, SIMULATION, title, text.COMPARED, (table,), told(points), told(talk)
    )


def _rows(facts: Facts, answers: Sequence[Answer]) -> Iterator[tuple[Written | Told, ...]]:
    """A row for each number, a column for each scenario."""
    yield _row(text.PEOPLE, (one.whole[PEOPLE] for one in answers))
    yield _row(text.FIRST_MONTH, (one.monthly[0] if one.monthly else None for one in answers))
    yield _row(text.COST, (one.whole[COST] for one in answers))
    yield _row(text.EACH, (one.given.each for one in answers))
    yield _row(text.SHARE_AFTER, (one.whole[AFTER] for one in answers))
    yield _row(text.LEFT, (one.whole[LEFT] for one in answers))
    yield _row(text.PER_POINT, (one.whole[PER_POINT] for one in answers))
    last = [lowest(one, facts, AFTER) for one in answers]
    shares = (
        one.of[kode][AFTER] if kode else None for one, kode in zip(answers, last, strict=True)
    )
    yield _row(text.LOWEST, shares)


def _row(label: str, keys: Iterable[Key]) -> tuple[Written | Told, ...]:
    return (Written(label), *(Told(key) for key in keys))


@rule("simulasi.banding-judul")
def _most(facts: Facts, answers: Sequence[Answer]) -> Said | None:
    """Where one of several scenarios protects more people than the others: which, and the next."""
    known = [(facts.value(one.whole[PEOPLE]), one) for one in answers if one.whole[PEOPLE]]
    ranked = sorted(known, key=lambda pair: -pair[0])
    if len(ranked) < 2 or ranked[0][0] == ranked[1][0]:
        return None
    first, second = (one for _, one in ranked[:2])
    keys = [str(one.whole[PEOPLE]) for one in (first, second)]
    most, next_ = (worded.of(facts[key]) for key in keys)
    return says(
        f"{first.called} melindungi paling banyak, {most}; berikutnya {second.called}, {next_}",
        *keys,
    )


@rule("simulasi.banding-sama")
def _alike(facts: Facts, answers: Sequence[Answer]) -> Said | None:
    """Where no scenario protects more people than all others: how many the most protect."""
    known = [str(one.whole[PEOPLE]) for one in answers if one.whole[PEOPLE]]
    if len(known) < 2:
        return None
    most = max(known, key=facts.value)
    return says(f"Beberapa skenario melindungi sama banyak, {worded.of(facts[most])}", *known)


@rule("simulasi.banding-terendah")
def _lowest(facts: Facts, answers: Sequence[Answer]) -> Said | None:
    """Of several scenarios: which regency has the lowest coverage afterwards, in each."""
    listed, keys = [], []
    for one in answers:
        kode = lowest(one, facts, AFTER)
        if kode is not None:
            key = str(one.of[kode][AFTER])
            keys.append(key)
            listed.append(f"{one.called}: {region(kode).short}, {worded.of(facts[key])}")
    if not listed:
        return None
    return says(f"Cakupan terendah sesudahnya: {'; '.join(listed)}.", *keys)


@rule("simulasi.banding-termurah")
def _cheapest(facts: Facts, answers: Sequence[Answer]) -> Said | None:
    """Of several scenarios of different length or tariff: what one person costs in each."""
    each = [one.given.each for one in answers]
    if len({facts.value(key) for key in each}) < 2:
        return None
    listed = [
        f"{one.called} {formats.rupiah_exact(facts.value(key))}"
        for one, key in zip(answers, each, strict=True)
    ]
    return says(f"Iuran satu orang selama rencana: {formats.listing(listed)}.", *each)


@rule("simulasi.banding-dasar", method=True)
def _same_figures(answers: Sequence[Answer]) -> Said | None:
    """Of several scenarios: whether they stand on figures of one month."""
    months = {(one.scenario.period, one.scenario.poor_period) for one in answers}
    if len(months) > 1:
        return says("Skenario ini berdasar angka dari bulan yang berbeda; lihat asumsinya.")
    return says("Semua skenario ini berdasar angka terbitan dari bulan yang sama.")
