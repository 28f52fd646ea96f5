"""The figures: regions, sources, catalogue, contract, loading and checking.

Everything here answers "what was published, by whom, of when"; nothing is computed.
"""

from pathlib import Path

FILES = Path(__file__).parent / "files"
"""Where the published figures stand."""
