"""The workbook of a briefing: its figures, what they mean, what was asked, and sums that live."""

from briefing.book.book import xlsx

__all__ = ["xlsx"]
