"""What happened, reckoned again: does a published budget match people × tariff × months?"""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from briefing.sheet import STATUS, Sheet, sourced
from data.budget_cases import cases
from data.regions import region
from figures.theme import Caption
from pages.ui import budget_behind, budget_opened, budget_past, cached, choices, figure, provenance
from pages.ui.figure import Figure
from pages.ui.text import simulasi_lanjut as text
from program.budget.history import Reproduction, as_plan, history
from program.budget.scenario import Scenario, newest
from program.figures import Figures
from program.tariffs import CONTRIBUTION

NAME = "anggaran-terdahulu"
PART, DESK = "bagian_simulasi", "susun"
"""The key of the part of the page, and the part on which plans are made."""


@dataclass(frozen=True, eq=False)
class Past:
    """framed: what the frame tells. found: the cases. sources: ids of each. missing: why not."""

    framed: Figure
    found: tuple[Reproduction, ...]
    sources: tuple[str, ...]
    missing: tuple[str, ...]


def show(figures: Figures) -> None:
    """The finding, then each budget with its product, its difference and what could explain it."""
    past = cached.made(build, figures)
    with figure.frame(past.framed):
        for one, sources in zip(past.found, past.sources, strict=True):
            with st.container(key=f"kasus_{one.case.id}", gap=None):
                st.html(budget_past.written(one, sources))
                _door(figures, one)
        for why in past.missing:
            st.info(text.PAST_MISSING.format(why=why))


def _door(figures: Figures, one: Reproduction) -> None:
    """The way to try the budget again as a plan; or why there is none."""
    plan = as_plan(one)
    if plan is None:
        st.html(f'<p class="lj-note">{budget_past.not_opened(one)}</p>')
        return
    st.button(
        text.OPEN.format(label=one.case.label),
        key=f"buka_{one.case.id}",
        icon=":material/edit_note:",
        type="tertiary",
        on_click=_open,
        args=(Scenario(plan, *newest(figures), one.case.label),),
    )


def _open(scenario: Scenario) -> None:
    budget_opened.bring(scenario)
    choices.choose(PART, DESK)


def build(figures: Figures) -> Past:
    """Every case of budget_cases.toml; one whose figures aren't there says which."""
    found, missing = [], []
    for case in cases().values():
        try:
            found.append(history(case, figures))
        except LookupError as fault:
            missing.append(str(fault))
    sources = tuple(_sources(figures, one) for one in found)
    every = provenance.ids_of(sources)
    caption = Caption(
        budget_past.finding(found), text.PAST_SUBTITLE, provenance.plain_line([every])
    )
    statuses = [status for one in found for status in (one.status, one.reckonings[0].status)]
    framed = Figure(
        NAME,
        caption,
        every,
        tuple(dict.fromkeys(statuses)),
        tuple(sorted({one.case.period for one in found})),
        "",
        lambda: _sheet(found, every),
        None,
    )
    return Past(framed, tuple(found), sources, tuple(missing))


def _sources(figures: Figures, one: Reproduction) -> str:
    """Of budget, counts, places in each village, and tariffs."""
    rules = [figures.parameters.find(CONTRIBUTION, month) for month in one.months]
    if one.case.places:
        rules.append(figures.parameters.find(one.case.places, one.case.start))
    cited = [source.id for rule in rules if rule for source in rule.sources]
    oldest = figures.parameters.history(CONTRIBUTION)[0]
    if one.carried_back:
        cited += [source.id for source in oldest.sources]
    return provenance.ids_of([one.source, *(own.source for own in one.reckonings), *cited])


def _sheet(found: Sequence[Reproduction], sources: str) -> Sheet:
    pairs = [(one, own) for one in found for own in one.reckonings]
    table = pd.DataFrame(
        {
            "anggaran": [one.case.label for one, _ in pairs],
            "kode": [one.case.kode for one, _ in pairs],
            "nama": [region(one.case.kode).name for one, _ in pairs],
            "periode": [one.case.period for one, _ in pairs],
            "dana": [budget_behind.fund_name(one.case.fund) for one, _ in pairs],
            "dihitung_untuk": [own.label for _, own in pairs],
            "orang": [own.people for _, own in pairs],
            "bulan": [own.months for _, own in pairs],
            "bulan_tercetak": [text.YES_NO[one.months_printed] for one, _ in pairs],
            "biaya_hitungan": [own.expected_idr for _, own in pairs],
            "anggaran_terbit": [one.budget_idr for one, _ in pairs],
            "selisih": [own.difference_idr for _, own in pairs],
            "selisih_bagian": [own.share for _, own in pairs],
            "setengah_angka_terakhir": [one.rounding_idr for one, _ in pairs],
            "cocok_sampai_pembulatan": [text.YES_NO[own.within_rounding] for _, own in pairs],
            "status": [own.status for _, own in pairs],
            "sumber": [
                provenance.publishers(provenance.ids_of([one.source, own.source]))
                for one, own in pairs
            ],
        }
    )
    money = ("biaya_hitungan", "anggaran_terbit", "selisih", "setengah_angka_terakhir")
    units = dict.fromkeys(money, "rupiah/tahun") | dict.fromkeys(("orang", "bulan"), "")
    return Sheet(table, units | {"selisih_bagian": "share"}, (STATUS, *sourced(sources)))
