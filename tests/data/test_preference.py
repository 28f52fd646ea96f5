import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from data import observations
from data.preference import CELL, alternatives, contradictions, preferred

OBSERVATIONS = observations.load()


def shown(kode, period, indicator):
    return alternatives(OBSERVATIONS, kode, period, indicator).iloc[0]


def test_the_producers_own_release_comes_before_a_quote_in_the_news():
    # Employed 2019: BPS release 1,691.78 thousand; Sekato.id prints 1,691,782.
    assert shown("15", "2019-08", "penduduk_bekerja")["source"] == "bps-jambi-pressrelease-2019-387"


def test_an_exact_figure_comes_before_one_the_source_rounds():
    # Target 2025: 782 thousand, or "sekitar 674 ribu".
    cell = alternatives(OBSERVATIONS, "15", "2025", "target_peserta")
    assert cell["value"].tolist() == [782000, 674000]


def test_every_alternative_stays_within_reach():
    cell = alternatives(OBSERVATIONS, "15.03", "2024-10", "cakupan")
    assert sorted(cell["value"]) == [0.40, 0.43]


def test_two_definitions_of_participants_are_two_indicators_and_not_one_falling_line():
    # Kemnaker December 2023: 658,038; the branch office August 2024: 518,632.
    assert shown("15", "2023-12", "peserta_aktif_kemnaker")["value"] == 658038
    assert shown("15", "2024-08", "peserta_aktif")["value"] == 518632
    assert alternatives(OBSERVATIONS, "15", "2023-12", "peserta_aktif").empty


def test_one_row_a_cell_is_preferred():
    assert not preferred(OBSERVATIONS).duplicated(CELL).any()
    assert len(preferred(OBSERVATIONS)) == len(OBSERVATIONS.drop_duplicates(CELL))


def test_contradictions_are_the_cells_whose_sources_differ():
    cells = contradictions(OBSERVATIONS)
    assert cells.groupby(CELL)["value"].nunique().gt(1).all()
    assert ("15", "2025", "target_peserta") in set(cells[CELL].itertuples(index=False, name=None))


@given(st.randoms(use_true_random=False))
def test_the_order_of_the_rows_never_decides(random):
    order = list(OBSERVATIONS.index)
    random.shuffle(order)
    pd.testing.assert_frame_equal(
        preferred(OBSERVATIONS.loc[order].reset_index(drop=True)), preferred(OBSERVATIONS)
    )
