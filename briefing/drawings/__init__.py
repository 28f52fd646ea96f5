"""Charts and maps of a briefing as SVG, for paper and for one file without a network.

Drawn by hand and not by Vega: a document of eleven regencies holds dozens of them, and each
takes a few milliseconds. Nothing in a drawing has an id, so that many can stand in one page.
"""

from briefing.drawings.draw import natural, svg
from briefing.drawings.said import alt

__all__ = ["alt", "natural", "svg"]
