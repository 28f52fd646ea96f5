"""Colours and faces of a template, each checked to be one."""

import colorsys
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.deck.look import DEFAULT, SLOTS
from briefing.deck.template.file import A, OwnFile, P
from geo.palette import contrast, ink_on

_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_FACE = re.compile(r"\w[\w .&'-]{0,59}")
READABLE, VISIBLE = 4.5, 3.0
"""Least contrast of text, and of lines and large words."""
_OURS = dict(zip(SLOTS, DEFAULT.scheme, strict=True))
_NAMES = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}


@dataclass(frozen=True)
class Scheme:
    """slots: a theme's colours as the master maps them, "#RRGGBB"; faces: of titles and text."""

    slots: Mapping[str, str]
    heading: str
    text: str

    def colour(self, fill: Any) -> str:
        """What a fill's colour comes to: "#RRGGBB", "" where it is none."""
        found = None if fill is None else next(iter(fill), None)
        if found is None:
            return ""
        value = found.get("val", "")
        if found.tag == f"{A}sysClr":
            value = found.get("lastClr", "")
        base = self.slots.get(value, "")
        if found.tag != f"{A}schemeClr":
            base = f"#{value.upper()}" if _HEX.fullmatch(value) else ""
        return _changed(base, found) if base else ""

    def grounded(self, paper: str) -> tuple[tuple[str, ...], bool]:
        """The colours of a look over this ground, and whether it is dark."""
        ink = self.slots["tx1"]
        if contrast(ink, paper) < READABLE:
            ink = ink_on(paper)
        dark = contrast(ink, "#000000") > contrast(paper, "#000000")
        accents = [self.slots[f"accent{at}"] for at in range(1, 7)]
        seen = [one for one in accents if contrast(one, paper) >= VISIBLE] or [ink]
        accents[0] = seen[0]
        low, high = (paper, ink) if dark else (ink, paper)
        rest = (self.slots["dk2"], self.slots["lt2"])
        links = (self.slots["hlink"], self.slots["folHlink"])
        return (low, high, *rest, *accents, *links), dark


def scheme(found: OwnFile, master: Any, theme: str) -> Scheme:
    """The theme's colours and faces; ours where it has none."""
    root = found.xml(theme) if theme else None
    listed = None if root is None else root.find(f"{A}themeElements/{A}clrScheme")
    own = dict(_OURS)
    for slot in [] if listed is None else listed:
        name = slot.tag.rpartition("}")[2]
        value = next((one.get("lastClr") or one.get("val", "") for one in slot), "")
        if name in own and _HEX.fullmatch(value):
            own[name] = f"#{value.upper()}"
    mapped = master.find(f"{P}clrMap")
    for name, usual in _NAMES.items():
        own[name] = own.get(usual if mapped is None else mapped.get(name, usual), own[usual])
    for at in range(1, 7):
        name = f"accent{at}"
        own[name] = own.get(name if mapped is None else mapped.get(name, name), own[name])
    return Scheme(
        own, _face(root, "majorFont", DEFAULT.heading), _face(root, "minorFont", DEFAULT.text)
    )


def _face(root: Any, kind: str, ours: str) -> str:
    latin = None if root is None else root.find(f".//{A}{kind}/{A}latin")
    name = "" if latin is None else latin.get("typeface", "")
    return name if _FACE.fullmatch(name) else ours


def _changed(base: str, colour: Any) -> str:
    """A colour after its changes of lightness, as Office reckons them."""
    red, green, blue = (int(base[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, light, strong = colorsys.rgb_to_hls(red, green, blue)
    for change in colour:
        name, part = change.tag.rpartition("}")[2], _part(change)
        if name == "lumMod":
            light *= part
        elif name == "lumOff":
            light += part
        elif name == "shade":
            light *= part
        elif name == "tint":
            light = 1 - (1 - light) * part
    mixed = colorsys.hls_to_rgb(hue, min(max(light, 0), 1), strong)
    return "#" + "".join(f"{round(one * 255):02X}" for one in mixed)


def _part(change: Any) -> float:
    value = change.get("val", "")
    return int(value) / 100_000 if re.fullmatch(r"-?\d{1,6}", value) else 1.0
