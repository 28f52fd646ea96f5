"""The map's own legend as HTML: each class with its range, and every regency's place on it."""

from collections.abc import Iterable
from html import escape

import pandas as pd

from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import regencies, region
from geo import palette, steps
from geo.bivariate import LEVELS, Bivariate
from geo.classes import BOUNDARY_RULE, METHOD_NAMES, Classes
from pages.ui.text import peta_cakupan as text
from pages.ui.text import unggah_data as upload
from words import formats, periods


def of_classes(
    panel: pd.DataFrame, indicator: Indicator, classes: Classes, period: str, note: str = ""
) -> str:
    """Classes from high to low, the estimate mark, and the no-data row with its count."""
    colours = palette.sequential(indicator.palette, max(classes.k, 1))
    number = panel["value"].map(classes.class_of)
    province = classes.class_of(_province(panel))
    rows = []
    for k in reversed(range(classes.k)):
        members = panel[number.eq(k)].sort_values("value", ascending=False)
        mark = _province_mark(panel, indicator) if k == province else ""
        rows.append(
            _row(
                _swatch(colours[k]),
                f"{escape(classes.label(k, indicator.unit))}{mark}",
                _members(members),
            )
        )
    if panel["status"].eq(ESTIMATE).any():
        rows.append(_row(_ESTIMATE, text.LEGEND_ESTIMATE, ""))
    missing = panel[panel["value"].isna()]
    rows.append(_row(_NO_DATA, f"{text.LEGEND_NO_DATA}: {_count(len(missing))}", _members(missing)))
    method = METHOD_NAMES[classes.method].capitalize()
    return _section(
        indicator.label,
        periods.label(period).removeprefix("per "),
        rows,
        " ".join(filter(None, [f"{method}.", note, BOUNDARY_RULE])),
    )


def of_pairs(pairs: Bivariate, subtitle: str, estimated: bool) -> str:
    """The 3×3 with counts, then the words of every cell that has a regency."""
    counts, colours = pairs.counts(), palette.bivariate()
    grid = []
    for i in (2, 1, 0):
        cells = "".join(
            f'<span style="background:{colours[i][j]};color:{palette.ink_on(colours[i][j])}">'
            f"{counts[i][j] or ''}</span>"
            for j in range(3)
        )
        grid.append(f'<span class="lj-axis">{text.COVERAGE_AXIS} {LEVELS[i]}</span>{cells}')
    axis = "".join(f'<span class="lj-axis">{level}</span>' for level in LEVELS)
    board = (
        f'<div class="lj-grid9" aria-hidden="true">{"".join(grid)}'
        f'<span class="lj-axis">{text.POVERTY_AXIS}</span>{axis}</div>'
    )
    limits = [_limits(text.COVERAGE_AXIS, pairs.first), _limits(text.POVERTY_AXIS, pairs.second)]
    method = METHOD_NAMES[pairs.first.method].capitalize()
    rule = " ".join([f"{method}.", *filter(None, limits), BOUNDARY_RULE])
    return _section(text.TWO, subtitle, _pair_rows(pairs, estimated), rule, board)


def of_changes(rows: pd.DataFrame, indicator: Indicator, graded: steps.Steps, period: str) -> str:
    """Rises, none and falls that there are; figures with nothing to compare; regencies left out."""
    number = rows["change"].map(graded.class_of)
    listed = []
    for k in reversed(range(steps.COUNT)):
        members = rows[number.eq(k)]
        if len(members):
            listed.append(
                _row(
                    _swatch(graded.colours()[k]),
                    escape(graded.label(k, indicator.unit).capitalize()),
                    _members(members),
                )
            )
    fresh = rows[rows["change"].isna()]
    if len(fresh):
        colour = palette.sequential("netral", 1)[0]
        listed.append(_row(_swatch(colour), upload.LEGEND_NEW, _members(fresh)))
    dated = upload.LEGEND_UNIT.format(period=periods.label(period))
    return _section(indicator.label, dated, [*listed, *_left_out(rows)], upload.LEGEND_RULE)


