from data.catalogue import COVERAGE, PARTICIPANTS
from program import notes
from program.evidence import CARRIED, Evidence, Known
from program.rows import Row


def row(kode, period, value):
    return Row(kode, period, COVERAGE, value, "resmi", "s", "")


def test_a_carried_coverage_tells_both_months_of_the_province():
    rows = (
        row("15.08", "2024-12", 0.607),
        row("15", "2024-08", 0.3952),
        row("15", "2024-12", 0.4517),
    )
    evidence = Evidence("15.08", coverage=Known(0.531, CARRIED, "2024-12", rows))
    assert notes.estimated_coverage(evidence, bent=False).replace("\u00a0", " ") == (
        "Cakupan Desember 2024 (60,70 %) × cakupan provinsi Agustus 2024 (39,52 %) ÷ "
        "cakupan provinsi Desember 2024 (45,17 %)."
    )
    assert "disesuaikan" in notes.estimated_coverage(evidence, bent=True)


def test_a_potential_that_was_moved_says_so():
    still = Evidence("15.08", potential=Known(100, CARRIED, "2024-12"))
    moved = Evidence("15.08", potential=Known(98, CARRIED, "2024-12", moved=0.98))
    assert "tidak bergerak" in notes.estimated_potential(still, "2024-08")
    assert "disesuaikan" in notes.estimated_potential(moved, "2024-08")


def test_a_discount_inside_the_year_is_told_with_the_sum_of_the_year():
    # three months at 16,800 and nine at 8,400
    text = notes.gap_cost(10, "2026-01", 16_800, 3 * 16_800 + 9 * 8_400)
    assert text == (
        "10 orang × Rp126.000, iuran JKK dan JKM dua belas bulan sejak Januari 2026 "
        "setelah potongan."
    )


def test_a_quota_tells_villages_and_places():
    assert notes.quota(287, 75, 0) == "287 desa dan kelurahan × 75 tempat."
    assert "23 desa lebih sedikit" in notes.quota(287, 75, 23)


def test_participants_are_told_as_rounded_to_the_province():
    assert "jumlah daerah sama dengan provinsi" in notes.estimated_people(PARTICIPANTS)
