"""Who gets what against who needs what: shares, the concentration curve, and two scores."""

from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True, eq=False)
class Disparity:
    """A resource shared out among regencies, held against their need.

    table: by kode, the least served first: need, resource, need_share, resource_share (0–1),
        ratio (resource_share ÷ need_share; 1 is exactly its share), to_move (in the unit of the
        resource; positive: so much is lacking for an equal share).
    curve: kode, cumulative_need, cumulative_resource, from (0, 0) to (1, 1).
    index: twice the area between the curve and the diagonal: 0 when the resource follows need,
        towards 1 when those with nearly no need get all (Gini coefficient of resource per need,
        weighted with need).
    moved_share: part of the resource that would have to move for it to follow need, 0–1
        (Hoover 1936, the largest distance of the curve from the diagonal).
    """

    table: pd.DataFrame
    curve: pd.DataFrame
    index: float
    moved_share: float


def disparity(need: pd.Series, resource: pd.Series) -> Disparity | None:
    """How far a resource is from following need.

    need, resource: by kode, in any unit, never negative; a kode without either figure is left
    out of both, so that neither is taken for 0. A kode with need 0 counts by its resource alone.
    None with fewer than two regencies, or where nothing is needed or nothing shared out.

    Raises:
        ValueError: a value is negative.
    """
    table = pd.DataFrame({"need": need, "resource": resource}).dropna()
    if table.lt(0).any(axis=None):
        raise ValueError("kebutuhan dan sumber daya tidak boleh negatif")
    if len(table) < 2 or not (table.sum() > 0).all():
        return None
    shares = table / table.sum()
    table[["need_share", "resource_share"]] = shares
    table["ratio"] = shares["resource"] / shares["need"].where(shares["need"] > 0)
    table["to_move"] = (shares["need"] - shares["resource"]) * table["resource"].sum()
    # Regencies that need nothing come last: they are the best served whatever they get.
    table = table.sort_index().sort_values("ratio", na_position="last", kind="stable")
    curve = _curve(table)
    return Disparity(
        table,
        curve,
        _index(curve),
        float(table["to_move"].clip(lower=0).sum()) / float(table["resource"].sum()),
    )


def _curve(table: pd.DataFrame) -> pd.DataFrame:
    points = pd.DataFrame(
        {
            "kode": ["", *table.index],
            "cumulative_need": [0.0, *table["need_share"].cumsum()],
            "cumulative_resource": [0.0, *table["resource_share"].cumsum()],
        }
    )
    points.loc[points.index[-1], ["cumulative_need", "cumulative_resource"]] = 1.0
    return points


def _index(curve: pd.DataFrame) -> float:
    """1 − twice the area under the curve, by trapezoids."""
    x, y = curve["cumulative_need"], curve["cumulative_resource"]
    doubled = (x.diff() * (y + y.shift())).iloc[1:].sum()
    return max(1.0 - float(doubled), 0.0)
