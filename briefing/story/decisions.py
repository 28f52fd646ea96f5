"""The section on decisions: what is asked of the audience, why, of whom, and at what cost."""

from briefing.story import agency_claims, aim_claims, regent_claims
from briefing.story import asking_claims as asking
from briefing.story import decision_claims as claims
from briefing.story import decision_figures as figures
from briefing.story import text_decisions as text
from briefing.story.asking_claims import head
from briefing.story.choice_claims import discount, discount_asked
from briefing.story.cost_figures import base, bill, choices
from briefing.story.decision import Decision, decision
from briefing.story.model import AGENCY, DECISIONS, REGENT, Slide
from briefing.story.regency import priority
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.visuals import Table, Written
from data.catalogue import COVERAGE, EXTREME_POOR, POTENTIAL, POVERTY
from data.regions import PROVINCE
from program.bkbk import PLACES_PER_VILLAGE
from program.targets import Pace
from words import formats

ON_A_SLIDE = 4
"""Reasons that one slide holds."""


def section(context: Context) -> tuple[Slide, ...]:
    """What is asked, and why: on one slide, or on two where one can't hold the reasons."""
    asked = [one for one in _asked(context) if one]
    title = asking.count(context, asked)
    if title is None:
        return ()
    rows = tuple((Written(one.asked.text), Written(one.who), one.price) for one in asked)
    agency = context.request.audience == AGENCY
    table = Table(text.TASK_COLUMNS if agency else text.COLUMNS, rows)
    said = text.TASKS if agency else text.SUBTITLE
    why = told(one.why for one in asked)
    cut = max(len(why) - ON_A_SLIDE, 2) if len(why) > ON_A_SLIDE else len(why)
    now, later = why[:cut], why[cut:]
    first = Slide(
        "keputusan",
        DECISIONS,
        title,
        said,
        (table,),
        now,
        told((asking.price(agency), asking.rule_of_asking())),
    )
    heading = asking.because(context)
    if not later or heading is None:
        return (first,)
    return (first, Slide("keputusan-alasan", DECISIONS, heading, text.WHY, (), later, now))


def _asked(context: Context) -> list[Decision | None]:
    audience = context.request.audience
    if audience == AGENCY:
        return _of_agencies(context)
    return _of_regent(context, context.own) if audience == REGENT else _of_governor(context)


def _of_governor(context: Context) -> list[Decision | None]:
    found, moved = priority(context), figures.moving(context)
    first = claims.first(found.listed)
    covered, poorest = (figures.published(context.figures, key) for key in (COVERAGE, EXTREME_POOR))
    target = _target(context, PROVINCE)
    return [
        decision(
            claims.begin_with(context, found),
            claims.begin_why(context, found),
            text.WITH_HEADS.format(heads=formats.listing([head(kode) for kode in first])),
            figures.first_cost(context, first),
            text.UNKNOWN,
        ),
        decision(
            claims.share_by_need(moved),
            claims.share_why(context, moved),
            _who_rules_the_grant(context),
            free=text.NO_COST,
        ),
        decision(
            aim_claims.aim(context, target, PROVINCE),
            aim_claims.why(context, target, PROVINCE),
            text.GOVERNOR,
            free=text.BY_PACE,
        ),
        decision(
            claims.publish(covered),
            claims.publish_why(context, covered),
            text.GOVERNOR_TO_BPJS,
            free=text.NO_CONTRIBUTION,
        ),
        decision(
            claims.count_extreme(poorest),
            claims.extreme_why(context, poorest),
            text.GOVERNOR_AND_BPS,
            free=text.NO_CONTRIBUTION,
        ),
        _discount(context, PROVINCE, text.GOVERNOR_TO_MINISTRY),
    ]


def _who_rules_the_grant(context: Context) -> str:
    rules = context.figures.parameters.history(PLACES_PER_VILLAGE)
    return text.GOVERNOR_RULE.format(legal=rules[-1].legal) if rules else text.GOVERNOR


def _discount(context: Context, kode: str, who: str) -> Decision | None:
    """That it be made sure whom the discount covers, with what it would change."""
    found = bill(context)
    own = base(context, found, kode) if found else None
    if own is None:
        return None
    return decision(discount_asked(context, own), discount(context, own), who, free=text.SAVES)


def _target(context: Context, kode: str) -> Pace | None:
    """The target with the latest month; of these the region's own, in the order of the file."""
    known = figures.paces(context, kode)
    return max(known, key=lambda one: (one.target.due, one.target.kode == kode), default=None)


def _of_regent(context: Context, kode: str) -> list[Decision | None]:
    facts, who = context.facts, head(kode)
    found = bill(context)
    own = base(context, found, kode) if found else None
    offered = choices(context, own) if own else ()
    moved, target = figures.moving(context), _target(context, kode)
    covered, poorest = (figures.published(context.figures, key) for key in (COVERAGE, EXTREME_POOR))
    more = regent_claims.lacks_places(context, kode, moved)
    return [
        decision(
            regent_claims.budget(kode, offered),
            regent_claims.budget_why(facts, kode, offered),
            text.REGENT_COUNCIL.format(head=who),
            own.cost if own else None,
        ),
        decision(
            regent_claims.share(context, kode, moved),
            regent_claims.share_why(context, kode, moved),
            (text.REGENT_TO_GOVERNOR if more else text.REGENT_SOCIAL).format(head=who),
            free=text.NO_COST,
        ),
        decision(
            aim_claims.aim(context, target, kode),
            aim_claims.why(context, target, kode),
            who,
            free=text.BY_PACE,
        ),
        decision(
            regent_claims.publish(kode, covered),
            regent_claims.publish_why(context, kode, covered),
            text.REGENT_TO_BPJS.format(head=who),
            free=text.NO_CONTRIBUTION,
        ),
        decision(
            regent_claims.extreme(kode, poorest),
            regent_claims.extreme_why(context, kode, poorest),
            text.REGENT_SOCIAL.format(head=who),
            free=text.NO_CONTRIBUTION,
        ),
    ]


def _of_agencies(context: Context) -> list[Decision | None]:
    known = {
        key: figures.published(context.figures, key)
        for key in (COVERAGE, EXTREME_POOR, POVERTY, POTENTIAL)
    }
    pairs = (
        (
            claims.publish(known[COVERAGE]),
            claims.publish_why(context, known[COVERAGE]),
            text.AGENCY_LABOUR,
        ),
        (
            agency_claims.potential(known[POTENTIAL]),
            agency_claims.potential_why(context, known[POTENTIAL]),
            text.AGENCY_LABOUR,
        ),
        (
            claims.count_extreme(known[EXTREME_POOR]),
            claims.extreme_why(context, known[EXTREME_POOR]),
            text.AGENCY_SOCIAL,
        ),
        (
            agency_claims.renew(known[POVERTY], context),
            agency_claims.renew_why(known[POVERTY], context),
            text.AGENCY_STATISTICS,
        ),
        (agency_claims.recipients(), agency_claims.recipients_why(), text.AGENCY_GRANT),
        (agency_claims.settle(context), agency_claims.settle_why(context), text.AGENCY_DATA),
    )
    tasks = [decision(*pair, free=text.NO_CONTRIBUTION) for pair in pairs]
    return [*tasks, _discount(context, PROVINCE, text.AGENCY_LABOUR)]
