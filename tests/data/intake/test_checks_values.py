"""Whether a value can be: signs, shares, bounds, halves of a person, and units said wrong."""

import pytest

from data.intake.model import REFUSE
from tests.data.intake.files import ELEVEN, figure, found, rules, tried


def test_a_coverage_above_100_percent_needs_a_reason() -> None:
    run = tried(figure("15.04", "cakupan", 1.032, printed="103,2"))
    (one,) = run.refusals()
    assert (one.rule, one.overridable) == ("cakupan-100", True)
    assert one.message == "Cakupan Batang Hari Agustus 2024 di atas 100 persen: 103,20\u00a0%"
    assert run.refusals(frozenset({"cakupan-100"})) == ()


def test_a_coverage_of_100_percent_is_none_above_it() -> None:
    assert tried(figure("15.04", "cakupan", 1.0)).findings == ()
    # 100 printed as a sum of binary fractions is 1.0000000000000002.
    assert tried(figure("15.04", "cakupan", 1.0000000000000002)).findings == ()


def test_a_negative_count_needs_a_reason() -> None:
    run = tried(figure("15.04", "peserta_aktif", -120.0, printed="-120"))
    (one,) = run.refusals()
    assert (one.rule, one.overridable) == ("negatif", True)
    assert "“-120”" in one.message
    assert run.refusals(frozenset({"negatif"})) == ()


def test_a_negative_coverage_has_no_reason_at_all() -> None:
    (one,) = tried(figure("15.04", "cakupan", -0.2, printed="-20")).refusals()
    assert (one.rule, one.overridable) == ("rentang", False)


def test_a_fall_may_be_negative_where_the_indicator_can_fall() -> None:
    growth = "pertumbuhan_persentase_penduduk_miskin_tahunan"
    assert tried(figure("15.04", growth, -0.05)).findings == ()


def test_a_value_outside_its_indicator_s_bounds_is_refused_with_the_bounds() -> None:
    run = tried(figure("15.04", "persentase_penduduk_miskin", 0.71, printed="71,0"))
    (one,) = run.refusals()
    assert (one.rule, one.overridable) == ("rentang", False)
    assert "“71,0” (71,00\u00a0%)" in one.message
    assert "(0,00\u00a0% sampai 60,00\u00a0%)" in one.message


def test_participants_beyond_the_potential_are_a_coverage_above_100_percent() -> None:
    run = tried(
        figure("15.04", "peserta_aktif", 52000.0), figure("15.04", "potensi_pekerja", 50000.0)
    )
    (one,) = found(run, "peserta-potensi")
    assert (one.severity, one.overridable, one.row) == (REFUSE, True, 2)
    assert "52.000 orang peserta aktif dari 50.000 orang potensi" in one.message


def test_participants_are_held_against_the_published_potential_too() -> None:
    store = [figure("15.04", "potensi_pekerja", 50000.0)]
    run = tried(figure("15.04", "peserta_aktif", 52000.0), store=store)
    assert "peserta-potensi" in rules(run)
    assert rules(tried(figure("15.04", "peserta_aktif", 49000.0), store=store)) == set()


def test_half_a_person_is_a_misread_separator() -> None:
    run = tried(figure("15.04", "peserta_aktif", 49.803, printed="49.803"))
    assert found(run, "pecahan")[0].message == (
        "Peserta aktif Batang Hari Agustus 2024 bukan bilangan bulat: “49.803”"
    )
    assert found(run, "pecahan")[0].overridable


@pytest.mark.parametrize("value", [280680.0, 280684.4])
def test_thousands_printed_with_places_are_no_halves(value: float) -> None:
    run = tried(figure("15", "jumlah_penduduk_miskin", value, "2024-03", unit="ribu orang"))
    assert run.findings == ()


COVERAGE = {kode: 0.30 + 0.02 * at for at, kode in enumerate(ELEVEN)}


def test_fractions_called_percent_are_found_by_their_size() -> None:
    # 0.30 read as 0,30 percent is 0.0030, a hundredth of what is published.
    store = [figure(kode, "cakupan", value, "2024-07") for kode, value in COVERAGE.items()]
    rows = [figure(kode, "cakupan", value / 100) for kode, value in COVERAGE.items()]
    (one,) = found(tried(*rows, store=store), "skala")
    assert (one.severity, one.overridable) == (REFUSE, True)
    assert "kira-kira 100 kali lebih kecil" in one.message


def test_people_called_thousands_are_found_by_their_size() -> None:
    store = [figure("15", "jumlah_penduduk_miskin", 280680.0, "2023-03", unit="ribu orang")]
    row = figure("15", "jumlah_penduduk_miskin", 280.68, "2024-03", unit="orang")
    assert "1.000 kali lebih kecil" in found(tried(row, store=store), "skala")[0].message


def test_the_size_is_told_by_other_regencies_from_three_figures_on() -> None:
    store = [figure("15.01", "cakupan", 0.40, "2024-07")]
    small = [figure(kode, "cakupan", 0.004) for kode in ELEVEN[1:4]]
    assert "skala" in rules(tried(*small, store=store))
    assert "skala" not in rules(tried(*small[:2], store=store))


def test_one_odd_figure_among_good_ones_is_no_matter_of_units() -> None:
    store = [figure(kode, "cakupan", value, "2024-07") for kode, value in COVERAGE.items()]
    rows = [figure(kode, "cakupan", value) for kode, value in COVERAGE.items()]
    rows[3] = figure(ELEVEN[3], "cakupan", 0.0036)
    run = tried(*rows, store=store)
    assert "skala" not in rules(run)
    assert [one.row for one in found(run, "lonjakan")] == [5]
