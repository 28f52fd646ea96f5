"""A saved scenario in a briefing: its people, money and maps, its assumptions, or why it isn't."""

import pytest

from briefing.story.model import (
    ASSUMED,
    SIMULATED,
)
from briefing.story.visuals import Map
from data.contract import ESTIMATE
from tests.briefing.story import budgets
from tests.briefing.story.budgeted import briefing, cells, fact, page


@pytest.fixture(scope="module")
def needy():
    return briefing(budgets.NEEDY)


def test_people_are_what_the_money_pays_at_the_tariff_of_its_months(needy):
    # Rp10.000.000.000 ÷ (Rp16.800 × 12) = 49.603 orang, Rp35.200 tersisa
    assert fact(needy, "people").value == 10_000_000_000 // (16_800 * 12) == 49_603
    assert fact(needy, "cost_idr").value == 49_603 * 201_600
    assert fact(needy, "sisa_dana.apbd_provinsi.15").value == 35_200
    assert fact(needy, "sebulan.2026-01").value == 49_603 * 16_800


def test_people_of_the_regencies_add_up_to_the_province(needy):
    people = [f for f in needy.facts.values() if f.indicator.endswith(".people")]
    whole = [f.value for f in people if f.kode == "15"]
    assert whole == [sum(f.value for f in people if f.kode != "15")]


def test_the_title_is_the_sentence_for_the_meeting(needy):
    assert page(needy, "-hasil").title.text == (
        "“Ikut kebutuhan” melindungi 49.603 orang dengan Rp10,0 miliar; cakupan provinsi dari "
        "39,52 menjadi 43,30 persen"
    )  # (518.632 + 49.603) ÷ 1.312.370 = 43,30 persen


def test_coverage_before_and_after_stands_on_two_maps_with_the_same_classes(needy):
    before, after = page(needy, "-peta").visuals
    assert isinstance(before, Map)
    assert isinstance(after, Map)
    assert (before.edges, before.colours, before.labels) == (
        after.edges,
        after.colours,
        after.labels,
    )
    kodes = [kode for kode, _, _ in before.places]
    assert kodes == [kode for kode, _, _ in after.places]
    assert len(kodes) == 11
    for (_, _, was), (_, _, now) in zip(before.places, after.places, strict=True):
        assert needy.value(now) > needy.value(was)


def test_every_regency_has_its_row_with_its_range_and_the_province_is_last(needy):
    shown = cells(needy, page(needy, "-daerah"))
    assert len(shown) == 12
    assert [*shown][-1] == "Provinsi Jambi"
    people, *_, span, _left = shown["Kota Jambi"][0]
    assert people == "8.852 orang"
    after = fact(needy, "after", "15.71")
    assert after.status == ESTIMATE
    assert span.startswith("antara ")


def test_every_assumption_is_told_with_its_basis(needy):
    shown = cells(needy, page(needy, "-asumsi"))
    assert shown["Dana: APBD provinsi"] == [["Rp10,0 miliar", "Yang dibayar: pekerja rentan"]]
    assert shown["Lamanya"] == [["12 bulan", "Januari 2026 – Desember 2026"]]
    assert shown["Iuran per orang sebulan"][0][0] == "Rp16.800"
    assert "PP 44/2015" in shown["Iuran per orang sebulan"][0][1]
    assert shown["Keikutsertaan"][0][0] == "90,00\u00a0%"
    assert "tidak berlaku" in shown["Potongan iuran"][0][1]
    assert shown["Cara membagi"][0][1] == "sebanding jumlah penduduk miskin"
    assert shown["Peserta dan potensi pekerja"][0][1] == "per Agustus 2024"
    assert shown["Penduduk miskin"][0][1] == "per Maret 2023"
    assert any("842.2/5193/SJ" in told for _, told in shown["Ketentuan APBD provinsi"])
    assert len(shown["Tidak ditemukan"]) == 3


def test_each_month_is_priced_by_its_own_tariff():
    made = briefing(budgets.HALVED)
    tariffs = cells(made, page(made, "-asumsi"))["Iuran per orang sebulan"]
    # Maret penuh; April–Desember separuh; Januari dan Februari penuh lagi
    assert [amount for amount, _ in tariffs] == ["Rp16.800", "Rp8.400", "Rp16.800"]
    assert tariffs[1][1].startswith("April 2026 – Desember 2026: PP 44/2015")
    assert tariffs[1][1].endswith("PP 50/2025")
    assert fact(made, "iuran_orang").value == 3 * 16_800 + 9 * 8_400


def test_people_named_by_regency_and_cover_that_ends_are_assumptions_too():
    made = briefing(budgets.NAMED)
    shown = cells(made, page(made, "-asumsi"))
    assert shown["Dana: APBD Tebo"][0][0] == "Rp900,0 juta"
    assert shown["Diminta di Tebo"][0][0] == "4.000 orang"
    ending = shown["Perlindungan lain yang berakhir di Tebo"]
    assert ending == [["500 orang", "akhir Februari 2026, BKBK"]]
    # 4.000 orang baru, 500 yang berakhir
    potential = made.facts["potensi_pekerja:15.09:2024-08"].value
    rise = fact(made, "after", "15.09").value - fact(made, "before", "15.09").value
    assert rise == pytest.approx((4_000 - 500) / potential, abs=1e-6)


def test_what_is_set_what_follows_and_what_is_estimated_are_told_apart(needy):
    assert fact(needy, "dana.apbd_provinsi.15").status == ASSUMED
    assert fact(needy, "people").status == SIMULATED
    assert fact(needy, "after", "15.71").status == ESTIMATE
    own = [f for f in needy.facts.values() if f.indicator.startswith("simulasi_")]
    assert {f.status for f in own} == {ASSUMED, SIMULATED, ESTIMATE}
    assert [f.key for f in own if f.status == ESTIMATE and (f.low is None or f.high is None)] == []
    assert [f.key for f in own if f.status == SIMULATED and f.low is not None] == []


def test_coverage_of_the_province_stays_within_the_whole_at_both_ends():
    after = fact(briefing(budgets.EVERYBODY), "after")
    assert after.value == 1
    assert after.low < after.high <= 1


def test_its_sources_are_those_of_the_figures_and_of_the_rules(needy):
    facts = [needy.facts[key] for key in page(needy, "-hasil").all_keys]
    cited = {source for one in facts for source in one.sources}
    assert "infojambi-2024-08-ucj" in cited
    assert "kabaran-2025-05-15" in cited
    assert cited <= needy.sources.keys()
