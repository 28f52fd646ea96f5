import pytest

from data.catalogue import COVERAGE, POVERTY, catalogue
from data.preference import contradictions as contradicting
from program import quality
from program.absent import gaps
from program.figures import load
from program.outliers import outliers
from tests.program.tidy import figures as of

TODAY = "2026-11-25"
DATED, UNDATED = "akselnews-2025-11", "github-akbaralqahri-poverty"


@pytest.fixture(scope="module")
def figures():
    return load()


@pytest.fixture(scope="module")
def board(figures):
    return quality.board(figures, TODAY)


def row_of(table, indicator):
    return next(row for row in table.itertuples() if indicator in row.indicators)


def test_every_published_figure_is_counted_in_one_row(figures, board):
    assert board["figures"].sum() == len(figures.observations)
    listed = [name for names in board["indicators"] for name in names]
    assert sorted(listed) == sorted(set(figures.observations["indicator"]))


def test_a_row_has_one_producer_topic_and_rhythm(board):
    for row in board.itertuples():
        for name in row.indicators:
            meaning = catalogue()[name]
            assert (meaning.owner, meaning.topic) == (row.producer, row.topic)
            assert (meaning.frequency, meaning.next_release) == (row.frequency, row.next_release)


def test_a_release_that_should_have_come_is_late(board):
    # The newest figure is of September 2025; March 2026 came out in July 2026.
    row = row_of(board, POVERTY)
    assert (row.latest, row.age_months) == ("2025-09", 14)
    assert (row.due, row.due_period, row.late) == ("2026-07", "2026-03", True)


def test_a_release_is_late_only_when_its_month_is_over():
    table = of(("15", "2025-09", POVERTY, 0.07, "resmi", UNDATED))
    july, august = (
        quality.board(table, day).iloc[0]["late"] for day in ("2026-07-31", "2026-08-01")
    )
    assert (july, august) == (False, True)


def test_what_isnt_scheduled_is_said_in_the_catalogues_words_and_is_never_late(board):
    row = row_of(board, COVERAGE)
    assert (row.due, row.due_period, row.late) == ("", "", False)
    assert row.next_release == "tidak terjadwal"


def test_the_newest_figure_tells_when_it_was_published():
    table = of(
        ("15", "2025-11", COVERAGE, 0.42, "resmi", DATED),
        ("15", "2024-08", COVERAGE, 0.40, "resmi", UNDATED),
    )
    row = quality.board(table, TODAY).iloc[0]
    assert (row["latest"], row["published"], row["age_months"]) == ("2025-11", "2025-11", 12)


def test_the_regencies_without_any_figure_are_named(board):
    row = row_of(board, COVERAGE)
    assert (row.regencies, row.lacking) == (7, ("15.01", "15.02", "15.05", "15.72"))


def test_figures_for_the_province_only_lack_no_regency(board):
    row = row_of(board, "jumlah_penduduk_miskin_perkotaan")
    assert (row.regencies, row.lacking) == (0, ())


def test_the_board_counts_what_the_lists_hold(figures, board):
    assert board["gaps"].sum() == len(gaps(figures))
    assert board["outliers"].sum() == len(outliers(figures))
    assert board["contradictions"].sum() == len(quality.contradictions(figures))


def test_a_contradiction_says_what_is_shown_and_how_far_the_others_are():
    table = of(
        ("15.03", "2024-10", COVERAGE, 0.40, "resmi", DATED),
        ("15.03", "2024-10", COVERAGE, 0.43, "resmi", UNDATED),
        ("15.04", "2024-10", COVERAGE, 0.50, "resmi", DATED),
        ("15.04", "2024-10", COVERAGE, 0.50, "resmi", UNDATED),
    )
    # A copy (tier 2) is preferred to the news (tier 3): (0.43 − 0.40) ÷ 0.43 = 0.0698.
    row = quality.contradictions(table).iloc[0]
    assert len(quality.contradictions(table)) == 1
    assert (row["kode"], row["shown"], row["source"]) == ("15.03", 0.43, UNDATED)
    assert row["others"] == (DATED,)
    assert row["spread_share"] == pytest.approx(0.03 / 0.43)


def test_contradictions_are_the_cells_that_the_rule_of_preference_finds(figures):
    cells = contradicting(figures.observations)[["kode", "period", "indicator"]]
    assert len(quality.contradictions(figures)) == len(cells.drop_duplicates())


def test_every_source_with_figures_stands_once(figures):
    table = quality.by_source(figures)
    assert set(table["source"]) == set(figures.observations["source"])
    assert table["figures"].sum() == len(figures.observations)
    assert table["latest"].is_monotonic_decreasing
    assert table["contradictions"].sum() == len(contradicting(figures.observations))
