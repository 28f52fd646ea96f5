"""Panels and rows made by hand: what a sentence or an export is told about."""

import math
from collections.abc import Mapping

import pandas as pd

from data.regions import regencies
from program.headline import Headline
from program.rows import Row

NONE = math.nan
NAMES = {area.kode: area.name for area in regencies()}
HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1-1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "＝1+1",
    "aman;=1+1",
    "<script>alert(1)</script>",
    "panjang " * 40,
    "\u202etxt.exe",
)
FORMULAS = HOSTILE[:7]


def panel(
    values: Mapping[str, float | None],
    estimated: tuple[str, ...] = (),
    province: float = NONE,
    period: str = "2024-08",
    source: str = "infojambi-2024-08-ucj",
) -> pd.DataFrame:
    """The eleven; the ones not named have no figure. Estimates have a range of ± a tenth."""
    table = pd.DataFrame({"name": NAMES}).rename_axis("kode")
    table["value"] = pd.Series(values, dtype=float).reindex(table.index)
    known, guess = table["value"].notna(), table.index.isin(estimated)
    table["low"] = (table["value"] * 0.9).where(guess)
    table["high"] = (table["value"] * 1.1).where(guess)
    table["period"] = period
    table["status"] = "resmi"
    table["status"] = table["status"].mask(guess, "estimasi").where(known, "")
    table["source"] = pd.Series(source, index=table.index).where(known, "")
    table["note"] = ""
    table["approx"] = False
    table["numerator"] = NONE
    table["denominator"] = NONE
    table["rank"] = table["value"].rank(method="min", ascending=False)
    table["rank_of"] = int(known.sum())
    table["province_value"] = province
    table["difference"] = table["value"] - province
    return table


def row(value: float, period: str = "2024-08", **more: object) -> Row:
    """A published figure of the province."""
    given = {"kode": "15", "indicator": "cakupan", "status": "resmi", "source": "s", "note": ""}
    return Row(value=value, period=period, **(given | more))  # type: ignore[arg-type]


def headline(**facts: Row | None) -> Headline:
    """A headline in which everything is missing but `facts`."""
    return Headline(**(dict.fromkeys(Headline.__dataclass_fields__, None) | facts))
