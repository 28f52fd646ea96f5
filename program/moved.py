"""How much of a resource would have to move, when need and resource are known only as ranges."""

from itertools import product

import numpy as np
import pandas as pd


def moved_range(
    need: pd.DataFrame, resource: pd.DataFrame, need_total: float, resource_total: float
) -> tuple[float, float]:
    """Least and greatest `moved_share` (see `program.disparity`) that the ranges allow, 0–1.

    need, resource: by kode, low and high, the same regencies in both. Each figure may lie
    anywhere between its ends as long as all add up to their total, which is published. Exact: the
    share that moves is the largest lack of any group of regencies, so every group is tried
    (2 048 for eleven); least and greatest need and resource of a group follow from its own ends
    and those of the others.

    Raises:
        ValueError: a total isn't positive, or lies outside what the ends add up to.
    """
    for ends, total in ((need, need_total), (resource, resource_total)):
        slack = 1e-9 * abs(total)
        if not (total > 0 and ends["low"].sum() <= total + slack):
            raise ValueError("jumlah harus positif dan tidak kurang dari jumlah batas bawah")
        if ends["high"].sum() < total - slack:
            raise ValueError("jumlah melebihi jumlah batas atas")
    groups = np.array(list(product((0.0, 1.0), repeat=len(need))))
    least_need, most_need = _of_groups(groups, need, need_total)
    least_got, most_got = _of_groups(groups, resource.reindex(need.index), resource_total)
    least, most = (least_need - most_got).max(), (most_need - least_got).max()
    return max(float(least), 0.0), max(float(most), 0.0)


def _of_groups(
    groups: np.ndarray, ends: pd.DataFrame, total: float
) -> tuple[np.ndarray, np.ndarray]:
    """The least and the most of the total that each group can have, as shares."""
    low, high = ends["low"].to_numpy() / total, ends["high"].to_numpy() / total
    others = 1 - groups
    return (
        np.maximum(groups @ low, 1 - others @ high),
        np.minimum(groups @ high, 1 - others @ low),
    )
