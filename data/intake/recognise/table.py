"""What holds for a whole table: its code list, its notation, its period."""

import re
from collections.abc import Sequence
from dataclasses import replace

from data.intake import numbers
from data.intake.cells import letter
from data.intake.model import Column, Layout, Sheet, Upload
from data.intake.recognise import places
from data.intake.recognise.extent import column_of
from data.intake.recognise.header import Header
from data.intake.recognise.measures import Measure, measure, survey_of
from data.intake.recognise.moments import is_whole_year, moment
from data.intake.recognise.sample import Table, has_regencies
from data.intake.recognise.words import code_list_said, said
from data.regions import CODE_LISTS, RegionError, resolve, resolve_column

_ENOUGH = 20_000
"""Rows that are looked at to tell a notation; the whole column is weighed when it is gathered."""
TWO_LISTS = "Kode pada kolom {at} ditulis dengan titik, tetapi namanya mengikuti daftar BPS"
NO_LIST = "Kode tanpa titik dan tanpa nama: pilih daftar kodenya, Kemendagri atau BPS"
NO_PERIOD = "Periode tabel tidak disebut; isi tahun dan bulannya"
FILE_SAYS = " (nama berkas menyebut {period})"
SHEET_SAYS = "Periode dibaca dari nama lembar “{sheet}”; periksa"
SEVERAL_PERIODS = "Judul tabel menyebut beberapa periode; pilih satu"
READ_AS = "Tahun {year} dibaca sebagai {month} ({reason}); ubah periodenya bila bukan itu"
NO_MONTH = "Tahun {year} tidak menyebut bulannya; isi periodenya bila yang dimaksud satu bulan"


def code_list(table: Table, columns: Sequence[Column]) -> tuple[str, list[str]]:
    """The list that the codes follow, "" where they agree or nothing tells; and the doubts."""
    codes = next((column for column in columns if column.role == "kode"), None)
    if codes is None:
        return "", []
    said = code_list_said(codes.heading)
    if said:
        return said, []
    names = next((column for column in columns if column.role == "daerah"), None)
    pairs = {
        (places.tidy_code(row[codes.at - 1]), row[names.at - 1] if names else "")
        for row in table.sample
        if row[codes.at - 1]
    }
    return _told_by(pairs, "." in "".join(code for code, _ in pairs), codes)


def _told_by(pairs: set[tuple[str, str]], dotted: bool, column: Column) -> tuple[str, list[str]]:
    fitting = {key: sum(_agrees(code, name, key) for code, name in pairs) for key in CODE_LISTS}
    if all(not name for _, name in pairs):
        ambiguous = not dotted and any(_two_meanings(code) for code, _ in pairs)
        return "", [NO_LIST] if ambiguous else []
    if fitting["kemendagri"] == fitting["bps"]:
        return "", []
    told = max(fitting, key=lambda key: fitting[key])
    if told == "bps" and dotted:
        return "", [TWO_LISTS.format(at=letter(column.at))]
    return told, []


def _agrees(code: str, name: str, list_: str) -> bool:
    try:
        resolve_column([code], [name], declared=list_)
    except RegionError:
        return False
    return bool(name)


def _two_meanings(code: str) -> bool:
    try:
        return resolve(code, declared="kemendagri") != resolve(code, declared="bps")
    except RegionError:
        return False


def notation(sheet: Sheet, header: Header, columns: Sequence[Column], until: int) -> str:
    """ "id" or "en" where every figure that tells says the same, else ""."""
    sure: set[str] = set()
    for column in columns:
        if column.role == "nilai":
            length = min(until - header.last, _ENOUGH)
            cells = column_of(sheet, column.at).slice(header.last, length)
            typed = None
            if sheet.numbers is not None:
                kept = sheet.numbers.iloc[header.last : header.last + length, column.at - 1]
                typed = kept.to_numpy(dtype=bool)
            sure |= numbers.read(cells, typed).sure
    return next(iter(sure)) if len(sure) == 1 else ""


