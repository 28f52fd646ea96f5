"""What makes a problem none: input that can't be reckoned with, rules that can't both hold."""

from collections import Counter
from collections.abc import Iterable, Iterator

from program.allocate import said
from program.allocate.problem import Fund, Goal, Problem, Regency
from program.allocate.result import Rule
from words.periods import is_period

COUNTS = {
    "gap": "belum terlindungi",
    "potential": "potensi pekerja",
    "participants": "peserta aktif",
    "poor": "penduduk miskin",
    "villages": "jumlah desa",
    "floor": "batas bawah",
    "cap": "batas atas",
    "willing": "yang ikut",
}
MAY_LACK = ("poor", "cap", "willing")
LIMITS = {
    "budget_idr": "anggaran",
    "ceiling_idr": "plafon per orang",
    "people_per_village": "tempat per desa",
}
LARGEST = 10**8
"""People in one count: beyond it nothing is a count of people, and nothing reckoned exactly."""


def faults(problem: Problem, goal: Goal) -> list[Rule]:
    """Everything wrong with the input, in words; empty when it can be reckoned with.

    A count that isn't a whole number (a missing figure is NaN) is named, never guessed.
    """
    found = [*_problem(problem)]
    for regency in sorted(problem.regencies, key=lambda r: str(r.kode)):
        found += _regency(regency)
    for fund in problem.funds:
        found += _fund(problem, fund)
    return found or [*_goal(problem, goal)]


def clashes(problem: Problem) -> list[Rule]:
    """Regencies whose floor is above their own cap or gap, or above who would register."""
    found = []
    for regency in sorted(problem.regencies, key=lambda r: r.kode):
        if regency.cap is not None and regency.floor > regency.cap:
            found.append(said.floor_above_cap(regency))
        if regency.floor > regency.gap:
            found.append(said.floor_above_gap(regency))
        elif regency.willing is not None and regency.floor > regency.willing:
            found.append(said.floor_above_willing(regency))
    return found


def _problem(problem: Problem) -> Iterator[Rule]:
    if not problem.regencies:
        yield _rule("Tidak ada kabupaten/kota yang dihitung.")
    if not problem.funds:
        yield _rule("Tidak ada dana yang dipilih.")
    if not problem.programmes:
        yield _rule("Tidak ada program yang dipilih.")
    for kode in _twice(r.kode for r in problem.regencies):
        yield Rule(said.INPUT, f"Kabupaten/kota {kode} tertulis dua kali.", (kode,))
    for key in _twice(f.id for f in problem.funds):
        yield Rule(said.INPUT, f"Dana {key} tertulis dua kali.", funds=(key,))
    yield from _months(problem, None)


def _months(problem: Problem, fund: Fund | None) -> Iterator[Rule]:
    months = problem.months if fund is None else problem.months_of(fund)
    whose = "" if fund is None else f" {fund.name}"
    if not months:
        yield _rule(f"Tidak ada bulan{whose} yang dihitung.")
    for month in _twice(m.month for m in months):
        yield _rule(f"Bulan {month}{whose} tertulis dua kali.")
    for entry in months:
        if not (is_period(entry.month) and len(entry.month) == 7):
            yield _rule(f"Bulan{whose} '{entry.month}' bukan YYYY-MM.")
        if not _whole(entry.price_idr) or entry.price_idr <= 0:
            yield _rule(f"Iuran{whose} {entry.month} bukan rupiah bulat di atas nol.")
    if fund is not None and {m.month for m in months} != {m.month for m in problem.months}:
        yield _rule(f"Bulan{whose} berbeda dari bulan yang dihitung.")


def _regency(regency: Regency) -> Iterator[Rule]:
    wrong = [
        words
        for name, words in COUNTS.items()
        if not (name in MAY_LACK and getattr(regency, name) is None)
        and not _count(getattr(regency, name))
    ]
    if wrong:
        sentence = f"{regency.name}: {said.names(wrong)} bukan bilangan bulat mulai dari nol."
        yield Rule(said.INPUT, sentence, (regency.kode,))


def _fund(problem: Problem, fund: Fund) -> Iterator[Rule]:
    for name, words in LIMITS.items():
        value = getattr(fund, name)
        if value is None and name != "budget_idr":
            continue
        if not _whole(value) or value < 0:
            sentence = f"{fund.name}: {words} bukan bilangan bulat mulai dari nol."
            yield Rule(said.INPUT, sentence, funds=(fund.id,))
    if fund.months is not None:
        yield from _months(problem, fund)
    strange = sorted((fund.regencies or frozenset()) - {r.kode for r in problem.regencies})
    if strange:
        sentence = (
            f"{fund.name} menyebut kabupaten/kota yang tidak dihitung: {said.names(strange)}."
        )
        yield Rule(said.INPUT, sentence, tuple(strange), (fund.id,))


def _goal(problem: Problem, goal: Goal) -> Iterator[Rule]:
    regencies = problem.regencies
    if goal is Goal.NEED and not any(r.poor for r in regencies):
        lacking = any(r.poor is None for r in regencies)
        what = "angka penduduk miskin" if lacking else "penduduk miskin"
        yield _rule(f"Tidak ada {what} untuk dibagi menurut kebutuhan.")
    if goal is Goal.FLAT and not any(r.villages for r in regencies):
        yield _rule("Tidak ada desa untuk dibagi rata.")
    if goal is Goal.LOWEST:
        for regency in sorted(regencies, key=lambda r: r.kode):
            if not regency.potential:
                sentence = f"{regency.name}: tanpa potensi pekerja, cakupan tidak dapat dihitung."
                yield Rule(said.INPUT, sentence, (regency.kode,))


def _whole(value: object) -> bool:
    return type(value) is int


def _count(value: object) -> bool:
    return type(value) is int and 0 <= value <= LARGEST


def _twice(keys: Iterable[str]) -> list[str]:
    return sorted(key for key, times in Counter(keys).items() if times > 1)


def _rule(sentence: str) -> Rule:
    return Rule(said.INPUT, sentence)
