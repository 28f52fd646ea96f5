"""Whether the funds' rules permit a plan. What they forbid is refused, with the rule."""

from dataclasses import dataclass

from data.funds import (
    GROUP,
    PER_VILLAGE,
    PLACE,
    PROGRAMME,
    PROGRAMMES,
    SHARE,
    Rule,
    Unknown,
)
from data.regions import region
from program.budget.plan import Plan, Purse, Rules
from program.budget.standing import Places


@dataclass(frozen=True)
class Refusal:
    """One use that a rule forbids. sentence: in Indonesian, with the rule and its basis."""

    rule: Rule
    sentence: str


class NotAllowed(ValueError):
    """A plan that rules forbid; `refusals` holds each."""

    def __init__(self, refusals: tuple[Refusal, ...]) -> None:
        super().__init__(" ".join(refusal.sentence for refusal in refusals))
        self.refusals = refusals


def refusals(plan: Plan, places: Places, rules: Rules) -> tuple[Refusal, ...]:
    """Every binding rule that the plan breaks in any of its months.

    Raises:
        ValueError: a fund that the rules don't know.
    """
    found: list[Refusal] = []
    for purse in plan.purses:
        name = rules.funds.labels.get(purse.fund)
        if name is None:
            raise ValueError(f"dana '{purse.fund}' tidak dikenal")
        for kind, told in _uses(plan, purse).items():
            for rule in binding(plan, purse, kind, rules):
                forbidden = [use for use in told if use not in rule.allows]
                if forbidden:
                    found.append(_refusal(name, _named(forbidden), rule))
        found += [
            _refusal(name, f"lebih dari {rule.ceiling} persen dananya", rule)
            for rule in binding(plan, purse, SHARE, rules)
            if _beyond(purse, rule)
        ]
    return tuple(found + _elsewhere(plan, rules) + _too_many(plan, places, rules))


def binding(plan: Plan, purse: Purse, kind: str, rules: Rules) -> list[Rule]:
    """The rules of a purse's fund and kind that bind in any month of the plan."""
    return [r for r in rules.funds.of(purse.fund, kind, plan.calendar) if r.binding]


def ceilings(plan: Plan, purse: Purse, places: Places, rules: Rules) -> dict[str, int] | None:
    """Most people by kode that the purse may pay for; None without such a rule."""
    per_village = [r.ceiling or 0 for r in binding(plan, purse, PER_VILLAGE, rules)]
    if not per_village:
        return None
    return {place.kode: min(per_village) * place.villages for place in places.regencies}


def unchecked(plan: Plan, rules: Rules) -> tuple[Rule, ...]:
    """Rules that bind but can't be checked: a share of a fund whose whole nobody told."""
    return tuple(
        rule
        for purse in plan.purses
        if purse.whole_idr is None
        for rule in binding(plan, purse, SHARE, rules)
    )


def unknown(plan: Plan, rules: Rules) -> tuple[Unknown, ...]:
    """What was looked for about the plan's funds and not found."""
    used = {purse.fund for purse in plan.purses}
    return tuple(told for told in rules.funds.unknown if told.fund in used)


def _uses(plan: Plan, purse: Purse) -> dict[str, list[str]]:
    nowhere = [] if purse.kode else ["semua daerah"]
    return {PROGRAMME: list(plan.programmes), GROUP: [purse.group], PLACE: nowhere}


def _beyond(purse: Purse, rule: Rule) -> bool:
    if purse.whole_idr is None:
        return False
    return purse.budget_idr * 100 > (rule.ceiling or 0) * purse.whole_idr


def _elsewhere(plan: Plan, rules: Rules) -> list[Refusal]:
    """People wanted where only other regencies' own money could pay."""
    own = {purse.kode for purse in plan.purses}
    bound = [binding(plan, purse, PLACE, rules) for purse in plan.purses]
    outside = sorted(kode for kode, n in plan.wanted.items() if n and kode not in own)
    if not outside or "" in own or not all(bound):
        return []
    name = rules.funds.labels[plan.purses[0].fund]
    return [_refusal(name, f"pekerja di {_places(outside)}", bound[0][0])]


def _too_many(plan: Plan, places: Places, rules: Rules) -> list[Refusal]:
    """More people wanted in a regency than all its purses' ceilings per village hold."""
    limits = {purse.fund: ceilings(plan, purse, places, rules) for purse in plan.purses}
    told = [limit for limit in limits.values() if limit is not None]
    if len(told) < len(limits):
        return []
    beyond = sorted(
        kode for kode, n in plan.wanted.items() if n > sum(own.get(kode, 0) for own in told)
    )
    if not beyond:
        return []
    purse = plan.purses[0]
    rule = min(binding(plan, purse, PER_VILLAGE, rules), key=lambda r: r.ceiling or 0)
    use = f"lebih dari {rule.ceiling} orang per desa di {_places(beyond)}"
    return [_refusal(rules.funds.labels[purse.fund], use, rule)]


def _named(uses: list[str]) -> str:
    """Programmes and groups as they are said: "JHT", "pekerja rentan"."""
    return ", ".join(u.upper() if u in PROGRAMMES else u.replace("_", " ") for u in uses)


def _places(kodes: list[str]) -> str:
    return ", ".join(region(kode).short for kode in kodes)


def _refusal(name: str, use: str, rule: Rule) -> Refusal:
    return Refusal(rule, f"{name} tidak boleh membayar {use}: {rule.label} ({rule.legal}).")
