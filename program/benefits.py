"""What a protected person, or who is left behind, would receive, and what a month of it costs.

Amounts come from data/files/parameters.toml through the benefits of criteria.toml. An amount that
no source tells stays None: never zero, never a share of another amount.
"""

from collections.abc import Collection
from dataclasses import dataclass

from data import criteria as rules
from data import parameters as amounts
from data.criteria import Benefit, Criteria
from data.parameters import Parameters
from data.sources import Source
from program.criteria import Applicant
from program.tariffs import monthly_idr

JKK, JKM = "jkk", "jkm"
DUE, NOT_DUE, UNKNOWN = "diterima", "tidak_diterima", "tidak_diketahui"
CHILDREN, YEARS_PAID = "beasiswa_jumlah_anak_maksimum", "beasiswa_masa_iur_minimum"
ORDINARY_DEATH = "meninggal_biasa"
MONTHS_A_YEAR = 12


@dataclass(frozen=True)
class Receipt:
    """One benefit for one person.

    outcome: DUE, NOT_DUE (no children, or contributions paid for too short a time), or UNKNOWN
        (not told). amount_idr: whole rupiah, None when not due or when no source tells it for
        this person; `benefit.bound` says whether it is exact, a least or a most.
    """

    benefit: Benefit
    outcome: str
    amount_idr: int | None
    sources: tuple[Source, ...]


def receives(
    applicant: Applicant,
    programmes: Collection[str],
    month: str,
    criteria: Criteria | None = None,
    parameters: Parameters | None = None,
) -> tuple[Receipt, ...]:
    """What each benefit of `programmes` gives in `month`, in the order of criteria.toml.

    The benefits of different events aren't added up: a person dies one death.

    Raises:
        LookupError: a programme isn't one of criteria.toml.
    """
    known = rules.load() if criteria is None else criteria
    values = amounts.load() if parameters is None else parameters
    _check(programmes, known)
    return tuple(
        _receipt(applicant, benefit, month, values)
        for benefit in known.benefits
        if benefit.programme in programmes
    )


def contribution_idr(
    programmes: Collection[str], month: str, parameters: Parameters | None = None
) -> int | None:
    """What a government pays for one person in `month`, rupiah.

    Governments buy JKK and JKM together; None for any other choice: no traceable source tells the
    contribution to JHT for people who work on their own.

    Raises:
        data.parameters.NotInForce: no source tells the tariff of that month.
        LookupError: a programme isn't one of criteria.toml.
    """
    _check(programmes, rules.load())
    if set(programmes) != {JKK, JKM}:
        return None
    return monthly_idr(month, parameters=parameters)


def _receipt(applicant: Applicant, benefit: Benefit, month: str, values: Parameters) -> Receipt:
    entry = values.find(benefit.parameter, month) if benefit.parameter else None
    sources = entry.sources if entry else ()
    amount = entry.value if entry else None
    if benefit.kind != "beasiswa":
        return Receipt(benefit, DUE, amount, sources)
    outcome = _scholarship(applicant, benefit, month, values)
    most = values.find(CHILDREN, month)
    printed_for = most is not None and (applicant.children or 0) >= most.value
    told = amount if outcome == DUE and printed_for else None
    return Receipt(benefit, outcome, told, sources)


def _scholarship(applicant: Applicant, benefit: Benefit, month: str, values: Parameters) -> str:
    met = [
        None if applicant.children is None else applicant.children > 0,
        _paid_enough(applicant.months_paid, benefit.event, month, values),
    ]
    if False in met:
        return NOT_DUE
    return UNKNOWN if None in met else DUE


def _paid_enough(paid: int | None, event: str, month: str, values: Parameters) -> bool | None:
    """Whether contributions were paid for as long as a scholarship asks after this event."""
    if event != ORDINARY_DEATH:
        return True
    years = values.find(YEARS_PAID, month)
    return None if years is None or paid is None else paid >= years.value * MONTHS_A_YEAR


def _check(programmes: Collection[str], known: Criteria) -> None:
    strange = sorted(set(programmes) - {programme.id for programme in known.programmes})
    if strange:
        raise LookupError(f"program {strange[0]} tidak dikenal")
