from dataclasses import replace

import pytest

from briefing.story.compare import (
    GONE,
    NEW,
    NEWER,
    PARAMETER,
    SOURCE,
    STATUS,
    VALUE,
    Change,
    changes,
)
from briefing.story.model import Rule
from tests.briefing.story import example

COVERAGE = example.key("cakupan", "15.04")


@pytest.fixture(scope="module")
def before():
    return example.briefing(hostile=False)


def with_facts(briefing, changed=(), without=()):
    """The briefing with some facts replaced or added, and some taken out."""
    facts = {key: fact for key, fact in briefing.facts.items() if key not in without}
    return replace(briefing, facts=facts | {fact.key: fact for fact in changed})


def kinds(old, new):
    return [(change.kind, change.fact.key) for change in changes(old, new)]


def test_a_briefing_has_not_changed_against_itself(before):
    assert changes(before, example.briefing(hostile=False)) == ()


def test_another_value_is_told_with_both_figures(before):
    after = example.changed(before, COVERAGE, 0.99)
    (change,) = changes(before, after)
    assert change == Change(VALUE, before.facts[COVERAGE], after.facts[COVERAGE])
    assert (change.old.value, change.new.value) == (pytest.approx(0.34), 0.99)


@pytest.mark.parametrize(
    ("altered", "kind"),
    [
        ({"low": 0.1}, VALUE),
        ({"value": 0.5, "status": "sementara"}, VALUE),
        ({"status": "sementara"}, STATUS),
        ({"sources": ("lain",)}, SOURCE),
    ],
)
def test_what_differs_gives_the_change_its_kind(before, altered, kind):
    other = replace(before.facts[COVERAGE], **altered)
    assert kinds(before, with_facts(before, [other])) == [(kind, COVERAGE)]


def test_a_later_period_is_paired_with_the_newest_before_it(before):
    later = example.fact("cakupan", "15.04", 0.6, period="2025")
    (change,) = changes(before, with_facts(before, [later]))
    assert (change.kind, change.old.key, change.new.key) == (NEWER, COVERAGE, later.key)


def test_a_figure_replaced_by_a_later_one_is_not_gone_as_well(before):
    later = example.fact("cakupan", "15.04", 0.6, period="2025")
    after = with_facts(before, [later], without=(COVERAGE,))
    assert kinds(before, after) == [(NEWER, later.key)]


def test_an_earlier_period_is_new_and_not_newer(before):
    earlier = example.fact("cakupan", "15.04", 0.2, period="2020")
    assert kinds(before, with_facts(before, [earlier])) == [(NEW, earlier.key)]


def test_a_figure_that_is_no_longer_told_is_gone(before):
    after = with_facts(before, without=(COVERAGE,))
    assert kinds(before, after) == [(GONE, COVERAGE)]
    assert kinds(after, before) == [(NEWER, COVERAGE)]  # 2023 of the same place is still there


def test_a_parameter_is_told_with_both_values(before):
    money = example.key("biaya", "15.04")
    dearer = Rule("Iuran JKK dan JKM", "Rp20.000", "PP 1/2027")
    facts = [replace(fact, rules=(dearer,)) for fact in before.facts.values() if fact.rules]
    (change,) = changes(before, with_facts(before, facts))
    assert (change.kind, change.new_rule) == (PARAMETER, dearer)
    assert change.old_rule == before.facts[money].rules[0]


def test_published_figures_come_before_what_follows_from_them(before):
    reckoned = replace(example.fact("aaa", "15.04", 2.0), inputs=(COVERAGE,))
    old = with_facts(before, [reckoned])
    new = with_facts(
        old, [replace(reckoned, value=3.0), replace(before.facts[COVERAGE], value=0.5)]
    )
    assert [change.reckoned for change in changes(old, new)] == [False, True]
