"""The dry run as a whole: order, counts, limits, and figures that stay what they were."""

import datetime as dt
import random

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data import observations
from data.catalogue import catalogue
from data.intake.checks import RULES
from data.intake.checks.rule import LIMIT
from data.intake.dryrun import dry_run
from data.intake.model import REFUSE, TELL, WARN, Finding, Gathered, Layout
from tests.data.intake.files import (
    ELEVEN,
    LAYOUT,
    TODAY,
    UPLOAD,
    figure,
    found,
    gathered,
    published,
    rules,
    tried,
)

MONTHS = [f"{year}-{month:02}" for year in range(1950, 2020) for month in range(1, 13)]


def test_what_was_gathered_is_said_too_and_the_worst_comes_first() -> None:
    said = (
        Finding(TELL, "koma", "angka bertanda koma", "tidak perlu apa-apa", 2, 3),
        Finding(REFUSE, "kode-nama", "kode dan nama bertentangan", "samakan", 9, 1),
        Finding(REFUSE, "daerah", "daerah tidak dikenal", "tulis namanya", 8, 1),
    )
    rows = [figure("15.04", "cakupan", 0.5), figure("15.08", "cakupan", 0.6)]
    run = tried(*rows, findings=said, skipped={12: "baris jumlah", 13: "catatan kaki"})
    assert [one.rule for one in run.findings] == ["daerah", "kode-nama", "daerah-kurang", "koma"]
    assert [one.severity for one in run.findings] == [REFUSE, REFUSE, WARN, TELL]
    assert (run.counts["tak_dikenal"], run.counts["dilewati"]) == (2, 2)


def test_unmatched_rows_are_counted_though_not_all_are_said() -> None:
    # 98 rows of a table, 2 hold figures, 1 is skipped; of the other 95 only one is said.
    said = (
        Finding(REFUSE, "daerah", "daerah tidak dikenal", "tulis namanya", 8, 1),
        Finding(REFUSE, "daerah", "94 baris lain bernasib sama", "tulis namanya", None, 1),
    )
    rows = [figure("15.04", "cakupan", 0.5), figure("15.08", "cakupan", 0.6)]
    run = tried(*rows, findings=said, skipped={99: "baris jumlah"})
    assert run.counts["tak_dikenal"] == 95


def test_beyond_200_findings_of_one_rule_are_counted() -> None:
    rows = [figure("15.04", "cakupan", 1.5, month) for month in MONTHS[:250]]
    told = found(tried(*rows), "cakupan-100")
    assert len(told) == LIMIT + 1
    assert told[0].message == "Bagian di atas 100 persen: 50 temuan lain seperti di atas"
    assert told[0].row is None
    assert {one.overridable for one in told} == {True}


def test_each_figure_wears_the_worst_that_is_said_of_it() -> None:
    store = [figure("15.04", "cakupan", 0.2, "2024-07")]
    rows = [
        figure("15.04", "cakupan", 0.5),  # a leap: 0,2 → 0,5
        figure("15.08", "cakupan", 1.2),  # above 100 percent
        figure("15.09", "cakupan", 0.4),
    ]
    assert list(tried(*rows, store=store).figures["mark"]) == [WARN, REFUSE, ""]


def test_every_rule_has_a_name_of_its_own_and_says_what_to_do() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert all(rule.remedy and rule.title and not rule.remedy.endswith(".") for rule in RULES)


def printed_of(table: pd.DataFrame) -> Gathered:
    units = {key: one.file_unit[0] for key, one in catalogue().items()}
    rows = table[["kode", "period", "indicator", "value", "approx", "status", "note"]]
    rows = rows.reset_index(drop=True)
    return Gathered(
        rows.assign(
            unit=rows["indicator"].map(units),
            row=range(2, len(rows) + 2),
            column=3,
            printed=rows["value"].astype(str),
        )
    )


@pytest.fixture(scope="module")
def store() -> pd.DataFrame:
    return observations.load()


