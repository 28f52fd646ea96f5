import pandas as pd
import pytest

from briefing.story import gaps_said as said
from briefing.story import quadrant_said as quadrant
from briefing.story import whom_said
from briefing.story.facts import Facts
from data.catalogue import COVERAGE, GAP, POVERTY, catalogue
from program.quadrant import AHEAD, URGENT
from tests.briefing.story.made import case, figures, guess, row, text

LEFT = catalogue()[GAP]


def people(*values):
    kodes = ("15.01", "15.02", "15.03", "15.04", "15.05")
    return [row(GAP, value, kode) for kode, value in zip(kodes, values, strict=False)]


def test_the_ends_of_the_gap_are_told_with_the_range_of_an_estimate():
    own = case(GAP, *people(20_000.0), guess(GAP, "15.02", 90_000.0, 80_000.0, 99_000.0))
    assert text(said.ends(own.facts, own.ranked, LEFT)) == (
        "Yang terbanyak di Merangin, sekitar 90.000 orang, antara 80.000 dan 99.000, padahal di "
        "Kerinci 20.000 orang."
    )


@pytest.mark.parametrize("rows", [people(20_000.0), people(5.0, 5.0), []])
def test_without_two_different_gaps_there_are_no_ends(rows):
    own = case(GAP, *rows)
    assert said.ends(own.facts, own.ranked, LEFT) is None


def test_published_gaps_are_told_apart_from_estimates():
    own = case(GAP, *people(20_000.0), guess(GAP, "15.02", 90_000.0, 80_000.0, 99_000.0))
    assert text(said.published(own.facts, own.ranked, LEFT)) == (
        "Untuk Agustus 2024 angka terbitan baru ada bagi Kerinci (20.000 orang); satu daerah "
        "lainnya estimasi, bertanda ≈."
    )
    alone = case(GAP, *people(20_000.0, 30_000.0))
    assert said.published(alone.facts, alone.ranked, LEFT) is None


@pytest.mark.parametrize(
    ("value", "title"),
    [
        (50_000.0, "50.000 orang di Kerinci belum terlindungi, terbanyak dari 3 daerah"),
        (25_000.0, "25.000 orang di Kerinci belum terlindungi, terbanyak ke-2 dari 3 daerah"),
    ],
)
def test_a_bupati_hears_the_place_of_her_gap(value, title):
    own = case(GAP, *people(value, 30_000.0, 20_000.0))
    assert text(said.title_of(own.facts, "15.01", own.ranked, LEFT)) == title


def test_a_bupati_without_a_figure_hears_no_place():
    own = case(GAP, *people(30_000.0))
    assert said.title_of(own.facts, "15.09", own.ranked, LEFT) is None


BEHIND = "kurang terlindungi sekaligus lebih miskin daripada provinsi"


@pytest.mark.parametrize(
    ("corners", "title"),
    [
        ([(URGENT, True), (AHEAD, True)], f"Kerinci {BEHIND}"),
        ([(URGENT, True), (URGENT, False)], f"Kerinci {BEHIND}; satu daerah lain mungkin"),
        ([(URGENT, False), (AHEAD, True)], f"Kerinci mungkin {BEHIND}, tetapi belum pasti"),
        ([(AHEAD, True), (AHEAD, True)], f"Tidak ada daerah yang {BEHIND}"),
    ],
)
def test_who_is_behind_twice_is_certain_perhaps_or_nobody(corners, title):
    kodes = ("15.01", "15.02")
    known = figures(*(row(key, 0.1, kode) for key in (COVERAGE, POVERTY) for kode in kodes))
    facts = Facts(known)
    keys = {
        kode: (facts.cell(COVERAGE, kode, "2024-08"), facts.cell(POVERTY, kode, "2024-08"))
        for kode in kodes
    }
    found = pd.DataFrame(corners, index=list(kodes), columns=["corner", "certain"])
    assert text(quadrant.urgent(facts, found, keys)) == title


def test_the_list_is_led_by_those_of_the_first_three_places():
    ranks: dict[str, str | None] = {"15.01": "a", "15.02": "b", "15.03": "c", "15.04": "d"}
    table = pd.DataFrame(
        {"rank": [1.0, 2.0, 3.0, 4.0], "best": [1.0, 1.0, 3.0, 2.0], "worst": [2.0, 4.0, 3.0, 4.0]},
        index=list(ranks),
    )
    assert text(whom_said.title(table, ranks)) == (
        "Dengan bobot yang sama, yang didahulukan Kerinci, Merangin, dan Sarolangun"
    )
    assert whom_said.doubtful(table, ranks).facts == ("d",)
    assert text(whom_said.title_of("15.02", table, ranks)) == (
        "Merangin di peringkat prioritas 2, mungkin antara 1 dan 4"
    )
    assert text(whom_said.title_of("15.03", table, ranks)) == (
        "Sarolangun di peringkat prioritas 3"
    )
