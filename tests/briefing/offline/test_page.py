import re
from dataclasses import replace

import pytest

from briefing.offline import html
from briefing.offline.markup import Html, el
from briefing.story.model import DECISIONS
from data.sources import Source
from tests.briefing.offline.reading import Read
from tests.briefing.story import example

NAMES_ADDRESS = {"src", "href", "action", "data", "poster", "srcset", "xlink:href"}


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "hostile"])
def briefing(request):
    return example.briefing(hostile=request.param)


@pytest.fixture(scope="module")
def page(briefing):
    return Read(html(briefing).decode())


def test_the_page_is_indonesian_and_named_after_its_briefing(page, briefing):
    assert page.of("html") == [{"lang": "id"}]
    assert f"{briefing.title} (Potret {briefing.number})" in page.text


def test_nothing_may_be_fetched_and_nothing_asks_to(page):
    policy = next(m["content"] for m in page.of("meta") if "http-equiv" in m)
    assert policy.startswith("default-src 'none'; ")
    assert "http" not in policy
    asked = {given[name] for _, given in page.tags for name in NAMES_ADDRESS & given.keys()}
    assert {address for address in asked if not address.startswith("#")} == set()
    assert not page.of("link")
    assert not page.of("img")
    assert not page.of("iframe")


def test_style_and_script_reach_for_nothing_either(page):
    for content in page.raw:
        assert not re.search(r"url\((?!\"data:font)", content)
        assert not re.search(r"@import|fetch\(|XMLHttpRequest|WebSocket|import\(", content)
        assert "http" not in re.sub(r"base64,[\w+/=]+", "", content)


def test_there_is_a_cover_and_a_section_for_each_slide(page, briefing):
    shown = page.of_class("slide")
    assert [one["id"] for one in shown] == ["sampul", *(one.name for one in briefing.slides)]
    assert [one["data-n"] for one in shown] == [str(n) for n in range(1, len(briefing.slides) + 2)]


def test_decisions_are_counted_through_their_section():
    made = example.briefing()
    asked = next(one for one in made.slides if one.section == DECISIONS)
    more = replace(asked, name="keputusan-lagi")
    page = Read(html(replace(made, slides=(*made.slides, more))).decode())
    starts = [one["start"] for one in page.of("ol") if "start" in one]
    assert starts == ["1", str(len(asked.points) + 1)]


def test_the_contents_lead_to_every_slide(page, briefing):
    links = [a["href"] for a in page.of("a") if a["href"] != "#isi"]
    read = [f"#{one.name}" for one in briefing.slides]
    presented = [f"#paparan-{n}" for n in range(2, 9)]  # each of the example's slides is a section
    assert links == read + presented


def test_every_fact_told_is_written_once_more_with_its_origin(page, briefing):
    said = set(page.text)
    for slide in briefing.slides:
        for key in slide.all_keys:
            written = briefing.facts[key].written
            assert any(part.startswith(written) for part in said), key
    assert "uji.csv baris 2" in said
    assert "Rumus: peserta ÷ potensi" in said
    assert "Ketentuan: Iuran JKK dan JKM, Rp16.800 (PP 44/2015)" in said


def test_titles_points_and_notes_are_told(page, briefing):
    for slide in briefing.slides:
        claims = (slide.title, *slide.points, *slide.talk)
        assert {claim.text for claim in claims} <= set(page.text)


def test_each_page_has_its_number_the_snapshot_and_whose_figures_they_are(page, briefing):
    total = 1 + len(briefing.slides)
    for n in range(1, total + 1):
        assert f"{n} / {total}" in page.text
    assert page.text.count(f"Potret {briefing.number}") == total + 1  # the cover has it twice
    period = "Periode: 2022 sampai 2024"
    assert f"Status: resmi dan estimasi · {period} · Sumber: {example.CITED.publisher}" in page.text


def test_what_is_missing_is_said_and_an_estimate_wears_its_sign(page):
    assert "belum ada angka" in page.text
    estimates = page.of_class("estimasi")
    assert len(estimates) > 3
    assert any(part.startswith("≈") for part in page.text)


def test_a_number_is_sorted_by_its_value(page, briefing):
    values = {float(td["data-nilai"]) for td in page.of("td") if "data-nilai" in td}
    assert {briefing.facts[key].value for key in briefing.slides[-2].all_keys} <= values


def test_hostile_text_is_text_everywhere():
    told = Read(html(example.briefing(hostile=True)).decode())
    assert len(told.of("script")) == 1
    assert sum("alert(1)" in part for part in told.raw) == 0
    assert any(example.MARKUP in part for part in told.text)
    assert any(example.LONG.strip() in part for part in told.text)
    assert any(example.RIGHT_TO_LEFT in part for part in told.text)
    # A handler in an attribute would run as a script does.
    assert not [name for _, given in told.tags for name in given if name.startswith("on")]


def test_the_same_briefing_gives_the_same_bytes():
    assert html(example.briefing()) == html(example.briefing())


def test_the_faces_of_the_house_are_in_the_file(page):
    style = "".join(page.raw)
    assert style.count("@font-face") == 3
    assert "Source Serif" in style


@pytest.mark.parametrize("text", ["<b>", "a & b", "\x00<", "\"'", *example.HOSTILE])
def test_an_element_escapes_all_that_is_put_into_it(text):
    made = Read(el("p", text, title=text))
    assert [name for name, _ in made.tags] == ["p"]
    assert "".join(made.text) == made.of("p")[0]["title"] == text.replace("\x00", "")


def test_an_element_leaves_html_alone_and_drops_what_is_none():
    inside = el("b", "x")
    assert el("p", inside, None, hidden=True, id=None) == Html("<p hidden><b>x</b></p>")


def test_a_source_without_publisher_goes_by_its_title(briefing):
    nameless = Source("uji", "Tabel uji", "", "", 1, "", "", "")
    told = Read(html(replace(briefing, sources={"uji": nameless})).decode())
    assert any(part.endswith("Sumber: Tabel uji") for part in told.text)
