import pytest

from data.catalogue import COVERAGE, POVERTY, catalogue
from data.regions import regencies
from program.absent import gaps, lacking
from program.figures import load
from program.schedule import of_regencies, yearly
from tests.program.tidy import KODES
from tests.program.tidy import figures as of


@pytest.fixture(scope="module")
def figures():
    return load()


def test_whoever_lacks_the_newest_figure_and_whoever_has_none_is_named():
    table = lacking(
        of(
            ("15.01", "2023-03", POVERTY, 0.08),
            ("15.02", "2023-03", POVERTY, 0.09),
            ("15.02", "2024-03", POVERTY, 0.08),
        )
    )
    row = table.set_index("indicator").loc[POVERTY]
    assert (row["latest"], row["with_latest"]) == ("2024-03", 1)
    assert row["without_latest"] == tuple(kode for kode in KODES if kode != "15.02")
    assert row["never"] == tuple(kode for kode in KODES if kode not in ("15.01", "15.02"))


def test_an_estimate_is_no_published_figure():
    table = lacking(
        of(("15.01", "2024-08", COVERAGE, 0.4), ("15.02", "2024-08", COVERAGE, 0.4, "estimasi"))
    )
    assert "15.02" in table.set_index("indicator").loc[COVERAGE, "never"]


def test_the_years_between_two_figures_are_gaps_and_so_are_those_that_others_have():
    table = gaps(
        of(
            ("15.01", "2021-03", POVERTY, 0.08),
            ("15.01", "2024-03", POVERTY, 0.07),
            ("15.02", "2023-03", POVERTY, 0.09),
            ("15", "2022-03", POVERTY, 0.08),
        )
    )
    # 15.01: 2022, 2023; 15.02 has nothing for 2024, which 15.01 has; the province's own series
    # has one figure and no gap.
    assert list(table.itertuples(index=False, name=None)) == [
        (POVERTY, "15.01", 2022),
        (POVERTY, "15.01", 2023),
        (POVERTY, "15.02", 2024),
    ]


def test_what_isnt_measured_yearly_has_no_gaps():
    assert gaps(of(("15.01", "2021-03", COVERAGE, 0.4), ("15.01", "2024-03", COVERAGE, 0.5))).empty


def test_poverty_of_regencies_is_lacking_for_2019_2020_and_for_ten_of_them_2025(figures):
    table = gaps(figures)
    poverty = table[table["indicator"].eq(POVERTY) & table["kode"].ne("15")]
    assert poverty["year"].value_counts().to_dict() == {2019: 11, 2020: 11, 2025: 10}


def test_four_regencies_never_had_a_published_coverage(figures):
    row = lacking(figures).set_index("indicator").loc[COVERAGE]
    assert row["never"] == ("15.01", "15.02", "15.05", "15.72")


def test_no_gap_holds_a_published_figure(figures):
    held = set(
        zip(
            figures.observations["indicator"],
            figures.observations["kode"],
            figures.observations["period"].str[:4].astype(int),
            strict=True,
        )
    )
    assert not held & set(gaps(figures).itertuples(index=False, name=None))


def test_with_and_without_the_newest_make_eleven(figures):
    table = lacking(figures)
    count = table["with_latest"] + table["without_latest"].map(len)
    none = table["latest"].eq("")
    assert count[~none].eq(len(regencies())).all()
    assert all(of_regencies(catalogue()[key]) for key in table["indicator"])
    assert all(yearly(catalogue()[key]) for key in gaps(figures)["indicator"])
