"""HTML that can't be broken by what it holds: every text is escaped where it is put in."""

import re
from html import escape

_UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


class Html(str):
    """Text that is HTML already; only this module and the files beside it make it."""

    __slots__ = ()


def el(name: str, *inside: str | None, **attributes: str | bool | None) -> Html:
    """An element. inside: `Html` as it is, other text escaped, None left out.

    attributes: `class_` → class, `aria_label` → aria-label; None and False left out, True bare.
    """
    return Html(f"<{name}{''.join(_attributes(attributes))}>{together(*inside)}</{name}>")


def together(*parts: str | None) -> Html:
    """Parts one after the other, each escaped unless it is `Html`."""
    return Html("".join(p if isinstance(p, Html) else text(p) for p in parts if p is not None))


def text(words: str) -> Html:
    """Words from anywhere as text of a page; characters that no page may hold are dropped."""
    return Html(escape(_UNPRINTED.sub("", words)))


def _attributes(given: dict[str, str | bool | None]) -> list[str]:
    named = {name.rstrip("_").replace("_", "-"): value for name, value in given.items()}
    return [
        f" {name}" if value is True else f' {name}="{text(value)}"'
        for name, value in named.items()
        if value is not None and value is not False
    ]
