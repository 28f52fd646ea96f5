from dataclasses import replace

import pytest

from data import observations, parameters, villages
from data.catalogue import QUOTA
from data.origins import Origin
from program import figures
from program.figures import compose
from program.trace import Tracer


@pytest.fixture(scope="module")
def store():
    return figures.load()


@pytest.fixture(scope="module")
def tracer(store):
    return Tracer(store)


def step(store, tracer, *cell):
    return tracer.step(store.cells[cell])


def inputs(found):
    return [(row.kode, row.period, row.indicator) for row in found.inputs]


def closure(tracer, row):
    """Every row that went into `row`, itself included."""
    found = {row}
    for one in tracer.step(row).inputs:
        found |= closure(tracer, one)
    return found


def test_every_row_is_printed_somewhere_or_reckoned_from_others(store, tracer):
    for row in store.cells.values():
        found = tracer.step(row)
        assert bool(found.stored) != bool(found.inputs), row
        assert bool(found.formula) or found.stored, row
        assert all(one.file and one.line > 1 for one in found.stored), row


def test_a_reckoned_row_cites_nothing_but_what_went_into_it(store, tracer):
    rules = {s.id for entry in store.parameters.entries for s in entry.sources}
    for row in store.cells.values():
        printed = [one for one in closure(tracer, row) if tracer.step(one).stored]
        known = {key for one in printed for key in one.source.split(";")}
        assert set(row.source.split(";")) <= known | (rules if "kuota" in row.indicator else set())


def test_a_row_that_somebody_published_points_to_its_load(store):
    printed = ("15.09", "2024-08", "cakupan", "infojambi-2024-08-ucj")
    uploaded = replace(store, origins={printed: Origin("unggahan.xlsx", 9, 7)})
    (one, *_) = step(uploaded, Tracer(uploaded), *printed[:3]).stored
    assert (one.file, one.line, one.load) == ("unggahan.xlsx", 9, 7)


def test_what_the_application_carries_points_to_its_file_alone(store, tracer):
    printed = [one for row in store.cells.values() for one in tracer.step(row).stored]
    assert {one.load for one in printed} == {0}


def test_a_published_row_shows_its_line_and_what_other_sources_print(store, tracer):
    found = step(store, tracer, "15.03", "2024-10", "cakupan")
    assert [(one.source, one.value, one.shown) for one in found.stored] == [
        ("jambi-independent-19148", 0.40, True),
        ("tribun-jambi-2024-10-04", 0.43, False),
    ]
    assert {one.file for one in found.stored} == {"cakupan.csv"}
    assert not found.inputs


@pytest.mark.parametrize(
    ("cell", "from_"),
    [
        (
            ("15", "2024-08", "belum_terlindungi"),
            [("15", "2024-08", "peserta_aktif"), ("15", "2024-08", "potensi_pekerja")],
        ),
        (("15", "2024-08", "biaya_setahun"), [("15", "2024-08", "belum_terlindungi")]),
        (
            ("15.01", "2023", "kuota_bkbk"),
            [("15.01", "2025", "desa_kelurahan"), ("15", "2023", "kuota_bkbk")],
        ),
        (
            ("15.01", "2023", "kuota_bkbk_per_100_miskin"),
            [("15.01", "2023", "kuota_bkbk"), ("15.01", "2023-03", "jumlah_penduduk_miskin")],
        ),
        (
            ("15.08", "2024-08", "cakupan"),
            [
                ("15.08", "2024-12", "cakupan"),
                ("15", "2024-08", "cakupan"),
                ("15", "2024-12", "cakupan"),
            ],
        ),
        (
            ("15.09", "2024-08", "belum_terlindungi"),
            [("15.09", "2024-08", "peserta_aktif"), ("15.09", "2024-08", "potensi_pekerja")],
        ),
    ],
)
def test_a_reckoned_row_leads_one_step_back(store, tracer, cell, from_):
    assert inputs(step(store, tracer, *cell)) == from_


def test_villages_of_the_province_are_the_sum_of_eleven(store, tracer):
    found = step(store, tracer, "15", "2025", "desa_kelurahan")
    assert sum(row.value for row in found.inputs) == store.cells["15", "2025", "desa_kelurahan"][3]
    assert len(found.inputs) == 11


def test_a_cost_carries_its_tariff_and_legal_basis(store, tracer):
    (tariff,) = step(store, tracer, "15", "2024-08", "biaya_setahun").parameters
    assert tariff.value == "Rp16.800"
    assert tariff.legal == "PP 44/2015, terakhir diubah dengan PP 49/2023"
    assert tariff.label.endswith("(sejak September 2023)")


def test_a_year_that_meets_the_discount_says_what_is_assumed_of_it(store, tracer):
    labels = [one.label for one in tracer.tariffs("2025-11")]
    assert any(label.startswith("Potongan iuran") for label in labels)
    assert labels[-1].startswith("Anggapan: ")


def test_a_quota_carries_the_places_of_its_year(store, tracer):
    places = [
        step(store, tracer, "15.01", year, QUOTA).parameters[0].value for year in ("2022", "2023")
    ]
    assert places == ["50 orang/desa", "75 orang/desa"]


def test_figures_without_known_places_are_traced_without_a_line():
    bare = compose(observations.load(), villages.load(), parameters.load())
    (printed,) = Tracer(bare).step(bare.cells["15.09", "2024-08", "cakupan"]).stored
    assert (printed.file, printed.line) == ("", 0)
    assert printed.source == "infojambi-2024-08-ucj"
