"""Whether each figure can be told: whose, of when, of what, in which unit, by whom."""

import numpy as np

from data.contract import PUBLISHED
from data.intake.checks import axes
from data.intake.checks.case import Case
from data.intake.checks.rule import Found, Rule, nothing, said, where
from data.intake.checks.words import printed, quoted, when
from data.intake.model import REFUSE, WARN
from words.formats import listing

AHEAD_ALLOWED = "target"
"""An indicator with this word in its name speaks of years to come."""


def _source(case: Case) -> Found:
    source = case.layout.source
    if not source:
        return said(["sumber angka belum dipilih"])
    if source not in case.sources:
        return said([f"sumber {quoted(source)} tidak terdaftar"])
    return nothing()


def _region(case: Case) -> Found:
    column = case.figures["kode"]
    return where(
        case.kode_at < 0, lambda at: f"daerah {quoted(column.iloc[at])} tidak ada dalam daftar"
    )


def _indicator(case: Case) -> Found:
    column = case.figures["indicator"]
    return where(
        case.indicator_at < 0,
        lambda at: f"indikator {quoted(column.iloc[at])} tidak ada dalam katalog",
    )


def _period(case: Case) -> Found:
    column = case.figures["period"]
    return where(
        case.period_at < 0,
        lambda at: f"periode {quoted(column.iloc[at])} tidak dapat diterima",
    )


def _ahead(case: Case) -> Found:
    ahead = np.append(case.periods.ahead, False)[case.period_at]
    aims = np.array([AHEAD_ALLOWED in name for name in (*case.names, "")])
    column = case.figures["period"]
    return where(
        ahead & ~aims[case.indicator_at],
        lambda at: f"periode {when(column.iloc[at])} belum tiba",
    )


def _unit(case: Case) -> Found:
    codes, texts = case.coded("unit")
    fits = np.ones((len(case.names) + 1, len(texts) + 1), dtype=bool)
    for at, indicator in enumerate(case.indicators.values()):
        fits[at] = [*(text in indicator.file_unit for text in texts), False]

    def say(at: int) -> str:
        indicator = case.indicators[case.names[case.indicator_at[at]]]
        given = texts[codes[at]] if codes[at] >= 0 else ""
        wrong = f"satuan {quoted(given)} tidak cocok" if given else "satuan belum disebut"
        asked = listing(list(indicator.file_unit)).replace(", dan ", ", atau ")
        return f"{wrong} untuk {indicator.label}; yang diterima: {asked.replace(' dan ', ' atau ')}"

    return where(~fits[case.indicator_at, codes], say)


def _status(case: Case) -> Found:
    codes, texts = case.coded("status")
    allowed = np.array([*(text in PUBLISHED for text in texts), False])
    column = case.figures["status"]
    return where(
        ~allowed[codes], lambda at: f"status {quoted(column.iloc[at])} tidak dapat diterbitkan"
    )


def _number(case: Case) -> Found:
    return where(np.isnan(case.value), lambda at: f"angka {printed(case, at)} tidak terbaca")


def _stale(case: Case) -> Found:
    """Indicators whose newest figure here is older than the newest that the source published."""
    kept, many, names = case.kept, len(case.periods.texts), len(case.names)
    known = case.cells(case.of_source)
    newest, here = (np.full((names, 2), -1, dtype=np.int64) for _ in range(2))
    for found, cells in ((newest, known[known >= 0]), (here, case.cell[kept])):
        period = cells % many
        monthly = (period >= case.periods.years).astype(np.int64)
        np.maximum.at(found, (cells // many % names, monthly), period)
    at_name, monthly = np.nonzero((here >= 0) & (here < newest))
    last, told = here[at_name, monthly], newest[at_name, monthly]
    at = case.first[:, at_name, last].max(axis=0)

    def say(i: int) -> str:
        label = case.indicators[case.names[at_name[i]]].label
        ends, published = (when(case.periods.texts[one[i]]) for one in (last, told))
        return f"{label} berakhir {ends}, padahal sumber ini sudah menerbitkan {published}"

    return Found(at, say)


RULES = (
    Rule(
        "sumber", REFUSE, "Sumber belum dikenal",
        "pilih sumber yang terdaftar, atau daftarkan sumber baru lebih dulu", _source,
    ),
    Rule(
        "daerah", REFUSE, "Daerah tidak dikenal",
        "tulis nama resmi kabupaten/kota atau kode Kemendagri", _region,
    ),
    Rule(
        "indikator", REFUSE, "Indikator tidak dikenal",
        "pilih indikator dari katalog pada langkah pengenalan kolom", _indicator,
    ),
    Rule(
        "periode", REFUSE, "Periode tidak dapat diterima",
        f"tulis tahun (2024) atau tahun dan bulan (2024-08), paling lama {axes.EARLIEST}", _period,
    ),
    Rule(
        "periode-depan", REFUSE, "Periode belum tiba",
        "periksa tahun dan bulannya; hanya target yang boleh menyebut masa depan", _ahead,
    ),
    Rule(
        "satuan", REFUSE, "Satuan tidak cocok",
        "betulkan satuan pada langkah pengenalan kolom, atau pilih indikator yang sesuai", _unit,
    ),
    Rule(
        "status", REFUSE, "Status tidak dapat diterbitkan",
        f"tulis {' atau '.join(PUBLISHED)}", _status,
    ),
    Rule(
        "angka", REFUSE, "Angka tidak terbaca",
        "tulis angka saja, misalnya 1.234,5, atau tanda “…” bila angkanya belum ada", _number,
    ),
    Rule(
        "usang", WARN, "Periode lama",
        "pastikan ini bukan berkas lama; bila memang melengkapi deret, terbitkan", _stale,
    ),
)  # fmt: skip
