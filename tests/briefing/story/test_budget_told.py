"""Which scenarios a briefing refuses, how several stand together, and what the story keeps."""

from dataclasses import replace

import pytest

from briefing.story import frozen
from briefing.story.model import (
    COST,
    DECISIONS,
    GOVERNOR,
    METHOD,
    REGENT,
    SIMULATION,
    STATE,
    Request,
)
from briefing.story.rules import RULES
from briefing.story.tell import ordered, tell
from briefing.story.visuals import Numbers, Told, keys_of
from program.budget.scenario import number, written
from tests.briefing.story import budgets
from tests.briefing.story.budgeted import briefing, cells, fact, page, pages, table
from tests.briefing.story.told import store, told


@pytest.fixture(scope="module")
def needy():
    return briefing(budgets.NEEDY)


def test_a_fund_that_may_not_pay_is_refused_with_its_rule():
    made = briefing(budgets.FORBIDDEN)
    (shown,) = pages(made)
    assert shown.title.text == "“Sawit dari BKBK” tidak dapat dihitung untuk bahan ini"
    said = shown.points[0].text
    assert "BKBK tidak boleh membayar pekerja sawit" in said
    assert "Peraturan Gubernur Jambi Nomor 16 Tahun 2022" in said


def test_floors_that_cannot_hold_are_refused_in_words():
    (shown,) = pages(briefing(budgets.IMPOSSIBLE))
    # Rp10.000.000.000 ÷ Rp201.600 = 49.603 orang, kurang dari 90.000 yang diminta
    assert "meminta 90.000 orang" in shown.points[0].text
    assert "hanya cukup untuk 49.603 orang" in shown.points[0].text


def test_a_goal_is_told_with_its_rules_its_limits_and_the_price_of_fairness():
    made = briefing(budgets.AIMED)
    shown = page(made, "-tujuan")
    assert shown.title.text == (
        "Pembagian “Rata tiap desa” melindungi 526 orang lebih sedikit daripada yang terbanyak"
    )
    assert fact(made, "harga_pemerataan").value == 526
    assert "Batas atas tercapai: Kota Jambi." in [point.text for point in shown.points]
    told_ = cells(made, page(made, "-asumsi"))
    assert told_["Cara membagi"][0][1] == "rata tiap desa"
    assert told_["Paling sedikit di Tebo"][0][0] == "4.000 orang"
    assert told_["Paling banyak di Kota Jambi"][0][0] == "1.000 orang"


def test_the_speaker_says_the_sentence_of_the_budget_page(needy):
    assert page(needy, "-hasil").talk[0].text == (
        "Dengan Rp10,0 miliar dari APBD provinsi, 49.603 pekerja terlindungi selama 12 bulan "
        "(Januari – Desember 2026) dan cakupan Provinsi Jambi naik dari 39,52 menjadi 43,30 persen."
    )


def test_money_for_nobody_is_said_as_such():
    shown = pages(briefing(budgets.PENNILESS))[0]
    assert shown.title.text == "“Tanpa uang” belum melindungi seorang pun"


def test_figures_later_than_the_briefing_are_not_reckoned_with():
    (shown,) = pages(briefing(budgets.NEEDY, until="2023"))
    assert "berdasar angka Agustus 2024" in shown.points[0].text
    assert "sampai akhir 2023" in shown.points[0].text


def test_a_damaged_scenario_is_said_and_the_rest_is_told():
    request = Request(GOVERNOR, ("15.09",), "", (STATE,), ("AAAAA-AAAAA",))
    made = tell(store(), request, {"AAAAA-AAAAA": "{"})
    assert page(made, "-ditolak").title.text.startswith("Skenario AAAAA-AAAAA tidak dapat")
    assert made.slides[0].section == STATE


def test_several_scenarios_stand_beside_each_other_and_one_does_not(needy):
    assert "simulasi-banding" not in [slide.name for slide in needy.slides]
    made = briefing(budgets.NEEDY, budgets.HALVED)
    first = pages(made)[0]
    assert first.name == "simulasi-banding"
    assert table(first).columns == ("Ukuran", "Ikut kebutuhan", "Skenario B")
    assert first.title.text.startswith("Skenario B melindungi paling banyak, ")
    shown = cells(made, first)
    assert shown["Iuran satu orang"] == [["Rp201.600", "Rp126.000"]]


def test_two_scenarios_of_one_name_are_told_apart_by_their_numbers():
    twin = replace(budgets.HALVED, name=budgets.NEEDY.name)
    made = briefing(budgets.NEEDY, twin)
    assert table(pages(made)[0]).columns[1:] == (
        f"Ikut kebutuhan ({number(budgets.NEEDY)})",
        f"Ikut kebutuhan ({number(twin)})",
    )


def test_a_bupati_reads_of_her_own_regency():
    made = briefing(budgets.NEEDY, audience=REGENT)
    said = page(made, "-hasil").points[0].text
    assert said.startswith("Di Tebo 4.148 orang terlindungi; cakupannya sekitar 31,49 persen")
    assert page(made, "-peta").visuals[0].chosen == ("15.09",)


def test_scenarios_follow_the_cost_and_come_before_what_is_decided():
    request = Request(GOVERNOR, ("15.09",), "", (STATE, COST, DECISIONS, METHOD), ("A",))
    assert ordered(request) == (STATE, COST, SIMULATION, DECISIONS, METHOD)
    assert ordered(replace(request, topics=(STATE,))) == (STATE, SIMULATION)
    assert SIMULATION not in ordered(replace(request, scenarios=()))


def test_the_story_carries_the_scenario_itself(needy):
    back = frozen.unpack(frozen.pack(needy))
    assert dict(back.scenarios) == {number(budgets.NEEDY): written(budgets.NEEDY)}
    # Told again from what the briefing holds, wherever it is opened.
    assert tell(store(), back.request, back.scenarios).number == needy.number


def test_a_scenario_that_is_not_given_is_not_told():
    with pytest.raises(KeyError):
        tell(store(), Request(GOVERNOR, ("15.09",), "", (STATE,), ("AAAAA-AAAAA",)))


def test_without_a_scenario_nothing_is_simulated():
    made = told(Request(GOVERNOR, ("15.01",), "", (STATE,)))
    assert pages(made) == []
    assert dict(made.scenarios) == {}


def test_the_numbers_of_a_slide_are_those_of_its_scenario(needy):
    shown = next(one for one in page(needy, "-hasil").visuals if isinstance(one, Numbers))
    tag = f"simulasi_{number(budgets.NEEDY)}."
    assert all(key.startswith(tag) for key in keys_of(shown))
    said = {c.key for row in table(page(needy, "-daerah")).rows for c in row if isinstance(c, Told)}
    assert all(str(key).startswith(tag) for key in said)


def test_what_is_said_of_scenarios_comes_from_rules_of_theirs(needy):
    names = {claim.rule for slide in pages(needy) for claim in (slide.title, *slide.points)}
    assert names <= {name for name in RULES if name.startswith("simulasi.")}
