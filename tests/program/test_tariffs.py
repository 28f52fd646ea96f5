import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.parameters import NotInForce, load
from program.tariffs import (
    accident_share_idr,
    benefit_idr,
    first_month,
    monthly_idr,
    months_from,
    year_cost_idr,
)

FULL, HALVED = 16_800, 8_400
DISCOUNT = {"transportasi": ("2026-01", "2027-03"), "lain": ("2026-04", "2026-12")}
MONTHS = months_from("2023-09", 60)


def test_jkk_and_jkm_together_cost_16_800_rupiah_a_month():
    assert monthly_idr("2024-08") == FULL


def test_the_jkk_share_is_what_jkm_leaves():
    assert accident_share_idr("2024-08") == 16_800 - 6_800 == 10_000


@pytest.mark.parametrize(
    ("month", "sector", "expected"),
    [
        ("2025-12", "transportasi", FULL),
        ("2026-01", "transportasi", HALVED),
        ("2027-03", "transportasi", HALVED),
        ("2027-04", "transportasi", FULL),
        ("2026-03", "lain", FULL),
        ("2026-04", "lain", HALVED),
        ("2026-12", "lain", HALVED),
        ("2027-01", "lain", FULL),
    ],
)
def test_people_who_pay_themselves_pay_half_in_the_months_of_their_sector(month, sector, expected):
    assert monthly_idr(month, sector, government_paid=False) == expected


@given(st.sampled_from(MONTHS), st.sampled_from(list(DISCOUNT)), st.booleans(), st.booleans())
def test_the_tariff_is_halved_exactly_inside_the_discount(month, sector, government, covered):
    starts, ends = DISCOUNT[sector]
    inside = starts <= month <= ends and (covered or not government)
    expected = HALVED if inside else FULL
    assert monthly_idr(month, sector, government, covered) == expected


def test_governments_pay_in_full_until_a_source_says_otherwise():
    assert monthly_idr("2026-06", government_paid=True) == FULL
    assert monthly_idr("2026-06", discount_covers_government_paid=True) == HALVED


def test_the_halved_tariff_is_the_one_the_source_prints():
    assert load().at("iuran_bpu_jkk_jkm_setelah_diskon", "2026-04").value == HALVED


def test_a_year_that_starts_before_the_discount_mixes_both_tariffs():
    # January to March in full, April to December halved.
    expected = 10 * (3 * FULL + 9 * HALVED)
    assert year_cost_idr(10, "2026-01", government_paid=False) == expected == 1_260_000


def test_a_year_for_one_person_is_201_600_rupiah():
    assert year_cost_idr(1, "2024-08") == 201_600


def test_the_death_benefit_is_the_sum_of_its_parts():
    parts = ("jkm_santunan_sekaligus", "jkm_santunan_berkala", "jkm_biaya_pemakaman")
    # 20 million + 12 million + 10 million
    assert sum(benefit_idr(part, "2024-08") for part in parts) == 42_000_000
    assert benefit_idr("jkm_total", "2024-08") == 42_000_000


def test_the_scholarship_reaches_174_million_for_two_children():
    assert benefit_idr("beasiswa_maksimum_dua_anak", "2025-01") == 174_000_000
    assert benefit_idr("beasiswa_jumlah_anak_maksimum", "2025-01") == 2


def test_a_month_before_the_oldest_source_has_no_tariff():
    with pytest.raises(NotInForce):
        monthly_idr("2023-08")


def test_an_unknown_sector_is_refused():
    with pytest.raises(ValueError, match="pertanian"):
        monthly_idr("2026-06", "pertanian")


def test_a_year_of_months_passes_into_the_next():
    assert months_from("2026-11", 3) == ["2026-11", "2026-12", "2027-01"]
    assert first_month("2023") == "2023-01"
    assert first_month("2024-08") == "2024-08"
