"""What the application carries comes into the store once for each version, on both databases."""

import shutil

import pytest

from data import FILES, audit, ledger, observations, published, seed, sources
from data.contract import COLUMNS, KEY
from tests.data.uploads import PUBLISHER_OF_ALL, run, source

PRINTED = "15.04,Kabupaten Batang Hari,2024-08,cakupan,50.71,"
CELL = ("15.04", "2024-08", "cakupan", "infojambi-2024-08-ucj")


@pytest.fixture
def carried(tmp_path, monkeypatch):
    """A copy of the files that the application carries, which a test may make newer."""
    folder = tmp_path / "carried"
    folder.mkdir()
    for path in FILES.glob("*.*"):
        shutil.copy(path, folder)
    monkeypatch.setattr(seed, "FILES", folder)
    return folder


def start() -> int:
    """The published state as an application that starts now finds it."""
    published._seeded.cache_clear()
    return published.head()


def newer(folder, old, new, name="cakupan.csv"):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def state():
    return ledger.state().set_index(KEY)


def test_a_new_store_holds_what_the_application_carries(address):
    assert start() == 1
    told = ledger.state()[list(COLUMNS)]
    assert told.equals(observations.load())
    assert ledger.sources() == dict(sorted(sources.listed(FILES).items()))
    (load,) = ledger.loads()
    assert (load.person, load.note) == ("lindung-jambi", "Angka terbitan yang dibawa aplikasi")
    assert (load.kind, load.file, load.file_hash) == ("awal", "data/files", seed.file_hash())
    assert [(one.act, one.load) for one in audit.entries(9)] == [(audit.PUBLISH, 1)]


def test_starting_again_with_the_same_files_adds_nothing(address):
    assert [start(), start()] == [1, 1]


def test_starting_again_after_going_back_adds_nothing(address):
    start()
    later = ledger.publish(PUBLISHER_OF_ALL, run({"15.09": 10}, "s-1", 1), "", {}, [source("s-1")])
    back = ledger.restore(PUBLISHER_OF_ALL, 1, "", later)
    assert start() == back == 3


def test_newer_files_add_what_is_new_or_changed_as_a_load_of_its_own(address, carried):
    start()
    newer(carried, PRINTED, PRINTED.replace("50.71", "51.71"))
    assert start() == start() == 2
    assert state().loc[CELL, "value"] == 0.5171
    assert ledger.state()["load"].value_counts().to_dict() == {1: 1196, 2: 1}
    assert ledger.state(1).set_index(KEY).loc[CELL, "value"] == 0.5071
    assert [load.kind for load in ledger.loads()] == ["awal", "awal"]


def test_a_newer_source_comes_though_no_figure_does(address, carried):
    start()
    line = "uji-1,Terbitan uji,https://contoh.id,BPS,1,2026,,\n"
    with (carried / "sources.csv").open("a", encoding="utf-8") as file:
        file.write(line)
    sources.listed.cache_clear()
    assert start() == 2
    assert ledger.sources()["uji-1"].title == "Terbitan uji"
    assert ledger.state()["load"].unique().tolist() == [1]


def test_a_line_that_moved_is_no_change(address, carried):
    start()
    path = carried / "cakupan.csv"
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([head, *reversed(lines)]) + "\n", encoding="utf-8")
    assert start() == 2
    assert ledger.state()["load"].unique().tolist() == [1]


def test_what_somebody_published_stays_when_newer_files_come(address, carried):
    start()
    uploaded = run({CELL[0]: 0.6}, CELL[3], 1)
    figures = uploaded.figures.assign(period=CELL[1], indicator=CELL[2])
    object.__setattr__(uploaded, "figures", figures)
    ledger.publish(PUBLISHER_OF_ALL, uploaded, "")
    newer(carried, PRINTED, PRINTED.replace("50.71", "51.71"))
    newer(carried, "15.09,Kabupaten Tebo,2024-08,cakupan,31.49", "15.09,Tebo,2024-08,cakupan,32")
    assert start() == 3
    assert state().loc[CELL, ["value", "load"]].tolist() == [0.6, 2]
    assert state().loc[("15.09", *CELL[1:]), ["value", "load"]].tolist() == [0.32, 3]


def test_what_was_taken_back_stays_back_when_newer_files_come(address, carried):
    start()
    newer(carried, PRINTED, PRINTED.replace("50.71", "51.71"))
    ledger.restore(PUBLISHER_OF_ALL, 1, "Angka lama yang benar", start())
    newer(carried, "15.09,Kabupaten Tebo,2024-08,cakupan,31.49", "15.09,Tebo,2024-08,cakupan,32")
    assert start() == 4
    assert state().loc[CELL, "value"] == 0.5071
    assert state().loc[("15.09", *CELL[1:]), "value"] == 0.32


def test_a_store_that_was_filled_otherwise_stays_as_it_is(address):
    ledger.publish(PUBLISHER_OF_ALL, run({"15.09": 10}, "s-1", 0), "", {}, [source("s-1")])
    assert start() == 1
    assert len(ledger.state()) == 1


def test_who_comes_second_at_the_first_start_finds_it_done(address, monkeypatch):
    append = ledger.append

    def overtaken(*given):
        monkeypatch.setattr(ledger, "append", append)
        append(*given)
        return append(*given)

    monkeypatch.setattr(ledger, "append", overtaken)
    assert start() == 1
    assert len(ledger.loads()) == 1
