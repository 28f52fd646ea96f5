"""A picture of our own as an image within HTML: what a page's HTML is cleaned of otherwise."""

from base64 import b64encode
from html import escape


def written(svg: str, alt: str, name: str) -> str:
    """The picture as HTML. alt: what a reader who can't see it hears. name: its class."""
    said = escape(alt, quote=True)
    return f'<img class="{name}" src="{address(svg)}" alt="{said}">'


def address(svg: str) -> str:
    """The picture as an address that holds it whole, for an image's `src`."""
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"
