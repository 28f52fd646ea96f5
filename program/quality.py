"""How good the published figures are: how fresh, what is late, missing, odd or contradicted."""

from collections.abc import Iterable, Mapping

import pandas as pd

from data import preference
from data.catalogue import Indicator, catalogue
from data.published import sources
from data.regions import PROVINCE, regencies
from program.absent import gaps, lacking
from program.figures import Figures
from program.outliers import outliers
from program.schedule import awaited, of_regencies
from words.periods import months_between

BOARD_COLUMNS = (
    "producer",
    "topic",
    "indicators",
    "figures",
    "latest",
    "published",
    "age_months",
    "frequency",
    "next_release",
    "due",
    "due_period",
    "late",
    "regencies",
    "lacking",
    "gaps",
    "outliers",
    "contradictions",
)
SOURCE_COLUMNS = ("source", "latest", "published", "figures", "contradictions")
CONTRADICTION_COLUMNS = ("indicator", "kode", "period", "shown", "source", "others", "spread_share")


def board(figures: Figures, today: str) -> pd.DataFrame:
    """One row for each producer, topic and rhythm of the catalogue, in its order: BOARD_COLUMNS.

    today: YYYY-MM-DD. indicators: tuple of those with a published figure. latest: newest period
    of any area; published: when its newest source came out, "" where none tells; age_months: from
    `latest` until today. frequency, next_release: the catalogue's words. due, due_period: month
    of the first release that brings something newer for the province (YYYY-MM), and what it
    measures; "" where nothing is scheduled. late: whether that month is over. regencies: how many
    of the eleven have any of these figures; lacking: codes of the others, () where the producer
    gives the province only. gaps, outliers, contradictions: how many there are; `absent.gaps`,
    `outliers.outliers` and `contradictions` list them.
    """
    families: dict[tuple[str, ...], list[Indicator]] = {}
    found = set(figures.observations["indicator"])
    for meaning in catalogue().values():
        if meaning.id in found:
            key = (meaning.owner, meaning.topic, meaning.frequency, meaning.next_release)
            families.setdefault(key, []).append(meaning)
    faults = {
        "gaps": gaps(figures)["indicator"].value_counts().to_dict(),
        "outliers": outliers(figures)["indicator"].value_counts().to_dict(),
        "contradictions": contradictions(figures)["indicator"].value_counts().to_dict(),
    }
    never = lacking(figures).set_index("indicator")["never"].to_dict()
    rows = [_family(figures, family, today, faults, never) for family in families.values()]
    return pd.DataFrame(rows, columns=list(BOARD_COLUMNS))


def by_source(figures: Figures) -> pd.DataFrame:
    """Each source that has figures: SOURCE_COLUMNS, the one with the newest figure first.

    latest: newest period; published: when it came out, "" where it doesn't tell; contradictions:
    how many of its figures differ from another source's.
    """
    odd = preference.contradictions(figures.observations)["source"].value_counts()
    grouped = figures.observations.groupby("source")["period"]
    table = pd.DataFrame({"latest": grouped.max(), "figures": grouped.size()}).reset_index()
    known = sources()
    table["published"] = [known[key].published for key in table["source"]]
    table["contradictions"] = [int(odd.get(key, 0)) for key in table["source"]]
    ordered = table.sort_values(["latest", "source"], ascending=[False, True], ignore_index=True)
    return ordered[list(SOURCE_COLUMNS)]


def contradictions(figures: Figures) -> pd.DataFrame:
    """Cells whose sources give different values: CONTRADICTION_COLUMNS, widest spread first.

    shown, source: the value that the rule of preference shows, and whose it is. others: tuple of
    the sources that differ from it. spread_share: (highest − lowest) ÷ |shown|; NaN where zero
    is shown.
    """
    rows = []
    differing = preference.contradictions(figures.observations)
    for (kode, period, indicator), cell in differing.groupby(preference.CELL, sort=False):
        shown = cell.iloc[0]
        spread = cell["value"].max() - cell["value"].min()
        share = spread / abs(shown["value"]) if shown["value"] else float("nan")
        others = tuple(cell.loc[cell["value"].ne(shown["value"]), "source"])
        rows.append((indicator, kode, period, shown["value"], shown["source"], others, share))
    table = pd.DataFrame(rows, columns=list(CONTRADICTION_COLUMNS))
    return table.sort_values("spread_share", ascending=False, kind="stable", ignore_index=True)


def _family(
    figures: Figures,
    family: list[Indicator],
    today: str,
    faults: Mapping[str, Mapping[str, int]],
    never: Mapping[str, tuple[str, ...]],
) -> dict[str, object]:
    first, ids = family[0], tuple(meaning.id for meaning in family)
    rows = figures.observations[figures.observations["indicator"].isin(ids)]
    latest = str(rows["period"].max())
    newest = rows.loc[rows["period"].eq(latest), "source"]
    held = rows.loc[rows["kode"].eq(PROVINCE), "period"].max()
    coming = awaited(first, held) if isinstance(held, str) else None
    asked = of_regencies(first)
    without = _in_all(never[name] for name in ids) if asked else ()
    known = sources()
    return {
        "producer": first.owner,
        "topic": first.topic,
        "indicators": ids,
        "figures": len(rows),
        "latest": latest,
        "published": max(known[key].published for key in newest),
        "age_months": months_between(latest, today[:7]),
        "frequency": first.frequency,
        "next_release": first.next_release,
        "due": coming.release if coming else "",
        "due_period": coming.period if coming else "",
        "late": coming is not None and coming.release < today[:7],
        "regencies": len(regencies()) - len(without) if asked else 0,
        "lacking": without,
        **{fault: sum(count.get(name, 0) for name in ids) for fault, count in faults.items()},
    }


def _in_all(listed: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """What each of the tuples holds, in the order of the first."""
    first, *others = listed
    return tuple(one for one in first if all(one in other for other in others))
