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
NO_CHILDREN, PAID_TOO_SHORT = "tanpa_anak", "iuran_terlalu_singkat"
CHILDREN_UNTOLD, PAID_UNTOLD = "jumlah_anak_kosong", "lama_iuran_kosong"
NO_TERM = "masa_iur_tidak_ditemukan"
ORDINARY_DEATH = "meninggal_biasa"
MONTHS_A_YEAR = 12


@dataclass(frozen=True)
class Receipt:
    """One benefit for one person.

    outcome: DUE, NOT_DUE (no children, or contributions paid for too short a time), or UNKNOWN
        (not told). amount_idr: whole rupiah, None when not due or when no source tells it for
        this person; `benefit.bound` says whether it is exact, a least or a most.
    printed_idr: what the sources print for that month, whoever it is; of a scholarship it is
        printed for as many children as the parameter CHILDREN counts. None where none does.
    reasons: why it isn't due, or what keeps it unknown: of the codes above.
    """

    benefit: Benefit
    outcome: str
    amount_idr: int | None
    printed_idr: int | None
    sources: tuple[Source, ...]
    reasons: tuple[str, ...] = ()


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
    printed = entry.value if entry else None
    if benefit.kind != "beasiswa":
        return Receipt(benefit, DUE, printed, printed, sources)
    outcome, reasons = _scholarship(applicant, benefit, month, values)
    most = values.find(CHILDREN, month)
    printed_for = most is not None and (applicant.children or 0) >= most.value
    told = printed if outcome == DUE and printed_for else None
    return Receipt(benefit, outcome, told, printed, sources, reasons)


def _scholarship(
    applicant: Applicant, benefit: Benefit, month: str, values: Parameters
) -> tuple[str, tuple[str, ...]]:
    """The outcome and its reasons: those against it alone, where there are any."""
    against = [NO_CHILDREN] if applicant.children == 0 else []
    open_ones = [CHILDREN_UNTOLD] if applicant.children is None else []
    if benefit.event == ORDINARY_DEATH:
        years = values.find(YEARS_PAID, month)
        if years is None:
            open_ones.append(NO_TERM)
        elif applicant.months_paid is None:
            open_ones.append(PAID_UNTOLD)
        elif applicant.months_paid < years.value * MONTHS_A_YEAR:
            against.append(PAID_TOO_SHORT)
    outcome = NOT_DUE if against else UNKNOWN if open_ones else DUE
    return outcome, tuple(against or open_ones)


def _check(programmes: Collection[str], known: Criteria) -> None:
    strange = sorted(set(programmes) - {programme.id for programme in known.programmes})
    if strange:
        raise LookupError(f"program {strange[0]} tidak dikenal")
