import pytest

from briefing.profile_sheet import of_standings
from data.catalogue import COVERAGE, GAP
from program.figures import load
from program.profile import everyone


@pytest.fixture(scope="module")
def table():
    return of_standings(everyone(load()), ["15.09", "15.04"]).table.set_index(["kode", "indikator"])


def test_every_regency_and_indicator_has_one_row_in_the_order_asked_for(table):
    assert table.index.is_unique
    assert len(table) == 2 * 20
    assert list(dict.fromkeys(kode for kode, _ in table.index)) == ["15.09", "15.04"]


def test_a_rate_stands_with_the_province_and_its_verdict(table):
    tebo = table.loc[("15.09", "Cakupan peserta aktif")]
    assert (tebo["nilai"], tebo["angka_provinsi"]) == (0.3149, 0.3952)
    assert tebo["terhadap_provinsi"] == "lebih buruk"
    assert COVERAGE == "cakupan"


def test_a_total_stands_as_a_part_without_a_verdict(table):
    tebo = table.loc[("15.09", "Belum terlindungi")]
    assert tebo["bagian_provinsi"] == pytest.approx(94_662 / 793_738)
    assert tebo["terhadap_provinsi"] == "tanpa penilaian"
    assert GAP == "belum_terlindungi"
