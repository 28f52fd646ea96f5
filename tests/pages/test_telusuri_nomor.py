"""A number is entered: what it is of, where each figure came from, and what if it is unknown."""

import re

import pytest

from briefing import kept
from briefing.story import frozen
from briefing.story import traced as traced_rows
from data import ledger, snapshots, store
from pages.ui import trace_table
from tests.briefing.story import example
from tests.data import uploads
from tests.pages.reading import html, is_clean, open_page, rows, words
from words import periods

PAGE = "bahan_paparan.py"


def traced(typed: str):
    return open_page(PAGE, potret=typed)


@pytest.fixture(scope="module")
def known():
    made = kept.freeze(example.briefing(hostile=True))
    kept.keep(made)
    return made


def test_a_number_in_the_address_opens_its_trace(known):
    page = traced(known.number)
    assert is_clean(page)
    assert f"Potret {known.number}" in words(page)
    table = page.dataframe[0].value
    assert set(table["Berkas"]) == {"uji.csv baris 2"}
    assert "Rp2,0 miliar" in set(table["Angka"])


def test_a_number_is_found_as_people_type_it(known):
    page = traced(known.number.lower().replace("-", " "))
    assert f"Potret {known.number}" in words(page)


def test_the_trace_is_searched_by_words(known):
    page = traced(known.number)
    whole = len(page.dataframe[0].value)
    page.text_input(key="cari_asal").set_value("muaro cakupan").run()
    assert 0 < len(page.dataframe[0].value) < whole
    page.text_input(key="cari_asal").set_value("tidak ada yang begini").run()
    assert not page.dataframe
    assert "Tidak ada baris yang memuat kata itu" in words(page)


def test_the_origin_of_the_chosen_figure_is_told_whole():
    row = traced_rows.table(example.briefing(hostile=False)).iloc[0].to_dict()
    said = trace_table.origin(row)
    assert "<h3>Ukuran cakupan, Kabupaten Kerinci: 25,00\u00a0%</h3>" in said
    assert "<dt>Rumus</dt><dd>peserta ÷ potensi</dd>" in said
    assert "<dt>Berkas</dt><dd>uji.csv baris 2</dd>" in said
    assert 'href="https://contoh.go.id/?a=1&amp;b=2"' in said
    assert "<dt>Catatan</dt>" not in said


def test_the_origin_of_an_uploaded_figure_names_who_published_it_when_and_the_file(
    tmp_path, monkeypatch
):
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///{tmp_path}/lindung.sqlite")
    made = uploads.run({"15.09": 10}, "s-1", 0)
    ledger.publish(uploads.PUBLISHER_OF_ALL, made, "", {}, [uploads.source("s-1")])
    row = traced_rows.table(example.briefing(hostile=False)).iloc[0].to_dict()
    said = trace_table.origin(row | {"muatan": "1; 7"})
    when = periods.moment(ledger.loads()[0].made_at)
    assert f"<dd>1: diterbitkan rina@contoh.id, {when}, dari berkas peserta-s-1.csv" in said
    assert f"(SHA-256 {made.upload.sha256})<br>7</dd>" in said  # 7 isn't of this store


@pytest.mark.parametrize("address", ["javascript:alert(1)", "", "data:text/html,x"])
def test_an_address_that_is_none_is_no_link(address):
    row = dict.fromkeys(traced_rows.COLUMNS, "<b>") | {"alamat_sumber": address}
    assert "href" not in trace_table.origin(row)
    assert "<b>" not in trace_table.origin(row)


def test_names_that_mean_harm_are_text_on_the_page(known):
    assert "<script>" not in html(traced(known.number))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("AAAAA-AAAAA", "Potret AAAAA-AAAAA tidak ada di sini"),
        ("7K3M9", "“7K3M9” bukan nomor potret"),
        ("*<b>*", "bukan nomor potret"),
    ],
)
def test_a_number_that_is_not_known_is_said_with_what_to_do(typed, said):
    page = traced(typed)
    assert is_clean(page)
    assert said in page.error[0].value
    assert not page.dataframe


def test_without_a_number_the_newest_are_offered(known):
    page = open_page(PAGE, bagian_paparan="telusuri")
    listed = rows(html(page))
    assert known.number in [row[0] for row in listed] or len(listed) == 8
    assert re.search(r"\d{1,2} \w+ \d{4}, pukul \d\d\.\d\d WIB", listed[0][1])
    assert f'href="?potret={listed[0][0]}"' in html(page)


def test_a_damaged_snapshot_is_said_and_not_shown(monkeypatch, known):
    def fail(_: str) -> None:
        raise frozen.NotThis("rusak")

    monkeypatch.setattr(kept, "opened", fail)
    page = traced(known.number)
    assert "tidak lagi cocok dengan nomornya" in page.error[0].value


def test_a_store_that_cannot_be_read_is_said(monkeypatch, known):
    def fail(_: int) -> None:
        raise store.StoreProblem("x.sqlite", "tidak dapat dibaca", "periksa")

    monkeypatch.setattr(snapshots, "newest", fail)
    page = open_page(PAGE, bagian_paparan="telusuri")
    assert "x.sqlite tidak dapat dibaca; periksa." in page.error[0].value.replace("\\", "")
