"""The briefing as one HTML file that needs no network: to read, and to present full screen."""

from briefing.offline.page import html

__all__ = ["html"]
