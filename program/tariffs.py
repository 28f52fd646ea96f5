"""What protecting one person costs and gives, month by month, in whole rupiah.

The programme counted here is JKK + JKM for people who work on their own account (BPU) at the
lowest income band, as governments buy it for vulnerable workers. Legal sources stand with the
values in data/files/parameters.toml.
"""

from data.parameters import DISCOUNT_COVERS_GOVERNMENT_PAID, Parameters, load
from words.periods import start

CONTRIBUTION = "iuran_bpu_jkk_jkm"
DEATH_SHARE = "iuran_bpu_jkm"
DISCOUNT_OF_SECTOR = {"lain": "diskon_bpu_lain", "transportasi": "diskon_bpu_transportasi"}
MONTHS = 12


def monthly_idr(
    month: str,
    sector: str = "lain",
    government_paid: bool = True,
    discount_covers_government_paid: bool | None = None,
    parameters: Parameters | None = None,
) -> int:
    """Contribution of one person in `month` ("YYYY-MM"), rupiah.

    sector: "transportasi" or "lain"; PP 50/2025 halves the contribution of each in months of
        its own.
    government_paid: whether a government pays. No source tells whether the discount holds then:
        it does only when `discount_covers_government_paid`; None takes the stated assumption.

    Raises:
        data.parameters.NotInForce: no source tells the tariff of that month.
        ValueError: unknown sector, or half a rupiah would be lost.
    """
    rules = load() if parameters is None else parameters
    if sector not in DISCOUNT_OF_SECTOR:
        raise ValueError(f"sektor '{sector}' tidak dikenal: {', '.join(DISCOUNT_OF_SECTOR)}")
    full = rules.at(CONTRIBUTION, month).value
    covered = discount_covers_government_paid
    if covered is None:
        covered = rules.assumed(DISCOUNT_COVERS_GOVERNMENT_PAID)
    discount = rules.find(DISCOUNT_OF_SECTOR[sector], month)
    if discount is None or (government_paid and not covered):
        return full
    whole, lost = divmod(full * (100 - discount.value), 100)
    if lost:
        raise ValueError(f"potongan {discount.value} persen dari {full} bukan rupiah bulat")
    return whole


def year_cost_idr(
    people: int,
    start_month: str,
    sector: str = "lain",
    government_paid: bool = True,
    discount_covers_government_paid: bool | None = None,
    parameters: Parameters | None = None,
) -> int:
    """Contributions of `people` for the twelve months from `start_month`, rupiah.

    people: whole people. Each month has its own tariff, so a discount may hold for part of it.
    """
    return people * sum(
        monthly_idr(month, sector, government_paid, discount_covers_government_paid, parameters)
        for month in months_from(start_month, MONTHS)
    )


def accident_share_idr(month: str, parameters: Parameters | None = None) -> int:
    """The JKK part of the full contribution: what is left of JKK + JKM without JKM, rupiah."""
    rules = load() if parameters is None else parameters
    return rules.at(CONTRIBUTION, month).value - rules.at(DEATH_SHARE, month).value


def benefit_idr(key: str, month: str, parameters: Parameters | None = None) -> int:
    """A benefit of parameters.toml ("jkm_total", "beasiswa_maksimum_dua_anak", …), rupiah."""
    rules = load() if parameters is None else parameters
    return rules.at(key, month).value


def first_month(period: str) -> str:
    """The month a yearly cost starts in: the period itself, January of a bare year."""
    return start(period).strftime("%Y-%m")


def months_from(month: str, count: int) -> list[str]:
    """`count` months from `month` on: "2026-11", 3 → 2026-11, 2026-12, 2027-01."""
    first = start(month)
    ordinals = range(first.year * 12 + first.month - 1, first.year * 12 + first.month - 1 + count)
    return [f"{n // 12:04d}-{n % 12 + 1:02d}" for n in ordinals]
