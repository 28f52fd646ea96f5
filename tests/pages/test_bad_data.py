"""A store that may not be published: the visitor reads one sentence, never a traceback."""

import pytest

from data.problems import BadData
from pages.ui import cached, frame
from pages.ui.text import common
from tests.pages.reading import open_page, words

FAULT = BadData("cakupan.csv", 7, "value 'lima puluh' tidak dapat diterima", "tulis angka")


@pytest.fixture(autouse=True)
def spoiled(monkeypatch):
    def refuse(state):
        raise FAULT

    cached._figures.clear()
    monkeypatch.setattr(cached, "load", refuse)
    yield
    cached._figures.clear()


@pytest.mark.parametrize("script", ["", "peta_cakupan.py", "data_metode.py"])
def test_a_file_that_may_not_be_published_is_told_in_one_sentence(script):
    page = open_page(script)
    assert not page.exception
    assert [error.value for error in page.error] == [
        "**Data belum dapat ditampilkan.** Berkas cakupan.csv baris 7: value 'lima puluh' tidak "
        "dapat diterima; tulis angka."
    ]
    assert common.BAD_DATA_HELP in words(page)


def test_the_frame_of_the_page_stays():
    page = open_page()
    assert "GADM 4.1" in words(page)
    assert not page.dataframe


def test_a_mended_file_is_shown_again(monkeypatch):
    monkeypatch.undo()
    page = open_page()
    assert not page.error
    assert "793.738" in words(page)


def test_what_a_file_holds_is_quoted_and_never_formatted():
    fault = BadData("a*b*.csv", 2, "value '[x](http://y) <b>' tidak dapat diterima", "tulis angka")
    said = frame.literal(fault)
    assert r"a\*b\*.csv" in said
    assert r"\[x\]\(http://y\) \<b\>" in said
