"""The tables of the store. `migrations/` makes them; here they are named for queries.

Nothing is ever changed or removed: a state is a load and the chain of its parents, and of each
figure the newest load of the chain counts. Times are UTC without a zone, which every database
keeps alike.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from data.store import metadata

REAL, DEMONSTRATION = "asli", "contoh"
"""Editions of a store. Only the demonstration may hold figures of status `contoh`."""

STATUSES = {REAL: ("resmi", "sementara"), DEMONSTRATION: ("resmi", "sementara", "contoh")}
SEEDED, UPLOADED, RESTORED = "awal", "unggah", "pulih"
"""Kinds of load."""

edition = Table("edition", metadata, Column("name", String(10), primary_key=True))
"""One row: which edition this store is, for ever."""

load = Table(
    "load",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("parent", Integer, ForeignKey("load.number"), nullable=True),
    Column("made_at", DateTime, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("person", String(200), nullable=False),
    Column("role", String(40), nullable=False),
    Column("file", String(400), nullable=False),
    Column("file_hash", String(64), nullable=False),
    Column("note", Text, nullable=False),
    Column("overrides", Text, nullable=False),
    CheckConstraint(f"kind in ('{SEEDED}', '{UPLOADED}', '{RESTORED}')", "load_kind"),
)
"""parent: the state it builds on; of a load that goes back, the state it brings back. The number
is one more than the newest, so that of two who publish at once the second fails. overrides:
JSON, rule → reason."""

source = Table(
    "source",
    metadata,
    Column("id", String(80), primary_key=True),
    Column("title", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("publisher", Text, nullable=False),
    Column("tier", Integer, nullable=False),
    Column("published", String(10), nullable=False),
    Column("licence", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("load", Integer, ForeignKey("load.number"), nullable=False),
    CheckConstraint("tier in (1, 2, 3)", "source_tier"),
)

observation = Table(
    "observation",
    metadata,
    Column("load", Integer, ForeignKey("load.number"), primary_key=True),
    Column("at", Integer, primary_key=True, autoincrement=False),
    Column("kode", String(20), nullable=False),
    Column("period", String(7), nullable=False),
    Column("indicator", String(80), nullable=False),
    Column("source", String(80), ForeignKey("source.id"), nullable=False),
    Column("value", Float(53), nullable=False),
    Column("approx", Boolean, nullable=False),
    Column("status", String(10), nullable=False),
    Column("note", Text, nullable=False),
    Column("file", String(400), nullable=False),
    Column("row", Integer, nullable=False),
    Index("observation_key", "kode", "period", "indicator", "source", "load", unique=True),
)
"""at: place within the load. value: canonical unit. file, row: where the figure stands, as a
spreadsheet counts. The migration adds the check of `status` that its edition asks for."""

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("made_at", DateTime, nullable=False, index=True),
    Column("person", String(200), nullable=False),
    Column("role", String(40), nullable=False),
    Column("act", String(20), nullable=False),
    Column("load", Integer, ForeignKey("load.number"), nullable=True),
    Column("file", String(400), nullable=False),
    Column("file_hash", String(64), nullable=False),
    Column("detail", Text, nullable=False),
)

mapping = Table(
    "mapping",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("made_at", DateTime, nullable=False),
    Column("person", String(200), nullable=False),
    Column("source", String(80), nullable=False, index=True),
    Column("content", Text, nullable=False),
)
"""How columns of a source's files are read; the newest one counts. content: JSON."""

scenario = Table(
    "scenario",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String(16), nullable=False, index=True),
    Column("made_at", DateTime, nullable=False, index=True),
    Column("person", String(200), nullable=False),
    Column("name", String(200), nullable=False),
    Column("content", Text, nullable=False),
)
"""Saved scenarios of a budget, each under the number of its content; of a number the newest row
counts, all are its history. content: JSON."""

commitment = Table(
    "commitment",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("made_at", DateTime, nullable=False),
    Column("person", String(200), nullable=False),
    Column("role", String(40), nullable=False),
    Column("act", String(20), nullable=False),
    Column("note", Text, nullable=False),
    Column("content", Text, nullable=False),
    Index("commitment_version", "id", "version", unique=True),
)
"""What a meeting agreed. Each row is one version of the commitment `id`, counted from 1; the
newest one counts, all are its history. Of two who change it at once the second fails. note: why.
content: JSON."""
