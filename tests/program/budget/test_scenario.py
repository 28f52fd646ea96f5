"""A scenario is kept as text: every choice comes back, and any other text is refused in words."""

import json
from dataclasses import fields, replace
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.problems import BadData
from program.budget.plan import Cover, Plan, Purse
from program.budget.scenario import Scenario, newest, number, outcome, read, standing, written
from program.figures import load
from tests.program.budget.province import (
    GOLDEN,
    SCENARIOS,
    golden_places,
    golden_plan,
    plans,
    provinces,
)

PLAN = Plan((Purse("apbd_provinsi", 10**9),), "2026-01", 12, sharing="per_desa")
BASE = Scenario(PLAN, "2024-08", "2023-03")
CHANGES: dict[str, dict[str, Any]] = {
    "purses": {"purses": (Purse("csr", 10**9, "pekerja_rentan", "15.01", 2 * 10**9),)},
    "start": {"start": "2026-02"},
    "months": {"months": 6},
    "wanted": {"wanted": {"15.01": 10}, "sharing": ""},
    "sharing": {"sharing": "kemiskinan"},
    "goal": {"goal": "terbanyak", "sharing": ""},
    "floors": {"goal": "terbanyak", "sharing": "", "floors": {"15.01": 5}},
    "caps": {"goal": "terbanyak", "sharing": "", "caps": {"15.01": 5}},
    "programmes": {"programmes": ("jkk", "jkm", "jht")},
    "lapsing": {"lapsing": (Cover("15.01", 3, "2026-02", "bkbk"),)},
    "take_up": {"take_up": 96},
    "sector": {"sector": "transportasi"},
    "discounted": {"discounted": False},
}
FIELDS = [field.name for field in fields(Plan)]


@pytest.fixture(scope="module")
def figures():
    return load()


@st.composite
def scenarios(draw):
    places = draw(provinces())
    kodes = [place.kode for place in places.regencies]
    months = st.dates().map(lambda day: f"{1900 + day.year % 200}-{day.month:02}")
    cover = st.builds(Cover, st.sampled_from(kodes), st.integers(0, 99), months, st.text())
    plan = replace(draw(plans(places)), lapsing=tuple(draw(st.lists(cover, max_size=2))))
    state = st.integers(0, 99)
    return Scenario(plan, draw(months), draw(months), draw(st.text()), draw(state))


@given(scenarios())
def test_every_scenario_comes_back_as_it_was(told):
    assert read(written(told)) == told
    assert written(read(written(told))) == written(told)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_of_a_plan_is_kept_and_numbered(name):
    told = replace(BASE, plan=replace(PLAN, **CHANGES[name]))
    assert read(written(told)) == told
    assert number(told) != number(BASE)


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_any_other_text_is_refused_in_one_sentence(text):
    with pytest.raises(BadData, match=r"^Berkas skenario: .*; simpan ulang skenario ini\.$"):
        read(text)


@given(scenarios(), st.data())
def test_a_text_with_a_part_torn_out_is_a_scenario_or_refused(told, data):
    text = written(told)
    begin, end = sorted(data.draw(st.integers(0, len(text))) for _ in range(2))
    torn = text[:begin] + text[end:]
    try:
        found = read(torn)
    except BadData:
        return
    assert read(written(found)) == found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"months":12', '"months":12.0', "bagian 'plan.months' tidak terbaca"),
        ('"months":12', '"months":true', "bagian 'plan.months' tidak terbaca"),
        ('"months":12', '"months":0', "sedikitnya satu bulan"),
        ('"months":12', '"months":121', "paling lama 120 bulan"),
        ('"months":12', '"months":12,"laba":1', "mungkin disimpan oleh aplikasi yang lebih baru"),
        ('"2026-01"', '"2026-13"', "bulan '2026-13' tidak dikenal"),
        ('"per_desa"', '"undian"', "cara membagi 'undian' tidak dikenal"),
        ('"sharing":"per_desa"', '"wanted":{"15.99":1}', "daerah '15.99' tidak dikenal"),
        ('"fund":', '"kode":"1571","fund":', "daerah '1571' tidak dikenal"),
        ("1000000000", "1" + 19 * "0", "ada angka yang terlalu besar"),
        ("1000000000", "1" + 5000 * "0", "tidak terbaca"),
        ("1000000000", "-1", "tidak kurang dari nol"),
    ],
)
def test_what_is_wrong_with_a_content_is_told(old, new, said):
    with pytest.raises(BadData) as fault:
        read(written(BASE).replace(old, new))
    assert said in str(fault.value)


def test_a_text_holds_no_default_so_that_later_fields_leave_numbers_alone():
    assert written(BASE) == (
        '{"period":"2024-08","plan":{"months":12,"purses":[{"budget_idr":1000000000,'
        '"fund":"apbd_provinsi"}],"sharing":"per_desa","start":"2026-01"},'
        '"poor_period":"2023-03"}'
    )
    assert number(BASE) == "3J239-FG4BK"


def test_the_order_in_which_regencies_are_named_makes_no_other_scenario():
    one, other = (
        replace(BASE, plan=replace(PLAN, sharing="", wanted=dict(pairs)))
        for pairs in ([("15.01", 1), ("15.02", 2)], [("15.02", 2), ("15.01", 1)])
    )
    assert (written(one), number(one)) == (written(other), number(other))


@given(st.text(), st.integers(0, 10**6))
def test_a_name_and_a_state_make_no_other_number(name, state):
    assert number(replace(BASE, name=name, state=state)) == number(BASE)


def test_the_newest_periods_are_those_that_know_all_eleven(figures):
    # March 2025 knows one regency, August 2024 all; poor people of all eleven: March 2023
    assert newest(figures) == ("2024-08", "2023-03")


def test_without_any_figure_there_is_no_newest_period(figures):
    with pytest.raises(LookupError, match="belum ada angka peserta_aktif"):
        newest(replace(figures, table=figures.table.iloc[:0]))


def test_the_regencies_stand_where_the_named_figures_put_them(figures):
    assert standing(BASE, figures) == golden_places()


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_golden_scenario_comes_to_its_golden_people(name, figures):
    told = read(written(Scenario(golden_plan(name), "2024-08", "2023-03")))
    written_down = pd.read_csv(GOLDEN / f"{name}.csv", nrows=12, dtype=str)
    people = {r.kode: str(r.reach.value.people) for r in outcome(told, figures).results}
    whole = str(outcome(told, figures).whole.reach.value.people)
    assert {**people, "15": whole} == dict(
        zip(written_down["kode"], written_down["people"], strict=True)
    )


def test_the_figures_rules_price_the_plan(figures):
    # Rp16,800 for twelve months is the price of a person: 1,000,000,000 // 201,600 = 4,960
    full = replace(PLAN, start="2025-01", months=12)
    assert outcome(replace(BASE, plan=full), figures).whole.reach.value.people == 4_960
