"""Who is meant: every variant, every rule with its history, and what couldn't be found."""

from html import escape

from briefing.sheet import Sheet
from data.criteria import NOT_FOUND, NUMBERED, Criteria, Rule, Variant, load
from data.regions import PROVINCE
from figures.theme import Caption
from pages.ui import criteria_missing, criteria_words, figure, frame, html_table, provenance
from pages.ui.figure import Figure
from pages.ui.html_table import Html
from pages.ui.text import kriteria as text
from words import formats, periods

FILE_COLUMNS = (
    "id", "aturan", "mulai", "akhir", "dasar_hukum", "status", "sumber", "varian", "catatan",
)  # fmt: skip


def show(month: str) -> None:
    """The variants as they ask in `month`, all rules, and what is missing."""
    criteria = load()
    frame.section(text.VARIANTS_TITLE, text.VARIANTS_LEAD)
    *columns, asks = text.VARIANT_COLUMNS
    html_table.show(
        (*columns, asks.format(month=periods.label(month))),
        [_variant(variant, month, criteria) for variant in criteria.variants],
    )
    with figure.frame(_framed(criteria)):
        html_table.show(text.RULES_COLUMNS, [_rule(r, month, criteria) for r in ordered(criteria)])
    criteria_missing.show(criteria, month)


def ordered(criteria: Criteria) -> list[Rule]:
    """Every entry, those of one rule together, the newest first."""
    keys = dict.fromkeys(rule.id for rule in criteria.rules)
    return [rule for key in keys for rule in reversed(criteria.history(key))]


def _variant(variant: Variant, month: str, criteria: Criteria) -> tuple[str, ...]:
    asked = "".join(
        f"<li>{escape(criteria_words.asked(key, month, criteria))}</li>" for key in variant.rules
    )
    return (
        Html(criteria_words.noted(variant.label, variant.note)),
        criteria_words.whose(variant.kode),
        text.GROUPS[variant.group],
        Html(f'<ul class="lj-asked">{asked}</ul>'),
    )


def _rule(rule: Rule, month: str, criteria: Criteria) -> tuple[str, ...]:
    newest = criteria.history(rule.id)[-1]
    label = rule.label if rule == newest else text.BEFORE.format(label=rule.label)
    return (
        Html(criteria_words.noted(label, rule.note)),
        Html(criteria_words.noted(criteria_words.holds(rule), _when(rule, month))),
        rule.legal,
        Html(criteria_words.badge(rule.status)),
        Html(criteria_words.links(rule.sources)),
        "; ".join(variant.label for variant in _users(rule, criteria)),
    )


def _when(rule: Rule, month: str) -> str:
    if not rule.starts:
        return ""
    said = text.NOW if rule.covers(month) else text.LATER if month < rule.starts else text.ENDED
    return said.format(month=periods.label(month))


def _users(rule: Rule, criteria: Criteria) -> list[Variant]:
    return [variant for variant in criteria.variants if rule.id in variant.rules]


def _framed(criteria: Criteria) -> Figure:
    rules = criteria.rules
    cited = criteria_words.ids(source for rule in rules for source in rule.sources)
    said = text.RULES_FOUND.format(
        sourced=formats.number(sum(rule.status != NOT_FOUND for rule in rules)),
        all=formats.number(len(rules)),
    )
    title = said if _own_limits(criteria) else said + text.RULES_NONE_OWN
    return Figure(
        "aturan",
        Caption(title, text.RULES_SUBTITLE, provenance.plain_line([cited])),
        cited,
        tuple(dict.fromkeys(rule.status for rule in rules if rule.status != NOT_FOUND)),
        tuple(sorted({rule.starts for rule in rules} - {""})),
        "",
        lambda: _sheet(criteria, cited),
        None,
    )


def _own_limits(criteria: Criteria) -> list[Rule]:
    """Rules with a number that Jambi, or one of its regencies, asks by itself."""
    own = [variant for variant in criteria.variants if variant.kode.startswith(PROVINCE)]
    return [r for r in criteria.rules for v in own if r.id in v.rules and r.test in NUMBERED]


def _sheet(criteria: Criteria, cited: str) -> Sheet:
    rows = [
        (
            rule.id,
            rule.label,
            rule.starts,
            rule.ends,
            rule.legal,
            rule.status.replace("_", " "),
            "; ".join(source.title for source in rule.sources),
            "; ".join(variant.id for variant in _users(rule, criteria)),
            rule.note,
        )
        for rule in ordered(criteria)
    ]
    return criteria_words.sheet(FILE_COLUMNS, rows, cited)
