"""What was agreed is noted, changed and withdrawn; what may not be kept is refused in words."""

import pytest

from data import audit, commitments
from data.commitments import MADE
from pages.ui import followup_fields
from tests.pages import promised
from tests.pages.promised import (
    PAGE,
    counts,
    errors,
    field,
    groups,
    history,
    new,
    press,
    ruling,
    write,
)
from tests.pages.reading import is_clean, open_page, words
from tests.pages.uploading import ANA

pytestmark = pytest.mark.usefixtures("fresh_store")


@pytest.fixture
def filled(fresh_store):
    promised.noted()


def test_a_commitment_is_noted_and_leads_to_its_verdict():
    page = new(Disepakati_pada="2024-08")
    assert "Angka awal: 518.632 orang, per Agustus 2024" in words(page)
    write(
        page,
        Yang_dijanjikan="Mendaftarkan 60.000 pekerja",
        Berapa_orang_lebih_banyak="60.000",
        Penanggung_jawab="Kepala Dinas Tenaga Kerja",
        Tenggat="2024-12",
        Rapat="Rapat koordinasi",
    )
    page = press(page, "Catat komitmen")
    assert is_clean(page)
    assert page.success[0].value == r"K-001 tercatat."
    assert groups(page) == {"ditepati": ["K-001"]}  # 518,632 + 60,000 = 578,632 < 592,806
    (kept,) = commitments.histories()["K-001"]
    assert (kept.act, kept.person) == (MADE, ANA.id)
    assert (kept.commitment.target, kept.commitment.baseline.value) == (60_000.0, 518_632.0)
    assert audit.entries(1)[0].act == audit.COMMIT


def test_a_share_is_typed_in_percent_with_a_comma():
    page = new("15.03", Diukur_dengan="cakupan", Disepakati_pada="2024-10")
    write(
        page,
        Yang_dijanjikan="Cakupan naik",
        Penanggung_jawab="Bupati Sarolangun",
        Tenggat="2025-03",
    )
    field(page, "Paling sedikit (persen)").set_value("51,5")
    page = press(page, "Catat komitmen")
    assert commitments.histories()["K-001"][0].commitment.target == 0.515
    assert groups(page) == {"ditepati": ["K-001"]}  # 52 % in March 2025


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"Yang_dijanjikan": ""}, "Yang dijanjikan kosong; isi dengan singkat"),
        ({"Berapa_orang_lebih_banyak": "banyak"}, "Target bukan angka; tulis angka seperti 5"),
        ({"Berapa_orang_lebih_banyak": "5,000"}, "Target bukan angka"),
        ({"Penanggung_jawab": "1509014503900001"}, "Penanggung jawab memuat nomor identitas"),
        ({"Nomor_skenario": "7K3M9-QXD2A"}, "Nomor skenario 7K3M9-QXD2A belum tersimpan"),
    ],
)
def test_a_refusal_names_the_field_and_the_remedy_and_keeps_nothing(said, told):
    page = new(Disepakati_pada="2024-08")
    good = {
        "Yang_dijanjikan": "Mendaftarkan pekerja",
        "Berapa_orang_lebih_banyak": "1.000",
        "Penanggung_jawab": "Kepala Dinas Tenaga Kerja",
    }
    page = press(write(page, **{**good, **said}), "Catat komitmen")
    assert told in errors(page).replace("\\", "")
    assert "Belum ada yang disimpan." in errors(page)
    assert "1509014503900001" not in errors(page) + words(page)
    assert commitments.histories() == {}
    assert not page.exception


def test_a_promise_of_more_people_where_none_were_counted_is_warned_of():
    page = new("15.09", Disepakati_pada="2024-09")
    assert "tidak akan dapat diukur" in page.warning[0].value


@pytest.mark.usefixtures("filled")
def test_a_change_is_a_version_and_the_history_says_what_by_whom_and_why():
    page = open_page(PAGE, komitmen="K-001")
    write(page, Tenggat="2025-12", Alasan="disepakati ulang")
    field(page, "Paling sedikit (persen)").set_value("51")
    page = press(page, "Simpan perubahan")
    assert page.success[0].value.replace("\\", "") == "Versi baru K-001 tercatat."
    newest, oldest = history(page, "K-001")
    assert newest[0] == "2"
    assert newest[2:] == [
        "ana@jambi.go.id (penerbit)",
        "diubah",
        "Target: 55,00 % → 51,00 %; Tenggat: Maret 2025 → Desember 2025",
        "disepakati ulang",
    ]
    assert oldest[2:] == ["rina@jambi.go.id (penerbit)", "dicatat", "–", "–"]
    assert groups(page)["tidak dapat diukur"] == ["K-004", "K-001"], "no figure since December"


@pytest.mark.usefixtures("filled")
def test_a_change_without_a_reason_is_refused():
    page = open_page(PAGE, komitmen="K-001")
    page = press(write(page, Tenggat="2025-12"), "Simpan perubahan")
    assert "Alasan kosong" in errors(page)
    assert len(commitments.histories()["K-001"]) == 1


@pytest.mark.usefixtures("filled")
def test_what_is_withdrawn_stays_in_sight_and_counts_no_more():
    page = open_page(PAGE, komitmen="K-001")
    page = press(write(page, Alasan="diganti program provinsi"), "Tarik komitmen")
    assert groups(page)["ditarik"] == ["K-001"]
    assert counts(page) == [1, 0, 1, 1]
    page = open_page(PAGE, komitmen="K-001")
    assert ruling(page) == "Ditarik diganti program provinsi"
    assert [row[3] for row in history(page, "K-001")] == ["ditarik", "dicatat"]
    assert "Tarik komitmen" not in [button.label for button in page.button]


@pytest.mark.parametrize(
    ("said", "is_share", "value"),
    [
        ("5.000", False, 5000.0),
        ("1234", False, 1234.0),
        ("45,5", True, 0.455),
        ("45,5 %", True, 0.455),
        ("100", True, 1.0),
    ],
)
def test_numbers_are_read_as_they_are_written_here(said, is_share, value):
    assert followup_fields.typed(said, is_share, not is_share) == value


@pytest.mark.parametrize("said", ["", "5,000", "lima", "5%", "1.2.3", "=1+1"])
def test_what_is_no_number_of_people_is_none(said):
    assert followup_fields.typed(said, False, True) != followup_fields.typed(said, False, True)
