import math
from dataclasses import replace

from briefing import target_words
from data.catalogue import COVERAGE, POVERTY, catalogue
from data.targets import Target, targets
from program.targets import Best, Pace

SHARE = catalogue()[POVERTY]
NATIONAL = Target(POVERTY, "ID", "2029-12", "Target nasional", 0.05, True, "", "", "")
FALLING = Pace(
    NATIONAL, "2025-09", 0.0689, 0.0189, 4.25, 0.00445, Best(0.0048, "2023-03", "2024-03")
)


def said(found: Pace, kode: str = "15") -> str:
    return target_words.against(found, SHARE, kode).replace("\u00a0", " ")


def test_the_pace_needed_stands_beside_the_best_ever():
    assert said(FALLING, "ID") == (
        "Target nasional paling tinggi 5,00 %, Desember 2029: dari 6,89 % (September 2025) perlu "
        "turun 0,45 poin persentase per tahun; laju terbaik yang pernah dicapai 0,48 poin "
        "persentase (Maret 2023 – Maret 2024), jadi laju itu pernah dicapai."
    )


def test_a_pace_never_reached_is_said_to_be_so():
    slow = replace(FALLING, best=Best(0.001, "2023-03", "2024-03"))
    assert said(slow).endswith("jadi harus lebih cepat daripada yang pernah dicapai.")
    assert "belum pernah bergerak ke arah itu" in said(replace(FALLING, best=None))


def test_the_target_of_the_nation_is_named_as_such_beside_another_region():
    assert "target Indonesia, di sini sebagai pembanding" in said(FALLING, "15.09")
    assert "pembanding" not in said(FALLING, "ID")


def test_a_target_reached_and_one_missed_are_said_without_a_pace():
    reached = replace(FALLING, value=0.04, missing=-0.01, needed=math.nan)
    assert said(reached).endswith("tercapai, angka terakhir 4,00 % (September 2025).")
    missed = replace(FALLING, needed=math.nan)
    assert said(missed).endswith("6,89 % (September 2025), kurang 1,89 poin persentase.")


def test_targets_of_another_definition_are_said_to_be_so():
    told = [target for target in targets() if target.indicator == COVERAGE]
    assert target_words.difference(told) == (
        "Target RPJMN 2025–2029 dan RKP 2026 memakai definisi lain, maka tidak digambar pada garis"
    )
    assert target_words.difference([NATIONAL]) == ""
