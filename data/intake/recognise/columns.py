"""Telling what each column of a table is."""

from collections.abc import Sequence
from dataclasses import replace

from data.catalogue import catalogue
from data.intake.cells import letter
from data.intake.model import Column, Role
from data.intake.recognise import places
from data.intake.recognise.header import looks_like_figure
from data.intake.recognise.measures import Measure, canonical, measure, only_unit, survey_of
from data.intake.recognise.moments import moment
from data.intake.recognise.sample import Table, beside, has_regencies, one_place
from data.intake.recognise.words import is_missing, is_smaller, plain, role_of, said

UNKNOWN = (
    "Kolom {at} “{heading}” berisi angka, tetapi indikatornya tidak dikenal; pilih indikatornya, "
    "atau abaikan kolom itu"
)
SEVERAL = "Kolom {at} “{heading}” dapat berarti {options}; pilih salah satu"
LEFT = "Kolom {at} “{heading}” tidak dikenal dan tidak diambil; periksa apakah memang tidak perlu"
NO_UNIT = "Satuan kolom {at} “{heading}” tidak disebut; pilih satuannya"
MARKED = "Kepala kolom {at} “{heading}” bertanda; periksa apakah angkanya masih sementara"
PROVINCES_ONLY = (
    "Kolom {at} “{heading}” bernama seperti tabel Kemnaker, yang hanya memuat provinsi; pilih "
    "indikatornya"
)
HALF = "Semester pada kolom {at} “{heading}” tidak dikenal untuk indikatornya; isi bulannya"


def columns_of(table: Table) -> tuple[tuple[Column, ...], list[str]]:
    """The columns of a table, and the doubts about them."""
    told = [_role(table, at, parts) for at, parts in enumerate(table.header.parts, 1)]
    told, doubts = beside(table, one_place(table, told), told)
    table = replace(table, regencies=has_regencies(table, told))
    long = any(column.role == "indikator" for column in told)
    printed = any(column.role == "satuan" for column in told)
    dated = [
        bool(measure(table.header.parts[c.at - 1]).moment.period) for c in told if c.role == "nilai"
    ]
    found = []
    for column in told:
        if column.role == "nilai":
            column = _figures(table, column, long, printed, any(dated), doubts)
        elif column.role == "abaikan" and _needs_a_word(table, column):
            doubts.append(_say(LEFT, column))
        found.append(column)
    return tuple(_unknown_left_out(found, long)), doubts


def _say(sentence: str, column: Column, **more: str) -> str:
    return sentence.format(at=letter(column.at), heading=column.heading, **more)


def _needs_a_word(table: Table, column: Column) -> bool:
    known = role_of(column.heading) == "abaikan" or is_smaller(column.heading)
    hinted = table.hints.of(column.heading).role == "abaikan"
    province_code = "prov" in plain(column.heading)
    return bool(table.cells(column.at)) and not (known or hinted or province_code)


def _role(table: Table, at: int, parts: Sequence[str]) -> Column:
    """A column with its heading and its role alone."""
    heading = " ".join(parts)
    hint = table.hints.of(heading)
    return Column(at, heading, hint.role or _by_heading(parts) or _by_content(table, at, heading))


def _by_heading(parts: Sequence[str]) -> Role | None:
    heading = " ".join(parts)
    if is_smaller(heading) or any(is_smaller(part) for part in parts):
        return "abaikan"
    named = role_of(heading)
    if named:
        return named
    told = measure(parts)
    if told.indicator or told.options or told.moment.period:
        return "nilai"
    roles = [role_of(part) for part in parts]
    # Above columns of figures "Segmen" heads the group; it is none of their cells.
    roles[:-1] = [role for role in roles[:-1] if role != "indikator"]
    return next((role for role in reversed(roles) if role), None)


def _by_content(table: Table, at: int, heading: str) -> Role:
    cells = table.cells(at)
    figures = sum(looks_like_figure(cell) or bool(_is_year(cell)) for cell in cells)
    if not heading and cells and sum(map(places.is_region, cells)) * 2 > len(cells):
        return "daerah"
    given = [cell for cell in cells if not is_missing(cell)]
    return "nilai" if given and figures * 2 >= len(given) else "abaikan"


