"""The briefing on paper, by Typst: a nota dinas, and two pages for each regency."""

from briefing.document.note import note
from briefing.document.profiles import profiles

__all__ = ["note", "profiles"]
