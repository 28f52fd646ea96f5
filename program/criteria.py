"""Whether a person is eligible under a variant of the criteria, by which rule, and what is unknown.

Three-valued: what nobody told stays unknown, and decides nothing. One rule that isn't met is
enough to refuse, whatever else is unknown; only when all are met is the person eligible. The
rules, with their dates and sources, stand in data/files/criteria.toml.
"""

from collections.abc import Callable
from dataclasses import dataclass

from data.criteria import NOT_FOUND, UNTESTABLE, Criteria, Rule, Variant, load
from data.regions import NATION, PROVINCE

MET, NOT_MET, UNKNOWN = "terpenuhi", "tidak_terpenuhi", "tidak_diketahui"
ELIGIBLE, INELIGIBLE, UNDECIDED = "memenuhi", "tidak_memenuhi", "belum_dapat_diputuskan"
TOLD_NOTHING = "keterangan_kosong"
NOT_IN_FORCE = "aturan_tidak_diketahui_bulan_itu"
NO_TEXT = "isi_aturan_tidak_ditemukan"
MONTHS_A_YEAR, DAYS_A_YEAR = 12, 365
DECILES = range(1, 11)


@dataclass(frozen=True)
class Applicant:
    """A fictitious person to try the rules on: no name, no NIK. None is "not told".

    age: whole years. desil: of DTSEN, 1–10. income_idr: own income a month; spending_idr: of the
    household, per head and month; whole rupiah. active: takes part already. kode: regency of
    residence. children: who could get a scholarship. months_paid: contributions paid so far.

    Raises:
        ValueError: a negative number, or a desil outside 1–10.
    """

    age: int | None = None
    desil: int | None = None
    works_without_wage: bool | None = None
    income_idr: int | None = None
    spending_idr: int | None = None
    active: bool | None = None
    nik_valid: bool | None = None
    palm_worker: bool | None = None
    kode: str = ""
    children: int | None = None
    months_paid: int | None = None

    def __post_init__(self) -> None:
        for name in ("age", "income_idr", "spending_idr", "children", "months_paid"):
            number = getattr(self, name)
            if number is not None and number < 0:
                raise ValueError(f"{name} tidak boleh negatif: {number}")
        if self.desil is not None and self.desil not in DECILES:
            raise ValueError(f"desil {self.desil} tidak ada; isi 1 sampai 10")


@dataclass(frozen=True)
class Finding:
    """How one rule came out: MET, NOT_MET or UNKNOWN.

    reason: why it is unknown, "" otherwise. Where no entry of the rule is in force, `rule` is the
    one that would be asked next or last, so that it can be named.
    """

    rule: Rule
    outcome: str
    reason: str = ""


@dataclass(frozen=True)
class Verdict:
    """What one variant says of one person in one month: ELIGIBLE, INELIGIBLE or UNDECIDED.

    at_home: whether the variant is that of the person's nation, province or regency; False means
    another region's rules are only tried on them; None that either isn't known.
    """

    variant: str
    month: str
    outcome: str
    findings: tuple[Finding, ...]
    at_home: bool | None

    @property
    def decided_by(self) -> tuple[Rule, ...]:
        """The rules that decide: those not met; or those unknown; or, when eligible, all."""
        wanted = {ELIGIBLE: MET, INELIGIBLE: NOT_MET, UNDECIDED: UNKNOWN}[self.outcome]
        return tuple(f.rule for f in self.findings if f.outcome == wanted)

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """What couldn't be told, also where the verdict doesn't depend on it."""
        return tuple(f for f in self.findings if f.outcome == UNKNOWN)

    @property
    def without_source(self) -> tuple[Rule, ...]:
        """The deciding rules that no source in the repository tells."""
        return tuple(rule for rule in self.decided_by if rule.status == NOT_FOUND)


def judge(
    applicant: Applicant, variant: Variant, month: str, criteria: Criteria | None = None
) -> Verdict:
    """The verdict of `variant` on `applicant` by the rules in force in `month` ("YYYY-MM")."""
    rules = load() if criteria is None else criteria
    findings = tuple(_finding(applicant, key, month, rules) for key in variant.rules)
    outcomes = {finding.outcome for finding in findings}
    said = {NOT_MET: INELIGIBLE, UNKNOWN: UNDECIDED, MET: ELIGIBLE}
    outcome = next(said[decisive] for decisive in said if decisive in outcomes)
    return Verdict(variant.id, month, outcome, findings, _at_home(applicant.kode, variant.kode))


def _finding(applicant: Applicant, key: str, month: str, criteria: Criteria) -> Finding:
    rule = criteria.rule(key, month)
    if rule is None:
        history = criteria.history(key)
        later = next((entry for entry in history if entry.starts > month), history[-1])
        return Finding(later, UNKNOWN, NOT_IN_FORCE)
    if rule.test == UNTESTABLE:
        return Finding(rule, UNKNOWN, NO_TEXT)
    met = TESTS[rule.test](applicant, rule.value or 0)
    if met is None:
        return Finding(rule, UNKNOWN, TOLD_NOTHING)
    return Finding(rule, MET if met else NOT_MET)


def _at_home(kode: str, whose: str) -> bool | None:
    if whose == NATION:
        return True
    if not kode or not whose:
        return None
    return kode == whose or (whose == PROVINCE and kode.startswith(f"{PROVINCE}."))


Test = Callable[[Applicant, int], bool | None]


def _daily(a: Applicant, limit: int) -> bool | None:
    """Monthly spending against a daily limit, both taken over a year."""
    if a.spending_idr is None:
        return None
    return a.spending_idr * MONTHS_A_YEAR < limit * DAYS_A_YEAR


TESTS: dict[str, Test] = {
    "umur_minimum": lambda a, n: None if a.age is None else a.age >= n,
    "umur_maksimum": lambda a, n: None if a.age is None else a.age <= n,
    "desil_maksimum": lambda a, n: None if a.desil is None else a.desil <= n,
    "penghasilan_di_bawah": lambda a, n: None if a.income_idr is None else a.income_idr < n,
    "pengeluaran_di_bawah": lambda a, n: None if a.spending_idr is None else a.spending_idr < n,
    "pengeluaran_harian_di_bawah": _daily,
    "bekerja_tanpa_upah": lambda a, _: a.works_without_wage,
    "belum_aktif": lambda a, _: None if a.active is None else not a.active,
    "nik_sah": lambda a, _: a.nik_valid,
    "pekerja_sawit": lambda a, _: a.palm_worker,
}
"""How each test of criteria.toml comes out for a person; None where they didn't tell."""
