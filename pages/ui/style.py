"""The product's own stylesheet and script, linked from the page's shell: they travel once."""

import hashlib
from functools import cache
from pathlib import Path

from geo import palette

ROUTE = "/assets/ui"


@cache
def sheet() -> bytes:
    """The rules, nested in the app's own element so that they win over the framework's."""
    files = sorted((Path(__file__).parent / "assets").glob("*.css"))
    css = "\n".join(file.read_text(encoding="utf-8") for file in files)
    colours = f"--lj-none-light: {palette.LIGHT.no_data}; --lj-none-dark: {palette.DARK.no_data};"
    return f".stApp {{ {colours}\n{css}\n}}\n".encode()


@cache
def url() -> str:
    """Where the server offers it; the address changes with the content."""
    return f"{ROUTE}/{hashlib.sha256(sheet()).hexdigest()[:10]}/style.css"


@cache
def script() -> bytes:
    """What the page does in the browser alone."""
    return (Path(__file__).parent / "assets" / "page.js").read_bytes()


@cache
def script_url() -> str:
    """Where the server offers the script; the address changes with the content."""
    return f"{ROUTE}/{hashlib.sha256(script()).hexdigest()[:10]}/page.js"