def dated(layout: Layout, table: Table, upload: Upload) -> tuple[Layout, list[str]]:
    """The layout with its period, and with the survey's month where a year alone is printed."""
    doubts: list[str] = []
    period = layout.period
    figures = [column for column in layout.columns if column.role == "nilai"]
    own = {column.role for column in layout.columns} & {"periode", "tahun"}
    if not period and not own and not all(len(column.period) > 2 for column in figures):
        period = _title_period(table.titles, doubts) or _sheet_period(layout, upload, doubts)
        if not period:
            named = moment(upload.name.rsplit(".", 1)[0]).period
            hint = FILE_SAYS.format(period=named) if named else ""
            doubts.append(NO_PERIOD + hint)
    layout = replace(layout, period=period)
    return _with_month(layout, table, doubts), doubts


def _sheet_period(layout: Layout, upload: Upload, doubts: list[str]) -> str:
    """The period that a workbook's sheet is named after."""
    period = moment(layout.sheet).period if upload.kind in ("xlsx", "xls") else ""
    if len(period) > 2 and SEVERAL_PERIODS not in doubts:
        doubts.append(SHEET_SAYS.format(sheet=layout.sheet))
        return period
    return ""


def _title_period(titles: Sequence[Measure], doubts: list[str]) -> str:
    legal = set(said()["rows"]["legal"])
    spoken = [one.moment for one in titles if not legal & set(one.moment.rest.split())]
    years = {year for one in spoken for year in one.years}
    months = {month for one in spoken for month in one.months}
    if len(years) > 1 or len(months) > 1 or any(one.odd for one in spoken):
        doubts.append(SEVERAL_PERIODS)
        return ""
    year, month = next(iter(years), ""), next(iter(months), "")
    half = next((one.half for one in spoken if one.half), "")
    if half and not month:
        return ""
    return f"{year}-{month}" if year and month else year


def _with_month(layout: Layout, table: Table, doubts: list[str]) -> Layout:
    """A year of a survey held in one month means that month, where regencies are listed: they
    are published for it alone. It is said, and can be corrected.
    """
    survey = _survey(layout, table)
    whole = {layout.period, *(c.period for c in layout.columns if c.role == "nilai")}
    years = sorted(period for period in whole if re.fullmatch(r"\d{4}", period))
    named = any(
        c.role == "periode"
        or (c.role == "bulan" and not all(map(is_whole_year, table.cells(c.at))))
        for c in layout.columns
    )
    by_row = any(c.role == "tahun" for c in layout.columns) and not named
    months = any(len(c.period) == 2 for c in layout.columns)
    if not survey or months or not (years or by_row) or named:
        return layout
    year = ", ".join(years) or "pada kolomnya"
    if not has_regencies(table, layout.columns):
        doubts.append(NO_MONTH.format(year=year))
        return layout
    month = str(survey["month"])
    spoken = {"03": "Maret", "08": "Agustus"}[month]
    doubts.append(READ_AS.format(year=year, month=spoken, reason=survey["reason"]))
    return replace(
        layout,
        period=f"{layout.period}-{month}" if layout.period in years else layout.period,
        columns=tuple(_column_with_month(c, years, month) for c in layout.columns),
    )


def _column_with_month(column: Column, years: list[str], month: str) -> Column:
    if column.role == "tahun" and not column.period:
        return replace(column, period=month)
    if column.role == "nilai" and column.period in years:
        return replace(column, period=f"{column.period}-{month}")
    return column


def _survey(layout: Layout, table: Table) -> dict[str, object]:
    """The one survey that every figure of a table comes from, {} where there are several."""
    keys = {c.indicator for c in layout.columns if c.role == "nilai" and c.indicator}
    told = [column for column in layout.columns if column.role == "indikator"]
    for row in {tuple(row[c.at - 1] for c in told) for row in table.sample} if told else ():
        keys.add(measure([text for text in row if text]).indicator)
    # Blank rows, sums and notes among the sample say nothing of it.
    found = [survey_of(key) for key in keys - {""}]
    return found[0] if found and all(one == found[0] for one in found) else {}
