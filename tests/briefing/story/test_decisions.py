"""Decisions: each with its reason and who decides, and none that the figures don't ask for."""

import pytest

from briefing.story import decisions
from briefing.story.model import AGENCY, GOVERNOR, REGENT
from briefing.story.visuals import Table, Told, Written
from data.catalogue import EXTREME_POOR, QUOTA
from tests.briefing.story.asked import changed, context, coverage
from tests.briefing.story.told import KODES


def section(**asked):
    made = context(**asked)
    return made, decisions.section(made)


def asked_for(slides):
    table = next(one for one in slides[0].visuals if isinstance(one, Table))
    return [row[0].text for row in table.rows]


def why(slides):
    return {claim.rule: claim.text for one in slides for claim in one.points}


def bupati(kode, **more):
    return section(kodes=(kode,), audience=REGENT, **more)


def test_every_request_has_a_reason_and_somebody_who_decides():
    for audience, kodes in ((GOVERNOR, KODES), (AGENCY, KODES), *((REGENT, (k,)) for k in KODES)):
        _, slides = section(kodes=kodes, audience=audience)
        table = next(one for one in slides[0].visuals if isinstance(one, Table))
        reasons = [claim for one in slides for claim in one.points]
        assert len(reasons) == len(table.rows)
        assert all(row[1].text and row[2] != Written("") for row in table.rows)


def test_a_governor_is_asked_to_begin_with_the_first_of_the_list():
    made, slides = section()
    assert asked_for(slides)[0].startswith("Mendahulukan Merangin, Tanjab Barat, dan Tanjab Timur")
    table = slides[0].visuals[0]
    assert table.rows[0][1] == Written(
        "Gubernur bersama Bupati Merangin, Bupati Tanjab Barat, dan Bupati Tanjab Timur"
    )
    costs = [made.facts[key].value for key in made.facts[table.rows[0][2].key].inputs]
    assert made.facts.value(table.rows[0][2].key) == pytest.approx(sum(costs))
    assert len(costs) == 3


def test_a_place_that_half_of_the_weightings_lose_is_called_unsure():
    said = why(section()[1])["keputusan.dahulukan-alasan"]
    assert "Tanjab Timur pada 55 persen" in said
    assert "masih bergantung" not in said, "55 persen is more than half"


def test_the_share_of_places_that_must_move_comes_with_its_range():
    said = why(section()[1])["keputusan.bkbk-alasan"]
    assert said.startswith("Sekitar 21 persen tempat BKBK (antara 21 dan 22 persen)")


def test_who_never_published_is_named_and_since_when_the_others_stand_still():
    said = why(section()[1])["keputusan.terbitkan-alasan"]
    assert said.startswith("Kerinci, Merangin, Muaro Jambi, dan Sungai Penuh belum pernah")
    assert "Agustus 2024 sampai Maret 2025" in said
    assert "November 2025" in said


def test_a_target_whose_time_is_over_asks_for_a_new_one():
    _, slides = section()
    assert "Menetapkan target cakupan untuk masa sesudah Desember 2025" in asked_for(slides)
    # 55,00 − 41,88 = 13,12
    assert "kurang 13,12 poin persentase" in why(slides)["keputusan.target-alasan"]


def test_a_target_that_is_reached_asks_for_nothing():
    more = coverage("15", "2025-12", 0.56)
    _, slides = section(figures=changed(more))
    assert "keputusan.target-alasan" not in why(slides)


@pytest.mark.parametrize(
    ("kode", "told"),
    [
        # 5.100 places, 21.214 by the poor; 21.525 places, 7.712 by the poor; Sarolangun's range
        # of places, 10.125 to 11.850, holds the 11.337 that the poor would give it.
        ("15.71", "Mengusulkan tempat BKBK dibagi menurut jumlah penduduk miskin"),
        ("15.01", "Memastikan tempat BKBK terisi oleh yang paling membutuhkan"),
        ("15.03", None),
    ],
)
def test_the_grant_is_brought_up_only_where_its_ranges_are_sure(kode, told):
    found = [text for text in asked_for(bupati(kode)[1]) if "BKBK" in text]
    assert found == ([told] if told else [])


@pytest.mark.parametrize(
    ("kode", "told"),
    [
        ("15.01", "Meminta cakupan Kerinci diterbitkan"),
        ("15.09", "Meminta cakupan terbaru Tebo diterbitkan"),
    ],
)
def test_a_bupati_asks_for_the_coverage_that_is_missing_or_old(kode, told):
    assert told in asked_for(bupati(kode)[1])


def test_a_regency_with_the_newest_coverage_asks_for_none():
    _, slides = bupati("15.09", figures=changed(coverage("15.09", "2025-11", 0.4)))
    assert not [text for text in asked_for(slides) if "diterbitkan" in text]


def test_a_bupatis_budget_tells_all_and_half():
    _, slides = bupati("15.06")
    said = why(slides)["keputusan.anggaran-alasan"]
    # 70.798 × Rp201.600 = Rp14,3 miliar; half of the people Rp7,1 miliar
    assert "Sebanyak 70.798 pekerja Tanjab Barat" in said
    assert "bagi semuanya Rp14,3 miliar, bagi separuhnya Rp7,1 miliar" in said
    assert isinstance(slides[0].visuals[0].rows[0][2], Told)


def test_who_leads_a_city_is_a_wali_kota():
    assert decisions.head("15.71") == "Wali Kota Jambi"
    assert decisions.head("15.72") == "Wali Kota Sungai Penuh"
    assert decisions.head("15.09") == "Bupati Tebo"


def test_agencies_get_tasks_of_data_and_method():
    _, slides = section(audience=AGENCY)
    assert slides[0].title.text.startswith("Tujuh tugas data dan metode")
    assert slides[0].visuals[0].columns[0] == "Tugas"
    said = why(slides)["tugas.kemiskinan-alasan"]
    assert "sepuluh daerah berhenti di Maret 2024" in said


def test_without_a_quota_nobody_is_asked_to_move_places():
    for asked in ({}, {"kodes": ("15.71",), "audience": REGENT}):
        _, slides = section(figures=changed(without=QUOTA), **asked)
        assert not [text for text in asked_for(slides) if "BKBK" in text]


def test_where_nobody_counts_the_extreme_poor_that_is_said():
    _, slides = section(figures=changed(without=EXTREME_POOR))
    assert "belum terbit bagi satu daerah pun" in why(slides)["keputusan.miskin-ekstrem-alasan"]


def test_before_any_coverage_the_reason_is_that_there_is_none():
    _, slides = section(until="2023")
    reason = why(slides)["keputusan.terbitkan-alasan"]
    assert reason == "Belum satu daerah pun yang cakupannya pernah diterbitkan."


def test_reasons_that_one_slide_cannot_hold_go_on_a_second():
    _, slides = section()
    assert [one.name for one in slides] == ["keputusan", "keputusan-alasan"]
    assert [len(one.points) for one in slides] == [2, 4]
    _, few = bupati("15.01")
    assert [len(one.points) for one in few] == [3]
