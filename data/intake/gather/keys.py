"""What the figures of a column are: indicator, period, unit and status of every row."""

from dataclasses import dataclass

import numpy as np

from data.catalogue import catalogue
from data.contract import PUBLISHED
from data.intake.gather.body import Body, combined
from data.intake.gather.findings import Fault
from data.intake.model import Column
from data.intake.recognise.measures import (
    Measure,
    canonical,
    measure,
    only_unit,
    printed_unit,
    survey_of,
    unit_named,
)
from data.intake.recognise.moments import Moment, is_whole_year, moment, parts
from data.intake.recognise.words import plain, role_of, said
from data.units import file_unit
from words.periods import is_period

WHOLE = frozenset(
    ("orang", "keluarga", "kasus", "desa", "kelurahan", "anak", "badan usaha", "RT", "kabupaten",
     "rupiah")
)  # fmt: skip
"""Canonical units that come in whole numbers."""
PERIOD_REMEDY = "tulis periode sebagai tahun, atau bulan dan tahun, misalnya Agustus 2024"
UNIT_REMEDY = "pilih satuan yang tercatat untuk indikator itu"


@dataclass(frozen=True)
class Key:
    """What a figure is. factor: canonical value = printed value × factor. whole: whether only
    whole numbers make sense as printed. low, high: the believable range, canonical. fault: why
    the figure can't be taken.
    """

    indicator: str = ""
    period: str = ""
    unit: str = ""
    status: str = ""
    factor: float = 1.0
    whole: bool = False
    low: float = -np.inf
    high: float = np.inf
    fault: Fault | None = None


@dataclass(frozen=True, eq=False)
class Keyed:
    """For each row the number of its key, and the keys."""

    codes: np.ndarray
    keys: list[Key]


@dataclass(frozen=True)
class _Row:
    """The cells of a row that tell what its figure is."""

    when: tuple[str, str, str]  # period, year, month
    what: tuple[str, ...]
    unit: str
    status: str


@dataclass(frozen=True, eq=False)
class Beside:
    """What stands beside the figures, the same for every column of them. codes: for each row the
    number of its combination of cells. month: what a year alone means.
    """

    codes: np.ndarray
    rows: list[_Row]
    month: str


def beside(body: Body) -> Beside:
    """The cells of each row that tell what its figures are."""
    single = [next(iter(body.columns(role)), None) for role in ("periode", "tahun", "bulan")]
    what = body.columns("indikator")
    unit = next(iter(body.columns("satuan")), None)
    status = next(iter(body.columns("status")), None)
    given = [one for one in (*single, *what, unit, status) if one is not None]
    found = combined([body.cells(one) for one in given], body.length)
    rows = []
    for texts in found.texts:
        cells = dict(zip((one.at for one in given), texts, strict=True))
        pick = [cells[one.at] if one else "" for one in (*single, unit, status)]
        told = tuple(cells[one.at] for one in what)
        rows.append(_Row((pick[0], pick[1], pick[2]), told, pick[3], pick[4]))
    return Beside(found.codes, rows, single[1].period if single[1] else "")


def keyed(body: Body, column: Column, cells: Beside) -> Keyed:
    """The keys of a column of figures, row by row."""
    keys = [_key(body, column, row, cells.month) for row in cells.rows]
    return Keyed(cells.codes, keys or [Key()])


def _key(body: Body, column: Column, row: _Row, survey_month: str) -> Key:
    told = _indicator(body, column, row)
    if isinstance(told, Fault):
        return Key(fault=told)
    indicator, spoken = told
    period = _period(body, column, row, indicator, spoken.moment, survey_month)
    if isinstance(period, Fault):
        return Key(fault=period)
    unit = _unit(body, column, row, indicator, spoken)
    if isinstance(unit, Fault):
        return Key(fault=unit)
    status = _status(body, row)
    if isinstance(status, Fault):
        return Key(fault=status)
    one = catalogue()[indicator]
    low, high = one.plausible or (-np.inf, np.inf)
    factor = file_unit(unit).factor
    whole = one.unit in WHOLE and factor == 1
    return Key(indicator, period, unit, status, factor, whole, low, high)