def _is_year(cell: str) -> bool:
    return len(cell) == 4 and cell.isdigit()


def _figures(
    table: Table, column: Column, long: bool, printed: bool, dated: bool, doubts: list[str]
) -> Column:
    """A column of figures: of what, in which unit, of when."""
    parts = table.header.parts[column.at - 1]
    hint = table.hints.of(column.heading)
    told, own = _told(table, parts, long)
    indicator = hint.indicator or ("" if long else told.indicator)
    if not hint.indicator and table.regencies and indicator in said()["provinces_only"]["ids"]:
        doubts.append(_say(PROVINCES_ONLY, column))
        return replace(column, indicator="")
    unit = hint.unit or _unit(table, indicator, told, printed)
    period = hint.period or _period(own, indicator, column, doubts)
    if any(mark in column.heading for mark in "*†"):
        doubts.append(_say(MARKED, column))
    if not indicator and not long:
        several = _say(SEVERAL, column, options=" atau ".join(told.options))
        doubts.append(several if told.options else _say(UNKNOWN, column))
    elif dated and not period and not own.words and not hint.indicator:
        doubts.append(_say(LEFT, column))
        return replace(column, role="abaikan")
    elif indicator and not unit and not printed:
        doubts.append(_say(NO_UNIT, column))
    return replace(column, indicator=indicator, unit=unit, period=period)


def _told(table: Table, parts: Sequence[str], long: bool) -> tuple[Measure, Measure]:
    """What a heading says together with the titles where it needs them; and what it says alone."""
    if _is_half_a_heading(table, parts):
        lost = Measure("", "", moment(""), frozenset(parts))
        return lost, lost
    own = measure(parts if role_of(" ".join(parts)) != "nilai" else ())
    if own.indicator or own.options or long:
        return own, own
    if not own.words and table.hints.indicator:
        return replace(own, indicator=table.hints.indicator), own
    for title in table.titles:
        if not own.words and title.indicator:
            unit = own.unit or title.unit
            return replace(own, indicator=title.indicator, unit=unit), own
        together = measure([*parts, *sorted(title.words)], title=True) if title.words else own
        if together.indicator:
            return together, own
    return own, own


def _is_half_a_heading(table: Table, parts: Sequence[str]) -> bool:
    """Whether a column is headed "Kasus" alone where others are "JKK Kasus" and "JKM Kasus", or
    "Peserta Aktif" alone where others are "Peserta Aktif PU": a cell of its header is missing.
    """
    others = [one for one in table.header.parts if len(one) > len(parts) > 0]
    own = tuple(parts)
    return any(own in (one[: len(own)], one[-len(own) :]) for one in others)


def _unit(table: Table, indicator: str, told: Measure, printed: bool) -> str:
    if told.unit or indicator not in catalogue():
        return told.unit
    if printed:
        return ""
    fitting = [
        title.unit
        for title in table.titles
        if title.unit and canonical(indicator, title.unit) == catalogue()[indicator].unit
    ]
    return next(iter(fitting), "") or only_unit(indicator)


def _period(own: Measure, indicator: str, column: Column, doubts: list[str]) -> str:
    when = own.moment
    if not when.half:
        return when.period
    month = dict(survey_of(indicator).get("semesters", {})).get(when.half, "")  # type: ignore[call-overload]
    if not month:
        doubts.append(_say(HALF, column))
        return ""
    return f"{when.year}-{month}" if when.year else month


def _unknown_left_out(columns: list[Column], long: bool) -> list[Column]:
    """Columns of unknown figures are left out where others are known; else they stay."""
    known = any(c.role == "nilai" and c.indicator for c in columns)
    if long or not known:
        return columns
    return [
        replace(c, role="abaikan") if c.role == "nilai" and not c.indicator else c for c in columns
    ]
