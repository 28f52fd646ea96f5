"""Regencies side by side: every main indicator, judged against the province."""

from collections.abc import Mapping, Sequence
from html import escape

import pandas as pd

from briefing import profile_words as words
from briefing.profile_sheet import of_standings
from data.catalogue import Indicator, catalogue
from data.regions import region
from figures.theme import Caption
from pages.ui import profile_marks, provenance
from pages.ui.figure import Figure
from pages.ui.text import profil_daerah as text
from program.profile import UNSURE, judged
from words import formats, periods

Standing = Mapping[str, pd.DataFrame]
NARROW = 5
"""Columns up to which a table has room to spare."""


def figure_of(standing: Standing, kodes: Sequence[str], name: str) -> Figure:
    """The framed table of these regencies; a table only, so no picture."""
    shown = pd.concat([table.loc[list(kodes)] for table in standing.values()])
    known = shown[shown["status"].ne("")]
    counts = {region(kode).short: judged(standing, kode) for kode in kodes}
    source = provenance.plain_line(known["source"])
    return Figure(
        name,
        Caption(words.beside(counts), text.COMPARE_SUBTITLE, source),
        provenance.ids_of(known["source"]),
        tuple(dict.fromkeys(known["status"])),
        tuple(sorted(set(known["period"]))),
        "",
        lambda: of_standings(standing, kodes),
        None,
    )


def written(standing: Standing, kodes: Sequence[str], chosen: str) -> str:
    """Key and table as HTML: a row a measure, a column a regency; the first column stays."""
    head = "".join(
        f'<th scope="col"{_own(kode, chosen)}>{escape(region(kode).short)}</th>' for kode in kodes
    )
    meanings = catalogue()
    wide = " lebar" if len(kodes) > NARROW else ""
    body = "".join(_row(table, kodes, meanings[key], chosen) for key, table in standing.items())
    return (
        f'{profile_marks.key()}<div class="lj-scroll" tabindex="0" role="group" '
        f'aria-label="{text.MEASURE}"><table class="lj-matrix{wide}"><thead><tr>'
        f'<th scope="col">{text.MEASURE}</th>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _row(table: pd.DataFrame, kodes: Sequence[str], meaning: Indicator, chosen: str) -> str:
    cells = "".join(_cell(table.loc[kode], meaning, _own(kode, chosen)) for kode in kodes)
    return f'<tr><th scope="row">{escape(meaning.short)}</th>{cells}</tr>'


def _own(kode: str, chosen: str) -> str:
    return ' data-own="ya"' if kode == chosen else ""


def _cell(row: pd.Series, meaning: Indicator, own: str) -> str:
    if formats.is_missing(row["value"]):
        return f'<td class="lj-cell kosong"{own}>{formats.MISSING}</td>'
    part = ""
    if not formats.is_missing(row["share"]):
        part = text.OF_PROVINCE.format(share=formats.percent(row["share"], 1))
    when = periods.label(row["period"])
    about = f"{part}, {when}" if part else when
    value = escape(formats.bare(row["value"], meaning.unit))
    # An unsure verdict wears the sign of an estimate already.
    mark = "" if row["verdict"] == UNSURE else provenance.mark(row["status"])
    signs = " ".join(filter(None, (profile_marks.sign(row), mark)))
    return (
        f'<td class="lj-cell {profile_marks.name(row)}"{own}>{signs} <b>{value}</b>'
        f'<span class="lj-unseen">, {escape(words.verdict(row))}</span>'
        f"<small>{escape(about)}</small></td>"
    )
