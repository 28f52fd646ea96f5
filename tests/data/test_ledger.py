"""Publishing and going back, on both databases: nothing is lost, nothing is overwritten."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data import audit, ledger, people, schema, store
from data.intake.model import REFUSE, SAME, WARN, Finding
from data.ledger import Moved, Unfit
from data.people import Forbidden, Person
from tests.data.uploads import KODES, OFFICER_OF_TEBO, PUBLISHER_OF_ALL, run, source

TEBO, BUNGO = "15.09", "15.08"
TOO_MUCH = Finding(REFUSE, "cakupan-100", "cakupan 104 %", "periksa pembaginya", overridable=True)
SWAPPED = Finding(REFUSE, "kode-tertukar", "kode BPS", "pakai kode Kemendagri")
JUMP = Finding(WARN, "lonjakan", "naik 40 %", "periksa")


def publish(values, of="s-1", findings=(), person=PUBLISHER_OF_ALL, overrides=None, **other):
    made = run(values, of, ledger.head(), findings, **other)
    return ledger.publish(person, made, "Januari", overrides, [source(of)])


def values(number=None, of="s-1"):
    table = ledger.state(number)
    mine = table[table["source"] == of]
    return dict(zip(mine["kode"], mine["value"], strict=True))


def test_an_empty_store_is_state_zero_and_holds_nothing(address):
    assert ledger.head() == 0
    assert ledger.state().empty
    assert ledger.loads() == ()


def test_a_figure_points_to_its_load_file_row_and_person(address):
    number = publish({TEBO: 10, BUNGO: 20})
    row = ledger.state().set_index("kode").loc[BUNGO]
    assert (row["load"], row["file"], row["row"]) == (number, "peserta-s-1.csv", 3)
    (load,) = ledger.loads()
    assert (load.number, load.parent, load.kind) == (number, None, schema.UPLOADED)
    assert (load.person, load.role) == ("rina@contoh.id", people.PUBLISHER)
    assert load.file_hash == run({}, "s-1", 0).upload.sha256
    assert load.note == "Januari"


def test_publishing_adds_and_what_was_stays_to_be_read(address):
    first = publish({TEBO: 10, BUNGO: 20})
    second = publish({TEBO: 11})
    assert values() == values(second) == {TEBO: 11, BUNGO: 20}
    assert values(first) == {TEBO: 10, BUNGO: 20}


def test_sources_stand_beside_each_other(address):
    publish({TEBO: 10}, of="s-1")
    publish({TEBO: 12}, of="s-2")
    assert (values(of="s-1"), values(of="s-2")) == ({TEBO: 10}, {TEBO: 12})
    assert list(ledger.sources()) == ["s-1", "s-2"]
    assert ledger.sources()["s-2"] == source("s-2")


def test_going_back_is_a_load_of_its_own_and_can_be_gone_back_on(address):
    first, second = publish({TEBO: 10}), publish({TEBO: 11, BUNGO: 20})
    third = ledger.restore(PUBLISHER_OF_ALL, first, "Salah berkas", second)
    assert values() == {TEBO: 10}
    assert (ledger.loads()[0].kind, ledger.loads()[0].parent) == (schema.RESTORED, first)
    ledger.restore(PUBLISHER_OF_ALL, second, "Ternyata benar", third)
    assert values() == {TEBO: 11, BUNGO: 20}


def test_what_is_published_after_going_back_builds_on_the_state_brought_back(address):
    first, second = publish({TEBO: 10}), publish({TEBO: 11, BUNGO: 20})
    ledger.restore(PUBLISHER_OF_ALL, first, "", second)
    publish({"15.01": 5})
    assert values() == {TEBO: 10, "15.01": 5}


def test_each_load_has_its_line_in_the_trail(address):
    first, second = publish({TEBO: 10}), publish({TEBO: 11})
    ledger.restore(PUBLISHER_OF_ALL, first, "Salah berkas", second)
    told = [(one.act, one.load, one.person, one.file, one.detail) for one in audit.entries(9)]
    assert told == [
        (audit.RESTORE, 3, "rina@contoh.id", "", "Salah berkas"),
        (audit.PUBLISH, 2, "rina@contoh.id", "peserta-s-1.csv", "Januari"),
        (audit.PUBLISH, 1, "rina@contoh.id", "peserta-s-1.csv", "Januari"),
    ]


def test_who_looked_at_an_older_state_is_told_that_it_moved(address):
    looked_at = run({TEBO: 10}, "s-1", 0)
    publish({BUNGO: 20})
    with pytest.raises(Moved, match="keadaan 0 menjadi 1"):
        ledger.publish(PUBLISHER_OF_ALL, looked_at, "", {}, [source("s-1")])
    with pytest.raises(Moved):
        ledger.restore(PUBLISHER_OF_ALL, 1, "", 2)
    assert (ledger.head(), values()) == (1, {BUNGO: 20})


def test_what_is_published_already_is_nothing_to_publish(address):
    publish({TEBO: 10})
    with pytest.raises(Unfit, match="Tidak ada angka baru"):
        publish({TEBO: 10}, outcome=SAME)
    assert ledger.head() == 1


def test_only_a_state_that_was_can_be_brought_back(address):
    publish({TEBO: 10})
    with pytest.raises(ledger.Unknown, match="Keadaan 7 tidak ada"):
        ledger.restore(PUBLISHER_OF_ALL, 7, "", 1)
    assert ledger.head() == 1


def test_an_officer_publishes_her_own_regency_alone(address):
    assert publish({TEBO: 10}, person=OFFICER_OF_TEBO) == 1
    with pytest.raises(Forbidden, match=r"Petugas Kabupaten Tebo .* memuat Kabupaten Bungo"):
        publish({TEBO: 11, BUNGO: 20}, person=OFFICER_OF_TEBO)
    assert (ledger.head(), values()) == (1, {TEBO: 10})


def test_an_officer_may_not_go_back(address):
    publish({TEBO: 10}, person=OFFICER_OF_TEBO)
    with pytest.raises(Forbidden, match="memerlukan peran penerbit"):
        ledger.restore(OFFICER_OF_TEBO, 1, "", 1)
    assert ledger.head() == 1


@pytest.mark.parametrize(
    "person", [people.NOBODY, Person("tamu@contoh.id"), Person("x", role=people.OFFICER)]
)
def test_who_has_no_role_or_an_officer_of_nowhere_publishes_nothing(address, person):
    with pytest.raises(Forbidden, match="memerlukan peran"):
        publish({TEBO: 10}, person=person)
    with pytest.raises(Forbidden):
        ledger.restore(person, 0, "", 0)
    assert (ledger.head(), audit.entries(9)) == (0, ())


@pytest.mark.parametrize("overrides", [None, {"cakupan-100": "  "}, {"lonjakan": "memang naik"}])
def test_a_finding_that_refuses_stops_without_a_reason_for_it(address, overrides):
    with pytest.raises(Unfit, match="cakupan 104 %; periksa pembaginya"):
        publish({TEBO: 10}, findings=(TOO_MUCH, JUMP), overrides=overrides)
    assert ledger.head() == 0


def test_a_finding_that_none_may_override_stops_with_a_reason_too(address):
    with pytest.raises(Unfit, match="kode BPS"):
        publish({TEBO: 10}, findings=(SWAPPED,), overrides={"kode-tertukar": "tidak apa"})
    assert ledger.head() == 0


def test_a_reason_is_kept_in_the_load_and_told_in_the_trail(address):
    reasons = {"cakupan-100": " Pekerja luar daerah ikut terdaftar ", "lonjakan": "tak diminta"}
    publish({TEBO: 10}, findings=(TOO_MUCH, JUMP), overrides=reasons)
    assert ledger.loads()[0].overrides == {"cakupan-100": "Pekerja luar daerah ikut terdaftar"}
    assert audit.entries(1)[0].detail == (
        "Januari; cakupan-100 dikesampingkan: Pekerja luar daerah ikut terdaftar"
    )


def test_a_source_that_nobody_registered_is_said_in_words_and_nothing_is_kept(address):
    with pytest.raises(store.StoreProblem, match="menolak angka ini"):
        ledger.publish(PUBLISHER_OF_ALL, run({TEBO: 10}, "entah", 0), "")
    assert (ledger.head(), audit.entries(9)) == (0, ())


@pytest.mark.parametrize(("edition", "taken"), [("asli", False), ("contoh", True)])
def test_only_a_demonstration_takes_a_figure_of_status_contoh(address, monkeypatch, edition, taken):
    monkeypatch.setenv(store.EDITION, edition)
    assert ledger.edition() == edition
    if taken:
        publish({TEBO: 10}, status="contoh")
        assert ledger.state()["status"].tolist() == ["contoh"]
    else:
        with pytest.raises(store.StoreProblem, match=r"menolak angka ini .*observation_status"):
            publish({TEBO: 10}, status="contoh")
        assert ledger.head() == 0


@pytest.mark.parametrize("status", ["estimasi", "", "Resmi"])
def test_no_store_takes_a_status_that_isnt_one_of_a_published_figure(address, monkeypatch, status):
    monkeypatch.setenv(store.EDITION, "contoh")
    with pytest.raises(store.StoreProblem, match="menolak angka ini"):
        publish({TEBO: 10}, status=status)
    assert ledger.head() == 0


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_no_figure(address, value):
    with pytest.raises(store.StoreProblem, match="menolak angka ini"):
        publish({TEBO: value})
    assert ledger.head() == 0


PUBLISHING = st.dictionaries(st.sampled_from(KODES), st.integers(0, 10**6), min_size=1, max_size=5)
GOING_BACK = st.integers(0, 10)


@settings(
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(PUBLISHING | GOING_BACK, min_size=1, max_size=8))
def test_any_history_reads_like_a_list_of_dictionaries(address, acts):
    before = ledger.head()
    if before:  # begin where a short history lies behind
        before = ledger.restore(PUBLISHER_OF_ALL, 1, "", before)
    of = f"s-{before}"  # a source of its own: an earlier example's figures don't show
    states: dict[int, dict[str, int]] = {before: {}} if before else {}
    for act in acts:
        if isinstance(act, dict):
            now = states[max(states)] if states else {}
            states[publish(act, of)] = now | act
        elif states:
            chosen = sorted(states)[act % len(states)]
            number = ledger.restore(PUBLISHER_OF_ALL, chosen, "", ledger.head())
            states[number] = states[chosen]
    assert ledger.head() == max(states, default=0)
    assert {number: values(number, of) for number in states} == states
    assert values(of=of) == states[max(states)] if states else ledger.state().empty