def of_values(rows: pd.DataFrame, indicator: Indicator, classes: Classes, period: str) -> str:
    """The classes of a file's own figures from high to low, and the regencies left out."""
    colours = palette.sequential(indicator.palette, max(classes.k, 1))
    number = rows["value"].map(classes.class_of)
    listed = [
        _row(
            _swatch(colours[k]),
            escape(classes.label(k, indicator.unit)),
            _members(rows[number.eq(k)].sort_values("value", ascending=False)),
        )
        for k in reversed(range(classes.k))
    ]
    dated = upload.AFTER_UNIT.format(period=periods.label(period))
    method = METHOD_NAMES[classes.method].capitalize()
    rule = f"{method}. {BOUNDARY_RULE}"
    return _section(indicator.label, dated, [*listed, *_left_out(rows)], rule)


def _left_out(rows: pd.DataFrame) -> list[str]:
    absent = [one.short for one in regencies() if one.kode not in rows.index]
    if not absent:
        return []
    words = f"{upload.LEGEND_OUT}: {_count(len(absent))}"
    return [_row(_NO_DATA, words, escape(formats.listing(absent)))]


def _swatch(colour: str) -> str:
    return f'<span class="lj-swatch" style="background:{colour}"></span>'


def _limits(name: str, classes: Classes) -> str:
    if classes.k < len(LEVELS):
        return ""
    low, high = (formats.percent(edge) for edge in classes.breaks[1:-1])
    return text.PAIR_LIMITS.format(name=name, low=low, high=high)


def _pair_rows(pairs: Bivariate, estimated: bool) -> list[str]:
    cells: dict[tuple[int, int], list[str]] = {}
    for kode, pair in pairs.pairs.items():
        if pair:
            cells.setdefault((pair.first, pair.second), []).append(kode)
    urgent_first = sorted(cells, key=lambda cell: (cell[0] - cell[1], cell[0]))
    rows = []
    for cell in urgent_first:
        found = pairs.pairs[cells[cell][0]]
        if found:
            swatch = _swatch(found.colour)
            names = formats.listing([region(k).short for k in cells[cell]])
            rows.append(_row(swatch, escape(found.words.capitalize()), escape(names)))
    missing = [region(kode).short for kode, pair in pairs.pairs.items() if pair is None]
    words = f"{text.LEGEND_NO_DATA}: {_count(len(missing))}"
    if estimated:
        rows.append(_row(_ESTIMATE, text.LEGEND_ESTIMATE, ""))
    return [*rows, _row(_NO_DATA, words, escape(formats.listing(missing)))]


_ESTIMATE = '<span class="lj-swatch estimasi"></span>'
_NO_DATA = '<span class="lj-swatch no-data"></span>'


def _section(title: str, unit: str, rows: Iterable[str], rule: str, board: str = "") -> str:
    return (
        f'<section class="lj-legend" aria-label="Legenda"><h3>{escape(title)}</h3>'
        f'<p class="lj-unit">{escape(unit)}</p>{board}<ul>{"".join(rows)}</ul>'
        f'<p class="lj-rule">{escape(rule)}</p></section>'
    )


def _row(swatch: str, words: str, members: str) -> str:
    below = f'<br><span class="lj-members">{members}</span>' if members else ""
    return f'<li>{swatch}<span><span class="lj-range">{words}</span>{below}</span></li>'


def _members(rows: pd.DataFrame) -> str:
    if rows.empty:
        return text.NONE_HERE
    signs = {
        str(kode): "≈ " if status == ESTIMATE else "" for kode, status in rows["status"].items()
    }
    return escape(formats.listing([f"{sign}{region(k).short}" for k, sign in signs.items()]))


def _province(panel: pd.DataFrame) -> float | None:
    known = panel.loc[panel["difference"].notna(), "province_value"]
    return float(known.iloc[0]) if known.nunique() == 1 else None


def _province_mark(panel: pd.DataFrame, indicator: Indicator) -> str:
    value = formats.value(_province(panel), indicator.unit)
    return f' <span class="lj-badge">{escape(text.PROVINCE_MARK.format(value=value))}</span>'


def _count(count: int) -> str:
    return text.LEGEND_COUNT.format(n=formats.number(count))
