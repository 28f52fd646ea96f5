"""A frozen briefing is opened by its number, whatever happened to the figures since."""

import sqlite3

import pytest

from briefing import kept
from briefing.story import frozen
from data import snapshots, store
from tests.briefing.story import example


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///{tmp_path}/lindung.sqlite")
    return tmp_path / "lindung.sqlite"


def test_a_briefing_is_opened_as_it_was_kept(file):
    made = kept.freeze(example.briefing())
    kept.keep(made)
    again = kept.opened(made.number)
    assert again.packed == made.packed
    assert again.briefing.slides == made.briefing.slides


def test_figures_published_later_leave_it_as_it_is(file):
    first = kept.freeze(example.briefing())
    kept.keep(first)
    key = example.key("cakupan", "15.01")
    later = kept.freeze(example.changed(first.briefing, key, 0.99))
    kept.keep(later)
    assert kept.opened(first.number).briefing.value(key) == pytest.approx(0.25)
    assert kept.opened(later.number).briefing.value(key) == pytest.approx(0.99)


def test_lists_say_for_whom_and_what(file):
    kept.keep(kept.freeze(example.briefing()))
    found = snapshots.newest(1)[0]
    assert found.audience == "gubernur"
    assert found.title == "Perlindungan pekerja rentan di Provinsi Jambi"


def test_an_unknown_number_opens_nothing(file):
    assert kept.opened("AAAAA-AAAAA") is None


def test_content_under_another_number_is_refused(file):
    made = kept.freeze(example.briefing())
    kept.keep(made)
    with sqlite3.connect(file) as direct:
        direct.execute(
            "insert into snapshot select 'AAAAA-AAAAA', made_at, audience, title, content "
            "from snapshot"
        )
    with pytest.raises(frozen.NotThis, match="AAAAA-AAAAA tidak cocok lagi"):
        kept.opened("AAAAA-AAAAA")
