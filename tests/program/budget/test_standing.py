import pytest

from data import parameters, villages
from data.catalogue import COVERAGE, PARTICIPANTS, POTENTIAL
from program.budget.plan import Cover
from program.budget.standing import World, covers, standings
from program.figures import compose
from tests.program.tidy import employed, province, tidy

TEBO = "15.09"


def figures(*rows):
    told = [(*row, "resmi", "antara-jambi-575634") for row in rows]
    return compose(tidy(*told), villages.load(), parameters.load())


@pytest.fixture(scope="module")
def estimated():
    rows = province(400_000, 1_000_000) + employed([100_000] * 11)
    rows += [(TEBO, "2024-08", indicator, value) for indicator, value in (
        (COVERAGE, 0.5), (PARTICIPANTS, 20_000), (POTENTIAL, 40_000))]  # fmt: skip
    return standings(figures(*rows), "2024-08", "2023-03")


def test_a_published_regency_has_no_width(estimated):
    tebo = next(p for p in estimated.regencies if p.kode == TEBO)
    assert tebo.now == tebo.tight == tebo.wide == World(20_000, 40_000)


def test_an_estimated_one_has_ends_around_it(estimated):
    for place in estimated.regencies:
        assert place.tight.gap <= place.now.gap <= place.wide.gap
        assert place.poor is None
    assert any(p.tight.gap < p.now.gap < p.wide.gap for p in estimated.regencies)
    assert estimated.province == World(400_000, 1_000_000)


def test_cover_that_a_regency_tells_of_ends_after_its_months():
    told = figures(
        (TEBO, "2025-03", "iuran_dibayar_apbd_kab_orang", 120),
        (TEBO, "2025-03", "iuran_dibayar_apbd_kab_bulan", 10),
        (TEBO, "2025-11", "iuran_dibayar_bkbk_orang", 75),
        (TEBO, "2025-11", "iuran_dibayar_bkbk_bulan", 1),
    )
    # March to December are ten months; one month is the month itself
    assert covers(told) == (
        Cover(TEBO, 75, "2025-11", "bkbk"),
        Cover(TEBO, 120, "2025-12", "apbd_kabkota"),
    )


def test_people_whose_months_nobody_tells_are_no_cover():
    assert covers(figures((TEBO, "2025-03", "iuran_dibayar_dana_desa_orang", 9))) == ()


def test_the_provinces_own_sum_isnt_counted_again():
    told = figures(
        ("15", "2025-03", "iuran_dibayar_dbh_sawit_orang", 9),
        ("15", "2025-03", "iuran_dibayar_dbh_sawit_bulan", 2),
    )
    assert covers(told) == ()
