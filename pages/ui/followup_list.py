"""The commitments by verdict, and the one that the visitor opens."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from data.regions import region
from pages.ui import (
    cached,
    chips,
    figure,
    filters,
    followup_detail,
    followup_items,
    followup_sheet,
    frame,
    html_table,
    provenance,
)
from pages.ui import followup_words as words
from pages.ui.followup_items import ANSWERS, GROUPS, OPENED, TAKEN_BACK, Item
from pages.ui.html_table import Html
from pages.ui.text import tindak_lanjut as text
from program.figures import Figures
from words import formats, periods


def show(figures: Figures) -> None:
    """How many are kept, the list with its filters, and one in full."""
    followup_detail.done()
    month = cached.this_month()
    every = followup_items.every(figures, month)
    if not every:
        st.info(text.NONE, icon=":material/checklist:")
        _rules(is_open=True)
        return
    found = _filtered(every)
    st.html(counts(found))
    if not found:
        st.info(text.NONE_HERE)
    else:
        with figure.frame(followup_sheet.figure_of(found, month)):
            for group in GROUPS:
                _group(group, [item for item in found if item.group == group])
        by_id = {item.id: item for item in found}
        chosen = filters.choice(OPENED, text.OPEN, list(by_id), lambda one: words.named(by_id[one]))
        followup_detail.show(by_id[chosen])
    _rules(is_open=False)


def _filtered(every: Sequence[Item]) -> list[Item]:
    first, second, _ = st.columns(3)
    with first:
        kode = filters.regency()
    offices = sorted({item.content.answers for item in every}, key=str.casefold)
    with second:
        office = filters.choice(
            ANSWERS, text.ANSWERS, ["", *offices], lambda one: one or text.EVERYONE
        )
    # A chip is written as markdown, and an office is what somebody typed.
    chips.note(ANSWERS, text.ANSWERS, frame.literal(office))
    chips.line()
    return [
        item
        for item in every
        if kode in (None, item.content.kode) and office in ("", item.content.answers)
    ]


def counts(items: Sequence[Item]) -> str:
    """How many of each verdict, in words, as HTML; withdrawn ones aside."""
    groups = [item.group for item in items]
    cards = "".join(
        f'<li class="lj-card"><h3>{escape(name)}</h3><p class="lj-value">'
        f"{formats.number(groups.count(key))}</p>"
        f'<p class="lj-when">{escape(text.MEANS[key])}</p></li>'
        for key, name in text.VERDICTS.items()
    )
    return f'<ul class="lj-cards lj-counts">{cards}</ul>'


def _group(group: str, items: Sequence[Item]) -> None:
    if not items:
        return
    means = text.TAKEN_BACK_MEANS if group == TAKEN_BACK else text.MEANS[group]
    st.html(
        f'<div class="lj-verdicts"><h3>{_badge(group)} {formats.number(len(items))}</h3>'
        f"<p>{escape(means)}</p></div>"
    )
    alt = text.GROUP_ALT.format(verdict=_name(group).lower())
    with st.container(key=f"putusan_{group}"):
        html_table.show(text.COLUMNS, [_row(item) for item in items], alt)


def _name(group: str) -> str:
    return text.TAKEN_BACK if group == TAKEN_BACK else text.VERDICTS[group]


def _badge(group: str) -> str:
    return f'<span class="lj-verdict {group}">{escape(_name(group))}</span>'


def _row(item: Item) -> tuple[str, ...]:
    content, newest = item.content, item.verdict.newest
    status = provenance.badge(newest.status) if newest else ""
    figure_said = escape(words.figure(newest, item.meaning.unit))
    return (
        item.id,
        region(content.kode).short,
        content.what,
        Html(_two(escape(words.target(content)), words.span(content))),
        periods.label(content.due),
        content.answers,
        Html(_two(f"{figure_said} {status}", words.distance(item))),
    )


def _two(first: str, second: str) -> str:
    """first: HTML; second: words beneath it."""
    return f'{first}<br><span class="lj-source">{escape(second)}</span>' if second else first


def _rules(is_open: bool) -> None:
    with st.expander(text.RULES_TITLE, is_open, key="aturan_putusan", type="compact"):
        rows = [(Html(_badge(name)), when) for name, when in text.WHEN.items()]
        html_table.show(text.RULES_COLUMNS, rows, text.RULES_TITLE)
        lines = "".join(f"<li>{escape(rule)}</li>" for rule in text.RULES)
        st.html(f'<ol class="lj-rules">{lines}</ol>')
