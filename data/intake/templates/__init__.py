"""Workbooks to fill in, one per kind of data, which check what is typed in Excel itself.

`template(kind)` makes one; `KINDS` says which there are.
"""

from data.intake.templates.book import template
from data.intake.templates.kinds import KINDS, Kind

__all__ = ["KINDS", "Kind", "template"]
