"""Money as people type it: "15,4 miliar", "Rp15.400.000.000", "500 juta" → whole rupiah."""

import re
from decimal import Decimal

SCALES = {"": 1, "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}
_TYPED = re.compile(r"(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,16})(,\d{1,12})?\s*([a-z]*)")


def rupiah(text: str) -> int | None:
    """The whole rupiah that are meant; None where that isn't sure.

    A point only groups thousands and a comma starts the decimals: "15.4 miliar" is refused,
    since it may mean 15,4 as well as 154. So is what comes to a part of a rupiah.
    """
    found = _TYPED.fullmatch(re.sub(r"\s+", " ", text).strip().lower())
    if not found or found[3] not in SCALES:
        return None
    exact = Decimal(found[1].replace(".", "") + (found[2] or "").replace(",", "."))
    exact *= SCALES[found[3]]
    return int(exact) if exact == int(exact) else None
