"""A plan that can be kept: with the figures it stands on, as text and back, under its number."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from data import funds
from data.catalogue import PARTICIPANTS, POOR, POTENTIAL
from data.problems import BadData
from data.regions import PROVINCE, regencies
from program.budget.outcome import Outcome
from program.budget.plan import Plan, Rules
from program.budget.simulate import simulate
from program.budget.standing import Places, standings
from program.figures import Figures
from words import numbering

MOST_MONTHS = 120
MOST = 10**15
"""No month count and no number of rupiah or people is above these: more is a slip of the pen."""
KIND = "skenario"
_MONTH = re.compile(r"(19|20)\d{2}-(0[1-9]|1[0-2])")


@dataclass(frozen=True)
class Scenario:
    """A plan and the published figures that it is reckoned from.

    period: of participants and potential workers, "YYYY-MM". poor_period: of poor people. name:
    how it is called in the meeting. state: number of the published state it was saved on, 0
    where that isn't known.

    Raises:
        ValueError: a month that is none, more months than MOST_MONTHS, a number above MOST, a
            regency that isn't there.
    """

    plan: Plan
    period: str
    poor_period: str
    name: str = ""
    state: int = 0

    def __post_init__(self) -> None:
        told = self.plan
        months = (self.period, self.poor_period, told.start, *(c.ends for c in told.lapsing))
        for month in months:
            if not _MONTH.fullmatch(month):
                raise ValueError(f"bulan '{month}' tidak dikenal; tulis TTTT-BB")
        if told.months > MOST_MONTHS:
            raise ValueError(f"paling lama {MOST_MONTHS} bulan")
        named = {*_kodes(told)} - {""}
        if strange := sorted(named - {one.kode for one in regencies()}):
            raise ValueError(f"daerah '{strange[0]}' tidak dikenal")
        if any(not 0 <= number <= MOST for number in _numbers(_plain(self))):
            raise ValueError("ada angka yang terlalu besar atau kurang dari nol")


def written(scenario: Scenario) -> str:
    """The scenario as canonical JSON: the same scenario gives the same text.

    What has its default value isn't written. So a field that a later version adds leaves the
    text and the number of what was kept before as they are.
    """
    return json.dumps(_plain(scenario), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: str) -> Scenario:
    """The scenario of `written`; what the text doesn't tell has its default.

    Raises:
        BadData: the text is no scenario, or holds what this version doesn't know.
    """
    try:
        return _adapter().validate_json(text, strict=True, extra="forbid")
    except ValidationError as problem:
        raise BadData(KIND, None, _fault(problem), "simpan ulang skenario ini") from problem
    except ValueError as problem:
        raise BadData(KIND, None, "isinya tidak terbaca", "simpan ulang skenario ini") from problem


def number(scenario: Scenario) -> str:
    """The number of what it reckons: neither its name nor the state it was saved on is in it."""
    return numbering.number(written(replace(scenario, name="", state=0)).encode())


def standing(scenario: Scenario, figures: Figures) -> Places:
    """Where the regencies stand before the plan, in the figures that the scenario names."""
    return standings(figures, scenario.period, scenario.poor_period)


def outcome(scenario: Scenario, figures: Figures) -> Outcome:
    """What the scenario comes to in these figures, by the rules in force.

    Raises:
        As program.budget.simulate.simulate.
    """
    rules = Rules(funds.load(), figures.parameters)
    return simulate(scenario.plan, standing(scenario, figures), rules)


def newest(figures: Figures) -> tuple[str, str]:
    """The periods that know most regencies, the newest of them: (period, poor_period).

    The first knows active participants and potential workers, the second poor people.

    Raises:
        LookupError: nothing is published of one of them.
    """
    return _fullest(figures, PARTICIPANTS, POTENTIAL), _fullest(figures, POOR)


def _fullest(figures: Figures, *indicators: str) -> str:
    known: dict[str, int] = {}
    for kode, period, indicator in figures.cells:
        if indicator == indicators[0] and kode != PROVINCE and _MONTH.fullmatch(period):
            rows = [figures.cells.get((kode, period, i)) for i in indicators]
            told = all(row is not None and not math.isnan(row.value) for row in rows)
            known[period] = known.get(period, 0) + told
    if not any(known.values()):
        raise LookupError(f"belum ada angka {' dan '.join(indicators)} per kabupaten/kota")
    return max(known, key=lambda period: (known[period], period))


def _kodes(plan: Plan) -> Iterator[str]:
    """Every regency that the plan names."""
    for people in vars(plan).values():
        yield from people if isinstance(people, Mapping) else ()
    yield from (cover.kode for cover in plan.lapsing)
    yield from (purse.kode for purse in plan.purses)


def _plain(value: Any) -> Any:
    """Dataclasses as dicts without the fields that have their default, tuples as lists."""
    if is_dataclass(value):
        own = {f.name: getattr(value, f.name) for f in fields(value) if not _is_default(value, f)}
        return {name: _plain(part) for name, part in own.items()}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def _is_default(value: Any, of: Any) -> bool:
    default = of.default if of.default_factory is MISSING else of.default_factory()
    return bool(getattr(value, of.name) == default)


def _numbers(plain: Any) -> Iterator[int]:
    """Every number in it."""
    if isinstance(plain, dict | list):
        for part in plain.values() if isinstance(plain, dict) else plain:
            yield from _numbers(part)
    elif isinstance(plain, int) and not isinstance(plain, bool):
        yield plain


def _fault(problem: ValidationError) -> str:
    """The first thing wrong, in words."""
    first = problem.errors()[0]
    if first["type"] == "value_error":
        return str(first["ctx"]["error"])
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] == "unexpected_keyword_argument":
        return f"bagian '{place}' tidak dikenal; mungkin disimpan oleh aplikasi yang lebih baru"
    return f"bagian '{place}' tidak terbaca" if place else "isinya tidak terbaca"


@cache
def _adapter() -> TypeAdapter[Scenario]:
    return TypeAdapter(Scenario)
