"""A fictitious person, chosen from lists: nothing can be typed, so nobody real can be entered."""

from collections.abc import Callable, Iterable

import streamlit as st

from data.regions import regencies
from pages.ui import criteria_words, filters
from pages.ui.choices import NO, YES
from pages.ui.text import kriteria as text
from program.criteria import DECILES, Applicant
from words import formats

AGES = range(10, 101)
MONEY = (*range(0, 1_000_000, 25_000), *range(1_000_000, 5_000_001, 250_000))
"""Rupiah a month: fine steps where the limits of the rules are."""
CHILDREN = range(7)
PAID = (*range(61), 72, 84, 96, 108, 120)
ANSWERS = ("", YES, NO)
SAID = {"": text.UNTOLD, YES: text.YES, NO: text.NO}


def ask() -> tuple[Applicant, str]:
    """The person whom the visitor describes, and the month; what isn't told is unknown."""
    first, second = st.columns(4), st.columns(4)
    with first[0]:
        age = _number("umur", text.AGE, AGES, text.AGE_SAID)
    with first[1]:
        kode = filters.choice(
            filters.REGENCY, text.HOME, ["", *(r.kode for r in regencies())], _home
        )
    with first[2]:
        desil = _number("desil", text.DECILE, DECILES, text.DECILE_SAID)
    with first[3]:
        income = _money("penghasilan", text.INCOME)
    with second[0]:
        spending = _money("pengeluaran", text.SPENDING)
    with second[1]:
        children = _number("anak", text.CHILDREN, CHILDREN, text.CHILDREN_SAID)
    with second[2]:
        paid = _number("masa_iur", text.PAID, PAID, text.PAID_SAID)
    with second[3]:
        month = criteria_words.month()
    person = Applicant(
        age=age,
        desil=desil,
        income_idr=income,
        spending_idr=spending,
        kode=kode,
        children=children,
        months_paid=paid,
        **_answers(),
    )
    return person, month


def _answers() -> dict[str, bool | None]:
    """The four questions that are answered by yes or no, by field of the applicant."""
    asked = (
        ("works_without_wage", "tanpa_upah", text.WITHOUT_WAGE),
        ("active", "aktif", text.ACTIVE),
        ("nik_valid", "nik_sah", text.NIK),
        ("palm_worker", "sawit", text.PALM),
    )
    told: dict[str, bool | None] = {}
    for place, (name, key, label) in zip(st.columns(4), asked, strict=True):
        with place:
            answer = filters.buttons(key, label, ANSWERS, SAID.__getitem__)
        told[name] = None if not answer else answer == YES
    return told


def _number(key: str, label: str, options: Iterable[int], said: str) -> int | None:
    return _chosen(key, label, options, lambda n: said.format(n=formats.number(n)))


def _money(key: str, label: str) -> int | None:
    return _chosen(key, label, MONEY, formats.rupiah_exact)


def _chosen(key: str, label: str, options: Iterable[int], said: Callable[[int], str]) -> int | None:
    chosen = filters.choice(
        key, label, ["", *map(str, options)], lambda code: said(int(code)) if code else text.UNTOLD
    )
    return int(chosen) if chosen else None


def _home(kode: str) -> str:
    return filters.place_name(kode) if kode else text.UNTOLD
