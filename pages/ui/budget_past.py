"""A published budget reckoned again, in words: the product, the difference, what explains it."""

from collections.abc import Sequence
from fractions import Fraction
from html import escape

from pages.ui import provenance
from pages.ui.text import simulasi_lanjut as text
from program.budget.history import Reckoning, Reproduction
from words import formats, periods

MONEY = 2
"""Decimals of a sum in millions or billions: budgets and products lie close together."""


def finding(found: Sequence[Reproduction]) -> str:
    """How many budgets fit, and which lies farthest from the first of its counts."""
    if not found:
        return text.PAST_EMPTY
    fit = [one for one in found if _leading(one).within_rounding]
    if len(fit) == len(found):
        return text.PAST_ALL.format(count=_count(len(found)))
    worst = max((one for one in found if one not in fit), key=lambda one: abs(_leading(one).share))
    return (text.PAST_SOME if fit else text.PAST_NONE).format(
        fit=_capital(_count(len(fit))),
        count=_count(len(found)),
        label=worst.case.label,
        said=difference(_leading(worst)),
    )


def written(one: Reproduction, sources: str) -> str:
    """A case as HTML: product, budget, difference; the other counts; what could explain it."""
    own = _leading(one)
    places = ""
    if one.places_people is not None:
        said = text.PLACES.format(
            villages=formats.number(one.villages),
            places=formats.number(one.per_village),
            people=formats.number(one.places_people),
        )
        places = f'<p class="lj-places">{escape(said)}</p>'
    money, _, share = difference(own).partition(" (")
    big, small = _capital(money), share.rstrip(")")
    if own.within_rounding:
        big, small = text.FITS, text.FITS_MORE.format(said=difference(own))
    fields = (
        (text.RECKONED, formats.rupiah(own.expected_idr, MONEY), product(one, own)),
        (text.PUBLISHED, printed(one), periods.label(one.case.period)),
        (text.DIFFERENCE, big, small),
    )
    sums = "".join(
        f"<div><dt>{escape(name)}</dt><dd><strong>{escape(value)}</strong>"
        f"<span>{escape(more)}</span></dd></div>"
        for name, value, more in fields
    )
    kind = "fits" if own.within_rounding else "differs"
    also = "".join(f'<p class="lj-also">{escape(line)}</p>' for line in others(one))
    why = "".join(f"<li>{escape(line)}</li>" for line in reasons(one))
    return (
        f'<article class="lj-case {kind}" id="{escape(one.case.id)}"><h3>{escape(one.case.label)}'
        f"</h3>{places}<dl>{sums}</dl>{also}<h4>{text.WHY}</h4><ul>{why}</ul>"
        f"{provenance.source_line(sources)}</article>"
    )


def product(one: Reproduction, own: Reckoning) -> str:
    """People × months × tariff."""
    least, most = min(one.tariffs_idr), max(one.tariffs_idr)
    said = text.PRODUCT if least == most else text.PRODUCT_MIXED
    return said.format(
        people=formats.number(own.people),
        months=own.months,
        tariff=formats.rupiah_exact(least),
        least=formats.rupiah_exact(least),
        most=formats.rupiah_exact(most),
    )


def printed(one: Reproduction) -> str:
    """The budget as published."""
    sign = f"{formats.ESTIMATE_SIGN} " if one.approx else ""
    return f"{sign}{_exact(one.budget_idr)}"


def difference(own: Reckoning) -> str:
    """By how much the budget is below or above the product, in money and in percent."""
    if not own.difference_idr:
        return text.SAME
    less = own.difference_idr < 0
    return (text.LESS if less else text.MORE).format(
        money=formats.rupiah(abs(own.difference_idr)),
        share=formats.percent(abs(own.share), 2),
    )


def others(one: Reproduction) -> list[str]:
    """The same budget against its other counts."""
    return [
        (text.ALSO_FITS if own.within_rounding else text.ALSO).format(
            label=own.label,
            people=formats.number(own.people),
            expected=formats.rupiah(own.expected_idr, MONEY),
            said=difference(own),
        )
        for own in one.reckonings[1:]
    ]


def reasons(one: Reproduction) -> list[str]:
    """What could explain the difference, each reckoned; last what the source itself says."""
    own, months = _leading(one), len(one.tariffs_idr)
    found = [_rounding(one, own)]
    if not own.within_rounding:
        said = text.PAYS if one.rest_idr else text.PAYS_EXACT
        found.append(
            said.format(
                people=formats.number(one.paid_people),
                months=months,
                rest=formats.rupiah_exact(one.rest_idr),
            )
        )
        found.append(_shorter(one, own))
    if not one.months_printed:
        found.append(text.MONTHS_FOUND.format(months=months))
    if one.carried_back:
        tariff = formats.rupiah_exact(one.tariffs_idr[0])
        found.append(text.CARRIED.format(tariff=tariff, **_span(one)))
    return [line for line in (*found, one.case.note) if line]


def not_opened(one: Reproduction) -> str:
    """Why the case can't be tried again as a plan."""
    return text.OPEN_NOT.format(**_span(one))


def _leading(one: Reproduction) -> Reckoning:
    """The count that the budget was meant for, as the case names it first."""
    return one.reckonings[0]


def _rounding(one: Reproduction, own: Reckoning) -> str:
    said = text.ROUNDING_FITS if own.within_rounding else text.ROUNDING_NOT
    low, high = one.budget_idr - one.rounding_idr, one.budget_idr + one.rounding_idr
    return said.format(printed=printed(one), low=_exact(low), high=_exact(high))


def _shorter(one: Reproduction, own: Reckoning) -> str:
    """How many months the money lasts for everyone; "" where that reads as all of them."""
    left, lasts = Fraction(one.budget_idr), Fraction(0)
    for tariff in one.tariffs_idr:
        month = own.people * tariff
        lasts += min(left / month, Fraction(1)) if month else 1
        left = max(left - month, Fraction(0))
    said = formats.number(float(lasts), 1)
    if said == formats.number(len(one.tariffs_idr), 1):
        return ""
    return text.SHORTER.format(
        people=formats.number(own.people), months=said, asked=len(one.tariffs_idr)
    )


def _exact(idr: int) -> str:
    """Money without zeros behind the comma, as it is printed: 15350000000 → Rp15,35 miliar."""
    amount, _, scale = formats.rupiah(idr, 3).partition(" ")
    if "," in amount:
        amount = amount.rstrip("0").rstrip(",")
    return f"{amount} {scale}".strip()


def _count(n: int) -> str:
    return text.PAST_WORDS[n] if n < len(text.PAST_WORDS) else formats.number(n)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _span(one: Reproduction) -> dict[str, str]:
    return {
        "first": periods.label(one.carried_back[0]), "last": periods.label(one.carried_back[-1])
    }  # fmt: skip
