"""Commitments are added, version by version, on both databases; nothing of them is ever changed."""

import datetime as dt
import os

import pytest

from data import audit, commitments, people, schema, store
from data.commitments import CHANGED, MADE, WITHDRAWN, Overtaken
from data.people import NOBODY, Forbidden
from data.problems import BadData
from tests.data.agreed import TEBO, tebo
from tests.data.children import CHILDREN, run_all
from tests.data.uploads import OFFICER_OF_TEBO, PUBLISHER_OF_ALL

BUNGO = tebo(kode="15.08", baseline=None)


def promise(address: str, count: int) -> None:
    os.environ[store.VARIABLE] = address
    for _ in range(count):
        commitments.agree(OFFICER_OF_TEBO, TEBO)


def move_the_deadline(address: str, due: str) -> None:
    os.environ[store.VARIABLE] = address
    try:
        commitments.amend(PUBLISHER_OF_ALL, "K-001", 1, tebo(due=due), "disepakati ulang")
    except Overtaken:
        raise SystemExit(7) from None


def acts(of: str) -> list[tuple[int, str, str]]:
    return [(one.version, one.act, one.person) for one in commitments.histories()[of]]


def test_a_new_store_holds_none(address):
    assert commitments.histories() == {}


def test_what_was_agreed_comes_back_with_who_and_when(address):
    before = dt.datetime.now(dt.UTC)
    assert commitments.agree(OFFICER_OF_TEBO, TEBO) == "K-001"
    (one,) = commitments.histories()["K-001"]
    assert one.commitment == TEBO
    assert (one.version, one.person, one.role) == (1, "budi@contoh.id", people.OFFICER)
    assert before <= one.made_at <= dt.datetime.now(dt.UTC)


def test_every_version_stays_and_the_newest_counts(address):
    commitments.agree(PUBLISHER_OF_ALL, BUNGO)
    commitments.agree(OFFICER_OF_TEBO, TEBO)
    commitments.amend(PUBLISHER_OF_ALL, "K-002", 1, tebo(due="2025-12"), "disepakati ulang")
    commitments.withdraw(OFFICER_OF_TEBO, "K-002", 2, "digabung dengan program provinsi")
    assert acts("K-002") == [
        (1, MADE, "budi@contoh.id"),
        (2, CHANGED, "rina@contoh.id"),
        (3, WITHDRAWN, "budi@contoh.id"),
    ]
    versions = commitments.histories()["K-002"]
    assert [one.commitment.due for one in versions] == ["2025-06", "2025-12", "2025-12"]
    assert [one.note for one in versions][1:] == [
        "disepakati ulang",
        "digabung dengan program provinsi",
    ]
    assert acts("K-001") == [(1, MADE, "rina@contoh.id")]


def test_each_act_enters_the_trail_with_its_reason(address):
    commitments.agree(OFFICER_OF_TEBO, TEBO)
    commitments.amend(OFFICER_OF_TEBO, "K-001", 1, tebo(target=6000.0), "anggaran bertambah")
    commitments.withdraw(OFFICER_OF_TEBO, "K-001", 2, "batal")
    told = [(one.act, one.person, one.detail) for one in reversed(audit.entries(9))]
    what = f"K-001, Kabupaten Tebo, {TEBO.what}"
    assert told == [
        (audit.COMMIT, "budi@contoh.id", f"Dicatat: {what}"),
        (audit.COMMIT, "budi@contoh.id", f"Diubah: {what}; anggaran bertambah"),
        (audit.COMMIT, "budi@contoh.id", f"Ditarik: {what}; batal"),
    ]


def test_an_officer_speaks_for_her_own_regency_alone_and_a_reader_for_none(address):
    commitments.agree(PUBLISHER_OF_ALL, BUNGO)
    with pytest.raises(Forbidden, match="Petugas Kabupaten Tebo hanya boleh"):
        commitments.agree(OFFICER_OF_TEBO, BUNGO)
    with pytest.raises(Forbidden, match="komitmen Provinsi Jambi"):
        commitments.agree(OFFICER_OF_TEBO, tebo(kode="15"))
    with pytest.raises(Forbidden, match="komitmen Kabupaten Bungo"):
        commitments.amend(OFFICER_OF_TEBO, "K-001", 1, BUNGO, "alasan")
    with pytest.raises(Forbidden, match="komitmen Kabupaten Bungo"):
        commitments.withdraw(OFFICER_OF_TEBO, "K-001", 1, "alasan")
    with pytest.raises(Forbidden, match="memerlukan peran"):
        commitments.agree(NOBODY, TEBO)
    assert [len(one) for one in commitments.histories().values()] == [1]