def test_every_published_source_may_be_sent_again(store: pd.DataFrame) -> None:
    for source, table in store.groupby("source"):
        layout = Layout("s", (1, 1), (2, 2), (), source=str(source))
        run = dry_run(UPLOAD, layout, printed_of(table), store, 3, TODAY)
        assert run.counts["sama"] == len(table)
        assert rules(run) <= {"tidak-ada-baru", "daerah-kurang"}


def test_no_published_source_would_be_refused_by_an_empty_store(store: pd.DataFrame) -> None:
    for source, table in store.groupby("source"):
        layout = Layout("s", (1, 1), (2, 2), (), source=str(source))
        run = dry_run(UPLOAD, layout, printed_of(table), store.iloc[:0], 0, TODAY)
        assert run.refusals() == ()
        assert run.counts["baru"] == len(table)


ROWS = st.lists(
    st.builds(
        figure,
        st.sampled_from([*ELEVEN, "15", "ID", "15.99", ""]),
        st.sampled_from(["cakupan", "peserta_aktif", "potensi_pekerja", "lama", ""]),
        st.floats(allow_nan=True, allow_infinity=True),
        st.sampled_from(["2024", "2024-08", "2024-09", "2030", "x", ""]),
        unit=st.sampled_from(["persen", "orang", ""]),
        status=st.sampled_from(["resmi", "sementara", "contoh", ""]),
        approx=st.booleans(),
    ),
    max_size=12,
    min_size=1,
)


@settings(max_examples=60)
@given(ROWS, ROWS)
def test_whatever_a_file_holds_it_is_answered_in_indonesian(rows: list, stored: list) -> None:
    sane = [
        one
        for one in stored
        if one["kode"] in ELEVEN and one["indicator"] in catalogue() and abs(one["value"]) < 1e6
    ]
    unique = {(one["kode"], one["indicator"], one["period"]): one for one in sane}
    run = tried(*rows, store=list(unique.values()))
    sayable = all(one.message and one.remedy and one.rule for one in run.findings)
    assert sayable
    kept = run.figures
    assert kept[["row", "column"]].duplicated().sum() == 0
    assert len(kept) + run.counts["ganda"] == len(rows)
    bad = [one for one in rows if one["status"] in ("contoh", "") or one["kode"] in ("15.99", "")]
    assert not bad or run.refusals()


@settings(max_examples=40)
@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_decides_nothing_but_which_double_is_kept(
    rows: list, order: random.Random
) -> None:
    placed = [one | {"row": at, "column": 3} for at, one in enumerate(rows, 2)]
    shuffled = placed[:]
    order.shuffle(shuffled)
    one, other = (
        dry_run(UPLOAD, LAYOUT, Gathered(pd.DataFrame(some)), published(), 1, TODAY)
        for some in (placed, shuffled)
    )
    assert one.counts == other.counts
    assert rules(one) == rules(other)
    single = {"ganda-beda", "ganda-sama", "skala", "lonjakan", "peserta-potensi"}
    told = [{(f.rule, f.row, f.message) for f in run.findings if f.rule not in single}
            for run in (one, other)]  # fmt: skip
    assert run_without_doubles(one) or told[0] == told[1]


def run_without_doubles(run) -> bool:
    return run.counts["ganda"] > 0


def test_columns_of_categories_are_read_as_columns_of_text() -> None:
    rows = [figure(kode, "cakupan", 0.3 + 0.01 * at) for at, kode in enumerate(ELEVEN)]
    plain = gathered(*rows, figure("15.04", "cakupan", 1.2, "2024-09", unit="orang"))
    texts = ["kode", "period", "indicator", "status", "note", "unit"]
    compact = Gathered(plain.figures.astype(dict.fromkeys(texts, "category")))
    runs = [
        dry_run(UPLOAD, LAYOUT, one, published(), 1, dt.date(2026, 11, 25))
        for one in (plain, compact)
    ]
    assert runs[0].findings == runs[1].findings
    assert runs[0].counts == runs[1].counts
    assert np.array_equal(runs[0].figures["value"], runs[1].figures["value"])
