"""How many people of each regency a variant of the criteria reaches, as far as figures tell.

Nobody publishes it. A universe of people is published or estimated for each regency (workers who
aren't protected, or all potential ones; poor people; extreme poor people), and each rule that a
published share speaks of takes its part of it (`program.overlap`). A rule that no figure speaks
of (age, NIK, income, an unread regulation) can only make the number smaller: it is named as
uncounted, the value stands before it, and the range then starts at 0.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from data.catalogue import EXTREME_POOR, GAP, POOR, POTENTIAL
from data.contract import ESTIMATE
from data.criteria import Criteria, Rule, Variant, load
from data.regions import regencies
from program import eligible_parts as parts
from program.eligible_parts import Factor
from program.figures import Figures
from program.overlap import overlap, people
from program.rows import cited, worst

NO_FIGURE = "angka_daerah_tidak_ditemukan"
NO_UNIVERSE = "jumlah_orang_per_daerah_tidak_ditemukan"
NO_RULE = "aturan_tidak_diketahui_bulan_itu"
DECILE = "desil_maksimum"
FIRST_DECILE = "Desil 1 DTSEN per daerah tidak ditemukan; didekati dengan penduduk miskin BPS"
INFORMAL = (
    "Bagian yang bekerja tanpa upah di antara yang belum terlindungi didekati dengan porsi pekerja "
    "informal seluruh provinsi menurut BPS"
)
POOR_WITHOUT_WAGE = (
    "Bekerja tanpa upah di antara yang miskin didekati dengan bekerja informal menurut BPS"
)
POOR_AGED = (
    "Bagian yang berumur 15 tahun ke atas di antara yang miskin didekati dengan bagiannya di "
    "seluruh provinsi"
)
POOR_ACTIVE = (
    "Berapa orang miskin yang sudah menjadi peserta tidak terbit; didekati dengan cakupan daerahnya"
)


@dataclass(frozen=True)
class Eligible:
    """The people of one regency under one variant.

    value: people, NaN where `obstacle` says why nothing can be told. low, high: the range; it
        holds for all rules, with the uncounted ones, at the periods of `method` and as far as
        each stand-in holds.
    status: `estimasi`, or that of the published count where nothing was reckoned; "" without.
    counted, uncounted: ids of the variant's rules. stand_ins: what was taken for what isn't
        published, in Indonesian. method: the formula, in Indonesian.
    """

    kode: str
    variant: str
    value: float = math.nan
    low: float = math.nan
    high: float = math.nan
    status: str = ""
    source: str = ""
    approx: bool = False
    counted: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    method: str = ""
    obstacle: str = ""

    @property
    def before_uncounted(self) -> bool:
        """Whether rules are left that can only make the number smaller."""
        return bool(self.uncounted) and not self.obstacle


@dataclass(frozen=True)
class Together:
    """Sums over the regencies that can be told; `missing` are the kodes of the others."""

    value: float
    low: float
    high: float
    missing: tuple[str, ...]


def eligible(
    figures: Figures, variant: Variant, month: str, criteria: Criteria | None = None
) -> tuple[Eligible, ...]:
    """The eleven, in the order of their codes, by the rules in force in `month` ("YYYY-MM").

    The figures are the newest that know the most regencies, so their periods differ from `month`
    and from each other: `method` names them.
    """
    known = load() if criteria is None else criteria
    rules = {key: known.rule(key, month) for key in variant.rules}
    if any(not rule and known.history(key)[0].test == DECILE for key, rule in rules.items()):
        # Of whom the others are asked isn't known: everyone unprotected would be told for decile 1.
        return tuple(
            Eligible(area.kode, variant.id, uncounted=variant.rules, obstacle=NO_RULE)
            for area in regencies()
        )
    return tuple(_eligible(figures, variant, area.kode, month, rules) for area in regencies())


def together(found: Sequence[Eligible]) -> Together:
    """The sum of the parts. Without any part, NaN."""
    told = [one for one in found if not one.obstacle]
    value, low, high = (
        sum(getattr(one, end) for one in told) if told else math.nan
        for end in ("value", "low", "high")
    )
    return Together(value, low, high, tuple(one.kode for one in found if one.obstacle))


def _eligible(
    figures: Figures, variant: Variant, kode: str, month: str, rules: dict[str, Rule | None]
) -> Eligible:
    if variant.group == "miskin_ekstrem":
        return _extreme_poor(figures, variant, kode, month, rules)
    tests = {rule.test: key for key, rule in rules.items() if rule}
    decile = rules[tests[DECILE]] if DECILE in tests else None
    if variant.group != "pekerja_rentan" or (decile and decile.value != 1):
        return Eligible(kode, variant.id, uncounted=variant.rules, obstacle=NO_UNIVERSE)
    indicator, defining = POTENTIAL, ""
    if decile:
        indicator, defining = POOR, DECILE
    elif "belum_aktif" in tests:
        indicator, defining = GAP, "belum_aktif"
    universe = parts.universe(figures, kode, indicator)
    counted = {
        key: parts.factors(figures, kode, test, poor=indicator == POOR)
        for test, key in tests.items()
        if test in parts.COUNTED and test != defining
    }
    if universe is None or not all(counted.values()):
        return Eligible(kode, variant.id, uncounted=variant.rules, obstacle=NO_FIGURE)
    if defining:
        counted[tests[defining]] = ()
    return _told(variant, universe, counted, _stand_ins(tests, poor=indicator == POOR))


def _stand_ins(tests: Collection[str], poor: bool) -> tuple[str, ...]:
    """What is taken for what isn't published, by the tests asked, among the poor or workers."""
    wage, active = "bekerja_tanpa_upah" in tests, "belum_aktif" in tests
    if not poor:
        return (INFORMAL,) if wage else ()
    return (
        FIRST_DECILE,
        *((POOR_AGED, POOR_WITHOUT_WAGE) if wage else ()),
        *((POOR_ACTIVE,) if active else ()),
    )