def test_who_writes_against_an_old_version_is_told(address):
    commitments.agree(OFFICER_OF_TEBO, TEBO)
    commitments.amend(OFFICER_OF_TEBO, "K-001", 1, tebo(target=6000.0), "anggaran bertambah")
    with pytest.raises(Overtaken, match="K-001 diubah orang lain"):
        commitments.amend(PUBLISHER_OF_ALL, "K-001", 1, tebo(target=4000.0), "anggaran berkurang")
    commitments.withdraw(OFFICER_OF_TEBO, "K-001", 2, "batal")
    for act in (
        lambda: commitments.withdraw(OFFICER_OF_TEBO, "K-001", 3, "batal lagi"),
        lambda: commitments.amend(OFFICER_OF_TEBO, "K-001", 3, TEBO, "hidup lagi"),
        lambda: commitments.withdraw(OFFICER_OF_TEBO, "K-009", 1, "tidak pernah ada"),
    ):
        with pytest.raises(Overtaken):
            act()


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"kode": "15.08"}, "Daerah tidak dapat diganti"),
        ({"indicator": "peserta_aktif_bpu"}, "Diukur dengan tidak dapat diganti"),
        ({"by": "capaian"}, "Dihitung sebagai tidak dapat diganti"),
        ({"agreed": "2024-10"}, "Disepakati pada tidak dapat diganti"),
        ({"baseline": None}, "Angka awal tidak dapat diganti"),
        ({}, "tidak ada yang berubah"),
    ],
)
def test_another_commitment_is_made_anew(address, other, said):
    commitments.agree(PUBLISHER_OF_ALL, TEBO)
    with pytest.raises(BadData, match=said):
        commitments.amend(PUBLISHER_OF_ALL, "K-001", 1, tebo(**other), "alasan")
    with pytest.raises(BadData, match="Alasan kosong"):
        commitments.amend(PUBLISHER_OF_ALL, "K-001", 1, tebo(target=1.0), "")
    assert acts("K-001") == [(1, MADE, "rina@contoh.id")]


def test_a_scenario_must_be_a_saved_one(address):
    with pytest.raises(BadData, match="Nomor skenario 7K3M9-QXD2A belum tersimpan"):
        commitments.agree(PUBLISHER_OF_ALL, tebo(scenario="7K3M9-QXD2A"))
    row = {"number": "7K3M9-QXD2A", "name": "A", "content": "{}", "person": ""}
    with store.writing() as connection:
        connection.execute(schema.scenario.insert(), {**row, "made_at": audit.now()})
    commitments.agree(PUBLISHER_OF_ALL, tebo(scenario="7K3M9-QXD2A"))
    assert commitments.histories()["K-001"][0].commitment.scenario == "7K3M9-QXD2A"


def test_what_is_refused_leaves_nothing_behind(address):
    for wrong in (tebo(target=0.5), tebo(answers="1509014503900001")):
        with pytest.raises(BadData):
            commitments.agree(PUBLISHER_OF_ALL, wrong)
    assert (commitments.histories(), audit.entries(9)) == ({}, ())


def test_a_damaged_row_is_told_with_its_id(address):
    row = {"id": "K-001", "version": 1, "made_at": audit.now(), "person": "", "role": ""}
    with store.writing() as connection:
        connection.execute(
            schema.commitment.insert(), {**row, "act": MADE, "note": "", "content": "{"}
        )
    with pytest.raises(store.StoreProblem, match="komitmen K-001 yang rusak"):
        commitments.histories()


def test_four_who_note_at_once_get_numbers_of_their_own(address):
    writers = [CHILDREN.Process(target=promise, args=(address, 5)) for _ in range(4)]
    assert run_all(writers) == [0, 0, 0, 0]
    assert sorted(commitments.histories()) == [f"K-{n:03}" for n in range(1, 21)]


def test_of_two_who_change_at_once_one_is_told_that_she_came_second(address):
    commitments.agree(PUBLISHER_OF_ALL, TEBO)
    months = ("2025-07", "2025-08", "2025-09")
    writers = [CHILDREN.Process(target=move_the_deadline, args=(address, m)) for m in months]
    assert sorted(run_all(writers)) == [0, 7, 7]
    assert [one.version for one in commitments.histories()["K-001"]] == [1, 2]
