"""The product's own stylesheet, linked from the page's shell so that it travels once."""

import hashlib
from functools import cache
from pathlib import Path

from geo import palette

ROUTE = "/assets/ui"


@cache
def sheet() -> bytes:
    """The rules, nested in the app's own element so that they win over the framework's."""
    css = (Path(__file__).parent / "assets" / "style.css").read_text(encoding="utf-8")
    colours = f"--lj-none-light: {palette.LIGHT.no_data}; --lj-none-dark: {palette.DARK.no_data};"
    return f".stApp {{ {colours}\n{css}\n}}\n".encode()


@cache
def url() -> str:
    """Where the server offers it; the address changes with the content."""
    return f"{ROUTE}/{hashlib.sha256(sheet()).hexdigest()[:10]}/style.css"
