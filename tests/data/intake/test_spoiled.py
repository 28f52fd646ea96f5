"""Good files spoiled in a thousand ways: exactly the right figures, or a refusal.

HYPOTHESIS_PROFILE=search tries ten times as many.
"""

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from data.intake.model import WARN, DryRun, Refused
from tests.data.intake.corpora import EXPECTED, tried, values
from tests.data.intake.spoiling import acts
from tests.data.intake.spoiling.table import Table, as_book, as_page, as_text, taken_apart

GOOD = sorted(EXPECTED["good"])
CODED = [name for name in GOOD if "kode" in taken_apart(name).roles]
SOME = settings(max_examples=settings().max_examples * 2 // 5)
"""Of the profile's examples, for each property."""
ENDS = ("\n", "\r\n")
ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16")


@st.composite
def spoiled(draw, names, among, most):
    """A good file after some acts."""
    table = taken_apart(draw(st.sampled_from(names)))
    for act in draw(st.lists(st.sampled_from(among), min_size=1, max_size=most)):
        if table.figures():
            act(table, draw)
            table.done.append(act.__name__)
    return table


@st.composite
def files(draw, table: Table):
    """A table as a file: its name and its bytes."""
    rows = table.rows()
    kind = draw(st.sampled_from(["csv", "csv", "csv", "xlsx", "typed", "html"]))
    if kind == "html":
        return "berkas.xls", as_page(rows)
    if kind != "csv":
        return "berkas.xlsx", as_book(rows, kind == "typed")
    mark = draw(st.sampled_from(";,\t|"))
    encoding, end = draw(st.sampled_from(ENCODINGS)), draw(st.sampled_from(ENDS))
    return "berkas.csv", as_text(rows, mark, encoding, end)


def gone(name: str, content: bytes, table: Table) -> DryRun | None:
    """The dry run, None where the file isn't taken."""
    try:
        return tried(name, content, table.hints)
    except Refused:
        return None


def must_hold(table: Table, name: str, content: bytes) -> None:
    """Nothing where the file is refused, or gives every figure that stands in it, and no other."""
    note(f"{table.name}: {', '.join(table.done)}")
    run = gone(name, content, table)
    if run is None:
        return
    for finding in run.findings:
        note(f"{finding.severity} {finding.rule} {finding.row} {finding.column} {finding.message}")
    if run.refusals():
        return
    assert not table.must
    truth, found = table.truth(), values(run)
    assert {key: value for key, value in found.items() if key not in truth} == {}
    assert {key: found[key] for key in found} == pytest.approx({key: truth[key] for key in found})
    if set(found) != set(truth):
        assert table.lossy
        assert any(one.severity == WARN for one in run.findings)


HARMLESS = (
    acts.shuffle_columns, acts.shuffle_rows, acts.insert_rows, acts.insert_column,
    acts.number_rows, acts.add_totals, acts.double_row, acts.respell, acts.rewrite_numbers,
    acts.rewrite_one, acts.mark_figure, acts.blank_figure,
)  # fmt: skip
CODES = (acts.swap_codes, acts.other_list, acts.codes_alone, acts.shuffle_columns, acts.respell)


@SOME
@given(spoiled(GOOD, HARMLESS, 4), st.data())
def test_whatever_else_is_arranged_or_written_the_figures_stay(table, data):
    must_hold(table, *data.draw(files(table)))


@SOME
@given(spoiled(GOOD, acts.ACTS, 4), st.data())
def test_a_spoiled_file_gives_the_right_figures_or_is_refused(table, data):
    must_hold(table, *data.draw(files(table)))


@SOME
@given(spoiled(CODED, CODES, 3), st.data())
def test_codes_of_either_list_never_move_a_figure_to_another_region(table, data):
    must_hold(table, *data.draw(files(table)))


@SOME
@given(st.sampled_from(GOOD), st.data())
def test_a_good_file_that_is_only_saved_anew_is_never_refused(good, data):
    table = taken_apart(good)
    name, content = data.draw(files(table))
    run = tried(name, content, table.hints)
    assert run.refusals() == ()
    assert values(run) == pytest.approx(table.truth())


@SOME
@given(st.sampled_from(GOOD), st.sampled_from([
    acts.contradict, acts.letter_for_digit, acts.other_unit, acts.swap_codes, acts.codes_alone,
]), st.data())  # fmt: skip
def test_what_changes_the_sense_of_a_file_is_always_refused(name, act, data):
    table = taken_apart(name)
    act(table, data.draw)
    must_hold(table, *data.draw(files(table)))
