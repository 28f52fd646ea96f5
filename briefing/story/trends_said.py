"""What is said of a series: its direction, its way, its targets, and where it would arrive."""

import math

import pandas as pd

from briefing import trend_words
from briefing.story import reckoned, worded
from briefing.story.facts import Facts
from briefing.story.maps_said import ENDS
from briefing.story.rules import Said, rule, says
from briefing.story.visuals import Key
from data.catalogue import Indicator
from data.regions import NATION, PROVINCE, region
from program.change import DOWN
from program.rows import Row
from program.targets import Pace
from program.trend import TOO_FEW, UNCLEAR, Trend
from words import formats, periods

PER_YEAR = "Kemiringan Theil–Sen (median kemiringan semua pasangan angka)."


def what(indicator: Indicator, kode: str) -> str:
    """A measure and its place, as a sentence begins: "Kemiskinan Jambi"."""
    name = ENDS.get(indicator.id, (indicator.short, "", ""))[0]
    return f"{name} {'Jambi' if kode == PROVINCE else region(kode).short}"


@rule("tren.arah")
def moving(facts: Facts, indicator: Indicator, rows: list[Row], found: Trend) -> Said | None:
    """Where the test finds a direction: rising or falling, how fast, and whether that is good."""
    if found.verdict in (TOO_FEW, UNCLEAR):
        return None
    slope = pace(facts, indicator, rows, found)
    by = trend_words.bare_change(abs(found.slope_per_year), indicator.unit)
    judged = f", {found.judgement}" if found.judgement else ""
    said = f"{what(indicator, rows[0].kode)} {found.verdict} sekitar {by} per tahun{judged}"
    return says(said, slope)


def pace(facts: Facts, indicator: Indicator, rows: list[Row], found: Trend) -> Key:
    """The yearly pace of a series as a fact, with its interval."""
    share = indicator.unit == "share"
    return facts.own(
        f"laju_setahun.{indicator.id}",
        rows[0].kode,
        found.last,
        found.slope_per_year,
        formats.POINTS_A_YEAR if share else f"{indicator.unit} per tahun",
        f"Laju setahun: {indicator.label}",
        PER_YEAR,
        [facts.row(row) for row in rows],
        found.low,
        found.high,
        estimated=True,
    )


@rule("tren.tanpa-arah")
def unclear(facts: Facts, indicator: Indicator, rows: list[Row], found: Trend) -> Said | None:
    """Where there are enough figures and the test finds no direction."""
    if found.verdict != UNCLEAR:
        return None
    since = periods.label(found.first)
    return says(
        f"{what(indicator, rows[0].kode)} belum menunjukkan arah yang jelas sejak {since}",
        *(facts.row(row) for row in rows),
    )


@rule("tren.kurang-data")
def too_few(facts: Facts, indicator: Indicator, rows: list[Row], found: Trend) -> Said | None:
    """Where a series has figures, but too few of them for a verdict."""
    if found.verdict != TOO_FEW or not rows:
        return None
    return says(
        f"{what(indicator, rows[0].kode)} baru memiliki {worded.count(len(rows))} angka, "
        "belum cukup untuk menyebut arahnya",
        *(facts.row(row) for row in rows),
    )


@rule("tren.jalan")
def way(facts: Facts, indicator: Indicator, rows: list[Row]) -> Said | None:
    """Where a series has two figures or more: from the first to the last, and its turn between."""
    if len(rows) < 2:
        return None
    first, last = rows[0], rows[-1]
    keys = (reckoned.change(facts, first, last), facts.row(first), facts.row(last))
    before, now = (formats.shown(row.value, indicator.unit) for row in (first, last))
    subject = what(indicator, last.kode)
    if before == now:
        amount = worded.figure(last.value, indicator.unit, last.status, last.approx)
        ends = f"{periods.label(first.period)} dan {periods.label(last.period)}"
        said = f"{subject} tidak berubah: {amount} pada {ends}"
    else:
        by = trend_words.bare_change(abs(last.value - first.value), indicator.unit)
        how = "naik" if now > before else "turun"
        said = f"{subject} {how} {by}, dari {_at(first, indicator)} menjadi {_at(last, indicator)}"
    ends_of = (max(rows, key=lambda row: row.value), min(rows, key=lambda row: row.value))
    turn = next((row for row in ends_of if row not in (first, last)), None)
    if turn is None:
        return says(f"{said}.", *keys)
    return says(
        f"{said}, tetapi jalannya tidak lurus: sempat {_at(turn, indicator)}.",
        *keys,
        facts.row(turn),
    )


def _at(row: Row, indicator: Indicator) -> str:
    said = worded.figure(row.value, indicator.unit, row.status, row.approx)
    return f"{said} pada {periods.label(row.period)}"


