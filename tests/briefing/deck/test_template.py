"""A template gives a deck its dress, and nothing else."""

from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image

from briefing import deck
from briefing.deck.look import DEFAULT
from briefing.deck.place import SLIDE, Box
from briefing.deck.template import BadTemplate, look_of
from briefing.deck.template.places import places
from geo.palette import contrast
from tests.briefing import office
from tests.briefing.deck import reading, templates
from tests.briefing.deck.repairs import repairs
from tests.briefing.deck.templates import BLUE, NAVY, ORANGE, WHITE


def dressed(template: bytes, hostile: bool = False) -> bytes:
    return deck.pptx(reading.briefing(hostile), template)


def theme(made: bytes) -> str:
    return reading.parts(made)["ppt/theme/theme1.xml"].decode()


def test_the_colours_and_faces_of_the_deck_are_the_templates():
    found = theme(dressed(templates.made()))
    for slot, value in (("dk1", NAVY), ("lt1", WHITE), ("accent1", BLUE), ("accent2", ORANGE)):
        assert f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' in found
    assert found.count('<a:latin typeface="Arial"/>') == 2
    assert "Cambria" not in found


def test_the_chosen_takes_the_templates_accent_and_estimates_stay_gold():
    plain = reading.chart(reading.slides()[reading.BARS])._chartSpace.xml
    slides = reading.opened(dressed(templates.made())).slides
    own = reading.chart(slides[reading.BARS])._chartSpace.xml
    for colour in ('schemeClr val="accent1"', 'srgbClr val="E3CB97"'):
        assert plain.count(colour) == own.count(colour) > 0


def test_the_logo_stands_on_the_master_where_the_template_has_it():
    made = reading.opened(dressed(templates.made(logo=templates.picture())))
    pictures = [shape for shape in made.slide_master.shapes if shape.shape_type == 13]
    assert len(pictures) == 1
    assert (pictures[0].left, pictures[0].top, pictures[0].width) == templates.LOGO[:3]
    with Image.open(BytesIO(pictures[0].image.blob)) as logo:
        assert logo.getpixel((0, 0)) == (0xF2, 0xA9, 0x00)


def test_no_words_stand_on_the_logo():
    template = templates.made(logo=templates.picture())
    logo = look_of(template).pictures[0].place
    for slide in reading.opened(dressed(template)).slides:
        assert [said for said, box in reading.spoken(slide) if box.meets(logo)] == []


@pytest.mark.parametrize("hostile", [False, True])
def test_words_stay_apart_on_a_templates_slides(hostile):
    template = templates.made(logo=templates.picture(), band=BLUE)
    for slide in reading.opened(dressed(template, hostile)).slides:
        for (first, one), (second, other) in combinations(reading.spoken(slide), 2):
            assert not one.meets(other), f"{first!r} and {second!r}"
        for shape in slide.shapes:
            box = reading.place(shape)
            assert box.right <= SLIDE.width + 0.1, shape.name
            assert box.bottom <= SLIDE.height + 0.1, shape.name


def test_words_can_be_read_on_a_dark_template():
    look = look_of(templates.made(dark=True))
    assert (look.dark, look.paper, look.ink) == (True, f"#{NAVY}", f"#{WHITE}")
    for words in (look.ink, look.quiet, look.gold, look.foot_colour):
        assert contrast(words, look.paper) >= 4.5


def test_an_accent_that_cannot_be_seen_gives_way_to_one_that_can():
    # Blue on navy is 2.4 to 1, orange 7.9.
    assert look_of(templates.made(dark=True)).scheme[4] == f"#{ORANGE}"


def test_the_foot_stands_within_a_band_and_can_be_read_there():
    look = look_of(templates.made(band=BLUE))
    assert look.foot.top * 12_700 >= 6_400_000
    assert contrast(look.foot_colour, f"#{BLUE}") >= 4.5


def test_a_template_is_shown_by_libreoffice_with_every_title(tmp_path):
    made = dressed(templates.made(logo=templates.picture(), band=BLUE))
    pages = office.text(office.converted(made, "paparan.pptx", "pdf", tmp_path))
    for page, slide in zip(pages, reading.slides(), strict=True):
        assert slide.shapes.title.text_frame.text in " ".join(page.split())


def test_powerpoint_finds_nothing_to_repair_in_a_dressed_deck(tmp_path):
    made = dressed(templates.made(dark=True, logo=templates.picture(), band=ORANGE))
    assert repairs(made, tmp_path) == []


def test_the_same_template_gives_the_same_bytes():
    template = templates.made(logo=templates.picture(), band=BLUE)
    assert dressed(template) == dressed(template)


def test_a_potx_is_a_template_too():
    def as_template(name: str, part: bytes) -> bytes:
        return part.replace(b"presentation.main+xml", b"template.main+xml")

    assert look_of(templates.rewritten(templates.made(), as_template)).scheme[0] == f"#{NAVY}"


def unchanged(name: str, part: bytes) -> bytes:
    return part


