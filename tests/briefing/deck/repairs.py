"""What PowerPoint would find to repair in a deck, by the schemas of Office."""

import re
from pathlib import Path

from openxml_audit import validate_pptx

_OFFICE_WRITES_IT_SO = re.compile(r"/dLbls\[1\](/dLbl\[\d+\])?/extLst\[1\]/ext\[1\]$")
"""Office puts two elements into this extension; the port of its schema calls that one too many."""


def repairs(made: bytes, folder: Path) -> list[str]:
    """Each finding in words."""
    path = folder / "paparan.pptx"
    path.write_bytes(made)
    found = validate_pptx(path).errors
    return [str(one) for one in found if not _OFFICE_WRITES_IT_SO.search(one.path or "")]