@rule("tren.target")
def target(facts: Facts, indicator: Indicator, found: Pace, last: Row) -> Said | None:
    """Where a target of the same definition exists: reached, missed, or the pace it takes."""
    lacking = facts.own(
        f"kurang_menuju.{found.target.figure}@{found.target.source}",
        last.kode,
        last.period,
        found.missing,
        formats.POINTS if indicator.unit == "share" else indicator.unit,
        f"Kurang menuju {found.target.label}",
        "Jarak angka terakhir ke target.",
        (facts.target(found.target), facts.row(last)),
    )
    paces = _paces(facts, indicator, found, last.kode)
    keys = (facts.target(found.target), facts.row(last), lacking, *paces)
    return says(_against(found, indicator, last.kode), *keys)


def _against(found: Pace, indicator: Indicator, kode: str) -> str:
    """A target in a sentence: reached, missed by how much, or the pace it takes."""
    held, unit = found.target, indicator.unit
    most = "paling tinggi " if indicator.good == DOWN else ""
    foreign = " (target Indonesia, di sini pembanding)" if held.kode == NATION != kode else ""
    label = (
        f"{held.label[:1].lower()}{held.label[1:]}" if held.label[:6] == "Target" else held.label
    )
    name = f"{label} {most}{worded.figure(held.value, unit)}"
    due, when = periods.label(held.due), periods.label(found.period)
    now = worded.figure(found.value, unit)
    if found.missing <= 0:
        return f"{worded.opened(name)} untuk {due}{foreign} sudah tercapai: {now} pada {when}."
    if formats.is_missing(found.needed):
        lacking = trend_words.bare_change(found.missing, unit)
        return (
            f"Menjelang {name} pada {due}{foreign}, angka terakhir {now} ({when}): masih kurang "
            f"{lacking}."
        )
    needed = trend_words.bare_change(found.needed, unit)
    return (
        f"Untuk mencapai {name} pada {due}{foreign}, angka {now} ({when}) harus {indicator.good} "
        f"{needed} per tahun; {_ever(found, unit)}."
    )


def _ever(found: Pace, unit: str) -> str:
    best = found.best
    if best is None:
        return "padahal selama ini belum pernah bergerak ke arah itu dalam setahun"
    by = trend_words.bare_change(best.per_year, unit)
    span = f"{by} per tahun ({periods.label(best.first)} – {periods.label(best.last)})"
    if found.within_reach:
        return f"laju itu pernah dicapai, paling cepat {span}"
    return f"padahal laju terbaik selama ini hanya {span}"


def _paces(facts: Facts, indicator: Indicator, found: Pace, kode: str) -> list[Key]:
    """The needed pace and the best one ever, as facts."""
    share = indicator.unit == "share"
    unit = formats.POINTS_A_YEAR if share else f"{indicator.unit} per tahun"
    needed = facts.own(
        f"laju_perlu.{found.target.figure}@{found.target.source}",
        kode,
        found.period,
        found.needed,
        unit,
        f"Laju setahun yang diperlukan menuju {found.target.label}",
        "Kekurangan ÷ tahun yang tersisa.",
        (facts.target(found.target), facts.cell(indicator.id, kode, found.period)),
    )
    if found.best is None or math.isnan(found.needed):
        return [needed]
    ends = (found.best.first, found.best.last)
    best = facts.own(
        f"laju_terbaik.{indicator.id}",
        kode,
        found.best.last,
        found.best.per_year,
        unit,
        f"Laju setahun terbaik yang pernah dicapai: {indicator.label}",
        f"Perubahan {' – '.join(map(periods.label, ends))} ÷ lamanya dalam tahun.",
        [facts.cell(indicator.id, kode, when) for when in ends],
    )
    return [needed, best, *(facts.cell(indicator.id, kode, when) for when in ends)]


@rule("tren.proyeksi")
def projected(
    facts: Facts, indicator: Indicator, rows: list[Row], found: Trend, ahead: pd.DataFrame
) -> Said | None:
    """Where the series is long enough: where it arrives if it goes on, with its band."""
    if ahead.empty or found.verdict in (TOO_FEW, UNCLEAR):
        return None
    end = ahead.iloc[-1]
    key = facts.own(
        f"proyeksi.{indicator.id}",
        rows[0].kode,
        str(end["period"]),
        float(end["value"]),
        indicator.unit,
        f"Proyeksi: {indicator.label}",
        "Garis Theil–Sen diteruskan; rentang prediksi 95 persen.",
        [facts.row(row) for row in rows],
        float(end["low"]),
        float(end["high"]),
        estimated=True,
    )
    tested = (facts.row(rows[0]), facts.row(rows[-1]))
    subject = what(indicator, rows[0].kode)
    value = worded.figure(float(end["value"]), indicator.unit)
    band = formats.interval(end["low"], end["high"], indicator.unit)
    return says(
        f"Bila arah sejak {periods.label(found.first)} berlanjut, {subject[:1].lower()}"
        f"{subject[1:]} akan sekitar {value} pada {periods.label(end['period'])} ({band}). Itu "
        "perpanjangan garis, bukan ramalan: kebijakan dapat membelokkannya.",
        key,
        *tested,
    )