MACRO = {"ppt/vbaProject.bin": b"Attribute VB_Name"}
BOMB = {"ppt/media/image9.png": b"\0" * 200_000_000}


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (b"", "bukan presentasi PowerPoint"),
        (b"%PDF-1.7", "bukan presentasi PowerPoint"),
        (b"PK\x03\x04", "bukan presentasi PowerPoint"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "bukan presentasi PowerPoint"),
        (
            bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
            "terkunci kata sandi",
        ),
        (b"\0" * (20 * 1024 * 1024 + 1), "paling besar 20 MB"),
        (templates.rewritten(templates.made(), unchanged, **MACRO), "memuat makro"),
        (templates.rewritten(templates.made(), unchanged, **BOMB), "jauh lebih besar"),
        (templates.made(size=(9_144_000, 6_858_000)), "berukuran 4 : 3"),
        (templates.made(size=(9_144_000, 5_715_000)), "berukuran 8 : 5"),
    ],
    ids=["empty", "pdf", "half", "ppt", "locked", "large", "macro", "bomb", "4:3", "16:10"],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(template, said):
    with pytest.raises(BadTemplate, match=said) as refused:
        look_of(template)
    assert str(refused.value).endswith(".")


def test_a_macro_file_under_another_name_is_refused():
    def macro(name: str, part: bytes) -> bytes:
        main = b"vnd.openxmlformats-officedocument.presentationml.presentation.main"
        return part.replace(main, b"vnd.ms-powerpoint.presentation.macroEnabled.main")

    with pytest.raises(BadTemplate, match="memuat makro"):
        look_of(templates.rewritten(templates.made(), macro))


@pytest.mark.parametrize(
    "part", ["ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml", "ppt/theme/theme1.xml"]
)
def test_a_broken_part_is_refused(part):
    def broken(name: str, content: bytes) -> bytes:
        return b"<broken" if name == part else content

    with pytest.raises(BadTemplate, match="bukan presentasi PowerPoint"):
        look_of(templates.rewritten(templates.made(), broken))


def test_a_part_that_declares_entities_is_refused():
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'

    def entities(name: str, content: bytes) -> bytes:
        return bomb if name == "ppt/theme/theme1.xml" else content

    with pytest.raises(BadTemplate, match="bukan presentasi PowerPoint"):
        look_of(templates.rewritten(templates.made(), entities))


def test_what_lies_outside_the_file_stays_outside():
    target = b'Target="https://contoh.go.id/logo.png" TargetMode="External"'

    def outside(name: str, content: bytes) -> bytes:
        if name != "ppt/slideMasters/_rels/slideMaster1.xml.rels":
            return content
        return content.replace(b'Target="../media/image1.png"', target)

    template = templates.rewritten(templates.made(logo=templates.picture()), outside)
    made = dressed(template)
    assert look_of(template).pictures == ()
    for name, part in reading.parts(made).items():
        if not name.startswith("ppt/notesSlides"):
            assert b"contoh.go.id/logo" not in part, name


def test_a_picture_that_would_fill_the_memory_is_left_out():
    def giant(name: str, content: bytes) -> bytes:
        return templates.giant() if name.endswith("image1.png") else content

    template = templates.rewritten(templates.made(logo=templates.picture()), giant)
    assert look_of(template).pictures == ()


def test_a_large_picture_is_made_smaller():
    look = look_of(templates.made(logo=templates.picture(size=(4000, 1600))))
    with Image.open(BytesIO(look.pictures[0].png)) as logo:
        assert logo.size == (1920, 768)


def test_only_the_plain_look_of_a_shape_comes_along():
    hostile = templates.shape(
        f'<a:solidFill><a:srgbClr val="{BLUE}"/></a:solidFill>',
        '<a:prstGeom prst="rect"><a:avLst><a:gd name="adj" fmla="val 5"/></a:avLst></a:prstGeom>',
        '<p:txBody><a:bodyPr/><a:p><a:r><a:rPr><a:hlinkClick r:id="rId1"/></a:rPr>'
        "<a:t>Klik di sini</a:t></a:r></a:p></p:txBody>",
    )
    made = reading.opened(templates.made())
    templates.draw(made.slide_master, hostile, behind=True)
    (kept,) = look_of(templates.saved(made)).decorations
    assert BLUE in kept
    assert 'fmla="val 5"' in kept
    assert "hlink" not in kept
    assert "Klik" not in kept
    assert "r:id" not in kept


@pytest.mark.parametrize("face", ["Arial&quot;/><evil", "&lt;script&gt;", "x" * 90, "+mj-lt", ""])
def test_the_name_of_a_face_is_a_name(face):
    def other(name: str, content: bytes) -> bytes:
        return content.replace(b'typeface="Arial"', f'typeface="{face}"'.encode())

    template = templates.rewritten(templates.made(), other)
    if "<evil" in face:
        with pytest.raises(BadTemplate):
            look_of(template)
    else:
        assert look_of(template).heading == DEFAULT.heading


def test_places_without_room_are_ours():
    tiny = {"title": Box(900, 500, 20, 10), "body": Box(0, 0, 10, 10), "ftr": Box(0, 0, 5, 5)}
    title, body, foot = places(tiny, [], [])
    assert (title, body, foot) == (DEFAULT.title, DEFAULT.body, DEFAULT.foot)
