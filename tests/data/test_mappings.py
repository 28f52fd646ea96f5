"""How a source's files are read is remembered, the newest way first, on both databases."""

from sqlalchemy import select

from data import mappings, schema, store
from tests.data.uploads import OFFICER_OF_TEBO, PUBLISHER_OF_ALL


def kept() -> list[tuple[str, str]]:
    with store.reading() as connection:
        columns = (schema.mapping.c.person, schema.mapping.c.content)
        return [tuple(row) for row in connection.execute(select(*columns))]


def test_of_an_unknown_source_nothing_is_remembered(address):
    assert mappings.recall("bpjs-jambi") is None


def test_the_newest_way_counts_and_the_older_one_stays(address):
    mappings.remember(PUBLISHER_OF_ALL, "bpjs-jambi", '{"kolom": "Cakupan ≈"}')
    mappings.remember(OFFICER_OF_TEBO, "bpjs-jambi", '{"kolom": "B"}')
    mappings.remember(OFFICER_OF_TEBO, "bps", '{"kolom": "C"}')
    assert mappings.recall("bpjs-jambi") == '{"kolom": "B"}'
    assert mappings.recall("bps") == '{"kolom": "C"}'
    assert kept()[0] == ("rina@contoh.id", '{"kolom": "Cakupan ≈"}')


def test_what_counts_already_isnt_kept_once_more(address):
    for content in ("A", "A", "B", "A"):
        mappings.remember(PUBLISHER_OF_ALL, "bps", content)
    assert [content for _, content in kept()] == ["A", "B", "A"]
