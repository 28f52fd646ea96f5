"""One commitment in full: the verdict with its rule and figures, every version, and its change."""

from html import escape
from itertools import pairwise

import streamlit as st

from data import people
from data.commitment_content import Baseline, changed
from data.people import Forbidden
from data.regions import region
from pages.ui import followup_change, frame, html_table, load_history, provenance, visitor
from pages.ui import followup_words as words
from pages.ui.followup_items import TAKEN_BACK, Item
from pages.ui.text import tindak_lanjut as text
from program.rows import Row
from words import periods

_DONE = "_komitmen_tersimpan"


def say(sentence: str) -> None:
    """What is said once, after the next run has begun."""
    st.session_state[_DONE] = sentence


def done() -> None:
    """Say once what was kept."""
    said = st.session_state.pop(_DONE, "")
    if said:
        st.success(frame.literal(said), icon=":material/check:")


def show(item: Item) -> None:
    """The commitment that is opened."""
    place = region(item.content.kode).name
    frame.section(text.OPENED.format(id=item.id, place=place), item.content.what)
    st.html(_verdict(item))
    st.html(_facts(item))
    st.html(f'<h3 class="lj-sub">{escape(text.HISTORY)}</h3>')
    html_table.show(text.HISTORY_COLUMNS, _history(item), text.HISTORY_ALT.format(id=item.id))
    if item.group == TAKEN_BACK:
        return
    try:
        people.must_commit(visitor.visitor(), item.content.kode)
    except Forbidden as fault:
        st.info(f"{frame.literal(fault)}.", icon=":material/lock:")
        return
    with st.expander(text.CHANGE_TITLE, key=f"ubah_{item.id}_{item.now.version}"):
        kept = followup_change.ask(item)
    if kept:
        say(kept)
        st.rerun()


def _verdict(item: Item) -> str:
    if item.group == TAKEN_BACK:
        name, said = text.TAKEN_BACK, item.now.note
    else:
        name, said = text.VERDICTS[item.group], words.rule(item)
    return (
        f'<p class="lj-ruling"><span class="lj-verdict {item.group}">{escape(name)}</span> '
        f"{escape(said)}</p>"
    )


def _facts(item: Item) -> str:
    content, verdict, unit = item.content, item.verdict, item.meaning.unit
    agreed = periods.label(content.agreed)
    target = "; ".join(filter(None, (words.target(content), words.span(content))))
    start = _figure(content.baseline, unit) or escape(text.NO_START_SAID.format(agreed=agreed))
    newest = "; ".join(filter(None, (_figure(verdict.newest, unit), escape(words.distance(item)))))
    told = {
        "target": escape(target),
        "due": escape(periods.label(content.due)),
        "answers": escape(content.answers),
        "agreed": escape(", ".join(filter(None, (agreed, content.meeting)))),
        "scenario": _scenario(content.scenario),
        "baseline": start,
        "decided": _figure(verdict.decided, unit),
        "newest": newest or escape(text.NO_FIGURE_YET),
    }
    lines = "".join(
        f"<div><dt>{escape(text.FACTS[name])}</dt><dd>{said}</dd></div>"
        for name, said in told.items()
        if said
    )
    return f'<section class="lj-origin"><dl>{lines}</dl></section>'


def _figure(row: Row | Baseline | None, unit: str) -> str:
    """A figure with period, source and status, as HTML; "" where there is none."""
    if row is None:
        return ""
    source = provenance.links(row.source)
    return f"{escape(words.figure(row, unit))} {provenance.badge(row.status)} {source}"


def _scenario(number: str) -> str:
    if not number:
        return ""
    said = text.SCENARIO_LINK.format(number=number)
    address = f"simulasi_anggaran?skenario={number}"
    return f'<a href="{escape(address)}" target="_self">{escape(said)}</a>'


def _history(item: Item) -> list[tuple[str, ...]]:
    """Every version, the newest first, with what it says otherwise than the one before."""
    befores = [None, *(earlier for earlier, _ in pairwise(item.versions))]
    rows: list[tuple[str, ...]] = []
    for before, version in zip(befores, item.versions, strict=True):
        found = changed(before.commitment, version.commitment) if before else {}
        rows.append(
            (
                str(version.version),
                periods.moment(version.made_at),
                load_history.by(version.person, version.role),
                text.ACTS[version.act],
                words.differences(found, item.meaning) or text.FIRST,
                version.note or text.FIRST,
            )
        )
    return rows[::-1]
