"""Frozen briefings. Stores older than these steps have the table already."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of snapshots where it isn't there."""
    op.create_table(
        "snapshot",
        sa.Column("number", sa.String(16), primary_key=True),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("audience", sa.String(40), nullable=False),
        sa.Column("title", sa.String(400), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        if_not_exists=True,
    )
    op.create_index("ix_snapshot_made_at", "snapshot", ["made_at"], if_not_exists=True)
