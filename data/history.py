"""How much each load brought."""

from sqlalchemy import func, select

from data import store
from data.schema import observation


def counts() -> dict[int, int]:
    """How many figures each load brought, by its number; one that brought none isn't there.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    counted = select(observation.c.load, func.count()).group_by(observation.c.load)
    with store.reading() as connection:
        return {int(load): int(count) for load, count in connection.execute(counted)}
