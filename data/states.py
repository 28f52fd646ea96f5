"""Which rows make a state: those of its load and of the chain of its parents."""

from typing import Any

import pandas as pd
from sqlalchemy import CTE, Select, func, select

from data import schema, store
from data.contract import COLUMNS, KEY

PLACE_COLUMNS = ("load", "file", "row")


def chain(number: int | None) -> CTE:
    """The loads that make a state, the published one without a number."""
    load = schema.load.c
    newest = select(func.max(load.number)).scalar_subquery() if number is None else number
    found = select(load.number, load.parent).where(load.number == newest).cte(recursive=True)
    return found.union_all(select(load.number, load.parent).where(load.number == found.c.parent))


def newest(loads: CTE) -> Select[Any]:
    """Of each figure the row of the newest of these loads that has it, in the order of loads."""
    seen = schema.observation.c
    key = [seen[name] for name in KEY]
    age = func.row_number().over(partition_by=key, order_by=seen.load.desc()).label("age")
    names = (*COLUMNS, *PLACE_COLUMNS)
    columns = [seen[name] for name in (*names, "at")]
    every = select(*columns, age).join(loads, loads.c.number == seen.load).subquery().c
    wanted = select(*(every[name] for name in names)).where(every.age == 1)
    return wanted.order_by(every.load, every.at)


def table(wanted: Select[Any]) -> pd.DataFrame:
    """What `newest` selects, read by one statement: never a mixture of two states.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    with store.reading() as connection:
        rows = connection.execute(wanted).all()
    found = pd.DataFrame(rows, columns=[*COLUMNS, *PLACE_COLUMNS])
    types = {"value": float, "approx": bool, "load": int, "row": int}
    texts = {name: str for name in found.columns if name not in types}
    return found.astype({**types, **texts})
