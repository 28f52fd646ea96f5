"""Telling periods: whole ones, their parts, and what a heading says of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from data.intake.recognise.words import plain, said

_YEAR = r"(?:19[5-9]\d|20\d\d)"
_MONTH = r"(?:0[1-9]|1[0-2])"
_ISO = re.compile(rf"(?<!\d)({_YEAR})[-/.]({_MONTH})(?:[-/.](\d\d))?(?: 00:00:00)?(?![\d])")
_DAY_FIRST = re.compile(rf"(?<!\d)(\d{{1,2}})[-/.](\d{{1,2}})[-/.]({_YEAR})(?!\d)")
_MONTH_FIRST = re.compile(rf"(?<!\d)(\d{{1,2}})[-/]({_YEAR})(?!\d)")
_COMPACT = re.compile(rf"^({_YEAR})({_MONTH})$")
_SHORT = re.compile(r"^([a-z]+)[- ]['’]?(\d\d)$", re.I)
_FLOATED = re.compile(rf"^({_YEAR})\.0$")
"""A year that a program kept as a number: "2023.0"."""
_HALVES = {"1": "1", "i": "1", "2": "2", "ii": "2", "satu": "1", "dua": "2"}
_DAYS_END = ("28", "29", "30", "31")


@dataclass(frozen=True)
class Moment:
    """What a text says of time. years: those named, in order. months: "01" to "12".

    half: "1" or "2" for a semester whose month isn't named. rest: the other words, plain.
    odd: time is spoken of in a way that can't be told (a quarter, an ambiguous date).
    """

    years: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    half: str = ""
    rest: str = ""
    odd: bool = False

    @property
    def year(self) -> str:
        """The only year, "" where there are none or several."""
        return self.years[0] if len(self.years) == 1 else ""

    @property
    def month(self) -> str:
        """The only month, "" where there are none or several."""
        return self.months[0] if len(self.months) == 1 else ""

    @property
    def several(self) -> bool:
        """Whether more than one year or month is named."""
        return len(self.years) > 1 or len(self.months) > 1

    @property
    def period(self) -> str:
        """YYYY-MM, YYYY, a month alone as MM, "" where time isn't told or isn't one."""
        if self.several or self.odd or self.half:
            return ""
        return f"{self.year}-{self.month}" if self.year and self.month else self.year or self.month


@lru_cache(maxsize=1)
def month_names() -> dict[str, str]:
    """Every spelling of a month → "01" to "12"."""
    return {name: number for number, names in said()["months"].items() for name in names}


@lru_cache(maxsize=8192)
def moment(text: str) -> Moment:
    """The time that a heading, a title or a cell speaks of."""
    years: list[str] = []
    months: list[str] = []
    left, odd = _dates(_FLOATED.sub(r"\1", text.strip()), years, months)
    words, half = plain(left).split(), ""
    rest: list[str] = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        after = words[at + 1] if at + 1 < len(words) else ""
        if word in month_names():
            months.append(month_names()[word])
            if rest and re.fullmatch(r"\d{1,2}", rest[-1]):
                rest.pop()
        elif re.fullmatch(_YEAR, word):
            years.append(word)
        elif word == "semester" and after in _HALVES:
            half = _HALVES[after]
        elif word == "triwulan" or before == "triwulan":
            odd = odd or word != "triwulan"
        elif not (before == "semester" and word in _HALVES):
            rest.append(word)
    found = tuple(dict.fromkeys(months))
    return Moment(tuple(dict.fromkeys(years)), found, "" if found else half, " ".join(rest), odd)


def _dates(text: str, years: list[str], months: list[str]) -> tuple[str, bool]:
    """The text without the dates written in digits, which go to `years` and `months`."""
    short = _SHORT.match(text)
    if short and plain(short[1]) in month_names():
        years.append(f"20{short[2]}")
        months.append(month_names()[plain(short[1])])
        return "", False
    compact = _COMPACT.match(text)
    if compact:
        years.append(compact[1])
        months.append(compact[2])
        return "", False
    odd = False
    for pattern, at in ((_DAY_FIRST, (3, 2, 1)), (_ISO, (1, 2, 0)), (_MONTH_FIRST, (2, 1, 0))):
        for found in pattern.finditer(text):
            year, month = found[at[0]], found[at[1]].zfill(2)
            day = found[at[2]] if at[2] else ""
            odd = odd or not "01" <= month <= "12"
            # 08/05/2024: the eighth of May for some, the fifth of August for others.
            odd = odd or (bool(day) and int(day) <= 12 and day.zfill(2) != month)
            years.append(year)
            months.append(month)
        text = pattern.sub(" ", text)
    return text, odd


def parts(period: str) -> tuple[str, str]:
    """ "2024-08" → ("2024", "08"); "2024" → ("2024", ""); "08" → ("", "08")."""
    if len(period) == 2:
        return "", period
    return period[:4], period[5:7]


def is_whole_year(text: str) -> bool:
    """Whether a cell in a column of months says that the whole year is meant."""
    return plain(text) in said()["whole_year"]["words"]
