"""What has changed since a snapshot, as rows: then and now, and in what."""

from dataclasses import replace

from briefing.story import compare
from briefing.story.compare import Change
from briefing.story.model import Rule
from pages.ui import changed
from tests.briefing.story import example

OLD = example.fact("cakupan", "15.09", 0.3952, place="Kabupaten Tebo")


def row(change: Change) -> tuple[str, ...]:
    return changed.rows([change])[0]


def test_another_value_stands_beside_the_old_one():
    found = row(Change(compare.VALUE, OLD, replace(OLD, value=0.4102)))
    assert found == (
        "Ukuran cakupan", "Kabupaten Tebo", "2024", "angkanya", "39,52\u00a0%", "41,02\u00a0%",
    )  # fmt: skip


def test_a_reckoned_value_says_that_it_followed_its_inputs():
    reckoned = replace(OLD, inputs=("peserta:15.09:2024",))
    found = row(Change(compare.VALUE, reckoned, replace(reckoned, value=0.4)))
    assert found[3] == "angkanya, ikut masukannya"


def test_a_newer_figure_names_both_periods():
    newer = replace(OLD, period="2025-08", value=0.42)
    found = row(Change(compare.NEWER, OLD, newer))
    assert found[2:] == (
        "2024 → Agustus 2025", "ada periode yang lebih baru", "39,52\u00a0%", "42,00\u00a0%",
    )  # fmt: skip


def test_another_status_is_said_with_the_figure():
    found = row(Change(compare.STATUS, OLD, replace(OLD, status="sementara")))
    assert found[4:] == ("39,52\u00a0% (resmi)", "39,52\u00a0% (sementara)")


def test_another_source_is_said_by_its_title():
    found = row(Change(compare.SOURCE, OLD, replace(OLD, sources=("lain",))))
    assert found[4:] == ("39,52\u00a0% (uji)", "39,52\u00a0% (lain)")


def test_a_figure_that_came_or_went_has_a_dash_on_the_other_side():
    assert row(Change(compare.NEW, None, OLD))[4:] == ("–", "39,52\u00a0%")
    assert row(Change(compare.GONE, OLD, None))[4:] == ("39,52\u00a0%", "–")


def test_a_rule_is_said_with_its_legal_basis():
    old = Rule("Iuran JKK dan JKM", "Rp16.800", "PP 44/2015")
    new = Rule("Iuran JKK dan JKM", "Rp8.400", "PP 50/2025")
    found = row(Change(compare.PARAMETER, old_rule=old, new_rule=new))
    assert found[:4] == ("Iuran JKK dan JKM", "", "", "ketentuannya")
    assert found[4:] == ("Rp16.800 (PP 44/2015)", "Rp8.400 (PP 50/2025)")


def test_every_kind_of_change_has_its_words():
    assert set(changed.text.CHANGE_KINDS) == set(compare.KINDS)
