"""What meetings agreed, with every version. Added to, never changed: withdrawing is a version."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import IntegrityError

from data import audit, people, store
from data.commitment_content import FIELDS, FILE, Commitment, check_text, read, written
from data.people import Person
from data.problems import BadData
from data.registry import region
from data.schema import commitment as table
from data.schema import scenario

MADE, CHANGED, WITHDRAWN = "buat", "ubah", "tarik"
"""Acts, each of which is a version."""
_DONE = {MADE: "Dicatat", CHANGED: "Diubah", WITHDRAWN: "Ditarik"}
_STAYS = ("kode", "indicator", "by", "agreed", "baseline")
"""What another commitment would be: it is made anew, and the old one withdrawn."""
_TRIES = 20


@dataclass(eq=False)
class Overtaken(Exception):
    """Somebody changed the commitment in the meantime."""

    id: str

    def __str__(self) -> str:
        """One sentence with the remedy."""
        return (
            f"Komitmen {self.id} diubah orang lain selagi Anda menulis; baca versi terbarunya, "
            "lalu ubah lagi bila masih perlu."
        )


@dataclass(frozen=True)
class Version:
    """One version of a commitment. version: counted from 1. made_at: with its zone (UTC).

    note: why, "" of the first.
    """

    id: str
    version: int
    made_at: dt.datetime
    person: str
    role: str
    act: str
    note: str
    commitment: Commitment


History = Mapping[str, tuple[Version, ...]]
"""Id → its versions, oldest first; ids in the order in which they were made."""


def histories() -> History:
    """Every commitment with all its versions.

    Raises:
        data.store.StoreProblem: the store can't be read, or what it holds is damaged.
    """
    names = [name for name in Version.__dataclass_fields__ if name != "commitment"]
    columns = [table.c[name] for name in (*names, "content")]
    with store.reading() as connection:
        rows = connection.execute(select(*columns).order_by(table.c.number)).all()
    found: dict[str, list[Version]] = {}
    for row in rows:
        told = {name: getattr(row, name) for name in names}
        told["made_at"] = row.made_at.replace(tzinfo=dt.UTC)
        found.setdefault(row.id, []).append(Version(**told, commitment=_kept(row.id, row.content)))
    return {id_: tuple(versions) for id_, versions in found.items()}


def agree(person: Person, commitment: Commitment) -> str:
    """Note a new commitment; returns its id, such as "K-001".

    Raises:
        data.people.Forbidden: this person may not note one of this region.
        data.problems.BadData: it may not be kept; message and remedy name the field.
        data.store.StoreProblem: the store can't be written.
    """
    people.must_commit(person, commitment.kode)
    content = written(commitment)
    for _ in range(_TRIES):
        try:
            with store.writing() as connection:
                _must_be_saved(connection, commitment.scenario)
                id_ = _next_id(connection)
                _add(connection, person, id_, 1, MADE, "", commitment, content)
                return id_
        except IntegrityError:
            # Somebody noted another one at this moment and has the number: the next one is ours.
            continue
    raise store.StoreProblem(store.place(), "sedang ditulisi banyak orang", "coba sekali lagi")


def amend(person: Person, id_: str, seen: int, commitment: Commitment, note: str) -> None:
    """Add a version that says otherwise. seen: the version that was read; note: why it changes.

    Raises:
        data.people.Forbidden: this person may not change it.
        data.problems.BadData: it may not be kept, nothing differs, or it would be another one.
        Overtaken: its newest version isn't `seen`, or it was withdrawn.
        data.store.StoreProblem: the store can't be written.
    """
    before = _newest(id_, seen).commitment
    people.must_commit(person, before.kode)
    check_text("note", note)
    for name in _STAYS:
        if getattr(before, name) != getattr(commitment, name):
            remedy = "tarik komitmen ini dan catat yang baru"
            raise BadData(FILE, None, f"{FIELDS[name]} tidak dapat diganti", remedy)
    if commitment == before:
        raise BadData(FILE, None, "tidak ada yang berubah", "ubah isinya, atau biarkan")
    _next_version(person, id_, seen, CHANGED, note, commitment)


def withdraw(person: Person, id_: str, seen: int, note: str) -> None:
    """Add the version that says it no longer holds. seen, note and faults: as `amend`."""
    before = _newest(id_, seen).commitment
    people.must_commit(person, before.kode)
    check_text("note", note)
    _next_version(person, id_, seen, WITHDRAWN, note, before)


def _newest(id_: str, seen: int) -> Version:
    versions = histories().get(id_, ())
    if not versions or versions[-1].version != seen or versions[-1].act == WITHDRAWN:
        raise Overtaken(id_)
    return versions[-1]


def _next_version(
    person: Person, id_: str, seen: int, act: str, note: str, commitment: Commitment
) -> None:
    content = written(commitment)
    try:
        with store.writing() as connection:
            _must_be_saved(connection, commitment.scenario)
            _add(connection, person, id_, seen + 1, act, note, commitment, content)
    except IntegrityError as problem:
        raise Overtaken(id_) from problem


def _add(
    connection: Connection,
    person: Person,
    id_: str,
    version: int,
    act: str,
    note: str,
    commitment: Commitment,
    content: str,
) -> None:
    """A version and its line in the trail, as a whole or not at all."""
    who = {"made_at": audit.now(), "person": person.id[:200], "role": person.role}
    what = {"id": id_, "version": version, "act": act, "note": note, "content": content}
    connection.execute(table.insert(), who | what)
    told = f"{_DONE[act]}: {id_}, {region(commitment.kode).name}, {commitment.what}"
    audit.add(connection, person, audit.COMMIT, detail="; ".join(filter(None, (told, note))))


def _next_id(connection: Connection) -> str:
    known = select(func.count(table.c.id.distinct()))
    return f"K-{connection.execute(known).scalar_one() + 1:03}"


def _must_be_saved(connection: Connection, number: str) -> None:
    wanted = select(scenario.c.number).where(scenario.c.number == number)
    if number and connection.execute(wanted).first() is None:
        remedy = "simpan dulu di Simulasi Anggaran, atau kosongkan"
        raise BadData(FILE, None, f"{FIELDS['scenario']} {number} belum tersimpan", remedy)


def _kept(id_: str, content: str) -> Commitment:
    try:
        return read(content)
    except BadData as fault:
        damaged = f"menyimpan komitmen {id_} yang rusak ({fault.message})"
        raise store.StoreProblem(store.place(), damaged, "pulihkan dari cadangan") from fault
