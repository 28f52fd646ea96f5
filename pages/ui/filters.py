"""What the visitor may choose. Every choice lives in the address, so a view can be reopened."""

from collections.abc import Callable, Iterable, Sequence

import streamlit as st

from data.catalogue import Indicator, catalogue
from data.regions import regencies, region
from geo.classes import DEFAULT, FEWEST, METHOD_NAMES, MOST
from pages.ui import chips, choices
from pages.ui.text import bingkai, data_metode
from pages.ui.text import peta_cakupan as text
from pages.ui.view import Classing
from program.figures import Figures
from program.series import best_period
from program.series import periods as periods_of
from words import formats, periods

INDICATOR, PERIOD, STATUS = "indikator", "periode", "angka"
REGENCY, OTHERS = "daerah", "banding"
SINCE, UNTIL = "dari", "sampai"
EVERYONE = "sebelas"
BOTH, PUBLISHED = "semua", "terbitan"


def choice(
    key: str,
    label: str,
    options: Iterable[str],
    said: Callable[[str], str] = str,
    default: str | None = None,
    disabled: bool = False,
) -> str:
    """One of `options` in a select box; the page's own choice is `default`, else the first.

    said: an option in words. A choice that this page doesn't know counts as none here, and
    stays for the pages that do.
    """
    listed = list(options)
    own = default if default in listed else listed[0]
    _offer(key, listed, said, own)
    chosen = st.selectbox(
        label,
        listed,
        format_func=said,
        key=key,
        on_change=choices.remember,
        args=(key,),
        disabled=disabled,
    )
    if not disabled:
        chips.note(key, label, said(str(chosen)))
    return str(chosen)


def buttons(
    key: str,
    label: str,
    options: Sequence[str],
    said: Callable[[str], str] = str,
    has_chip: bool = True,
    default: str | None = None,
) -> str:
    """One of a few options, all in sight; `default`, else the first, to begin with.

    has_chip: whether it filters, so that resetting takes it back; a part of a page doesn't.
    """
    _offer(key, options, said, default or options[0])
    chosen = st.segmented_control(
        label,
        options,
        format_func=said,
        required=True,
        key=key,
        on_change=choices.remember,
        args=(key,),
    )
    if has_chip:
        chips.note(key, label, said(str(chosen or options[0])))
    return str(chosen or options[0])


def several(
    key: str,
    label: str,
    options: Sequence[str],
    said: Callable[[str], str],
    most: int | None = None,
    none: str = bingkai.CHOOSE,
) -> list[str]:
    """Any of `options`, at most `most`; none to begin with. `key` is one of `choices.LISTS`.

    none: what the box says while nothing is chosen.
    """
    asked = choices.kept(key) or []
    known = [_known(code, options, said, "") for code in asked]
    choices.offer(key, list(dict.fromkeys(filter(None, known)))[:most], [])
    found = st.multiselect(
        label,
        options,
        format_func=said,
        key=key,
        on_change=choices.remember,
        args=(key,),
        max_selections=most,
        placeholder=none,
        select_all=False,
    )
    chips.note(key, label, formats.listing([said(str(code)) for code in found]))
    return [str(code) for code in found]


def typed(key: str, label: str, example: str) -> str:
    """What the visitor types, in the address as typed; nothing to begin with."""
    choices.offer(key, str(choices.kept(key) or ""), "")
    said = st.text_input(
        label, key=key, on_change=choices.remember, args=(key,), placeholder=example, max_chars=40
    )
    return str(said or "").strip()


def switch(key: str, label: str, default: bool, explained: str = "") -> bool:
    """Yes or no, in the address as "ya" or "tidak"."""
    own = choices.YES if default else choices.NO
    value = _known(choices.kept(key), (choices.YES, choices.NO), str, own)
    choices.offer(key, value, own, shown=value == choices.YES)
    chips.note(key, label, value)
    return st.checkbox(
        label, key=key, on_change=choices.remember, args=(key,), help=explained or None
    )


