"""What closing the gap costs: sums that add up, and no slide where nothing is priced."""

import pytest

from briefing.story import cost
from briefing.story.model import REGENT
from briefing.story.visuals import Bars, Table, Told, Written
from data.catalogue import QUOTA
from tests.briefing.story.asked import changed, context

YEAR = 201_600
"""Rp16.800 × 12."""


def slides(**asked):
    made = context(**asked)
    return made, {one.name: one for one in cost.section(made)}


def rows(shown):
    table = next(one for one in shown.visuals if isinstance(one, Table))
    return {row[0].text: row for row in table.rows}


def rules(shown):
    return [claim.rule for claim in (shown.title, *shown.points, *shown.talk)]


def test_the_regencies_add_up_to_the_province():
    made, found = slides()
    told = rows(found["biaya-tabel"])
    province = told.pop("Provinsi Jambi")
    for column in (1, 2, 3, 4):
        parts = sum(made.facts.value(row[column].key) for row in told.values())
        assert parts == pytest.approx(made.facts.value(province[column].key))
    assert made.facts.value(province[4].key) == 1


def test_a_year_costs_the_tariff_for_everybody():
    made, found = slides()
    # 793.738 orang × Rp16.800 × 12 = Rp160,0 miliar
    province = rows(found["biaya-tabel"])["Provinsi Jambi"]
    assert made.facts.value(province[3].key) == 793_738 * YEAR
    assert made.facts.value(province[2].key) == 793_738 * 16_800


def test_the_dearest_regency_is_on_top_of_the_bars():
    made, found = slides()
    bars = next(one for one in found["biaya-daerah"].visuals if isinstance(one, Bars))
    amounts = [made.facts.value(key) for _, _, key in bars.places]
    assert amounts == sorted(amounts, reverse=True)
    assert bars.palette == "kemiskinan"


def test_the_tariff_comes_with_its_regulation():
    _, found = slides()
    said = next(c for c in found["biaya-daerah"].points if c.rule == "biaya.tarif")
    assert "Rp16.800 per orang sebulan atau Rp201.600 setahun" in said.text
    assert "PP 44/2015" in said.text


def test_half_the_gap_and_the_flat_quotas_are_offered():
    made, found = slides()
    told = rows(found["biaya-pilihan"])
    half = told["Separuh kesenjangan"]
    assert made.facts.value(half[1].key) == 396_869, "793.738 ÷ 2"
    flat = told["Kuota BKBK 2023: 75 tempat per desa"]
    assert made.facts.value(flat[3].key) == 117_150 * YEAR
    assert made.facts.value(flat[4].key) == pytest.approx(117_150 / 793_738)


def test_without_a_quota_only_the_gap_and_its_half_are_offered():
    _, found = slides(figures=changed(without=QUOTA))
    shown = found["biaya-pilihan"]
    assert list(rows(shown)) == ["Menutup seluruh kesenjangan", "Separuh kesenjangan"]
    assert shown.title.rule == "biaya.separuh"
    assert not [rule for rule in rules(shown) if "kuota" in rule or "desa" in rule]


@pytest.mark.parametrize(("until", "told"), [("", True), ("2026", True), ("2025", False)])
def test_the_discount_is_told_from_its_year_on(until, told):
    _, found = slides(until=until)
    assert ("biaya.potongan" in rules(found["biaya-pilihan"])) == told


def test_the_doubt_of_the_discount_is_said_with_both_sums():
    _, found = slides()
    said = next(c for c in found["biaya-pilihan"].points if c.rule == "biaya.potongan")
    # 793.738 × 16.800 × 9 = Rp120,0 miliar, and half of it
    assert "dari Rp120,0 miliar menjadi Rp60,0 miliar" in said.text
    assert "sumber yang tersedia tidak menyebutnya" in said.text


def test_nothing_is_told_of_cost_before_a_gap_is_known():
    assert slides(until="2023")[1] == {}


def test_a_bupati_reads_her_own_newest_gap():
    made, found = slides(kodes=("15.06",), audience=REGENT)
    # March 2025: 70.798 people, published; the table keeps August 2024 for all.
    whole = rows(found["biaya-pilihan"])["Menutup seluruh kesenjangan"]
    assert made.facts.value(whole[1].key) == 70_798
    assert made.facts[whole[1].key].status == "resmi"
    assert "biaya.daerah-sendiri" in rules(found["biaya-daerah"])


def test_that_a_regency_has_a_newer_figure_is_said():
    _, found = slides()
    said = next(c for c in found["biaya-tabel"].points if c.rule == "biaya.angka-lebih-baru")
    assert "Tanjab Barat 70.798 orang (Maret 2025)" in said.text


def test_estimates_are_counted_and_the_province_is_not_one():
    _, found = slides()
    said = next(c for c in found["biaya-tabel"].points if c.rule == "biaya.estimasi")
    assert said.text.startswith("Biaya 10 daerah bertumpu pada estimasi")
    assert said.text.endswith("jumlah provinsinya dari angka terbitan.")


def test_a_quota_larger_than_the_gap_has_no_share():
    # Sungai Penuh, quota of 2022 times a hundred would be more than its gap.
    more = {
        "kode": "15.72", "period": "2023", "indicator": QUOTA, "value": 50_000.0,
        "source": "antara-3733377",
    }  # fmt: skip
    _, found = slides(kodes=("15.72",), audience=REGENT, figures=changed(more))
    told = rows(found["biaya-pilihan"])["Kuota BKBK 2023: 75 tempat per desa"]
    assert told[4] == Written("–")
    assert isinstance(told[1], Told)
