import math

import pytest

from briefing.story import reckoned, worded
from briefing.story.facts import Facts
from data.catalogue import COVERAGE, GAP_COST
from data.targets import targets
from program import figures
from tests.briefing.story import made


@pytest.fixture
def facts():
    return Facts(figures.load())


def test_a_row_brings_everything_that_went_into_it(facts):
    cost = facts.cell(GAP_COST, "15", "2024-08")
    assert facts[cost].inputs == ("belum_terlindungi:15:2024-08",)
    assert set(facts.all()) == {
        cost,
        "belum_terlindungi:15:2024-08",
        "peserta_aktif:15:2024-08",
        "potensi_pekerja:15:2024-08",
    }
    assert facts[cost].rules[0].value == "Rp16.800"
    assert facts[cost].formula == "793.738 orang × Rp16.800 × 12 bulan; iuran JKK dan JKM."


def test_a_printed_row_carries_its_line_and_no_formula(facts):
    fact = facts[facts.cell(COVERAGE, "15.09", "2024-08")]
    assert fact.formula == ""
    assert [row.file for row in fact.stored] == ["cakupan.csv"]
    assert (fact.low, fact.high) == (None, None)


def test_what_is_missing_has_no_key(facts):
    assert facts.cell(COVERAGE, "15", "1999") is None
    assert facts.row(None) is None
    assert math.isnan(facts.value(None))
    assert facts.newest("tidak_ada", "15") is None


def test_a_number_of_the_story_takes_the_worst_status_and_all_sources():
    sure, guess = made.row(COVERAGE, 0.5), made.guess(COVERAGE, "15.01", 0.4, 0.3, 0.5)
    other = made.guess(COVERAGE, "15.01", 0.4, 0.3, 0.5)._replace(source="antara-jambi-588583")
    own = Facts(made.figures(sure, other))
    fact = own[reckoned.difference(own, other, sure)]
    assert fact.value == pytest.approx(-0.1)
    assert fact.status == guess.status == "estimasi"
    assert fact.sources == ("antara-jambi-588583", made.SOURCE)
    assert fact.written == "≈\u00a0−10,00 poin persentase"


def test_a_number_is_reckoned_from_something_and_only_one_way(facts):
    share = facts.cell(COVERAGE, "15", "2024-08")
    given = ("uji", "15", "2024-08", 0.5, "share", "Uji", "uji")
    assert facts.own(*given, [share]) == facts.own(*given, [share])
    with pytest.raises(ValueError, match="from nothing"):
        facts.own("lain", *given[1:], [None])
    with pytest.raises(ValueError, match="differently"):
        facts.own(*given[:3], 0.6, *given[4:], [share])
    assert facts.own(*given[:3], math.nan, *given[4:], []) is None


def test_two_targets_of_one_source_stay_two_facts(facts):
    held = [one for one in targets() if one.kode == "15.03"]
    keys = {facts.target(one) for one in held}
    assert len(keys) == len(held) == 4
    assert all(facts[key].stored[0].line > 1 for key in keys)


def test_sources_of_all_facts_are_listed_with_their_publishers(facts):
    facts.cell(COVERAGE, "15.09", "2024-08")
    assert list(facts.sources()) == ["infojambi-2024-08-ucj"]


def test_a_part_of_nothing_is_no_part(facts):
    share = facts.cell(COVERAGE, "15", "2024-08")
    assert reckoned.together(facts, "uji", "Uji", [None], share) is None
    assert reckoned.together(facts, "uji", "Uji", [share], None) is None


@pytest.mark.parametrize(
    ("number", "said"), [(0, "nol"), (4, "empat"), (10, "sepuluh"), (11, "sebelas"), (12, "12")]
)
def test_small_counts_are_said_in_words(number, said):
    assert worded.count(number) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((0.3952, "share"), "39,52 persen"),
        ((0.3581, "share", "estimasi"), "sekitar 35,81 persen"),
        ((15_000.0, "orang", "resmi", True), "sekitar 15.000 orang"),
        ((160_017_580_800.0, "rupiah"), "Rp160,0 miliar"),
    ],
)
def test_a_sentence_writes_a_figure_with_its_doubt(given, said):
    assert worded.figure(*given) == said
