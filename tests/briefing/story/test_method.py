"""Method: what the signs mean, how estimates come about, and what isn't known."""

import pytest

from briefing.story import cost, method, regency
from briefing.story.model import AGENCY, GOVERNOR, REGENT
from briefing.story.text_method import KINDS
from briefing.story.visuals import Table, Told, Written
from data import caveats
from data.sources import TIERS
from program.figures import compose
from tests.briefing.story.asked import context
from tests.briefing.story.told import KODES, store


def slides(**asked):
    made = context(**asked)
    regency.section(made)
    cost.section(made)
    return made, {one.name: one for one in method.section(made)}


def rows(shown):
    return next(one for one in shown.visuals if isinstance(one, Table)).rows


def test_every_status_that_is_shown_is_explained():
    made, found = slides()
    told = " ".join(row[0].text for row in rows(found["metode-status"]))
    assert {fact.status for fact in made.facts.all().values()} <= {*told.split(), "sementara"}


def test_the_terms_of_the_boundaries_are_told():
    said = " ".join(c.text for c in slides()[1]["metode-status"].points)
    assert "GADM 4.1" in said
    assert "nonkomersial" in said


def test_the_estimates_are_told_with_their_range():
    found = slides()[1]["metode-estimasi"]
    assert found.title.text.startswith("Cakupan empat daerah belum pernah diumumkan")
    said = " ".join(c.text for c in found.points)
    assert "13,3 poin persentase" in said
    assert "518.632 peserta dari 1.312.370 potensi pekerja" in said


def test_without_an_estimate_its_method_is_not_told():
    assert "metode-estimasi" not in slides(until="2023")[1]


def test_targets_of_another_definition_are_called_not_comparable():
    told = {(row[0].text, row[2].text): row for row in rows(slides()[1]["metode-target"])}
    assert told["RPJMN 2025–2029", "Desember 2029"][4] == Written("tidak")
    assert told["Target provinsi", "Desember 2025"][4] == Written("ya")
    assert all(isinstance(row[1], Told) and row[1].key for row in told.values())


def test_a_target_that_was_not_known_yet_is_not_told():
    assert "metode-target" not in slides(until="2023")[1]


def test_a_bupati_reads_the_targets_of_her_own_regency():
    _, found = slides(kodes=("15.03",), audience=REGENT)
    assert "Target pemkab" in [row[0].text for row in rows(found["metode-target"])]


@pytest.mark.parametrize("audience", [GOVERNOR, AGENCY])
def test_every_source_is_named(audience):
    made, found = slides(audience=audience)
    told = " ".join(
        cell.text
        for name, shown in found.items()
        if name.startswith("metode-sumber")
        for row in rows(shown)
        for cell in row
    )
    names = {one.publisher for one in made.facts.sources().values()}
    assert [name for name in names if name not in told] == []


def test_a_long_table_goes_on_as_many_slides_as_it_takes():
    made, found = slides(audience=AGENCY)
    parts = [one for name, one in found.items() if name.startswith("metode-sumber")]
    assert sum(len(rows(one)) for one in parts) == len(made.facts.sources())
    first, *others = [len(rows(one)) for one in parts]
    assert first == method.LINES[0]
    assert max(others) <= method.LINES[1]
    assert max(others) - min(others) <= 1
    assert parts[0].subtitle.endswith(f"(bagian 1 dari {len(parts)})")


def test_all_kinds_of_sources_have_a_name():
    assert KINDS.keys() == TIERS.keys()


def test_what_is_missing_today_is_told_of_today_alone():
    assert "metode-belum-ada" in slides()[1]
    assert not [name for name in slides(until="2024")[1] if "belum-ada" in name]


def test_an_agency_reads_all_that_is_missing_and_why():
    found = [one for name, one in slides(audience=AGENCY)[1].items() if "belum-ada" in name]
    assert sum(len(rows(one)) for one in found) == len(caveats.missing())
    assert all(len(row) == 3 for one in found for row in rows(one))


def test_a_contradiction_is_told_by_the_speaker():
    found = slides(kodes=("15.03",), audience=REGENT)[1]["metode-pilihan"]
    assert any("Sarolangun" in claim.text for claim in found.talk)


def test_without_contradictions_the_rule_of_choice_still_stands():
    base = store()
    twice = base.observations.duplicated(["kode", "period", "indicator"], keep=False)
    once = base.observations[~twice].reset_index(drop=True)
    single = compose(once, base.villages, base.parameters)
    found = slides(kodes=KODES[:1], figures=single)[1]["metode-pilihan"]
    assert [c.rule for c in found.points] == ["metode.tersimpan"]
    assert len(rows(found)) == 4
