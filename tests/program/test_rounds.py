from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rounds import moment, one_definition, one_round, year_of

PERIODS = st.lists(
    st.builds("{}{}".format, st.integers(2000, 2030), st.sampled_from(["", "-03", "-09"])),
    unique=True,
    max_size=30,
).map(sorted)


def dated(*periods: str) -> pd.DataFrame:
    return pd.DataFrame({"period": periods, "value": range(len(periods))})


def test_a_bare_year_of_poverty_is_its_march_and_any_other_its_january():
    assert moment("2010", "kemiskinan") == date(2010, 3, 1)
    assert moment("2010", "penduduk") == date(2010, 1, 1)
    assert moment("2010-09", "kemiskinan") == date(2010, 9, 1)


def test_a_day_is_a_part_of_its_year():
    assert year_of(date(2023, 7, 1)) == pytest.approx(2023 + 181 / 365)
    assert year_of(date(2024, 1, 1)) == 2024


def test_of_two_rounds_a_year_the_one_that_most_years_have_is_kept():
    march = [f"{year}-03" for year in range(2012, 2018)]
    september = [f"{year}-09" for year in range(2012, 2017)]
    kept = one_round(dated(*sorted(march + september)))
    assert kept["period"].tolist() == march


def test_years_whose_month_nobody_names_are_left_out_beside_months():
    march = [f"{year}-03" for year in range(2012, 2017)]
    assert one_round(dated("2010", "2011", *march))["period"].tolist() == march


def test_series_in_bare_years_and_irregular_months_stay_whole():
    years = dated("2010", "2011", "2012", "2013", "2014")
    months = dated("2024-08", "2024-09", "2024-10", "2024-12", "2025-03", "2025-11")
    assert len(one_round(years)) == 5
    assert len(one_round(months)) == 6
    assert one_round(dated()).empty


def test_of_two_definitions_the_newer_one_is_kept():
    told = dated("2021-03", "2022-03", "2023", "2024")
    kept = one_definition(told, [date(2023, 1, 1)])
    assert kept["period"].tolist() == ["2023", "2024"]
    early = one_definition(dated("2021-03", "2022-03"), [date(2023, 1, 1)])
    assert early["period"].tolist() == ["2021-03", "2022-03"]


@given(PERIODS)
def test_what_is_kept_has_one_month_or_is_everything(periods):
    kept = one_round(dated(*periods))["period"].tolist()
    assert kept == periods or len({period[4:] for period in kept}) == 1
