"""A plan that a fund's rule forbids: the rule, its legal source, what to change; no numbers."""

from html import escape

import streamlit as st

from pages.ui import provenance
from pages.ui.text import simulasi as text
from program.budget.permitted import NotAllowed, Refusal
from words import periods


def show(refused: NotAllowed) -> None:
    """Every rule that the plan breaks."""
    found = "".join(_item(one) for one in refused.refusals)
    st.html(
        f'<section class="lj-refused" role="alert"><h2>{text.REFUSED}</h2>'
        f"<p>{text.REFUSED_LEAD}</p><ol>{found}</ol></section>"
    )


def _item(refusal: Refusal) -> str:
    rule = refusal.rule
    allows = ", ".join(text.GROUPS.get(one, one) for one in rule.allows)
    change = text.CHANGE[rule.kind].format(allows=allows, ceiling=rule.ceiling)
    end = text.REFUSED_UNTIL.format(end=periods.label(rule.ends)) if rule.ends else ""
    since = text.REFUSED_SINCE.format(start=periods.label(rule.starts), end=end)
    named = "; ".join(provenance.linked(source) for source in rule.sources)
    facts = (
        (text.REFUSED_RULE, f"{escape(rule.label)}, {escape(since)}"),
        (text.REFUSED_LEGAL, f"{escape(rule.legal)}. {text.SOURCE}: {named}"),
        (text.REFUSED_CHANGE, escape(change)),
    )
    listed = "".join(f"<div><dt>{name}</dt><dd>{words}</dd></div>" for name, words in facts)
    return f"<li><p>{escape(refusal.sentence)}</p><dl>{listed}</dl></li>"
