"""One entry of a rules file: every field there, of its kind, filled, and none besides."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NoReturn, Protocol

from data.problems import BadData
from data.sources import Source
from words.periods import is_period

_WORDS = {
    str: "teks",
    int: "bilangan bulat",
    bool: "true atau false",
    list: "daftar teks dalam kurung siku",
}


class Dated:
    """An entry that holds from month to month: "YYYY-MM", "" where that end is open."""

    starts: str
    ends: str

    def covers(self, month: str) -> bool:
        """Whether it holds in `month` ("YYYY-MM")."""
        return self.starts <= month and (not self.ends or month <= self.ends)


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def starts(self) -> str: ...
    def covers(self, month: str) -> bool: ...


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
            wanted = _WORDS[kind]
            refuse(file, place, f"{name} bukan {wanted}", f"tulis {name} sebagai {wanted}")
        if kind is str and name not in may_be_empty and not str(value).strip():
            refuse(file, place, f"{name} kosong", f"isi {name}")
    foreign = sorted(raw.keys() - kinds.keys())
    if foreign:
        told = f"pakai hanya {', '.join(kinds)}"
        refuse(file, place, f"{', '.join(foreign)} tidak dikenal", told)


def check_months(file: str, place: str, starts: str, ends: str) -> None:
    """Nothing where both are months "YYYY-MM" in order; "" is open. Raises BadData."""
    for name, month in (("starts", starts), ("ends", ends)):
        if month and not (is_period(month) and len(month) == 7):
            refuse(file, place, f"{name} '{month}' bukan bulan", "tulis YYYY-MM")
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


def check_overlap(file: str, twice: str, entries: Iterable[_Named]) -> None:
    """Nothing where no two entries of one id hold in the same month. Raises BadData.

    twice: what is said otherwise, with `{id}`.
    """
    newest: dict[str, _Named] = {}
    for entry in sorted(entries, key=lambda one: one.starts):
        before = newest.get(entry.id)
        if before and before.covers(entry.starts):
            raise BadData(
                file,
                None,
                f"{twice.format(id=entry.id)} pada {entry.starts or 'semua bulan'}",
                "akhiri entri yang lama sebelum entri yang baru mulai",
            )
        newest[entry.id] = entry


def refuse(file: str, place: str, message: str, remedy: str) -> NoReturn:
    """Raises BadData about one entry."""
    raise BadData(file, None, f"{place}: {message}", remedy)
