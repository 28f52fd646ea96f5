"""Files as offices send them go all the way to the dry run, and give what is expected of each."""

from functools import cache

import pytest

from data.intake.model import NEW, REFUSE, Refused
from tests.data.intake.corpora import EXPECTED, hints_of, published, tried, values
from tests.data.intake.making.places import CORPUS

GOOD, BAD = EXPECTED["good"], EXPECTED["bad"]
FIGURE = ["kode", "period", "indicator"]


@cache
def gone_through(name):
    case = GOOD.get(name) or BAD[name]
    return tried(name, (CORPUS / name).read_bytes(), hints_of(case))


def test_every_file_of_the_corpus_is_expected_once():
    names = {path.name for path in CORPUS.iterdir()} - {"expected.toml"}
    assert names == set(GOOD) | set(BAD)
    assert not set(GOOD) & set(BAD)


def test_the_corpus_has_at_least_forty_files_good_and_bad_about_as_many():
    assert len(GOOD) + len(BAD) >= 40
    assert min(len(GOOD), len(BAD)) >= 0.4 * (len(GOOD) + len(BAD))


@pytest.mark.parametrize("name", GOOD)
def test_a_good_file_gives_its_figures(name):
    case, run = GOOD[name], gone_through(name)
    counts = {key: run.counts[key] for key in ("baru", "berubah", "sama", "ganda")}
    assert run.refusals() == ()
    assert len(run.figures) == case["figures"]
    assert counts == {
        "baru": case.get("new", 0),
        "berubah": case.get("changed", 0),
        "sama": case.get("same", 0),
        "ganda": case.get("doubled", 0),
    }
    found = values(run)
    for kode, period, indicator, value in case["cells"]:
        assert found[kode, period, indicator] == pytest.approx(value, rel=1e-9)


@pytest.mark.parametrize("name", GOOD)
def test_a_good_file_is_said_what_is_to_be_said_and_no_more(name):
    case, run = GOOD[name], gone_through(name)
    assert {one.rule for one in run.findings} == set(case["says"])
    status = run.figures["status"]
    assert status.eq("sementara").sum() == case.get("provisional", 0)
    assert status.isin(["resmi", "sementara"]).all()


@pytest.mark.parametrize("name", [name for name in GOOD if "skipped" in GOOD[name]])
def test_rows_that_are_left_out_are_named_as_the_sender_counts_them(name):
    upload_rows = gone_through(name)
    case = GOOD[name]
    assert upload_rows.counts["dilewati"] == len(case["skipped"])
    assert not set(upload_rows.figures["row"]) & set(case["skipped"])


@pytest.mark.parametrize("name", [name for name in BAD if "figures" not in BAD[name]])
def test_what_is_no_table_or_may_not_be_kept_is_refused_at_the_door(name):
    with pytest.raises(Refused) as caught:
        gone_through(name)
    refusal = caught.value
    assert (refusal.rule, refusal.row or 0) == (BAD[name]["rule"], BAD[name].get("at", [0])[0])
    assert refusal.message
    assert refusal.remedy


@pytest.mark.parametrize("name", [name for name in BAD if "figures" in BAD[name]])
def test_a_table_that_may_not_be_published_is_refused_where_it_is_bad(name):
    case, run = BAD[name], gone_through(name)
    first = next(one for one in run.refusals() if one.rule == case["rule"])
    assert [first.row or 0, first.column or 0] == case["at"]
    assert first.severity == REFUSE
    assert first.remedy
    assert len(run.figures) == case["figures"]


@pytest.mark.parametrize("name", [name for name in BAD if "figures" in BAD[name]])
def test_what_can_be_read_of_a_bad_file_is_put_to_the_right_region(name):
    """Figures that are published already tell: whoever has a swapped code would have another's."""
    run = gone_through(name)
    known = published().groupby(FIGURE)["value"].agg(set).to_dict()
    for key, value in values(run).items():
        if key in known and name != "dua-kolom-beda.xlsx":
            assert any(value == pytest.approx(one, rel=1e-9) for one in known[key])


@pytest.mark.parametrize("name", [name for name in BAD if BAD[name]["rule"] == "data-pribadi"])
def test_nothing_of_a_person_stands_in_the_refusal(name):
    with pytest.raises(Refused) as caught:
        gone_through(name)
    said = f"{caught.value} {caught.value.message} {caught.value.remedy} {caught.value!r}"
    for secret in ("1571015410", "Orang Uji", "Budi", "Jl. Contoh"):
        assert secret not in said


def test_a_figure_is_new_only_where_its_source_has_published_none():
    run = gone_through("pandas-berubah.xlsx")
    assert not run.figures["outcome"].eq(NEW).any()
