"""Whether a figure can be told: unit, period, status, source, indicator."""

import dataclasses

import pytest

from data.intake.model import REFUSE, TELL, WARN
from tests.data.intake.files import ELEVEN, LAYOUT, SOURCE, figure, found, rules, tried


def test_a_good_figure_passes_without_a_word() -> None:
    run = tried(figure("15.04", "cakupan", 0.5071))
    assert run.findings == ()
    assert run.counts == {
        "baru": 1, "berubah": 0, "sama": 0, "ganda": 0,
        "tak_dikenal": 0, "mencurigakan": 0, "dilewati": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("change", "rule", "said"),
    [
        ({"unit": "orang"}, "satuan", "satuan “orang” tidak cocok"),
        ({"unit": ""}, "satuan", "satuan belum disebut"),
        ({"period": "2024-13"}, "periode", "periode “2024-13” tidak dapat diterima"),
        ({"period": "Agustus"}, "periode", "“Agustus”"),
        ({"period": "1944"}, "periode", "“1944”"),
        ({"period": "9999-01"}, "periode", "“9999-01”"),
        ({"period": ""}, "periode", "“”"),
        ({"period": "2026-12"}, "periode-depan", "Desember 2026 belum tiba"),
        ({"period": "2027"}, "periode-depan", "2027 belum tiba"),
        ({"indicator": "cakupan_lama"}, "indikator", "“cakupan_lama”"),
        ({"kode": "15.99"}, "daerah", "“15.99”"),
        ({"status": "contoh"}, "status", "“contoh”"),
        ({"status": "estimasi"}, "status", "“estimasi”"),
        ({"value": float("nan"), "printed": "39,5,2"}, "angka", "“39,5,2” tidak terbaca"),
        ({"value": float("inf"), "printed": "1e999"}, "angka", "“1e999”"),
    ],
)
def test_what_cannot_be_told_is_refused_at_its_cell(change: dict, rule: str, said: str) -> None:
    run = tried(figure("15.04", "cakupan", 0.5071), figure("15.08", "cakupan", 0.6) | change)
    (one,) = found(run, rule)
    assert (one.severity, one.row, one.column, one.overridable) == (REFUSE, 3, 3, False)
    assert said in one.message
    assert run.refusals() == (one,)


def test_the_running_month_and_year_are_no_future() -> None:
    # Today is 25 November 2026.
    assert tried(figure("15.04", "cakupan", 0.5, "2026-11")).refusals() == ()
    assert tried(figure("15.04", "cakupan", 0.5, "2026")).refusals() == ()


def test_a_target_may_speak_of_years_to_come() -> None:
    assert tried(figure("15", "target_cakupan", 0.55, "2029")).refusals() == ()


@pytest.mark.parametrize(
    ("source", "said"), [("", "belum dipilih"), ("koran-x", "“koran-x” tidak terdaftar")]
)
def test_a_file_needs_a_known_source(source: str, said: str) -> None:
    layout = dataclasses.replace(LAYOUT, source=source)
    (one,) = found(tried(figure("15.04", "cakupan", 0.5), layout=layout), "sumber")
    assert (one.severity, one.row) == (REFUSE, None)
    assert said in one.message


def test_a_source_that_only_the_store_knows_is_known() -> None:
    layout = dataclasses.replace(LAYOUT, source="infojambi-2024-08-ucj")
    store = [figure("15.04", "cakupan", 0.5, "2024-07")]
    assert found(tried(figure("15.04", "cakupan", 0.5), store=store, layout=layout), "sumber") == []


def test_a_file_without_figures_is_refused() -> None:
    run = tried(figure("15.04", "cakupan", 0.5))
    assert "kosong" not in rules(run)
    empty = dataclasses.replace(run, figures=run.figures.iloc[:0])
    from data.intake.dryrun import dry_run
    from data.intake.model import Gathered
    from tests.data.intake.files import TODAY, UPLOAD, published

    bare = Gathered(
        empty.figures[
            [
                "kode",
                "period",
                "indicator",
                "value",
                "approx",
                "status",
                "note",
                "unit",
                "row",
                "column",
                "printed",
            ]
        ]
    )
    assert rules(dry_run(UPLOAD, LAYOUT, bare, published(), 1, TODAY)) == {"kosong"}


def test_a_file_older_than_what_its_source_published_is_told() -> None:
    store = [figure("15.04", "cakupan", 0.5071, "2024-09")]
    (one,) = found(tried(figure("15.04", "cakupan", 0.48, "2024-06"), store=store), "usang")
    assert (one.severity, one.row) == (WARN, 2)
    assert "berakhir Juni 2024" in one.message
    assert "September 2024" in one.message
    newer = tried(figure("15.04", "cakupan", 0.52, "2024-10"), store=store)
    assert found(newer, "usang") == []


def test_years_and_months_grow_old_apart() -> None:
    store = [figure("15.04", "cakupan", 0.5071, "2024-09")]
    assert found(tried(figure("15.04", "cakupan", 0.5, "2024"), store=store), "usang") == []


def test_the_missing_of_the_eleven_are_named_once_for_an_indicator() -> None:
    rows = [
        figure(kode, "cakupan", 0.4, period)
        for kode in ELEVEN[:9]
        for period in ("2024-07", "2024-08")
    ]
    (one,) = found(tried(*rows), "daerah-kurang")
    assert one.severity == WARN
    assert one.message == (
        "Cakupan peserta aktif Juli 2024 dan Agustus 2024 tanpa Kota Jambi dan Sungai Penuh"
    )


def test_nobody_is_missing_from_a_regency_s_own_file_nor_from_a_completed_panel() -> None:
    assert found(tried(figure("15.04", "cakupan", 0.5)), "daerah-kurang") == []
    store = [figure(kode, "cakupan", 0.4) for kode in ELEVEN[2:]]
    two = [figure(kode, "cakupan", 0.4) for kode in ELEVEN[:2]]
    assert found(tried(*two, store=store), "daerah-kurang") == []


def test_a_file_that_brings_nothing_new_says_so() -> None:
    rows = [figure("15.04", "cakupan", 0.5071)]
    run = tried(*rows, store=rows)
    assert rules(run) == {"tidak-ada-baru"}
    assert found(run, "tidak-ada-baru")[0].severity == TELL
    assert (run.counts["sama"], run.counts["baru"]) == (1, 0)


def test_what_was_not_certain_of_the_layout_is_said() -> None:
    layout = dataclasses.replace(LAYOUT, doubts=("kolom D tidak dikenal",))
    (one,) = found(tried(figure("15.04", "cakupan", 0.5), layout=layout), "ragu")
    assert (one.severity, one.message) == (WARN, "kolom D tidak dikenal")


def test_the_source_of_the_tests_is_a_real_one() -> None:
    from data.published import sources

    assert SOURCE in sources()
