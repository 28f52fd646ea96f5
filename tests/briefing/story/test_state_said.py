from dataclasses import replace

import pytest

from briefing.story import state_said as said
from briefing.story.facts import Facts
from program.headline import headline
from tests.briefing.story.made import figures, row, text


def counted(share=0.3952, people=518_632.0, whole=1_312_370.0, *more):
    """Facts and headline of a province with coverage and its counts."""
    known = figures(
        row("cakupan", share),
        row("peserta_aktif", people),
        row("potensi_pekerja", whole),
        row("belum_terlindungi", whole - people),
        *more,
    )
    return Facts(known), headline(known)


@pytest.mark.parametrize(
    ("share", "title"),
    [
        (0.3952, "Hampir empat dari sepuluh pekerja Jambi terlindungi, 793.738 orang belum"),
        (0.40, "Empat dari sepuluh pekerja Jambi terlindungi, 793.738 orang belum"),
        (0.46, "Lebih dari empat dari sepuluh pekerja Jambi terlindungi, 793.738 orang belum"),
        (0.03, "Baru 3,00 persen pekerja Jambi terlindungi, 793.738 orang belum"),
    ],
)
def test_the_title_says_in_ten_who_is_protected_and_counts_who_is_not(share, title):
    assert text(said.title(*counted(share))) == title


def test_a_share_without_its_people_gets_a_title_of_its_own():
    known = figures(row("cakupan", 0.44, period="2025-03"))
    facts, found = Facts(known), headline(known)
    assert said.title(facts, found) is None
    assert text(said.title_of_share(facts, found)) == (
        "44,00 persen pekerja Jambi terlindungi pada Maret 2025, tetapi jumlah orangnya belum "
        "diumumkan"
    )


@pytest.mark.parametrize(
    ("until", "title"),
    [
        ("2020", "Sampai akhir 2020 cakupan provinsi belum memiliki angka terbitan"),
        ("", "Sampai sekarang cakupan provinsi belum memiliki angka terbitan"),
    ],
)
def test_where_nothing_is_known_the_title_says_until_when(until, title):
    assert text(said.title_without(until)) == title


@pytest.mark.parametrize(
    ("more", "tail"),
    [
        ((), "tetapi diumumkan tanpa jumlah peserta dan potensinya."),
        (
            (row("peserta_aktif", 592_806.0, period="2024-12"),),
            "tetapi diumumkan tanpa jumlah potensi pekerjanya.",
        ),
    ],
)
def test_a_newer_coverage_says_which_counts_it_lacks(more, tail):
    newer = row("cakupan", 0.4517, period="2024-12")
    heard = text(said.newer(*counted(0.3952, 518_632.0, 1_312_370.0, newer, *more)))
    assert heard.startswith("Angka terbaru, 45,17 persen pada Desember 2024, lebih tinggi 5,65")
    assert heard.endswith(tail)


def test_missing_counts_leave_the_sentences_unsaid():
    known = figures(row("cakupan", 0.44))
    facts, found = Facts(known), headline(known)
    rules = (said.covered, said.left, said.newer, said.reckoning)
    assert [rule(facts, found) for rule in rules] == [None] * 4
    assert text(said.uncounted(found)).startswith("Peserta aktif dan potensi pekerja belum terbit")


@pytest.mark.parametrize(
    ("before", "first", "tail"),
    [
        (0.0726, False, ", turun 0,37 poin persentase dibanding September 2024."),
        (0.0650, False, ", naik 0,39 poin persentase dibanding September 2024."),
        (0.0689, False, ", tidak berubah dibanding September 2024."),
        (None, True, "."),
    ],
)
def test_poverty_is_held_against_the_year_before(before, first, tail):
    now = row("persentase_penduduk_miskin", 0.0689, period="2025-09")
    people = row("jumlah_penduduk_miskin", 261_250.0, period="2025-09")
    old = row("persentase_penduduk_miskin", before or 0.0, period="2024-09")
    known = figures(now, people, *([old] if before else []))
    opening = "Sebanyak" if first else "Sementara itu,"
    claim = said.poverty(Facts(known), headline(known), old if before else None, first)
    assert text(claim) == (
        f"{opening} 6,89 persen penduduk (261.250 orang) hidup dalam kemiskinan pada "
        f"September 2025{tail}"
    )


def test_poor_people_of_another_month_are_not_put_beside_the_share():
    share = row("persentase_penduduk_miskin", 0.0689, period="2025-09")
    people = row("jumlah_penduduk_miskin", 280_000.0, period="2024-03")
    known = figures(share, people)
    assert "orang" not in text(said.poverty(Facts(known), headline(known), None, True))


@pytest.mark.parametrize(
    ("last", "heard"),
    [
        (
            {"value": 1_300_000.0, "approx": True},
            "1.312.370 orang pada Agustus 2024, sekitar 1.300.000 orang pada Maret 2025.",
        ),
        ({"value": 1_312_370.0}, ""),
    ],
)
def test_a_moving_base_is_told_and_a_standing_one_is_not(last, heard):
    first = row("potensi_pekerja", 1_312_370.0)
    newer = replace_row(first, period="2025-03", **last)
    facts = Facts(figures(first, newer))
    assert heard in text(said.base(facts, first, newer))
    assert bool(text(said.base(facts, first, newer))) == bool(heard)


def replace_row(one, **changed):
    return one._replace(**changed)


def test_a_rounded_count_is_about_and_keeps_its_note():
    extreme = row("jumlah_penduduk_miskin_ekstrem", 15_000.0, approx=True, note="menurut Gubernur")
    assert text(said.extreme(Facts(figures(extreme)), extreme)).startswith(
        "Yang miskin ekstrem sekitar 15.000 orang pada Agustus 2024 (menurut Gubernur);"
    )


def test_the_headline_can_be_without_any_figure():
    facts, found = counted()
    empty = replace(found, coverage=None, newest_coverage=None, gap=None, poverty=None)
    assert said.title(facts, empty) is None
    assert said.title_of_share(facts, empty) is None
    assert said.poverty(facts, empty, None, first=True) is None