def indicator(figures: Figures, disabled: bool = False) -> Indicator:
    """One of the indicators that leadership looks at and some regency has a figure of."""
    options = {i.id: i for i in catalogue().values() if i.main and periods_of(figures, i.id)}
    chosen = choice(INDICATOR, text.INDICATOR, options, indicator_name, disabled=disabled)
    return options[chosen]


def period(figures: Figures, indicator: Indicator, disabled: bool = False) -> str:
    """One of the periods that have a figure, newest first, or each regency's own newest."""
    options = [*periods_of(figures, indicator.id), periods.LATEST]
    newest = best_period(figures, indicator.id)
    return choice(PERIOD, text.PERIOD, options, periods.label, newest, disabled)


def span(known: Sequence[str]) -> tuple[str, str]:
    """First and last year to show, of the periods `known`, oldest first; all to begin with."""
    years = list(dict.fromkeys(p[:4] for p in known))
    since = choice(SINCE, text.SINCE, years)
    later = [year for year in years if year >= since]
    return since, choice(UNTIL, text.UNTIL, later, default=later[-1])


def with_estimates() -> bool:
    """Whether estimates stand beside the published figures."""
    return choice(STATUS, text.STATUS, [BOTH, PUBLISHED], status_name) == BOTH


def regency(all_of_them: bool = True) -> str | None:
    """The chosen regency's code, or None for all; without `all_of_them` always one."""
    options = [*([""] if all_of_them else []), *(r.kode for r in regencies())]
    return choice(REGENCY, text.REGENCY, options, place_name) or None


def others(leading: str | None, most: int | None = None) -> list[str]:
    """Regencies to stand beside the leading one; none to begin with."""
    options = [r.kode for r in regencies() if r.kode != leading]
    return several(OTHERS, text.OTHERS, options, place_name, most)


def classing(policy: bool, disabled: bool = False) -> Classing:
    """Method and number of classes; policy bands only where the indicator has them."""
    methods = [m for m in METHOD_NAMES if policy or m != "policy"]
    counts = [str(k) for k in range(FEWEST, MOST + 1)]
    with st.popover(text.CLASSES, width="stretch", disabled=disabled):
        method = choice("kelas", text.METHOD, methods, lambda m: METHOD_NAMES[m].capitalize())
        off = method == "policy"
        k = choice("jumlah_kelas", text.HOW_MANY, counts, default=str(DEFAULT), disabled=off)
        locked = switch("batas_tetap", text.LOCK, True, text.LOCK_HELP)
    return Classing(method, int(k), locked)


def section(options: list[str]) -> str:
    """One part of the page on data and methods."""
    key = "bagian"
    _offer(key, options, str, options[0])
    chosen = st.pills(
        data_metode.SECTION,
        options,
        required=True,
        key=key,
        on_change=choices.remember,
        args=(key,),
        label_visibility="collapsed",
    )
    return str(chosen or options[0])


def indicator_name(key: str) -> str:
    """An indicator in words."""
    return catalogue()[key].label


def place_name(kode: str) -> str:
    """A regency's full name, or that all are meant."""
    return region(kode).name if kode else text.ALL


def status_name(which: str) -> str:
    """Which figures are shown."""
    return text.WITH_ESTIMATES if which == BOTH else text.ONLY_PUBLISHED


def _offer(key: str, options: Sequence[str], said: Callable[[str], str], own: str) -> None:
    choices.offer(key, _known(choices.kept(key), options, said, own), own)


def _known(
    asked: choices.Value | None, options: Sequence[str], said: Callable[[str], str], own: str
) -> str:
    """The option that is asked for by its code or by its words; `own` where it is none."""
    by_words = {said(option): option for option in options}
    wanted = str(asked)
    return wanted if wanted in options else by_words.get(wanted, own)
