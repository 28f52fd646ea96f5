"""Parts that don't add up, within what rounding can explain."""

import numpy as np
import pytest

from data.catalogue import catalogue
from data.intake.checks.sums import steps
from data.intake.model import WARN
from data.parts import ADDITIVE_UNITS, WHOLES
from tests.data.intake.files import ELEVEN, figure, found, tried

CLAIMS = ("kasus_klaim_jht", "kasus_klaim_jkk", "kasus_klaim_jkm", "kasus_klaim_jp")


def segments(total: float, *parts: float) -> list[dict]:
    names = ("peserta_total", "peserta_pu", "peserta_bpu", "peserta_jakon")
    return [
        figure("KC-MUARA-BUNGO", name, value, "2018-12")
        for name, value in zip(names, (total, *parts), strict=False)
    ]


def test_segments_that_miss_their_total_are_told_at_the_total() -> None:
    # 47.781 + 931 + 60.823 = 109.535, printed 118.235: as Aksipost of January 2019 has it.
    (one,) = found(tried(*segments(118235.0, 47781.0, 931.0, 60823.0)), "jumlah-bagian")
    assert (one.severity, one.row) == (WARN, 2)
    assert one.message == (
        "Peserta seluruhnya KC Muara Bungo Desember 2018 118.235 orang, sedangkan jumlah "
        "Peserta PU, Peserta BPU, dan Peserta Jakon 109.535 orang"
    )


def test_segments_that_add_up_are_not_spoken_of() -> None:
    assert found(tried(*segments(109535.0, 47781.0, 931.0, 60823.0)), "jumlah-bagian") == []


def test_whole_people_may_miss_by_two_of_four_roundings_and_not_by_three() -> None:
    # Four figures, each off by half a person at most: 2.
    assert found(tried(*segments(109537.0, 47781.0, 931.0, 60823.0)), "jumlah-bagian") == []
    assert len(found(tried(*segments(109538.0, 47781.0, 931.0, 60823.0)), "jumlah-bagian")) == 1


def test_a_missing_part_is_only_told_where_the_others_are_too_many() -> None:
    assert found(tried(*segments(118235.0, 47781.0, 931.0)), "jumlah-bagian") == []
    assert len(found(tried(*segments(40000.0, 47781.0, 931.0)), "jumlah-bagian")) == 1


def test_the_file_s_parts_are_held_against_the_published_total_of_the_same_source() -> None:
    total, *parts = segments(118235.0, 47781.0, 931.0, 60823.0)
    (one,) = found(tried(*parts, store=[total]), "jumlah-bagian")
    assert one.row == 2  # the total isn't in the file: its first part is
    other = [total | {"source": "antara-jambi-588583"}]
    assert found(tried(*parts, store=other), "jumlah-bagian") == []


def test_what_its_source_calls_rounded_may_miss_by_half_its_last_place() -> None:
    # 26,26 + 9,58 + 5,53 = 41,37 million, printed 41,38: four halves of 10.000 are 20.000.
    names = ("peserta_aktif_kemnaker", "peserta_aktif_pu", "peserta_aktif_bpu")
    values = (41380000.0, 26260000.0, 9580000.0)
    rows = [figure("ID", n, v, approx=True) for n, v in zip(names, values, strict=True)]
    rows.append(figure("ID", "peserta_aktif_jakon", 5530000.0, approx=True))
    assert found(tried(*rows), "jumlah-bagian") == []
    exact = [row | {"approx": False} for row in rows]
    assert len(found(tried(*exact), "jumlah-bagian")) == 1


def poor(province: float, off: float = 0.0) -> list[dict]:
    values = [25000.0 + 10.0 * at for at in range(11)]
    rows = [
        figure(kode, "jumlah_penduduk_miskin", value, "2023-03", unit="ribu orang")
        for kode, value in zip(ELEVEN, values, strict=True)
    ]
    rows[0]["value"] += off
    return [*rows, figure("15", "jumlah_penduduk_miskin", province, "2023-03", unit="ribu orang")]


# 11 × 25.000 + 10 × (0 + 1 + … + 10) = 275.550; twelve figures to 10 people: 60 may be missing.
@pytest.mark.parametrize(("province", "told"), [(275550, 0), (275610, 0), (275620, 1)])
def test_regencies_add_up_to_the_province_within_rounding(province: float, told: int) -> None:
    run = tried(*poor(float(province)))
    assert len(found(run, "jumlah-daerah")) == told
    if told:
        (one,) = found(run, "jumlah-daerah")
        assert (one.severity, one.row) == (WARN, 13)
        assert "275.620 orang, sedangkan jumlah 11 kabupaten/kota 275.550 orang" in one.message


def test_figures_printed_to_the_person_leave_less_to_rounding() -> None:
    # One figure ends in 1: the step is a person, 12 halves are 6.
    assert found(tried(*poor(275557.0, off=1.0)), "jumlah-daerah") == []
    assert len(found(tried(*poor(275558.0, off=1.0)), "jumlah-daerah")) == 1


def test_shares_and_incomplete_panels_are_not_added() -> None:
    shares = [figure(kode, "cakupan", 0.4) for kode in [*ELEVEN, "15"]]
    assert found(tried(*shares), "jumlah-daerah") == []
    assert found(tried(*poor(999990.0)[1:]), "jumlah-daerah") == []


def test_claims_of_each_programme_are_parts_of_all_claims() -> None:
    rows = [figure("15", name, 100.0, "2024") for name in CLAIMS]
    right = figure("15", "kasus_klaim_total", 400.0, "2024")
    wrong = figure("15", "kasus_klaim_total", 4000.0, "2024")
    assert found(tried(*rows, right), "jumlah-bagian") == []
    assert len(found(tried(*rows, wrong), "jumlah-bagian")) == 1


def test_every_whole_and_part_is_of_one_unit() -> None:
    known = catalogue()
    for whole in WHOLES:
        units = {known[name].unit for name in (whole.total, *whole.parts)}
        assert len(units) == 1
    assert {known[whole.total].unit for whole in WHOLES} - ADDITIVE_UNITS == {"rupiah/orang/bulan"}


def test_the_step_of_a_figure_is_its_last_place() -> None:
    values = np.array([280680.0, 15731.0, 0.3952, 1.5, 0.0])
    assert steps(values).tolist() == pytest.approx([10.0, 1.0, 0.0001, 0.1, 0.0])
    assert steps(np.array([4e6]), 1000.0).tolist() == [1000.0]
