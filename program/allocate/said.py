"""The rules by id, and the sentences that name them."""

from collections.abc import Mapping, Sequence

from program.allocate.problem import Fund, Problem, Regency
from program.allocate.result import Rule
from words.formats import listing, number, rupiah_exact
from words.periods import label

INPUT = "masukan"
BUDGET = "anggaran"
FUND_REGENCIES = "daerah_dana"
FUND_PROGRAMMES = "program_dana"
FUND_CEILING = "plafon_dana"
VILLAGE_PLACES = "tempat_per_desa"
GAP = "celah"
TAKE_UP = "keikutsertaan"
CAP = "batas_atas"
FLOOR = "batas_bawah"
FLAT = "rata_per_desa"
NO_POOR = "tanpa_penduduk_miskin"
POOR_UNKNOWN = "penduduk_miskin_tanpa_angka"
NOT_PROVED = "tidak_terbukti"

SHOWN = 5
"""Names a sentence lists before it counts the rest."""


def names(all_of: Sequence[str]) -> str:
    """A list in words, shortened: "Kerinci, Merangin, dan 9 lainnya"."""
    if len(all_of) <= SHOWN + 1:
        return listing(list(all_of))
    return listing([*all_of[:SHOWN], f"{number(len(all_of) - SHOWN)} lainnya"])


def closed(rule: str, regencies: Sequence[Regency]) -> Rule:
    """GAP, TAKE_UP, CAP, FLOOR, NO_POOR or POOR_UNKNOWN, which holds in these regencies."""
    where = names([r.name for r in regencies])
    sentence = {
        GAP: f"Semua pekerja yang belum terlindungi tercakup: {where}.",
        TAKE_UP: f"Semua yang ikut bila ditawari tercakup: {where}.",
        CAP: f"Batas atas tercapai: {where}.",
        FLOOR: f"Tepat pada batas bawah: {where}.",
        NO_POOR: f"Tanpa penduduk miskin, jadi tidak mendapat lebih dari batas bawah: {where}.",
        POOR_UNKNOWN: "Belum ada angka penduduk miskin, jadi tidak mendapat lebih dari batas "
        f"bawah: {where}.",
    }[rule]
    return Rule(rule, sentence, kodes=_kodes(regencies))


def used_up(fund: Fund, left_idr: int, price_idr: int) -> Rule:
    """BUDGET: what is left doesn't pay for one more person."""
    sentence = (
        f"Anggaran {fund.name} habis: sisanya {rupiah_exact(left_idr)}, "
        f"satu orang {rupiah_exact(price_idr)}."
    )
    return Rule(BUDGET, sentence, funds=(fund.id,))


def barred_programmes(fund: Fund, programmes: Sequence[str]) -> Rule:
    """FUND_PROGRAMMES: the fund may not pay for what was chosen."""
    sentence = f"{fund.name} tidak boleh membayar {names(programmes)}{_legal(fund)}."
    return Rule(FUND_PROGRAMMES, sentence, funds=(fund.id,))


def too_dear(fund: Fund, months: Sequence[str]) -> Rule:
    """FUND_CEILING: a person costs more than the fund may pay in these months."""
    sentence = (
        f"Iuran per orang melebihi plafon {fund.name}, {rupiah_exact(fund.ceiling_idr)} sebulan, "
        f"pada {names([label(month) for month in months])}{_legal(fund)}."
    )
    return Rule(FUND_CEILING, sentence, funds=(fund.id,))


def bound_elsewhere(fund: Fund, people: int, regencies: Sequence[Regency]) -> Rule:
    """FUND_REGENCIES: the fund could still carry people, but not where some wait."""
    sentence = (
        f"{fund.name} masih cukup untuk {number(people)} orang, tetapi tidak boleh dipakai di "
        f"{names([r.name for r in regencies])}{_legal(fund)}."
    )
    return Rule(FUND_REGENCIES, sentence, _kodes(regencies), (fund.id,))


def village_places(fund: Fund, regencies: Sequence[Regency]) -> Rule:
    """VILLAGE_PLACES: the fund's places per village are full where more people wait."""
    sentence = (
        f"Tempat {fund.name}, {number(fund.people_per_village)} orang per desa, penuh di "
        f"{names([r.name for r in regencies])}{_legal(fund)}."
    )
    return Rule(VILLAGE_PLACES, sentence, _kodes(regencies), (fund.id,))


def flat(per_village: int, people: int) -> Rule:
    """FLAT: one more per village can't be paid everywhere, so `people` stay unprotected."""
    sentence = (
        f"Rata {number(per_village)} orang per desa: satu orang lagi di setiap desa tidak "
        f"terbayar, dan anggaran untuk {number(people)} orang tersisa."
    )
    return Rule(FLAT, sentence)


def floor_above_cap(regency: Regency) -> Rule:
    """FLOOR against CAP in one regency."""
    sentence = (
        f"Batas bawah {regency.name}, {number(regency.floor)} orang, melebihi batas atasnya, "
        f"{number(regency.cap)} orang."
    )
    return Rule(f"{FLOOR}+{CAP}", sentence, (regency.kode,))


def floor_above_gap(regency: Regency) -> Rule:
    """FLOOR against GAP in one regency."""
    sentence = (
        f"Batas bawah {regency.name}, {number(regency.floor)} orang, melebihi yang belum "
        f"terlindungi di sana, {number(regency.gap)} orang."
    )
    return Rule(f"{FLOOR}+{GAP}", sentence, (regency.kode,))


def floor_above_willing(regency: Regency) -> Rule:
    """FLOOR against TAKE_UP in one regency."""
    sentence = (
        f"Batas bawah {regency.name}, {number(regency.floor)} orang, melebihi yang ikut di sana "
        f"bila semua ditawari, {number(regency.willing)} orang."
    )
    return Rule(f"{FLOOR}+{TAKE_UP}", sentence, (regency.kode,))


def floors_unpaid(
    problem: Problem, regencies: Sequence[Regency], paying: Mapping[str, int]
) -> Rule:
    """FLOOR against BUDGET: these floors together need more than can be paid there.

    paying: id of each fund that carries people there → how many at most.
    """
    asked = sum(r.floor for r in regencies)
    funds = [f for f in problem.funds if f.id in paying]
    who = names([f"{f.name} {number(paying[f.id])} orang" for f in funds])
    able = (
        f"hanya cukup untuk {number(sum(paying.values()))} orang ({who})" if funds else "tidak ada"
    )
    sentence = (
        f"Batas bawah {names([r.name for r in regencies])} meminta {number(asked)} orang, "
        f"sedangkan dana yang boleh dipakai di sana {able}."
    )
    return Rule(f"{FLOOR}+{BUDGET}", sentence, _kodes(regencies), tuple(f.id for f in funds))


def not_proved() -> Rule:
    """NOT_PROVED: the solver's answer couldn't be proved, so none is given."""
    return Rule(NOT_PROVED, "Pembagian terbaik tidak dapat dibuktikan, jadi tidak ditunjukkan.")


def _kodes(regencies: Sequence[Regency]) -> tuple[str, ...]:
    return tuple(r.kode for r in regencies)


def _legal(fund: Fund) -> str:
    return f" ({fund.legal})" if fund.legal else ""
