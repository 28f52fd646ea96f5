"""One regency's profile: exactly two A4 pages, several in one file with bookmarks."""

from dataclasses import replace

import pytest

from briefing import document
from briefing.document import sheets
from briefing.story import frozen
from briefing.story.model import REGENCIES, Claim, Profile, Slide
from briefing.story.visuals import Table, Written
from data.regions import regencies
from tests.briefing.document import reading
from tests.briefing.story import example

PLAIN, HOSTILE = example.briefing(hostile=False), example.briefing()


def part(name, words="Satu kalimat.", visuals=(), times=1):
    points = tuple(Claim(f"{words} {n}", "uji") for n in range(times))
    return Slide(name, REGENCIES, Claim(f"Temuan {name}", "uji"), "", visuals, points)


def table(rows):
    return Table(("Ukuran", "Isi"), tuple((Written(f"Baris {n}"), Written("isi")) for n in rows))


def of(*parts, kodes=("15.01",)):
    title = Claim("Satu temuan", "uji")
    found = tuple(Profile(kode, f"Daerah {kode}", title, parts) for kode in kodes)
    return frozen.numbered(replace(PLAIN, profiles=found))


def eleven(*parts):
    return of(*parts, kodes=tuple(area.kode for area in regencies()))


@pytest.mark.parametrize("briefing", [PLAIN, HOSTILE], ids=["plain", "hostile"])
def test_each_regency_has_two_pages(briefing):
    pdf = document.profiles(briefing)
    assert reading.pages(pdf) == 2 * len(briefing.profiles)
    assert reading.info(pdf)["Page size"].endswith("(A4)")


def test_all_eleven_are_one_file_in_their_order():
    made = eleven(*PLAIN.slides[:3])
    pdf = document.profiles(made)
    assert reading.pages(pdf) == 22
    for at, one in enumerate(made.profiles):
        for page in (1, 2):
            said = reading.page_words(pdf, 2 * at + page)
            assert f"{one.name}, halaman {page} dari 2" in said


def test_one_can_be_asked_for():
    first, second = PLAIN.profiles
    pdf = document.profiles(PLAIN, (second.kode,))
    assert reading.pages(pdf) == 2
    assert f"{second.name}, halaman 1" in reading.words(pdf)
    assert f"{first.name}, halaman" not in reading.words(pdf)
    assert reading.info(pdf)["Title"] == f"Profil daerah: {second.name}"


def test_one_that_the_briefing_lacks_is_refused():
    with pytest.raises(ValueError, match="tidak memuat profil"):
        document.profiles(PLAIN, ("15.99",))


def test_each_regency_has_a_bookmark():
    assert b"/Outlines" in document.profiles(PLAIN)
    tree = reading.structure(document.profiles(PLAIN))
    assert tree.count("H1") == len(PLAIN.profiles)


@pytest.mark.parametrize("times", [1, 30, 120, 400])
def test_two_pages_hold_little_and_much(times):
    made = of(part("depan", times=times), part("x-belakang-x", times=times))
    pdf = document.profiles(made)
    assert reading.pages(pdf) == 2
    assert f"Satu kalimat. {times - 1}" in reading.words(pdf)
    for word in reading.boxes(pdf):
        assert 40 < word.left < word.right < 556, word
        assert word.bottom < 822, word


def test_the_back_stands_on_the_second_page():
    made = of(part("depan"), part("x-belakang-satu"), part("x-belakang-dua"))
    pdf = document.profiles(made)
    assert "Temuan depan" in reading.page_words(pdf, 1)
    assert "Temuan x-belakang-satu" in reading.page_words(pdf, 2)
    assert "Temuan x-belakang-dua" in reading.page_words(pdf, 2)


def test_parts_without_a_side_are_halved():
    front, back = sheets.sides([part("a"), part("b"), part("c")])
    assert [slide.name for slide in front] == ["a", "b"]
    assert [slide.name for slide in back] == ["c"]


def test_a_full_back_gives_a_short_part_to_the_front():
    long, short = part("x-belakang-a", visuals=(table(range(40)),)), part("x-belakang-b")
    front, back = sheets.shared([part("depan")], [long, short])
    assert [slide.name for slide in front] == ["depan", "x-belakang-b"]
    assert back == [long]


def test_a_profile_without_parts_has_its_two_pages():
    assert reading.pages(document.profiles(of())) == 2


def test_a_title_is_not_said_twice():
    head = replace(part("depan"), title=Claim("Satu temuan", "uji"))
    said = reading.words(document.profiles(of(head, part("x-belakang"))))
    assert said.count("Satu temuan") == 1


def test_hostile_words_come_out_as_text():
    said = reading.words(document.profiles(HOSTILE))
    assert example.FORMULA in said
    assert example.MARKUP in said


def test_every_face_is_inside_and_the_file_is_tagged():
    pdf = document.profiles(HOSTILE)
    assert all(reading.embedded(pdf).values())
    assert reading.info(pdf)["Tagged"] == "yes"


def test_the_same_briefing_is_the_same_bytes():
    again = example.briefing(hostile=False)
    assert document.profiles(PLAIN) == document.profiles(again)
