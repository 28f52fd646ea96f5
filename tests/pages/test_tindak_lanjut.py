"""What was agreed is listed by verdict and opened with its rule; readers only look."""

import io

import pytest
from openpyxl import load_workbook

from briefing import exports, workbook
from data import audit, commitments
from data.people import NOBODY, OFFICER, Person
from pages.ui import cached, followup_items, followup_sheet
from pages.ui.text import tindak_lanjut as text
from tests.pages import promised
from tests.pages.promised import PAGE, counts, field, groups, ruling
from tests.pages.reading import html, is_clean, open_page, parts, rows, table, words
from tests.pages.uploading import become

pytestmark = pytest.mark.usefixtures("fresh_store")

BUDI = Person("budi@tebo.go.id", "Budi", OFFICER, "15.09")


@pytest.fixture
def filled(fresh_store):
    promised.noted()


def test_an_empty_store_says_how_a_commitment_comes_in():
    page = open_page(PAGE)
    assert is_clean(page)
    assert "Belum ada komitmen" in page.info[0].value
    assert words(page).count("Estimasi tidak pernah membuktikan") == 1


@pytest.mark.usefixtures("filled")
def test_commitments_stand_under_their_verdicts_the_late_ones_first():
    page = open_page(PAGE)
    assert is_clean(page)
    assert groups(page) == {
        "terlambat": ["K-001"],
        "tidak dapat diukur": ["K-004"],
        "berjalan": ["K-003"],
        "ditepati": ["K-002"],
    }
    assert counts(page) == [1, 1, 1, 1]
    assert "1 dari 4 komitmen ditepati, 1 terlambat" in words(page)


@pytest.mark.usefixtures("filled")
def test_each_verdict_says_its_rule_and_the_figures_it_used():
    said = {number: ruling(open_page(PAGE, komitmen=number)) for number in ("K-001", "K-002")}
    assert said["K-001"] == (
        "Terlambat Angka terbitan pertama untuk Maret 2025 atau sesudahnya, yaitu 52,00 %, per "
        "Maret 2025, belum mencapai 55,00 %."
    )
    # 518,632 in August 2024 + 50,000 = 568,632; December 2024: 592,806.
    assert "yaitu 592.806 orang, per Desember 2024, mencapai 568.632 orang" in said["K-002"]
    assert "dari 518.632 menjadi 568.632" in words(open_page(PAGE, komitmen="K-002"))


def test_what_was_reached_too_late_says_when():
    # 41.38 % in October 2024, 45.17 % in December.
    changed = {"kode": "15", "target": 0.43, "agreed": "2024-08", "due": "2024-10"}
    commitments.agree(promised.RINA, promised.Commitment(**{**vars(promised.LATE), **changed}))
    assert ruling(open_page(PAGE)) == (
        "Terlambat Angka terbitan pertama untuk Oktober 2024 atau sesudahnya, yaitu 41,38 %, per "
        "Oktober 2024, belum mencapai 43,00 %. Target baru tercapai kemudian: 45,17 %, per "
        "Desember 2024."
    )


@pytest.mark.usefixtures("filled")
def test_an_estimate_is_never_the_figure_that_tests_a_commitment():
    page = open_page(PAGE, komitmen="K-004")
    assert "tidak ada angka terbitan sampai September 2024" in ruling(page)
    row = next(
        r for t in parts(html(page), "table", "lj-table") for r in rows(t) if r[0] == "K-004"
    )
    assert row[-1] == "belum ada angka"
    assert "lj-badge estimasi" not in html(page)


@pytest.mark.usefixtures("filled")
def test_regency_and_office_filter_the_list():
    assert groups(open_page(PAGE, daerah="15.09")) == {"tidak dapat diukur": ["K-004"]}
    of_office = open_page(PAGE, penjawab="Kepala Dinas Tenaga Kerja")
    assert groups(of_office) == {"berjalan": ["K-003"], "ditepati": ["K-002"]}
    assert counts(of_office) == [1, 0, 1, 0]
    none = open_page(PAGE, daerah="15.08", penjawab="Bupati Sarolangun")
    assert groups(none) == {}
    assert text.NONE_HERE in [one.value for one in none.info]


@pytest.mark.usefixtures("filled")
def test_readers_only_look(monkeypatch):
    become(monkeypatch, NOBODY)
    page = open_page(PAGE)
    assert groups(page)["terlambat"] == ["K-001"]
    assert "memerlukan peran" in page.info[0].value
    assert [button.label for button in page.button if button.label == "Simpan perubahan"] == []
    page = open_page(PAGE, bagian_tindak_lanjut="catat")
    assert "memerlukan peran" in page.info[0].value
    assert list(page.text_input) == []


@pytest.mark.usefixtures("filled")
def test_an_officer_notes_and_changes_her_own_regencys_alone(monkeypatch):
    become(monkeypatch, BUDI)
    page = open_page(PAGE, bagian_tindak_lanjut="catat")
    assert field(page, "Daerah").options == ["Kabupaten Tebo"]
    assert "Petugas Kabupaten Tebo" in open_page(PAGE, komitmen="K-001").info[0].value
    own = open_page(PAGE, komitmen="K-004")
    assert "Simpan perubahan" in [button.label for button in own.button]


def test_what_people_write_is_text_and_never_markup():
    nasty = "<img src=x onerror=alert(1)> **tebal**"
    evil = promised.Commitment(**{**vars(promised.LATE), "what": nasty, "answers": nasty})
    commitments.agree(promised.RINA, evil)
    commitments.withdraw(promised.RINA, "K-001", 1, nasty)
    page = open_page(PAGE, penjawab=nasty)
    assert "<img" not in html(page)
    assert nasty in words(page)
    chip = next(one for one in page.button if one.label.startswith("Penanggung jawab:"))
    assert r"\<img" in chip.label
    assert r"\*\*tebal\*\*" in chip.label


@pytest.mark.usefixtures("filled")
def test_the_trail_shows_the_acts_under_their_name():
    page = open_page("unggah_data.py", bagian_unggah="jejak", perbuatan=audit.COMMIT)
    assert is_clean(page)
    told = rows(parts(html(page), "table", "lj-table")[0])
    assert [row[1] for row in told] == ["Komitmen"] * 4
    assert "K-004, Kabupaten Tebo" in told[0][-1]


@pytest.mark.usefixtures("filled")
def test_table_and_files_hold_what_the_screen_shows():
    shown = table(open_page(PAGE), "komitmen")
    assert shown["Putusan"].tolist() == ["Terlambat", "Tidak dapat diukur", "Berjalan", "Ditepati"]
    items = followup_items.every(cached.figures(), cached.this_month())
    made = followup_sheet.sheet(items, cached.this_month())
    lines = exports.csv(made).decode("utf-8-sig").splitlines()
    assert lines[0].startswith("nomor,kode,nama,yang_dijanjikan,indikator")
    assert lines[1].startswith("K-001,15.03,Kabupaten Sarolangun")
    assert "0.52" in lines[1]
    book = load_workbook(io.BytesIO(workbook.xlsx(made)))
    head = [cell.value for cell in book["Data"][1]]
    row = dict(zip(head, [cell.value for cell in book["Data"][2]], strict=True))
    assert (row["putusan"], row["harus_mencapai"], row["angka_penentu"]) == (
        "Terlambat",
        0.55,
        0.52,
    )
    assert "Estimasi tidak pernah membuktikan" in str([c.value for c in book["Keterangan"]["B"]])
