import pytest

from data.catalogue import POVERTY
from tests.pages.reading import html, is_clean, open_page, rows, words


@pytest.fixture(scope="module")
def poverty():
    return open_page("tren.py", indikator=POVERTY, daerah="15.09")


def verdicts(page) -> dict[str, list[str]]:
    return {row[0]: row for row in rows(html(page).split("lj-scroll")[1])}


def test_the_title_says_what_the_chosen_regency_does(poverty):
    assert is_clean(poverty)
    assert "Kabupaten Tebo: tidak ada perubahan yang jelas" in words(poverty)


def test_each_region_has_a_verdict_with_its_evidence(poverty):
    found = verdicts(poverty)
    assert len(found) == 13, "eleven, the province and Indonesia"
    assert found["Provinsi Jambi"][1:5] == [
        "▼ turun, membaik", "−0,09 (−0,12 s.d. −0,06)", "< 0,001", "29",
    ]  # fmt: skip
    assert found["Indonesia"][1] == "– data belum cukup (perlu 5 angka)"


def test_poverty_is_said_to_be_a_sample_without_published_interval(poverty):
    assert "tidak menerbitkan selang kepercayaannya" in words(poverty)


def test_the_chart_is_named_for_who_cannot_see_it(poverty):
    chart = poverty.get("vega_lite_chart")[0]
    assert "Kabupaten Tebo" in chart.proto.alt or "Kabupaten Tebo" in str(chart.proto)


def test_coverage_of_the_regencies_has_too_few_figures_and_no_estimate_counts():
    page = open_page("tren.py", daerah="15.01")
    assert is_clean(page)
    found = verdicts(page)
    assert "Kerinci" not in found, "its only figure is an estimate"
    assert found["Sarolangun"][1].startswith("– data belum cukup")


def test_totals_are_drawn_for_the_regencies_and_told_for_the_province():
    page = open_page("tren.py", indikator="jumlah_penduduk", daerah="15.71")
    assert "Jumlah provinsi dan Indonesia ada di tabel" in words(page)
    assert "Provinsi Jambi" in verdicts(page)


def test_every_indicator_opens(poverty):
    box = next(b for b in poverty.selectbox if b.key == "indikator")
    for option in box.options:
        page = poverty.selectbox(key="indikator").set_value(_key(option)).run()
        assert is_clean(page), option


def _key(label: str) -> str:
    from data.catalogue import catalogue

    return next(i.id for i in catalogue().values() if i.main and i.label == label)
