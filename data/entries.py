"""One entry of a rules file: every field there, of its kind, filled, and none besides."""

from collections.abc import Collection, Mapping
from typing import Any

from data.problems import BadData
from data.sources import Source
from words.periods import is_period

_WORDS = {
    str: "teks",
    int: "bilangan bulat",
    bool: "true atau false",
    list: "daftar teks dalam kurung siku",
}


def check(
    file: str,
    place: str,
    raw: Mapping[str, Any],
    kinds: Mapping[str, type],
    may_be_empty: Collection[str] = ("note",),
) -> None:
    """Nothing where `raw` has exactly the fields of `kinds`; `place` says which entry it is.

    may_be_empty: texts that may be blank. A list holds texts only.

    Raises:
        BadData: in one sentence, in Indonesian; `row` is None.
    """
    for name, kind in kinds.items():
        value = raw.get(name)
        texts = type(value) is not list or all(type(part) is str for part in value)
        if type(value) is not kind or not texts:
            refuse(file, place, f"{name} bukan {_WORDS[kind]}", f"tulis {name} sebagai itu")
        if kind is str and name not in may_be_empty and not str(value).strip():
            refuse(file, place, f"{name} kosong", f"isi {name}")
    foreign = sorted(raw.keys() - kinds.keys())
    if foreign:
        refuse(file, place, f"{foreign[0]} tidak dikenal", f"pakai hanya {', '.join(kinds)}")


def check_months(file: str, place: str, starts: str, ends: str) -> None:
    """Nothing where both are months "YYYY-MM" in order; `ends` may be "". Raises BadData."""
    for month in (starts, ends):
        if month and not (is_period(month) and len(month) == 7):
            refuse(file, place, f"'{month}' bukan bulan", "tulis YYYY-MM")
    if ends and ends < starts:
        refuse(file, place, f"berakhir {ends} sebelum mulai {starts}", "perbaiki starts atau ends")


def check_known(
    file: str, place: str, name: str, values: Collection[str], known: Collection[str]
) -> None:
    """Nothing where every one of `values` is among `known`. Raises BadData."""
    for value in values:
        if value not in known:
            told = f"pakai salah satu dari {', '.join(known)}"
            refuse(file, place, f"{name} '{value}' tidak dikenal", told)


def cited(file: str, place: str, ids: str, known: Mapping[str, Source]) -> tuple[Source, ...]:
    """The sources of "id;id". Raises BadData when one isn't in sources.csv."""
    keys = [key.strip() for key in ids.split(";")]
    for key in keys:
        if key not in known:
            refuse(file, place, f"sumber '{key}' tidak terdaftar", "daftarkan di sources.csv")
    return tuple(known[key] for key in keys)


def refuse(file: str, place: str, message: str, remedy: str) -> None:
    """Raises BadData about one entry."""
    raise BadData(file, None, f"{place}: {message}", remedy)
