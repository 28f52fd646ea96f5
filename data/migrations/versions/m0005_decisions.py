"""Saved scenarios and commitments: added to, never changed, like everything else."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = ("scenario", "commitment")

POSTGRESQL = """
create trigger {table}_only_added before update or delete or truncate on {table}
for each statement execute function only_added()
"""
SQLITE = """
create trigger {table}_never_{verb} before {verb} on {table}
begin select raise(abort, 'rows of {table} are only added'); end
"""


def upgrade() -> None:
    """Make the two tables and set a guard at each."""
    op.create_table(
        "scenario",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("number", sa.String(16), nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("person", sa.String(200), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_index("ix_scenario_number", "scenario", ["number"])
    op.create_index("ix_scenario_made_at", "scenario", ["made_at"])
    op.create_table(
        "commitment",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("person", sa.String(200), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("act", sa.String(20), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_index("commitment_version", "commitment", ["id", "version"], unique=True)
    for table in TABLES:
        if op.get_bind().dialect.name == "postgresql":
            op.execute(POSTGRESQL.format(table=table))
        else:
            for verb in ("update", "delete"):
                op.execute(SQLITE.format(table=table, verb=verb))
