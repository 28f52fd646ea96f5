"""Loads, observations, sources, the audit trail and remembered mappings; append-only."""

import sqlalchemy as sa
from alembic import context, op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATUSES = {"asli": "'resmi', 'sementara'", "contoh": "'resmi', 'sementara', 'contoh'"}


def upgrade() -> None:
    """Make the tables, and say for ever which edition this store is."""
    name = context.config.attributes["edition"]
    edition = op.create_table(
        "edition",
        sa.Column("name", sa.String(10), primary_key=True),
        sa.CheckConstraint(f"name = '{name}'", "edition_name"),
    )
    op.bulk_insert(edition, [{"name": name}])
    _loads()
    _observations(STATUSES[name])
    _trail()


def _loads() -> None:
    op.create_table(
        "load",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("parent", sa.Integer, sa.ForeignKey("load.number"), nullable=True),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("person", sa.String(200), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("file", sa.String(400), nullable=False),
        sa.Column("file_hash", sa.String(64), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("overrides", sa.Text, nullable=False),
        sa.CheckConstraint("kind in ('awal', 'unggah', 'pulih')", "load_kind"),
    )
    op.create_table(
        "source",
        sa.Column("id", sa.String(80), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("publisher", sa.Text, nullable=False),
        sa.Column("tier", sa.Integer, nullable=False),
        sa.Column("published", sa.String(10), nullable=False),
        sa.Column("licence", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("load", sa.Integer, sa.ForeignKey("load.number"), nullable=False),
        sa.CheckConstraint("tier in (1, 2, 3)", "source_tier"),
    )


def _observations(statuses: str) -> None:
    op.create_table(
        "observation",
        sa.Column("load", sa.Integer, sa.ForeignKey("load.number"), primary_key=True),
        sa.Column("at", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kode", sa.String(20), nullable=False),
        sa.Column("period", sa.String(7), nullable=False),
        sa.Column("indicator", sa.String(80), nullable=False),
        sa.Column("source", sa.String(80), sa.ForeignKey("source.id"), nullable=False),
        sa.Column("value", sa.Float(53), nullable=False),
        sa.Column("approx", sa.Boolean, nullable=False),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("file", sa.String(400), nullable=False),
        sa.Column("row", sa.Integer, nullable=False),
        sa.CheckConstraint(f"status in ({statuses})", "observation_status"),
    )
    key = ["kode", "period", "indicator", "source", "load"]
    op.create_index("observation_key", "observation", key, unique=True)


def _trail() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("person", sa.String(200), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("act", sa.String(20), nullable=False),
        sa.Column("load", sa.Integer, sa.ForeignKey("load.number"), nullable=True),
        sa.Column("file", sa.String(400), nullable=False),
        sa.Column("file_hash", sa.String(64), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
    )
    op.create_index("ix_audit_made_at", "audit", ["made_at"])
    op.create_table(
        "mapping",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("person", sa.String(200), nullable=False),
        sa.Column("source", sa.String(80), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_index("ix_mapping_source", "mapping", ["source"])