def _told(
    variant: Variant,
    universe: Factor,
    counted: dict[str, tuple[Factor, ...]],
    stand_ins: tuple[str, ...],
) -> Eligible:
    used = [factor for key in variant.rules for factor in counted.get(key, ())]
    rows = [row for factor in (universe, *used) for row in factor.rows]
    found = people(universe.amount, overlap([factor.amount for factor in used]))
    uncounted = tuple(key for key in variant.rules if key not in counted)
    return Eligible(
        kode=universe.rows[0].kode,
        variant=variant.id,
        value=found.value,
        low=0.0 if uncounted else found.low,
        high=found.high,
        status=worst((ESTIMATE, *(row.status for row in rows))),
        source=cited(rows),
        approx=any(row.approx for row in rows),
        counted=tuple(key for key in variant.rules if key in counted),
        uncounted=uncounted,
        stand_ins=stand_ins,
        method=" × ".join(factor.label for factor in (universe, *used)),
    )


def _extreme_poor(
    figures: Figures, variant: Variant, kode: str, month: str, rules: dict[str, Rule | None]
) -> Eligible:
    """The published count by the limit of BPS, of a period in which that limit held."""
    none = Eligible(kode, variant.id, uncounted=variant.rules, obstacle=NO_UNIVERSE)
    limit, *others = rules.values()
    if others or limit is None or limit.test != "pengeluaran_harian_di_bawah":
        return none
    history = figures.by_region.get((EXTREME_POOR, kode), {}).values()
    fitting = [row for row in history if limit.covers(row.period) and row.period <= month]
    if not fitting:
        return Eligible(kode, variant.id, uncounted=variant.rules, obstacle=NO_FIGURE)
    row = fitting[-1]
    return Eligible(
        kode=kode,
        variant=variant.id,
        value=row.value,
        low=row.value,
        high=row.value,
        status=row.status,
        source=row.source,
        approx=row.approx,
        counted=variant.rules,
        method=parts.named("jumlah penduduk miskin ekstrem", row),
    )
