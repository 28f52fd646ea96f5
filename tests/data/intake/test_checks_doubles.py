"""The same cell twice, and what publishing would do to each."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.model import CHANGED, NEW, REFUSE, SAME, TELL
from tests.data.intake.files import ELEVEN, figure, found, tried


def test_a_cell_twice_with_equal_figures_is_kept_once_and_told() -> None:
    run = tried(figure("15.04", "cakupan", 0.5071), figure("15.04", "cakupan", 0.5071))
    (one,) = run.findings
    assert (one.rule, one.severity, one.row) == ("ganda-sama", TELL, 3)
    assert "sudah ada di baris 2" in one.message
    assert list(run.figures["row"]) == [2]
    assert (run.counts["baru"], run.counts["ganda"]) == (1, 1)


def test_a_cell_twice_with_other_figures_is_refused_with_both() -> None:
    run = tried(
        figure("15.04", "cakupan", 0.5071, printed="50,71"),
        figure("15.04", "cakupan", 0.5171, printed="51,71"),
    )
    (one,) = run.refusals()
    assert (one.rule, one.row, one.overridable) == ("ganda-beda", 3, False)
    assert "“51,71” di sini, “50,71” di baris 2" in one.message


@pytest.mark.parametrize("change", [{"status": "sementara"}, {"approx": True}])
def test_equal_figures_of_another_standing_differ(change: dict) -> None:
    run = tried(figure("15.04", "cakupan", 0.5), figure("15.04", "cakupan", 0.5) | change)
    assert [one.rule for one in run.refusals()] == ["ganda-beda"]


def test_binary_fractions_of_the_same_print_are_equal() -> None:
    run = tried(
        figure("15.04", "cakupan", 0.1 + 0.2), figure("15.04", "cakupan", 0.3)
    )  # 0.30000000000000004 and 0.3
    assert [one.rule for one in run.findings] == ["ganda-sama"]


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ({}, SAME),
        ({"value": 0.5171}, CHANGED),
        ({"status": "sementara"}, CHANGED),
        ({"approx": True}, CHANGED),
        ({"note": "per 31 Agustus"}, CHANGED),
        ({"period": "2024-09"}, NEW),
        ({"kode": "15.08"}, NEW),
        ({"indicator": "porsi_peserta_informal"}, NEW),
    ],
)
def test_each_figure_is_new_changed_or_the_same(change: dict, outcome: str) -> None:
    store = [figure("15.04", "cakupan", 0.5071)]
    run = tried(figure("15.04", "cakupan", 0.5071) | change, store=store)
    assert list(run.figures["outcome"]) == [outcome]
    assert run.counts[outcome] == 1


def test_a_file_without_a_note_leaves_the_published_note() -> None:
    store = [figure("15.04", "cakupan", 0.5071, note="per 12 Agustus")]
    run = tried(figure("15.04", "cakupan", 0.5071), store=store)
    assert list(run.figures["outcome"]) == [SAME]


def test_another_source_s_figure_is_shown_but_not_changed() -> None:
    store = [figure("15.04", "cakupan", 0.49, source="antara-jambi-588583")]
    run = tried(figure("15.04", "cakupan", 0.5071), store=store)
    row = run.figures.iloc[0]
    assert (row["outcome"], row["shown_now"]) == (NEW, 0.49)
    assert row["before"] != row["before"]


FIGURES = st.lists(
    st.tuples(
        st.sampled_from(ELEVEN),
        st.sampled_from(["cakupan", "peserta_aktif", "jumlah_penduduk"]),
        st.sampled_from(["2023", "2024", "2024-07", "2024-08"]),
        st.integers(1, 4),
    ),
    min_size=1,
    max_size=30,
)


@settings(max_examples=50)
@given(FIGURES, FIGURES)
def test_what_is_kept_is_what_a_dictionary_would_keep(rows: list, store: list) -> None:
    made = [figure(k, i, v / 10 if i == "cakupan" else v * 20000.0, p) for k, i, p, v in rows]
    held = {(k, i, p): v / 10 if i == "cakupan" else v * 20000.0 for k, i, p, v in store}
    run = tried(*made, store=[figure(k, i, v, p) for (k, i, p), v in held.items()])
    expected: dict[tuple, float] = {}
    for one in made:
        expected.setdefault((one["kode"], one["indicator"], one["period"]), one["value"])
    kept = run.figures.set_index(["kode", "indicator", "period"])
    assert kept["value"].to_dict() == expected
    for key, value in expected.items():
        before = held.get(key)
        outcome = NEW if before is None else SAME if before == value else CHANGED
        assert kept.loc[key, "outcome"] == outcome
        assert kept.loc[key, "before"] == before or before is None
    differing = any(
        one["value"] != expected[one["kode"], one["indicator"], one["period"]] for one in made
    )
    assert bool(found(run, "ganda-beda")) == differing
    assert run.counts["ganda"] == len(made) - len(expected)
    assert all(one.severity == REFUSE for one in found(run, "ganda-beda"))
