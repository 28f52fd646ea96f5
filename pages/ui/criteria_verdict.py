"""What each variant says of a person: the verdict, by which rule, and what would decide it."""

from collections import Counter
from html import escape

import streamlit as st

from data.criteria import Criteria, Rule, load
from figures.theme import Caption
from pages.ui import criteria_words, figure, provenance
from pages.ui.figure import Figure
from pages.ui.text import kriteria as text
from program.criteria import (
    ELIGIBLE,
    INELIGIBLE,
    NO_TEXT,
    NOT_IN_FORCE,
    TOLD_NOTHING,
    UNDECIDED,
    Applicant,
    Finding,
    Verdict,
    judge,
)
from words import formats, periods

CLASS = {ELIGIBLE: "baik", INELIGIBLE: "buruk", UNDECIDED: "ragu"}
HOME_FIRST = (True, None, False)
FILE_COLUMNS = (
    "varian", "putusan", "aturan", "hasil", "sebab", "dasar_hukum", "status", "sumber",
)  # fmt: skip


def show(person: Applicant, month: str) -> None:
    """The verdicts in their frame, those of rules that hold where the person lives first."""
    criteria = load()
    found = [judge(person, variant, month, criteria) for variant in criteria.variants]
    found.sort(key=lambda verdict: HOME_FIRST.index(verdict.at_home))
    with figure.frame(_framed(found, month)):
        st.html(f'<ul class="lj-verdicts">{"".join(_written(one, criteria) for one in found)}</ul>')


def _written(verdict: Verdict, criteria: Criteria) -> str:
    variant = criteria.variant(verdict.variant)
    holds = f"{criteria_words.whose(variant.kode)}; {text.AT_HOME[verdict.at_home]}"
    whose = holds if variant.kode else text.NOBODYS
    tests = "".join(map(_test, verdict.findings))
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in reasons(verdict))
    return (
        f"<li><h3>{escape(variant.label)}</h3>"
        f'<p class="lj-judge {CLASS[verdict.outcome]}">'
        f'<span aria-hidden="true">{text.VERDICT_SIGNS[verdict.outcome]}</span> '
        f"{text.VERDICTS[verdict.outcome]}</p>"
        f'<p class="lj-whose">{escape(whose)}</p><ul class="lj-tests">{tests}</ul>{said}'
        f'<p class="lj-source">{escape(variant.note)}</p></li>'
    )


def _test(finding: Finding) -> str:
    sign, said = text.OUTCOME_SIGNS[finding.outcome], text.OUTCOMES[finding.outcome]
    return (
        f'<li class="{finding.outcome}"><span aria-hidden="true">{sign}</span>'
        f"<span>{escape(finding.rule.label)}: <em>{said}</em></span></li>"
    )


def reasons(verdict: Verdict) -> list[str]:
    """By which rule it is so, and what would make it decidable, in sentences."""
    said = []
    if verdict.outcome == INELIGIBLE:
        said.append(text.REFUSED_BY.format(rules=criteria_words.listed(verdict.decided_by)))
    elif verdict.outcome == ELIGIBLE:
        said.append(text.MET_ALL)
    else:
        said += _wanted(verdict)
    unsourced = verdict.without_source
    if unsourced and verdict.outcome != UNDECIDED:
        said.append(text.WITHOUT_SOURCE.format(rules=criteria_words.listed(unsourced)))
    return said


def _wanted(verdict: Verdict) -> list[str]:
    """What would have to be known, of the person and of the rules."""
    by_reason: dict[str, list[Rule]] = {}
    for finding in verdict.unknown:
        by_reason.setdefault(finding.reason, []).append(finding.rule)
    said = []
    if TOLD_NOTHING in by_reason:
        fields = dict.fromkeys(text.FIELDS[rule.test] for rule in by_reason[TOLD_NOTHING])
        said.append(text.ASK.format(fields=formats.listing(list(fields))))
    for reason, sentence in ((NO_TEXT, text.ASK_TEXT), (NOT_IN_FORCE, text.ASK_MONTH)):
        if reason in by_reason:
            said.append(sentence.format(rules=criteria_words.listed(by_reason[reason])))
    return said


def _framed(found: list[Verdict], month: str) -> Figure:
    counted = Counter(verdict.outcome for verdict in found)
    title = text.VERDICT_TITLE.format(
        all=formats.number(len(found)),
        eligible=formats.number(counted[ELIGIBLE]),
        ineligible=formats.number(counted[INELIGIBLE]),
        undecided=formats.number(counted[UNDECIDED]),
    )
    subtitle = text.VERDICT_SUBTITLE.format(month=periods.label(month))
    asked = [finding.rule for verdict in found for finding in verdict.findings]
    cited = criteria_words.ids(source for rule in asked for source in rule.sources)
    return Figure(
        "putusan",
        Caption(title, subtitle, provenance.plain_line([cited])),
        cited,
        (),
        (month,),
        "",
        lambda: criteria_words.sheet(FILE_COLUMNS, _rows(found), cited),
        None,
    )


def _rows(found: list[Verdict]) -> list[tuple[str, ...]]:
    return [
        (
            verdict.variant,
            text.VERDICTS[verdict.outcome],
            finding.rule.label,
            text.OUTCOMES[finding.outcome],
            text.WHY_UNKNOWN[finding.reason],
            finding.rule.legal,
            finding.rule.status.replace("_", " "),
            "; ".join(source.title for source in finding.rule.sources),
        )
        for verdict in found
        for finding in verdict.findings
    ]
