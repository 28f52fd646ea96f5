import pytest

from briefing.story import maps_beside as beside
from briefing.story import maps_said as said
from briefing.story.contradicted import contradicted, recorded
from briefing.story.facts import Facts
from data.catalogue import COVERAGE, POVERTY, catalogue
from tests.briefing.story.made import case, figures, guess, row, text

SHARE, POOR = catalogue()[COVERAGE], catalogue()[POVERTY]
PROVINCE = row(COVERAGE, 0.40)


def published(*values, indicator=COVERAGE):
    """Rows of the first regencies, in Kemendagri's order."""
    kodes = ("15.01", "15.02", "15.03", "15.04", "15.05", "15.06")
    return [row(indicator, value, kode) for kode, value in zip(kodes, values, strict=False)]


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        (
            published(0.3, 0.5),
            "Cakupan terendah di Kerinci (30,00 persen), tertinggi di Merangin (50,00 persen)",
        ),
        (
            [*published(0.3), guess(COVERAGE, "15.02", 0.5, 0.4, 0.6)],
            "Cakupan terendah di Kerinci (30,00 persen), tertinggi di Merangin "
            "(sekitar 50,00 persen)",
        ),
        (
            published(0.3, 0.3, 0.5),
            "Cakupan terendah di Kerinci dan Merangin (30,00 persen), tertinggi di Sarolangun "
            "(50,00 persen)",
        ),
        (
            published(0.3, 0.3, 0.3, 0.5),
            "Cakupan terendah di tiga daerah (30,00 persen), tertinggi di Batang Hari "
            "(50,00 persen)",
        ),
        (published(0.3, 0.3), ""),
        (published(0.3), ""),
        ([], ""),
    ],
)
def test_a_title_names_the_two_ends(rows, title):
    own = case(COVERAGE, *rows)
    assert text(said.title(own.facts, own.table, SHARE)) == title


def test_one_figure_or_equal_figures_have_a_title_too():
    alone, alike = case(COVERAGE, *published(0.3)), case(COVERAGE, *published(0.3, 0.3))
    assert "baru Kerinci (30,00" in text(said.title_alike(alone.facts, alone.table, SHARE))
    assert "sama di Kerinci dan Merangin" in text(said.title_alike(alike.facts, alike.table, SHARE))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            (0.3, 0.5),
            "Kerinci di bawah angka provinsi (40,00 persen), sedangkan Merangin di atas angka itu.",
        ),
        (
            (0.3, 0.35),
            "Kerinci dan Merangin di bawah angka provinsi (40,00 persen); tidak satu pun yang "
            "pasti di atas angka itu.",
        ),
        (
            (0.5,),
            "Kerinci di atas angka provinsi (40,00 persen); tidak satu pun yang pasti di bawah "
            "angka itu.",
        ),
        ((0.4,), ""),
    ],
)
def test_who_is_certainly_behind_is_told(values, sentence):
    own = case(COVERAGE, PROVINCE, *published(*values))
    assert text(said.certain(own.facts, own.table, SHARE)) == sentence


def test_without_the_province_nobody_is_behind():
    own = case(COVERAGE, *published(0.3, 0.5))
    assert said.certain(own.facts, own.table, SHARE) is None


def test_an_estimate_across_the_province_is_uncertain():
    rows = [guess(COVERAGE, kode, 0.38, 0.3, 0.5) for kode in ("15.02", "15.03")]
    own = case(COVERAGE, PROVINCE, *published(0.3), *rows)
    assert text(said.uncertain(own.facts, own.table, SHARE)).startswith(
        "Untuk dua daerah lainnya belum dapat dipastikan"
    )
    assert text(said.common(own.facts, own.table, SHARE)) == (
        "Merangin dan Sarolangun belum pernah diumumkan, sehingga memakai satu estimasi yang "
        "sama, sekitar 38,00 persen (antara 30,00\u00a0% dan 50,00\u00a0%)."
    )


def test_a_regency_without_a_figure_is_hatched_and_never_zero():
    own = case(COVERAGE, *published(0.3, 0.3, 0.3, 0.3, 0.3, 0.3))
    heard = text(said.lacking(own.facts, own.table, SHARE))
    assert heard.startswith("Tanjab Timur, Bungo, Tebo, Kota Jambi, dan Sungai Penuh belum ada")
    assert heard.endswith("diarsir, bukan nol.")


def test_the_worst_three_are_named_only_where_places_are_untied_and_published():
    clear = case(POVERTY, *published(0.05, 0.06, 0.07, 0.08, 0.09, indicator=POVERTY))
    assert text(beside.heaviest(clear.facts, clear.table, POOR)) == (
        "Tiga yang terberat ialah Muaro Jambi (9,00 persen), Batang Hari (8,00 persen), dan "
        "Sarolangun (7,00 persen)."
    )
    tied = case(POVERTY, *published(0.05, 0.07, 0.07, 0.08, 0.09, indicator=POVERTY))
    assert beside.heaviest(tied.facts, tied.table, POOR) is None


@pytest.mark.parametrize(
    ("share", "best", "heard"),
    [
        (0.6, 1, "Cakupan Kerinci tertinggi dari 3 daerah"),
        (0.4, 2, "Cakupan Kerinci tertinggi ke-2 dari 3 daerah"),
        (0.2, 3, "Cakupan Kerinci terendah dari 3 daerah"),
    ],
)
def test_a_bupati_hears_the_place_of_her_regency(share, best, heard):
    own = case(COVERAGE, *published(share, 0.5, 0.3))
    key = own.facts.cell(COVERAGE, "15.01", "2024-08")
    place = own.facts.own("peringkat", "15.01", "2024-08", best, "peringkat", "", "", [key])
    assert text(said.title_of(own.facts, "15.01", own.ranked, SHARE, place)) == heard


@pytest.mark.parametrize(
    ("approx", "told"), [(False, "yang dipakai 40,00 persen"), (True, "yang dipakai sekitar 40,")]
)
def test_a_contradiction_names_who_says_otherwise(approx, told):
    shown = row(COVERAGE, 0.40, "15.03", approx=approx)
    other = shown._replace(value=0.43, source="tribun-jambi-2024-10-04")
    claim = contradicted(Facts(figures(shown, others=(other,))), shown)
    assert "cakupan peserta aktif di Sarolangun pada Agustus 2024" in claim.text
    assert told in claim.text
    assert claim.text.endswith("padahal ada pula 43,00 persen menurut Tribun Jambi.")
    assert len(claim.facts) == 2


def test_the_list_of_contradictions_warns_of_the_place_it_speaks_of():
    assert "64.709 peserta terdaftar" in text(recorded("15.03", COVERAGE))
    assert recorded("15.09", COVERAGE) is None


def test_sources_that_agree_are_no_contradiction():
    shown = row(COVERAGE, 0.40, "15.03")
    same = shown._replace(source="tribun-jambi-2024-10-04")
    assert contradicted(Facts(figures(shown, others=(same,))), shown) is None
