"""What one commitment says, as a value and as the JSON that the store keeps; checked both ways."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, NoReturn

from data.catalogue import Indicator, catalogue
from data.contract import PUBLISHED, SAMPLE
from data.intake import identity, persons
from data.problems import BadData
from data.registry import PROVINCE, regencies
from words.periods import is_period, months_between

FILE = "komitmen"
ADDED, REACHED = "tambahan", "capaian"
"""How a target is counted: people more (or fewer, where that is good) than the baseline, or a
value that the figure itself must reach."""

FIELDS = {
    "kode": "Daerah",
    "what": "Yang dijanjikan",
    "indicator": "Diukur dengan",
    "by": "Dihitung sebagai",
    "target": "Target",
    "agreed": "Disepakati pada",
    "due": "Tenggat",
    "answers": "Penanggung jawab",
    "meeting": "Rapat",
    "scenario": "Nomor skenario",
    "baseline": "Angka awal",
    "note": "Alasan",
}
"""What each field is called on the screen and in a fault."""
LONGEST = {"what": 300, "answers": 120, "meeting": 160, "note": 300}
MAY_BE_EMPTY = ("meeting",)
_SCENARIO = re.compile(r"[0-9A-Za-z-]{0,16}")
_WIDEST = 1e15
_PERSONAL = "UU 27/2022 tentang Pelindungan Data Pribadi melarang menyimpannya di sini"
_OFFICE = "tulis jabatan atau kantornya, tanpa nama dan nomor orang"


@dataclass(frozen=True)
class Baseline:
    """The published figure from which a commitment starts, as it was published when it was made.

    value: canonical unit. source: ids joined by ";". approx: its source rounds it.
    """

    value: float
    period: str
    source: str
    status: str
    approx: bool = False


@dataclass(frozen=True)
class Commitment:
    """What was agreed for one regency, or for the province.

    what: in the meeting's words. target: canonical unit; people of ADDED are whole. agreed, due:
    months "YYYY-MM", held by the end of `due`. answers: an office or a position, never a person.
    scenario: number of a saved one, "" without. baseline: None where nothing was published.
    """

    kode: str
    what: str
    indicator: str
    by: str
    target: float
    agreed: str
    due: str
    answers: str
    meeting: str = ""
    scenario: str = ""
    baseline: Baseline | None = None


def measurable() -> dict[str, Indicator]:
    """The indicators that a commitment can be held against: measured, and good in one direction."""
    known = catalogue().values()
    return {one.id: one for one in known if one.good != "netral" and one.topic != "target"}


def written(commitment: Commitment) -> str:
    """The commitment as JSON, the same text for the same commitment.

    Raises:
        BadData: it may not be kept; message and remedy name the field.
    """
    check(commitment)
    return json.dumps(asdict(commitment), ensure_ascii=False, sort_keys=True, allow_nan=False)


def read(text: str) -> Commitment:
    """The commitment that a JSON text holds.

    Raises:
        BadData: the text, whatever it is, holds none that may be kept.
    """
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        _refuse("isinya bukan JSON", "pulihkan dari cadangan")
    told = _typed("isinya", raw, Commitment)
    begun = told["baseline"]
    if begun is not None:
        told["baseline"] = Baseline(**_typed(FIELDS["baseline"], begun, Baseline))
    commitment = Commitment(**told)
    check(commitment)
    return commitment


def _typed(name: str, raw: Any, kind: type[Commitment | Baseline]) -> dict[str, Any]:
    """The fields of `kind`, each of its type."""
    wanted = {field.name: field.type for field in fields(kind)}
    if not isinstance(raw, dict) or raw.keys() != wanted.keys():
        _refuse(f"{name} tidak memuat persis {', '.join(wanted)}", "pulihkan dari cadangan")
    for key, type_ in wanted.items():
        value = raw[key]
        is_number = type(value) in (int, float) and abs(value) <= _WIDEST
        fits = is_number if type_ is float else type_ not in (str, bool) or type(value) is type_
        if not fits:
            _refuse(f"{FIELDS.get(key, key)} salah jenis", "pulihkan dari cadangan")
    return {k: float(raw[k]) if type_ is float else raw[k] for k, type_ in wanted.items()}


def check(commitment: Commitment) -> None:
    """Nothing where the commitment may be kept.

    Raises:
        BadData: message and remedy name the field, in Indonesian.
    """
    if commitment.kode not in {PROVINCE, *(area.kode for area in regencies())}:
        _at_fault("kode", "tidak dikenal", "pilih satu kabupaten/kota atau provinsi")
    for name in ("what", "answers", "meeting"):
        check_text(name, getattr(commitment, name))
    if not _SCENARIO.fullmatch(commitment.scenario):
        _at_fault("scenario", "bukan nomor skenario", "salin nomornya dari Simulasi Anggaran")
    meaning = measurable().get(commitment.indicator)
    if meaning is None:
        _at_fault("indicator", "bukan ukuran yang dapat ditagih", "pilih ukuran dari daftar")
    _check_target(commitment, meaning)
    _check_months(commitment)
    if commitment.baseline is not None:
        _check_baseline(commitment.baseline, commitment.agreed)


def check_text(name: str, text: str) -> None:
    """Nothing where a text of this field may be kept. Raises BadData; the text isn't repeated."""
    if not text.strip() and name not in MAY_BE_EMPTY:
        _at_fault(name, "kosong", "isi dengan singkat")
    if text != text.strip() or (text and not text.isprintable()):
        _at_fault(
            name, "memuat baris baru atau huruf yang tidak terlihat", "tulis dalam satu baris"
        )
    if len(text) > LONGEST[name]:
        _at_fault(name, f"lebih dari {LONGEST[name]} huruf", "tulis lebih singkat")
    if any(identity.persons_numbers(text)):
        what = f"memuat nomor identitas orang (NIK, KK, atau NIP); {_PERSONAL}"
        _at_fault(name, what, _OFFICE)
    if identity.is_mobile(text):
        _at_fault(name, f"memuat nomor telepon seluler; {_PERSONAL}", _OFFICE)
    if persons.has_lineage(text):
        _at_fault(name, f"memuat nama orang; {_PERSONAL}", _OFFICE)


