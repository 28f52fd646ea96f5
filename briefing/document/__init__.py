"""The briefing on paper, by Typst: a nota dinas, and two pages for each regency."""

from briefing.document.memo import note
from briefing.document.sheets import profiles

__all__ = ["note", "profiles"]
