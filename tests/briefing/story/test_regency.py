"""Regencies in the briefing: a slide and two pages each, whatever is known of them."""

import pytest

from briefing.story import profiles, regency
from briefing.story.model import AGENCY, REGENT, Slide
from briefing.story.regency_claims import often
from briefing.story.visuals import Lines, Numbers, Table, Told, Written
from data.catalogue import COVERAGE, POVERTY, QUOTA, catalogue
from data.regions import region
from tests.briefing.story.asked import changed, context, coverage
from tests.briefing.story.told import KODES

ESTIMATED, BEHIND, AHEAD = "15.01", "15.07", "15.04"
LONGEST = max(KODES, key=lambda kode: len(region(kode).name))


def slide(kode: str, **asked) -> Slide:
    return regency.section(context((kode,), **asked))[0]


def profile(kode: str, **asked):
    return profiles.profiles(context((kode,), **asked))[0]


def table(shown: Slide) -> Table:
    return next(one for one in shown.visuals if isinstance(one, Table))


def line(shown: Slide) -> Lines:
    return next(one for one in shown.visuals if isinstance(one, Lines))


def rules(shown: Slide) -> list[str]:
    return [claim.rule for claim in (shown.title, *shown.points, *shown.talk)]


def test_the_governor_hears_first_of_the_greatest_need():
    listed = regency.priority(context()).listed
    told = [one.name.removeprefix("daerah-") for one in regency.section(context())]
    assert told == list(listed.index)
    assert listed["rank"].is_monotonic_increasing


@pytest.mark.parametrize("audience", [REGENT, AGENCY])
def test_others_hear_of_the_regencies_as_they_asked(audience):
    asked = ("15.71", "15.01", "15.09")
    told = [one.name for one in regency.section(context(asked, audience))]
    assert told == [f"daerah-{kode}" for kode in asked]


@pytest.mark.parametrize(
    ("kode", "until", "said"),
    [
        # 39,52 − 26,66 = 12,86; 50,71 − 39,52 = 11,19
        (BEHIND, "", ": 26,66 persen pekerja terlindungi, 12,86 poin persentase di bawah provinsi"),
        (AHEAD, "", ": 50,71 persen pekerja terlindungi, 11,19 poin persentase di atas provinsi"),
        (
            ESTIMATED,
            "",
            ": menurut estimasi sekitar 35,81 persen pekerja terlindungi, belum pasti di atas atau "
            "di bawah provinsi",
        ),
        (BEHIND, "2023", ": cakupannya belum diumumkan"),
    ],
)
def test_the_title_is_the_finding_of_a_regency(kode, until, said):
    assert slide(kode, until=until).title.text == region(kode).short + said


def test_a_coverage_like_the_provinces_is_called_the_same():
    # The province stood at 39,52 persen in August 2024.
    figures = changed(coverage(ESTIMATED, "2024-08", 0.3952))
    assert slide(ESTIMATED, figures=figures).title.text.endswith("sama dengan provinsi")


def test_six_figures_stand_beside_the_province_with_sign_and_word():
    shown = table(slide(BEHIND))
    assert len(shown.rows) == 6
    assert shown.rows[0][3] == Written("▼ lebih buruk")
    assert isinstance(shown.rows[1][3], Told), "a total is told as a part of the province"


def test_a_regency_without_any_figure_says_so_and_invents_nothing():
    shown = slide(BEHIND, until="2009")
    assert [row[1] for row in table(shown).rows] == [Told(None)] * 6
    assert shown.points == ()
    assert shown.title.facts == ()


def test_fewer_than_three_published_coverages_leave_the_line_to_poverty():
    assert line(slide(BEHIND)).measure.startswith(catalogue()[POVERTY].label)


