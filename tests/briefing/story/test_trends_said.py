from typing import Any

import pandas as pd
import pytest

from briefing.story import trends_among as among
from briefing.story import trends_said as said
from briefing.story.facts import Facts
from data.catalogue import COVERAGE, POVERTY, catalogue
from data.targets import Target
from program.targets import Best, Pace
from program.trend import Trend
from tests.briefing.story.made import figures, row, text

SHARE, POOR = catalogue()[COVERAGE], catalogue()[POVERTY]
FALL = Trend("turun", "membaik", 5, "2020-03", "2024-03", -0.0009, -0.0012, -0.0006, 0.01)


def series(*values, indicator=POVERTY, kode="15"):
    """Rows of March from 2020 on, with the facts over them."""
    rows = [
        row(indicator, value, kode, f"{year}-03") for year, value in enumerate(values, start=2020)
    ]
    return Facts(figures(*rows)), rows


@pytest.mark.parametrize(
    ("found", "title"),
    [
        (FALL, "Kemiskinan Jambi turun sekitar 0,09 poin persentase per tahun, membaik"),
        (
            Trend("naik", "memburuk", 5, "2020-03", "2024-03", 0.002, 0.001, 0.003, 0.01),
            "Kemiskinan Jambi naik sekitar 0,20 poin persentase per tahun, memburuk",
        ),
        (
            Trend("tidak jelas", "", 5, "2020-03", "2024-03", 0.0, 0.0, 0.0, 0.9),
            "Kemiskinan Jambi belum menunjukkan arah yang jelas sejak Maret 2020",
        ),
        (
            Trend("data belum cukup", "", 5, "2020-03", "2024-03"),
            "Kemiskinan Jambi baru memiliki lima angka, belum cukup untuk menyebut arahnya",
        ),
    ],
)
def test_exactly_one_title_speaks_of_each_verdict(found, title):
    facts, rows = series(0.08, 0.079, 0.078, 0.077, 0.076)
    rules = (said.moving, said.unclear, said.too_few)
    assert [t for rule in rules if (t := text(rule(facts, POOR, rows, found)))] == [title]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            (0.08, 0.07),
            "Kemiskinan Jambi turun 1,00 poin persentase, dari 8,00 persen pada Maret 2020 menjadi "
            "7,00 persen pada Maret 2021.",
        ),
        (
            (0.07, 0.09, 0.08),
            "Kemiskinan Jambi naik 1,00 poin persentase, dari 7,00 persen pada Maret 2020 menjadi "
            "8,00 persen pada Maret 2022, tetapi jalannya tidak lurus: sempat 9,00 persen pada "
            "Maret 2021.",
        ),
        (
            (0.07, 0.07),
            "Kemiskinan Jambi tidak berubah: 7,00 persen pada Maret 2020 dan Maret 2021.",
        ),
        ((0.07,), ""),
        ((), ""),
    ],
)
def test_the_way_from_the_first_to_the_last_figure(values, sentence):
    facts, rows = series(*values)
    assert text(said.way(facts, POOR, rows)) == sentence


def held(kode="15", **other):
    """A target of coverage and a pace before it; `other` are fields of Pace."""
    aim = Target(
        COVERAGE, kode, "2025-12", "Target provinsi", 0.55, True, "", "dialognews-2024-12", ""
    )
    given: dict[str, Any] = {
        "period": "2022-03", "value": 0.45, "missing": 0.10, "years": 3.0, "needed": float("nan"),
        "best": None,
    } | other  # fmt: skip
    return Pace(target=aim, **given)


@pytest.mark.parametrize(
    ("pace", "sentence"),
    [
        (
            held(value=0.56, missing=-0.01),
            "Target provinsi 55,00 persen untuk Desember 2025 sudah tercapai: 56,00 persen pada "
            "Maret 2022.",
        ),
        (
            held(),
            "Menjelang target provinsi 55,00 persen pada Desember 2025, angka terakhir 45,00 "
            "persen (Maret 2022): masih kurang 10,00 poin persentase.",
        ),
        (
            held(needed=0.02),
            "Untuk mencapai target provinsi 55,00 persen pada Desember 2025, angka 45,00 persen "
            "(Maret 2022) harus naik 2,00 poin persentase per tahun; padahal selama ini belum "
            "pernah bergerak ke arah itu dalam setahun.",
        ),
        (
            held(needed=0.02, best=Best(0.03, "2020-03", "2021-03")),
            "Untuk mencapai target provinsi 55,00 persen pada Desember 2025, angka 45,00 persen "
            "(Maret 2022) harus naik 2,00 poin persentase per tahun; laju itu pernah dicapai, "
            "paling cepat 3,00 poin persentase per tahun (Maret 2020 – Maret 2021).",
        ),
        (
            held(needed=0.02, best=Best(0.01, "2020-03", "2021-03")),
            "Untuk mencapai target provinsi 55,00 persen pada Desember 2025, angka 45,00 persen "
            "(Maret 2022) harus naik 2,00 poin persentase per tahun; padahal laju terbaik selama "
            "ini hanya 1,00 poin persentase per tahun (Maret 2020 – Maret 2021).",
        ),
    ],
)
def test_a_target_is_reached_missed_or_asks_for_a_pace(pace, sentence):
    facts, rows = series(0.40, 0.43, 0.45, indicator=COVERAGE)
    assert text(said.target(facts, SHARE, pace, rows[-1])) == sentence


def test_a_target_of_the_nation_is_only_a_comparison():
    facts, rows = series(0.40, 0.43, 0.45, indicator=COVERAGE)
    heard = text(said.target(facts, SHARE, held("ID"), rows[-1]))
    assert "(target Indonesia, di sini pembanding)" in heard


def test_a_projection_is_told_with_its_range_and_only_where_there_is_a_direction():
    facts, rows = series(0.08, 0.079, 0.078, 0.077, 0.076)
    ahead = pd.DataFrame([{"period": "2029-03", "value": 0.07, "low": 0.06, "high": 0.08}])
    claim = said.projected(facts, POOR, rows, FALL, ahead)
    assert claim.text.startswith(
        "Bila arah sejak Maret 2020 berlanjut, kemiskinan Jambi akan sekitar 7,00 persen pada "
        "Maret 2029 (antara 6,00\u00a0% dan 8,00\u00a0%)."
    )
    assert facts[claim.facts[0]].status == "estimasi"
    still = Trend("tidak jelas", "", 5, "2020-03", "2024-03", 0.0, 0.0, 0.0, 0.9)
    assert said.projected(facts, POOR, rows, still, ahead) is None
    assert said.projected(facts, POOR, rows, FALL, ahead.iloc[:0]) is None


def test_directions_of_regencies_are_counted_in_words():
    rows = {
        kode: [row(POVERTY, 0.07, kode, "2023-03"), row(POVERTY, 0.06, kode, "2024-03")]
        for kode in ("15.01", "15.02", "15.03")
    }
    facts = Facts(figures(*(one for own in rows.values() for one in own)))
    still = Trend("tidak jelas", "", 5, "2023-03", "2024-03", 0.0, 0.0, 0.0, 0.9)
    found = {"15.01": FALL, "15.02": FALL, "15.03": still}
    assert text(among.tally(facts, POOR, found, rows)) == (
        "Kemiskinan turun di dua daerah dan tidak jelas arahnya di satu daerah."
    )
    few = dict.fromkeys(rows, Trend("data belum cukup", "", 2, "2023-03", "2024-03"))
    assert among.tally(facts, POOR, few, rows) is None