def _indicator(body: Body, column: Column, row: _Row) -> tuple[str, Measure] | Fault:
    """The indicator by the column, by the cells of its row, or by the whole table."""
    heading = [column.heading] if row.what and role_of(column.heading) != "nilai" else []
    told = measure([*heading, *(text for text in row.what if text)])
    if row.what and not told.indicator and heading and not column.indicator:
        alone = measure([text for text in row.what if text])
        told = alone if alone.indicator and not measure(heading).words else told
    indicator = column.indicator or (told.indicator if row.what else body.layout.indicator)
    if indicator in catalogue():
        return indicator, told
    text = " ".join((*heading, *row.what)) or column.heading
    if told.options:
        options = " atau ".join(told.options)
        return Fault("indikator", f"“{text}” dapat berarti {options}", "pilih indikatornya")
    return Fault(
        "indikator",
        f"indikator “{text}” tidak dikenal",
        "pilih indikator kolom itu, atau abaikan kolomnya",
    )


def _period(
    body: Body, column: Column, row: _Row, indicator: str, spoken: Moment, survey_month: str
) -> str | Fault:
    """The period by the column, then the row, then the table; year and month each where said."""
    cell = _cell_moment(row, indicator)
    if isinstance(cell, Fault):
        return cell
    year, month, whole = cell
    own_year, own_month = parts(column.period)
    table_year, table_month = parts(body.layout.period)
    if not (year or own_year):
        year = spoken.year or table_year
        month = month or spoken.month or ("" if whole else table_month)
    year = own_year or year
    month = own_month or month or survey_month
    period = f"{year}-{month}" if month else year
    if is_period(period):
        return period
    printed = " ".join(text for text in row.when if text)
    said_ = f"periode “{printed}” belum lengkap" if printed else "periodenya tidak disebut"
    return Fault("periode", said_, PERIOD_REMEDY)


def _cell_moment(row: _Row, indicator: str) -> tuple[str, str, bool] | Fault:
    """Year, month, and whether the whole year is said, of the cells of a row."""
    year = month = ""
    whole = False
    for at, text in enumerate(row.when):
        if not text or (at == 2 and is_whole_year(text)):
            whole = whole or bool(text)
            continue
        when = moment(text.removesuffix(".0"))
        found = when.month
        if at == 2 and text.strip().removesuffix(".0").zfill(2) in said()["months"]:
            found, when = text.strip().removesuffix(".0").zfill(2), Moment()
        elif when.half:
            semesters = dict(survey_of(indicator).get("semesters", {}))  # type: ignore[call-overload]
            found = str(semesters.get(when.half, ""))
            when = Moment(when.years, (found,) if found else (), "", when.rest, not found)
        if when.odd or when.several or _more(when.rest) or (not when.year and not found):
            return Fault("periode", f"periode “{text}” tidak dikenal", PERIOD_REMEDY)
        if (year and when.year and year != when.year) or (month and found and month != found):
            return Fault(
                "periode",
                f"“{text}” bertentangan dengan tahun atau bulan lain di barisnya",
                PERIOD_REMEDY,
            )
        year, month = year or when.year, month or found
    return year, month, whole


def _more(rest: str) -> bool:
    """Whether words are left that aren't about time."""
    return bool(set(rest.split()) - {"bulan", "tahun", "per", "posisi", "keadaan", "s", "d", "sd"})


def _unit(body: Body, column: Column, row: _Row, indicator: str, spoken: Measure) -> str | Fault:
    """The printed unit; two that differ, none, or one of something else are faults."""
    cell = unit_named(row.unit)
    if row.unit and not cell and plain(row.unit):
        return Fault("satuan", f"satuan “{row.unit}” tidak dikenal", UNIT_REMEDY)
    heard = [unit for unit in (column.unit, cell, spoken.unit if row.what else "") if unit]
    units = [printed_unit(indicator, unit) for unit in heard]
    units = units or [printed_unit(indicator, body.layout.unit or only_unit(indicator))]
    unit = units[0]
    if not unit:
        return Fault("satuan", f"satuan {indicator} tidak disebut", UNIT_REMEDY)
    if canonical(indicator, unit) != catalogue()[indicator].unit:
        text = f"satuan “{unit}” tidak cocok untuk {catalogue()[indicator].label}"
        return Fault("satuan", text, UNIT_REMEDY)
    if len({file_unit(one) for one in units}) > 1:
        text = f"satuan “{units[0]}” dan “{units[1]}” bertentangan"
        return Fault("satuan", text, UNIT_REMEDY)
    return unit


def _status(body: Body, row: _Row) -> str | Fault:
    words = plain(row.status)
    if words in said()["rows"]["provisional"]:
        return "sementara"
    status = body.layout.status if words in said()["rows"]["final"] else words
    if status in PUBLISHED:
        return status
    return Fault(
        "status",
        f"status “{row.status or status}” tidak dapat diterbitkan",
        f"tulis {' atau '.join(PUBLISHED)}",
    )
