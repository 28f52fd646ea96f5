"""The book of loads: publish, go back, and every state that ever was. Nothing is overwritten."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import pandas as pd
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import IntegrityError

from data import audit, people, schema, states, store
from data.contract import COLUMNS
from data.intake.model import REFUSE, SAME, DryRun
from data.people import Person
from data.refusals import Moved, Unfit, Unknown
from data.sources import Source


@dataclass(frozen=True)
class Load:
    """One load. made_at: with its zone (UTC). parent: the state it builds on or brings back."""

    number: int
    parent: int | None
    made_at: dt.datetime
    kind: str
    person: str
    role: str
    file: str
    file_hash: str
    note: str
    overrides: Mapping[str, str]


def head() -> int:
    """Number of the published state; 0 in an empty store.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    with store.reading() as connection:
        return _head(connection)


def edition() -> str:
    """Which edition this store is: `schema.REAL` or `schema.DEMONSTRATION`.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    with store.reading() as connection:
        return str(connection.execute(select(schema.edition.c.name)).scalar_one())


def loads(count: int = 100) -> tuple[Load, ...]:
    """The newest loads, newest first.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    newest = select(schema.load).order_by(schema.load.c.number.desc()).limit(count)
    with store.reading() as connection:
        return tuple(_load(row._mapping) for row in connection.execute(newest))


def one(number: int) -> Load | None:
    """The load of this number; None where there is none.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    with store.reading() as connection:
        found = connection.execute(select(schema.load).where(schema.load.c.number == number))
        row = found.one_or_none()
    return _load(row._mapping) if row else None


def state(number: int | None = None) -> pd.DataFrame:
    """Every figure of a state, the published one without a number.

    Shape: the tidy contract, and load, file, row: where each figure comes from; in the order of
    loads. Read by one statement, so never a mixture of two states.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    return states.table(states.newest(states.chain(number)))


def sources() -> dict[str, Source]:
    """Every source by its id, in the order of ids.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    columns = [schema.source.c[name] for name in Source.__dataclass_fields__]
    with store.reading() as connection:
        rows = connection.execute(select(*columns).order_by(schema.source.c.id)).all()
    return {row.id: Source(**row._mapping) for row in rows}


def publish(
    person: Person,
    run: DryRun,
    note: str,
    overrides: Mapping[str, str] | None = None,
    new_sources: Iterable[Source] = (),
) -> int:
    """Publish what a dry run found, in one transaction; returns the number of the new state.

    overrides: rule → the reason why it is published all the same.

    Raises:
        data.people.Forbidden: this person may not publish these regions' figures.
        Unfit: findings that aren't answered for, or nothing new.
        Moved: the published state isn't the one that the dry run was held against.
        data.store.StoreProblem: the store can't be written.
    """
    people.must_publish(person, run.figures["kode"].unique())
    spoke = {one.rule for one in run.findings if one.severity == REFUSE}
    given = {rule: why.strip() for rule, why in (overrides or {}).items()}
    reasons = {rule: why for rule, why in given.items() if why and rule in spoke}
    wanted = run.figures[run.figures["outcome"] != SAME]
    against = run.refusals(frozenset(reasons))
    if against or wanted.empty:
        raise Unfit(against)
    load = {
        "kind": schema.UPLOADED,
        "file": run.upload.name[:400],
        "file_hash": run.upload.sha256,
        "note": note,
        "overrides": json.dumps(reasons, ensure_ascii=False, sort_keys=True),
    }
    rows = wanted.assign(source=run.layout.source, file=run.upload.name[:400])
    return append(person, load, run.state, run.state, rows, new_sources)


def restore(person: Person, number: int, note: str, expected: int) -> int:
    """Bring back the state `number`; returns the number of the load that says so.

    Raises:
        data.people.Forbidden: this person may not.
        Moved: the published state isn't `expected`.
        Unknown: there was never such a state.
        data.store.StoreProblem: the store can't be written.
    """
    people.must_restore(person)
    if not 1 <= number <= expected:
        raise Unknown(number)
    load = {"kind": schema.RESTORED, "file": "", "file_hash": "", "note": note, "overrides": "{}"}
    return append(person, load, expected, number, None, ())


def append(
    person: Person,
    load: Mapping[str, Any],
    expected: int,
    parent: int,
    rows: pd.DataFrame | None,
    new_sources: Iterable[Source],
) -> int:
    """Add a load with its rows and its line in the trail, as a whole or not at all."""
    number = expected + 1
    try:
        with store.writing() as connection:
            found = _head(connection)
            if found != expected:
                raise Moved(expected, found)
            who = {"person": person.id[:200], "role": person.role, "made_at": audit.now()}
            row = {"number": number, "parent": parent or None, **who, **load}
            connection.execute(schema.load.insert(), row)
            known = set(connection.execute(select(schema.source.c.id)).scalars())
            fresh = [asdict(one) | {"load": number} for one in new_sources if one.id not in known]
            if fresh:
                connection.execute(schema.source.insert(), fresh)
            if rows is not None and len(rows):
                connection.execute(schema.observation.insert(), _records(rows, number))
            act = audit.RESTORE if load["kind"] == schema.RESTORED else audit.PUBLISH
            told = {name: load[name] for name in ("file", "file_hash")}
            audit.add(connection, person, act, load=number, detail=_detail(load), **told)
    except IntegrityError as problem:
        # Two published at once: who came second finds the number taken.
        found = head()
        if found == expected:
            raise store.StoreProblem(
                store.place(), f"menolak angka ini ({problem.orig})", "periksa status dan sumbernya"
            ) from problem
        raise Moved(expected, found) from problem
    return number


def _records(rows: pd.DataFrame, number: int) -> list[dict[str, Any]]:
    names = [*COLUMNS, "file", "row"]
    table = rows[names].assign(load=number, at=range(len(rows)))
    return [{str(k): v for k, v in record.items()} for record in table.to_dict("records")]


def _detail(load: Mapping[str, Any]) -> str:
    """The note, and why it was published against a rule."""
    reasons = json.loads(load["overrides"]).items()
    return "; ".join([load["note"], *(f"{rule} dikesampingkan: {why}" for rule, why in reasons)])


def _head(connection: Connection) -> int:
    return int(
        connection.execute(select(func.coalesce(func.max(schema.load.c.number), 0))).scalar_one()
    )


def _load(row: Mapping[Any, Any]) -> Load:
    made_at = row["made_at"].replace(tzinfo=dt.UTC)
    return Load(**{**row, "made_at": made_at, "overrides": json.loads(row["overrides"])})
