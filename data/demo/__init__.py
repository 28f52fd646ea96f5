"""Synthetic monthly figures for the demonstration, calibrated to the published totals.

Only a store of the edition "contoh" takes them. They show what the screens would say if every
branch office sent its monthly file; they say nothing about any regency.
"""

from data.demo.promises import promises
from data.demo.rows import FILE, SOURCE, figures

__all__ = ["FILE", "SOURCE", "figures", "promises"]
