"""The publications behind one regency's profile, each with the measures taken from it."""

from collections.abc import Iterable, Mapping
from html import escape
from urllib.parse import urlsplit

import pandas as pd

from data.catalogue import catalogue
from data.published import sources
from data.regions import PROVINCE
from data.sources import Source
from pages.ui.text import profil_daerah as text
from program.figures import Figures
from program.own_trends import Moving
from words import formats


def behind(
    figures: Figures, rows: Mapping[str, pd.Series], moving: Iterable[Moving]
) -> dict[str, list[str]]:
    """Source id → short names of the measures: own figures, the province's, and the series."""
    found: dict[str, list[str]] = {}
    for key, row in rows.items():
        whole = figures.cells.get((PROVINCE, row["period"], key))
        _add(found, f"{row['source']};{whole.source if whole else ''}", catalogue()[key].short)
    for one in moving:
        _add(found, ";".join(one.rows["source"]), one.meaning.short)
    return found


def _add(found: dict[str, list[str]], ids: str, name: str) -> None:
    for key in ids.split(";"):
        if key in sources() and name not in found.setdefault(key, []):
            found[key].append(name)


def written(found: Mapping[str, list[str]], name: str) -> str:
    """Heading and list as HTML; on paper the publications alone, so that both sides hold."""
    lead = text.SOURCES_COUNT.format(count=formats.number(len(found)), name=name)
    known = sources()
    items = "".join(
        f"<li>{_one(known[key])} <i>{escape(', '.join(names))}</i></li>"
        for key, names in found.items()
    )
    return (
        f'<div class="lj-section lj-profil-sources"><h2>{text.SOURCES}</h2><p>{escape(lead)}</p>'
        f"<ol>{items}</ol></div>"
    )


def _one(source: Source) -> str:
    title = escape(source.title)
    # Titles of the press begin with the paper's name.
    said = "" if source.title.startswith(source.publisher) else f"{escape(source.publisher)}. "
    if not source.url:
        return f"{said}{title}."
    host = escape(urlsplit(source.url).hostname or "")
    return (
        f'{said}<a href="{escape(source.url, quote=True)}" target="_blank" '
        f'rel="noopener noreferrer">{title}</a><span class="host"> ({host})</span>.'
    )
