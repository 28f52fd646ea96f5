"""From a panel and its classes to what the interactive map draws and says."""

from collections.abc import Sequence

import pandas as pd

from data.catalogue import Indicator, catalogue
from data.contract import ESTIMATE, SAMPLE
from data.regions import region
from geo import leaflet, palette, steps
from geo.bivariate import Bivariate
from geo.classes import Classes
from pages.ui.text import peta_cakupan as text
from pages.ui.text import unggah_data as upload
from program.panel import PARTS
from words import formats, periods


def of_panel(panel: pd.DataFrame, indicator: Indicator, classes: Classes) -> pd.DataFrame:
    """The layer table of one indicator: fill by class, hatch by status, words by row."""
    colours = palette.sequential(indicator.palette, max(classes.k, 1))
    rows = []
    for kode, row in panel.iterrows():
        number = classes.class_of(row["value"])
        short = region(str(kode)).short
        figure = _figure(row, indicator)
        rows.append(
            {
                "kode": kode,
                "fill": palette.NO_DATA if number is None else colours[number],
                "hatch": _hatch(row["status"], number),
                "tooltip": tooltip(row, indicator),
                "label": leaflet.label(short, _label(row, indicator)),
                "aria": f"{row['name']}: {figure}, {periods.as_of(row['period'])}"
                if row["status"]
                else f"{row['name']}: {figure}",
            }
        )
    return pd.DataFrame(rows)


def of_pairs(pairs: Bivariate, layers: Sequence[tuple[pd.DataFrame, Indicator]]) -> pd.DataFrame:
    """The layer table of two indicators: fill by cell of the 3×3, words of both."""
    rows = []
    for kode, pair in pairs.pairs.items():
        both = [(table.loc[kode], meaning) for table, meaning in layers]
        statuses = {row["status"] for row, _ in both}
        unsure = next((one for one in (SAMPLE, ESTIMATE) if one in statuses), "")
        said = "; ".join(_dated(row, m) for row, m in both)
        name = region(kode).name
        rows.append(
            {
                "kode": kode,
                "fill": pair.colour if pair else palette.NO_DATA,
                "hatch": "no-data"
                if pair is None
                else "estimate"
                if ESTIMATE in statuses
                else "none",
                "tooltip": leaflet.tooltip(
                    name=name,
                    value=pair.words if pair else formats.MISSING,
                    numerator=said,
                    status=unsure if pair else "",
                ),
                "label": leaflet.label(region(kode).short, ""),
                "aria": f"{name}: {pair.words if pair else formats.MISSING}; {said}",
            }
        )
    return pd.DataFrame(rows)


def of_changes(rows: pd.DataFrame, indicator: Indicator, graded: steps.Steps) -> pd.DataFrame:
    """The layer table of a file held against what is published: rows of
    `program.difference.of_file` by kode. A figure without one to compare wears its own colour."""
    colours, fresh = graded.colours(), palette.sequential("netral", 1)[0]
    found = []
    for kode, row in rows.iterrows():
        number = graded.class_of(row["change"])
        fill = fresh if number is None else colours[number]
        said, short = (
            (upload.IS_NEW, upload.IS_NEW)
            if number is None
            else (say(row["change"], indicator.unit) for say in (steps.signed, steps.bare))
        )
        found.append(_of_upload(str(kode), row, indicator, fill, said, short))
    return pd.DataFrame(found)


def of_values(rows: pd.DataFrame, indicator: Indicator, classes: Classes) -> pd.DataFrame:
    """The layer table of a file's own figures, as the map would show them."""
    colours = palette.sequential(indicator.palette, max(classes.k, 1))
    found = []
    for kode, row in rows.iterrows():
        fill = colours[classes.class_of(row["value"]) or 0]
        said, short = (say(row["value"], indicator.unit) for say in (formats.value, formats.bare))
        found.append(_of_upload(str(kode), row, indicator, fill, said, short))
    return pd.DataFrame(found)


def _of_upload(
    kode: str, row: pd.Series, indicator: Indicator, fill: str, said: str, short: str
) -> dict[str, object]:
    both = upload.BEFORE_AFTER.format(
        before=formats.value(row["base"], indicator.unit),
        after=formats.value(row["value"], indicator.unit),
    )
    place = region(kode)
    return {
        "kode": kode,
        "fill": fill,
        "hatch": "none",
        "tooltip": leaflet.tooltip(
            name=place.name,
            value=said,
            unit=indicator.short,
            period=periods.as_of(row["period"]),
            numerator=both,
            status=row["status"],
        ),
        "label": leaflet.label(place.short, short),
        "aria": f"{place.name}: {said}; {both}",
    }


def tooltip(row: pd.Series, indicator: Indicator) -> str:
    """What hovering shows: value, unit, period, parts, rank, comparison, status."""
    units = [catalogue()[part].unit if part else "" for part in PARTS.get(indicator.id, ())]
    parts = [row["numerator"], row["denominator"]]
    counts = [
        formats.value(value, unit) if unit and not formats.is_missing(value) else ""
        for value, unit in zip(parts, units, strict=False)
    ]
    return leaflet.tooltip(
        name=row["name"],
        value=_figure(row, indicator),
        unit=indicator.short,
        period=periods.as_of(row["period"]) if row["status"] else "",
        numerator=counts[0] if counts else "",
        denominator=counts[1] if counts else "",
        rank=rank(row),
        comparison=comparison(row, indicator),
        status=row["status"],
        interval=formats.interval(row["low"], row["high"], indicator.unit),
    )


def rank(row: pd.Series) -> str:
    """ "peringkat 3 dari 11", "" without a rank."""
    if formats.is_missing(row["rank"]):
        return ""
    return text.RANK.format(rank=formats.number(row["rank"]), of=formats.number(row["rank_of"]))


def comparison(row: pd.Series, indicator: Indicator) -> str:
    """How far above or below the province, in rates only; "" where it can't be said."""
    difference = row["difference"]
    if formats.is_missing(difference):
        return ""
    shown = (
        formats.points(abs(difference)).removeprefix("+")
        if indicator.unit == "share"
        else formats.bare(abs(difference), indicator.unit)
    )
    template = text.ABOVE if difference > 0 else text.BELOW if difference < 0 else text.SAME
    return template.format(difference=shown)


def _dated(row: pd.Series, meaning: Indicator) -> str:
    """ "Cakupan ≈ 35,81 % (Agustus 2024)"."""
    when = f" ({periods.label(row['period'])})" if row["status"] else ""
    return f"{meaning.short} {_figure(row, meaning)}{when}"


def _figure(row: pd.Series, indicator: Indicator) -> str:
    say = formats.estimate if row["status"] == ESTIMATE else formats.value
    return say(row["value"], indicator.unit)


def _label(row: pd.Series, indicator: Indicator) -> str:
    shown = formats.bare(row["value"], indicator.unit)
    return f"≈ {shown}" if row["status"] == ESTIMATE else shown


def _hatch(status: str, number: int | None) -> str:
    if number is None:
        return "no-data"
    return "estimate" if status == ESTIMATE else "none"
