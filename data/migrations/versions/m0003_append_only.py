"""Rows are added and then stay: the database itself refuses to change or remove one."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = ("edition", "load", "source", "observation", "audit", "mapping", "snapshot")

FUNCTION = """
create function only_added() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$
"""
POSTGRESQL = """
create trigger {table}_only_added before update or delete or truncate on {table}
for each statement execute function only_added()
"""
SQLITE = """
create trigger {table}_never_{verb} before {verb} on {table}
begin select raise(abort, 'rows of {table} are only added'); end
"""


def upgrade() -> None:
    """Set a guard at every table."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(FUNCTION)
        guards = [POSTGRESQL.format(table=table) for table in TABLES]
    else:
        guards = [SQLITE.format(table=t, verb=v) for t in TABLES for v in ("update", "delete")]
    for guard in guards:
        op.execute(guard)
