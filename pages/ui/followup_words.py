"""A commitment and the figures that test it, in words."""

from collections.abc import Mapping
from typing import Any

from data.catalogue import Indicator, catalogue
from data.commitment_content import ADDED, FIELDS, Baseline, Commitment
from data.regions import region
from pages.ui.followup_items import Item
from pages.ui.text import tindak_lanjut as text
from program.change import UP
from program.commitments import to_reach
from program.rows import Row
from words import formats, periods


def figure(row: Row | Baseline | None, unit: str) -> str:
    """A published figure with its period: "30.000 orang, per Agustus 2024"."""
    if row is None:
        return text.NO_FIGURE_YET
    said = text.FIGURE.format(value=formats.value(row.value, unit), when=periods.as_of(row.period))
    return f"{said} ({text.ROUNDED})" if row.approx else said


def target(commitment: Commitment) -> str:
    """What was promised, counted: "5.000 orang lebih banyak: Peserta aktif"."""
    meaning = catalogue()[commitment.indicator]
    words = {"measure": meaning.label, "value": formats.value(commitment.target, meaning.unit)}
    if commitment.by == ADDED:
        return text.ADDED_TARGET[meaning.good].format(count=words["value"], measure=meaning.label)
    return text.REACHED_TARGET[meaning.good].format(**words)


def span(commitment: Commitment) -> str:
    """From where to where people are counted, "" where it is a value to be reached."""
    if commitment.by != ADDED or commitment.baseline is None:
        return ""
    ends = (commitment.baseline.value, to_reach(commitment))
    start, wanted = (formats.number(end) for end in ends)
    return text.FROM_TO.format(start=start, wanted=wanted)


def distance(item: Item) -> str:
    """How far the newest figure is from the target, "" where that isn't known."""
    missing = item.verdict.missing
    if formats.is_missing(missing):
        return ""
    if missing <= 0:
        return text.REACHED_NOW
    unit = item.meaning.unit
    count = formats.value(missing, formats.POINTS if unit == "share" else unit)
    return (text.LACKING if item.meaning.good == UP else text.ABOVE).format(count=count)


def rule(item: Item) -> str:
    """The rule that spoke, with the figures it used."""
    verdict, unit = item.verdict, item.meaning.unit
    said = text.RULE[verdict.why].format(
        due=periods.label(item.content.due),
        agreed=periods.label(item.content.agreed),
        decided=figure(verdict.decided, unit),
        wanted=formats.value(verdict.wanted, unit),
    )
    if verdict.later is None:
        return said
    return f"{said} {text.LATER.format(later=figure(verdict.later, unit))}"


def differences(changed: Mapping[str, tuple[Any, Any]], meaning: Indicator) -> str:
    """What one version says otherwise than the one before."""
    return "; ".join(
        text.CHANGE.format(
            field=FIELDS[name],
            before=_said(name, before, meaning),
            after=_said(name, after, meaning),
        )
        for name, (before, after) in changed.items()
    )


def _said(name: str, value: Any, meaning: Indicator) -> str:
    if name == "target":
        return formats.value(value, meaning.unit)
    if name == "due":
        return periods.label(value)
    return str(value) or text.EMPTY


def named(item: Item) -> str:
    """A commitment in a list of choices."""
    place = region(item.content.kode).short
    return text.NAMED.format(id=item.id, place=place, what=item.content.what)
