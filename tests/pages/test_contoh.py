"""A demonstration says on every page what it is; the real dashboard never does."""

import pytest

from data import store
from data.catalogue import COVERAGE
from pages.ui import cached, frame, trend_view
from pages.ui.text import common as text
from tests.data import demonstration
from tests.pages.reading import html, is_clean, open_page, parts, plain, words

MARK = "DATA CONTOH — bukan angka resmi"
PAGES = (
    "ringkasan.py",
    "peta_cakupan.py",
    "tren.py",
    "kesenjangan.py",
    "profil_daerah.py",
    "kriteria.py",
    "tindak_lanjut.py",
    "simulasi_anggaran.py",
    "data_metode.py",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("contoh")


@pytest.fixture
def demonstration_store(folder):
    with demonstration.opened(folder):
        yield


@pytest.mark.usefixtures("demonstration_store")
@pytest.mark.parametrize("script", PAGES)
def test_every_page_of_a_demonstration_has_the_ribbon_and_nothing_to_close_it(script):
    page = open_page(script)
    ribbons = parts(html(page), "aside", "lj-ribbon")
    assert [plain(ribbon) for ribbon in ribbons] == [f"{MARK} {text.SAMPLE_HELP}"]
    assert "<button" not in ribbons[0]
    assert is_clean(page)


@pytest.mark.usefixtures("demonstration_store")
def test_a_sample_wears_its_hatched_badge_and_names_its_source():
    page = open_page("ringkasan.py")
    assert 'class="lj-badge contoh"' in html(page)
    assert "Lindung Jambi (data contoh)" in words(page)
    assert 'class="lj-bar contoh"' in html(page)


@pytest.mark.usefixtures("demonstration_store")
def test_a_page_that_says_what_is_wrong_with_the_store_has_no_ribbon(monkeypatch, written):
    def broken():
        raise store.StoreProblem("contoh.sqlite", "tidak dapat dibaca", "periksa")

    monkeypatch.setattr(cached, "edition", broken)
    frame.ribbon()
    assert written == []


def test_the_real_dashboard_has_no_ribbon():
    assert "lj-ribbon" not in html(open_page("ringkasan.py"))


@pytest.mark.usefixtures("demonstration_store")
def test_a_projection_from_samples_is_told_as_a_sample():
    figures = cached.figures()
    asked = trend_view.Asked("15.09", (), "2023", "2026", "2029")
    ahead = trend_view.build(figures, COVERAGE, asked).ahead
    assert len(ahead) > 0
    assert set(ahead["status"]) == {"contoh"}
    assert ahead["low"].notna().all()
