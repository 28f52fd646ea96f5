"""What holds of everything that a briefing shows beside its words."""

import re

import pytest

from briefing.story.model import AGENCY, GOVERNOR, REGENT, TOPICS, Briefing, Request
from briefing.story.visuals import Bars, Lines, Map, Scatter, Table, Told, Visual, keys_of
from data.catalogue import COVERAGE, GAP, POVERTY
from data.regions import PROVINCE
from program.panel import panel
from program.series import best_period
from tests.briefing.story.told import KODES, REQUESTS, slides, store, told

every = pytest.mark.parametrize("request_", REQUESTS, ids=lambda r: f"{r.audience}{r.until}")
WHOLE = told(Request(GOVERNOR, KODES, "", TOPICS))


def shown(briefing: Briefing) -> list[Visual]:
    return [visual for slide in slides(briefing) for visual in slide.visuals]


def named(briefing: Briefing, name: str) -> Visual:
    """The first visual of a slide."""
    return next(slide for slide in briefing.slides if slide.name == name).visuals[0]


@every
def test_maps_have_a_colour_and_a_label_for_each_class(request_):
    for visual in shown(told(request_)):
        if isinstance(visual, Map):
            k = len(visual.colours)
            assert len(visual.labels) == k == len(visual.edges) - 1
            assert [kode for kode, _, _ in visual.places] == list(KODES)
            known = [edge for edge in visual.edges if edge is not None]
            assert known == sorted(known)
            assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in visual.colours)


@every
def test_lines_have_a_place_for_every_period(request_):
    briefing = told(request_)
    for visual in shown(briefing):
        if isinstance(visual, Lines):
            assert list(visual.periods) == sorted(set(visual.periods))
            assert all(len(line.keys) == len(visual.periods) for line in visual.lines)
            for line in visual.lines:
                pairs = zip(line.keys, visual.periods, strict=True)
                assert all(briefing.facts[k].period == when for k, when in pairs if k)


@every
def test_tables_are_as_wide_as_their_headings(request_):
    for visual in shown(told(request_)):
        if isinstance(visual, Table):
            assert {len(row) for row in visual.rows} == {len(visual.columns)}


@every
def test_a_chart_has_figures_of_one_unit(request_):
    briefing = told(request_)
    for visual in shown(briefing):
        if isinstance(visual, (Bars, Map, Lines)):
            assert {briefing.facts[key].unit for key in keys_of(visual)} == {visual.unit}


def test_the_map_shows_the_panel_of_the_map_page():
    visual = named(WHOLE, "peta-cakupan")
    table = panel(store(), COVERAGE, best_period(store(), COVERAGE))
    assert [WHOLE.value(key) for _, _, key in visual.places] == table["value"].tolist()


def test_bars_of_the_gap_fall_from_the_first_to_the_last():
    visual = named(WHOLE, "kesenjangan-orang")
    values = [WHOLE.value(key) for _, _, key in visual.places]
    assert values == sorted(values, reverse=True)
    assert {WHOLE.facts[key].indicator for key in keys_of(visual)} == {GAP}


def test_the_cross_of_the_scatter_is_the_provinces():
    visual = named(WHOLE, "kesenjangan-kemiskinan")
    assert isinstance(visual, Scatter)
    crossing = [WHOLE.facts[key] for key in visual.references]
    assert [(fact.kode, fact.indicator) for fact in crossing] == [
        (PROVINCE, COVERAGE), (PROVINCE, POVERTY),
    ]  # fmt: skip


def test_lines_of_coverage_hold_only_targets_of_the_same_definition():
    visual = named(WHOLE, "tren-cakupan")
    labels = [words for words, _, _ in visual.targets]
    assert "Target provinsi 2025" in labels
    assert not [label for label in labels if "RPJMN" in label or "RKP" in label]


def test_a_year_before_the_target_does_not_show_it():
    early = told(Request(GOVERNOR, KODES[:2], "2024", TOPICS))
    assert {due for _, due, _ in named(early, "tren-cakupan").targets} == {"2024-12"}


def test_a_bupatis_regency_is_in_the_accent_and_a_governors_province_is():
    regent = told(Request(REGENT, ("15.09",), "", TOPICS))
    for name in ("peta-cakupan", "tren-cakupan", "kesenjangan-orang", "bkbk-kuota"):
        assert named(regent, name).chosen == ("15.09",)
    assert named(WHOLE, "tren-cakupan").chosen == (PROVINCE,)
    assert named(WHOLE, "peta-cakupan").chosen == ()


def test_an_agency_sees_every_regency_in_every_main_figure():
    agency = told(Request(AGENCY, KODES, "", TOPICS))
    visual = named(agency, "kesenjangan-tabel")
    assert len(visual.rows) == 11
    assert all(isinstance(cell, Told) for row in visual.rows for cell in row[1:])
    assert "kesenjangan-tabel" not in [slide.name for slide in WHOLE.slides]