def test_three_published_coverages_make_a_line():
    more = [coverage("15.09", period, 0.33) for period in ("2024-10", "2024-12")]
    drawn = line(slide("15.09", figures=changed(*more)))
    assert drawn.measure.startswith(catalogue()[COVERAGE].label)
    assert [one.kode for one in drawn.lines] == ["15.09", "15"]


def test_a_year_without_a_figure_is_a_gap_in_the_line():
    drawn = line(slide(BEHIND))
    own, province = (dict(zip(drawn.periods, one.keys, strict=True)) for one in drawn.lines)
    assert own["2019-03"] is None
    assert province["2019-03"] is not None


def test_an_estimate_is_called_one_and_its_method_told():
    assert "daerah.estimasi" in rules(slide(ESTIMATED))
    assert "daerah.estimasi" not in rules(slide(AHEAD)), "its counts are published"


def test_sources_that_contradict_each_other_are_told_by_the_speaker():
    # October 2024: 40 % and "sekitar 43 %".
    shown = slide("15.03", until="2024")
    said = next(c for c in shown.talk if c.rule == "sumber.bertentangan")
    assert "43,00 persen" in said.text
    assert len(said.facts) == 2


def test_a_published_figure_that_its_source_rounds_is_called_rounded():
    row = coverage(ESTIMATED, "2024-08", 0.36) | {"approx": True}
    assert "daerah.dibulatkan" in rules(slide(ESTIMATED, figures=changed(row)))


def test_without_a_quota_nothing_is_said_of_the_grant():
    shown = slide(BEHIND, figures=changed(without=QUOTA))
    assert not [name for name in rules(shown) if "bkbk" in name]
    assert table(shown).rows[-1][1] == Told(None)


@pytest.mark.parametrize("kode", [LONGEST, ESTIMATED, AHEAD])
def test_a_profile_has_its_front_before_its_back(kode):
    sides = [part.name.split("-")[2] for part in profile(kode).parts]
    assert sides == sorted(sides, key=["depan", "belakang"].index)
    assert set(sides) == {"depan", "belakang"}
    assert len({part.name for part in profile(kode).parts}) == len(sides)


def test_the_front_shows_six_figures_and_two_lines():
    front, trends = profile(LONGEST).parts[:2]
    assert isinstance(front.visuals[0], Numbers)
    assert len(front.visuals[0].items) == 6
    assert [type(one) for one in trends.visuals] == [Lines, Lines]


def test_the_back_has_every_main_measure_that_anybody_has():
    part = next(one for one in profile(BEHIND).parts if one.name.endswith("ukuran"))
    mains = [one.short for one in catalogue().values() if one.main]
    told = [row[0].text for row in table(part).rows]
    assert set(told) <= set(mains)
    assert len(told) == 20
    missing = next(row for row in table(part).rows if row[0].text == "Miskin ekstrem")
    assert missing[2] == Told(None)


def test_a_profile_of_a_year_with_almost_nothing_still_holds():
    made = profile(LONGEST, until="2012")
    assert made.title.text == "Cakupannya belum diumumkan"
    assert made.parts


def test_every_source_of_a_profile_is_named_on_it():
    asked = context((BEHIND,))
    made = profiles.profiles(asked)[0]
    listed = next(part for part in made.parts if part.name.endswith("sumber"))
    told = {row[0].text for row in table(listed).rows}
    known = asked.facts.sources()
    keys = [key for part in made.parts for key in part.keys if asked.facts[key].stored]
    assert {known[one].publisher for key in keys for one in asked.facts[key].sources} <= told


def test_a_place_in_the_list_that_no_weighting_changes_is_told_so():

    assert often(0.0) == "dengan bobot mana pun ia tidak termasuk tiga besar"
    assert often(1.0) == "dengan bobot mana pun ia termasuk tiga besar"
    assert (
        often(0.004) == "pada kurang dari 1 persen dari semua susunan bobot ia termasuk tiga besar"
    )
    assert often(0.91) == "pada 91 persen dari semua susunan bobot ia termasuk tiga besar"