def _check_target(commitment: Commitment, meaning: Indicator) -> None:
    target = commitment.target
    if commitment.by not in (ADDED, REACHED):
        _at_fault("by", "tidak dikenal", f"pilih {ADDED} atau {REACHED}")
    if not math.isfinite(target) or abs(target) > _WIDEST:
        _at_fault("target", "bukan angka", "tulis angka seperti 5.000 atau 45,5")
    is_counted = meaning.unit == "orang"
    if is_counted and target != int(target):
        _at_fault("target", "bukan orang yang utuh", "tulis bilangan bulat")
    if commitment.by == ADDED:
        if not is_counted:
            _at_fault("by", f"{ADDED} hanya untuk jumlah orang", f"pilih {REACHED}")
        if target <= 0:
            _at_fault("target", "bukan tambahan", "tulis paling sedikit 1 orang")
    low, high = meaning.plausible or (0.0, _WIDEST)
    if not (low <= target <= high):
        _at_fault(
            "target", f"di luar batas yang mungkin untuk {meaning.label}", "periksa satuannya"
        )


def _check_months(commitment: Commitment) -> None:
    for name in ("agreed", "due"):
        month = getattr(commitment, name)
        if not is_period(month) or len(month) != 7:
            _at_fault(name, "bukan bulan", "pilih bulan dan tahun")
    if commitment.due <= commitment.agreed:
        _at_fault("due", "tidak sesudah bulan kesepakatan", "pilih bulan yang lebih kemudian")


def _check_baseline(baseline: Baseline, agreed: str) -> None:
    known = math.isfinite(baseline.value) and is_period(baseline.period)
    if not known or months_between(baseline.period, agreed) < 0:
        _at_fault("baseline", "bukan angka sebelum kesepakatan", "ambil ulang angka terbitan")
    if baseline.status not in (*PUBLISHED, SAMPLE) or not baseline.source:
        _at_fault("baseline", "bukan angka terbitan bersumber", "ambil ulang angka terbitan")


def _at_fault(field: str, message: str, remedy: str) -> NoReturn:
    _refuse(f"{FIELDS[field]} {message}", remedy)


def _refuse(message: str, remedy: str) -> NoReturn:
    raise BadData(FILE, None, message, remedy)


def changed(before: Commitment, after: Commitment) -> Mapping[str, tuple[Any, Any]]:
    """The fields that differ: name → before and after, in the order of the fields."""
    pairs = {f.name: (getattr(before, f.name), getattr(after, f.name)) for f in fields(Commitment)}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
