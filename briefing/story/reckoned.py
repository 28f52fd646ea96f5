"""Numbers that only the story reckons, as facts: differences, parts, places and counts."""

from collections.abc import Iterable

import pandas as pd

from briefing.story.facts import Facts
from briefing.story.visuals import Key
from data.catalogue import Indicator, catalogue
from data.regions import PROVINCE
from program.rows import Row
from words import formats, periods

REGENCIES = "daerah"
"""Unit of a count of regencies."""


def difference(facts: Facts, row: Row, province: Row) -> Key:
    """How far a regency's rate lies from the province's of the same period."""
    meaning = catalogue()[row.indicator]
    unit = formats.POINTS if meaning.unit == "share" else meaning.unit
    return facts.own(
        f"selisih_provinsi.{row.indicator}",
        row.kode,
        row.period,
        row.value - province.value,
        unit,
        f"Selisih dari provinsi: {meaning.label}",
        "Angka daerah − angka provinsi.",
        (facts.row(row), facts.row(province)),
    )


def part(facts: Facts, row: Row, province: Row) -> Key:
    """What part of the province's total lies in a regency, 0–1."""
    meaning = catalogue()[row.indicator]
    return facts.own(
        f"bagian_provinsi.{row.indicator}",
        row.kode,
        row.period,
        row.value / province.value,
        "share",
        f"Bagian dari provinsi: {meaning.label}",
        "Angka daerah ÷ angka provinsi.",
        (facts.row(row), facts.row(province)),
    )


def change(facts: Facts, old: Row, new: Row) -> Key:
    """How far a figure moved from one period to another, in its unit; shares in points."""
    meaning = catalogue()[new.indicator]
    since = periods.label(old.period)
    return facts.own(
        f"perubahan_sejak_{old.period}.{new.indicator}",
        new.kode,
        new.period,
        new.value - old.value,
        formats.POINTS if meaning.unit == "share" else meaning.unit,
        f"Perubahan sejak {since}: {meaning.label}",
        f"Angka {periods.label(new.period)} − angka {since}.",
        (facts.row(new), facts.row(old)),
    )


def counted(facts: Facts, what: str, label: str, period: str, count: int, of: Iterable[Key]) -> Key:
    """A count of regencies. what: a name of its own; label: what is counted; of: the counted."""
    return facts.own(
        f"cacah.{what}", PROVINCE, period, count, REGENCIES, label, "Cacah daerah.", of
    )


def group(facts: Facts, what: str, label: str, rows: pd.DataFrame, indicator: Indicator) -> Key:
    """A count of some regencies of a panel; None of none."""
    if rows.empty:
        return None
    return counted(
        facts,
        f"{what}.{indicator.id}",
        f"{label}: {indicator.label}",
        str(rows["period"].max()),
        len(rows),
        facts.panel(rows, indicator.id).values(),
    )


def together(facts: Facts, what: str, label: str, part_of: Iterable[Key], whole: Key) -> Key:
    """The part of a total that several regencies hold together, 0–1."""
    keys = [key for key in part_of if key is not None]
    total = facts.value(whole)
    if whole is None or not total > 0 or not keys:
        return None
    return facts.own(
        f"bagian.{what}",
        PROVINCE,
        facts[whole].period,
        sum(facts.value(key) for key in keys) / total,
        "share",
        label,
        "Jumlah daerah itu ÷ jumlah semuanya.",
        (*keys, whole),
    )


def place(
    facts: Facts, indicator: str, kode: str, ranked: pd.DataFrame, keys: Iterable[Key]
) -> Key:
    """The place of a regency among all, with the places that its range allows.

    ranked: by kode with rank, best, worst and period. keys: of all that have a place.
    """
    row = ranked.loc[kode]
    return facts.own(
        f"peringkat.{indicator}",
        kode,
        str(row["period"]),
        float(row["rank"]),
        formats.RANK,
        f"Peringkat: {catalogue()[indicator].label}",
        "Urutan di antara daerah yang memiliki angka.",
        keys,
        float(row["best"]),
        float(row["worst"]),
    )
