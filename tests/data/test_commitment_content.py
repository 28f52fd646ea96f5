"""What a commitment may say, and that its JSON is checked on the way in and out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.commitment_content import (
    FIELDS,
    REACHED,
    Baseline,
    Commitment,
    changed,
    check_text,
    measurable,
    read,
    written,
)
from data.problems import BadData
from tests.data.agreed import START, TEBO, tebo

SHORT_TEXT = st.text(
    st.characters(codec="utf-8", categories=["Lu", "Ll", "Po", "Sc"]), min_size=1, max_size=40
)
COMMITMENTS = st.builds(
    tebo,
    kode=st.sampled_from(["15", "15.01", "15.09", "15.71"]),
    what=SHORT_TEXT,
    answers=SHORT_TEXT,
    target=st.integers(1, 3_000_000).map(float),
    due=st.sampled_from(["2024-10", "2025-12", "2030-01"]),
    scenario=st.sampled_from(["", "7K3M9-QXD2A"]),
    baseline=st.none()
    | st.builds(
        Baseline,
        st.floats(0, 1e6),
        st.sampled_from(["2024", "2024-08"]),
        st.just("s"),
        st.just("resmi"),
    ),
)


def fault(commitment: Commitment) -> str:
    with pytest.raises(BadData) as found:
        written(commitment)
    return f"{found.value.message}; {found.value.remedy}"


@given(COMMITMENTS)
def test_what_is_written_is_read_as_it_was(commitment):
    assert read(written(commitment)) == commitment
    assert written(read(written(commitment))) == written(commitment)


@given(st.text() | st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*FIELDS, "value"]), inner),
).map(json.dumps))  # fmt: skip
def test_any_text_whatever_is_read_or_refused_in_words(text):
    with pytest.raises(BadData):
        read(text)


@given(
    st.sampled_from(list(json.loads(written(TEBO)))),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just([]) | st.just({}),
)
def test_one_spoiled_field_is_refused_or_makes_another_valid_commitment(name, value):
    spoiled = json.dumps({**json.loads(written(TEBO)), name: value})
    try:
        kept = written(read(spoiled))
    except BadData:
        return
    assert written(read(kept)) == kept


@pytest.mark.parametrize("text", ["[" * 100_000, '{"target": 1' + "0" * 400 + "}", "NaN", "\ud800"])
def test_texts_that_break_readers_are_refused(text):
    with pytest.raises(BadData):
        read(text)


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"kode": "15.99"}, "Daerah tidak dikenal"),
        ({"kode": "ID"}, "Daerah tidak dikenal"),
        ({"what": "  "}, "Yang dijanjikan kosong"),
        ({"answers": ""}, "Penanggung jawab kosong"),
        ({"what": "a\nb"}, "Yang dijanjikan memuat baris baru"),
        ({"what": "a" * 301}, "Yang dijanjikan lebih dari 300 huruf"),
        ({"answers": "1509014503900001"}, "Penanggung jawab memuat nomor identitas orang"),
        ({"meeting": "NIK 15.09.01.450390.0001"}, "Rapat memuat nomor identitas orang"),
        ({"answers": "Dinas, 0812-3456-7890"}, "Penanggung jawab memuat nomor telepon seluler"),
        ({"answers": "Ahmad bin Saleh"}, "Penanggung jawab memuat nama orang"),
        ({"indicator": "potensi_pekerja"}, "Diukur dengan bukan ukuran yang dapat ditagih"),
        ({"indicator": "target_peserta"}, "Diukur dengan bukan ukuran yang dapat ditagih"),
        ({"by": "kira-kira"}, "Dihitung sebagai tidak dikenal"),
        ({"target": float("nan")}, "Target bukan angka"),
        ({"target": 10.5}, "Target bukan orang yang utuh"),
        ({"target": 0.0}, "Target bukan tambahan"),
        ({"target": 4e6}, "Target di luar batas yang mungkin"),
        ({"indicator": "cakupan", "target": 0.5}, "Dihitung sebagai tambahan hanya untuk jumlah"),
        ({"due": "2025"}, "Tenggat bukan bulan"),
        ({"due": "2024-09"}, "Tenggat tidak sesudah bulan kesepakatan"),
        ({"scenario": "<script>"}, "Nomor skenario bukan nomor skenario"),
        ({"baseline": Baseline(1.0, "2025-01", "s", "resmi")}, "Angka awal bukan angka sebelum"),
        ({"baseline": Baseline(1.0, "2024", "s", "estimasi")}, "Angka awal bukan angka terbitan"),
        ({"baseline": Baseline(1.0, "2024", "", "resmi")}, "Angka awal bukan angka terbitan"),
    ],
)
def test_a_fault_names_the_field_and_the_remedy(other, said):
    told = fault(tebo(**other))
    assert told.startswith(said)
    assert not told.endswith("; ")


def test_the_number_of_a_person_is_never_repeated():
    assert "1509014503900001" not in fault(tebo(answers="Kepala Dinas 1509014503900001"))


def test_what_is_measured_by_a_share_needs_no_whole_number():
    half = tebo(indicator="cakupan", by=REACHED, target=0.455, baseline=None)
    assert read(written(half)).target == 0.455


def test_what_can_be_held_to_account_is_good_in_one_direction_and_measured():
    known = measurable()
    assert {"peserta_aktif", "cakupan", "belum_terlindungi"} < set(known)
    assert {one.good for one in known.values()} == {"naik", "turun"}
    assert "target_cakupan" not in known


def test_a_reason_may_not_be_empty():
    with pytest.raises(BadData, match="Alasan kosong"):
        check_text("note", "")


def test_what_differs_between_two_versions_is_told_field_by_field():
    later = tebo(due="2025-12", target=6000.0)
    assert changed(TEBO, later) == {"target": (5000.0, 6000.0), "due": ("2025-06", "2025-12")}
    assert changed(TEBO, tebo(baseline=START)) == {}
