"""A figure is a number: the database refuses infinity, and what is none."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

POSTGRESQL = """
alter table observation add constraint observation_finite
check (value > '-infinity' and value < 'infinity')
"""
SQLITE = """
create trigger observation_finite before insert on observation when abs(new.value) > 1.7e308
begin select raise(abort, 'observation_finite'); end
"""


def upgrade() -> None:
    """Set the guard. PostgreSQL counts what is no number above infinity; SQLite keeps none."""
    op.execute(POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE)
