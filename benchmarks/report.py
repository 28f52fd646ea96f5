"""What was measured, as a Markdown table in Indonesian or English, and its place in a README."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from words import formats

Language = Literal["id", "en"]

LANGUAGES: tuple[Language, ...] = ("id", "en")
DECIMALS = {"×": 2, "ms": 0, "s": 2, "KB": 1, "MB": 1}
HEADINGS = {
    "id": ("Yang diukur", "Hasil", "Tujuan", "Tercapai"),
    "en": ("Measured", "Result", "Goal", "Met"),
}
VERDICTS = {"id": {True: "ya", False: "tidak"}, "en": {True: "yes", False: "no"}}
BLOCK = re.compile(r"(<!-- benchmarks -->\n).*?(<!-- /benchmarks -->)", re.DOTALL)


@dataclass(frozen=True)
class Text:
    """The same words in both languages; `{}` stands where a number of the row's `facts` goes."""

    id: str
    en: str


@dataclass(frozen=True)
class Row:
    """One measured claim: `value` in `unit`, good where it does not exceed `goal`.

    `facts` are the numbers behind it, each with its unit, in the order in which `details` has
    `{}` for them.
    """

    what: Text
    value: float
    unit: str
    goal: float | None = None
    details: Text = Text("", "")
    facts: tuple[tuple[float, str], ...] = ()

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None without a goal."""
        return None if self.goal is None else self.value <= self.goal


def quantity(value: float, unit: str, language: Language) -> str:
    """A number with its unit, as the language writes it: 1.31 → "1,31 ×", "1.31 ×"."""
    decimals = DECIMALS.get(unit, 0)
    english = f"{value:,.{decimals}f}".replace("-", "−")
    said = formats.number(value, decimals) if language == "id" else english
    return f"{said} {unit}".rstrip()


def table(rows: Sequence[Row], language: Language) -> str:
    """The rows as a Markdown table that ends with a newline."""
    lines = [HEADINGS[language], ("---", "--:", "--:", "---")]
    lines += [_cells(row, language) for row in rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def insert(readme: str, blocks: Callable[[Language], str]) -> str:
    """A README with the text between its markers renewed.

    The first pair of `<!-- benchmarks -->` and `<!-- /benchmarks -->` takes the Indonesian block,
    the second the English one. Raises ValueError without a pair, or with more than two.
    """
    found = len(BLOCK.findall(readme))
    if not 1 <= found <= len(LANGUAGES):
        raise ValueError(f"one or two pairs of benchmark markers are needed, {found} found")
    languages = iter(LANGUAGES)
    return BLOCK.sub(lambda block: block[1] + blocks(next(languages)) + block[2], readme)


def write(path: Path, blocks: Callable[[Language], str]) -> None:
    """Renew the blocks of a README file; see `insert`."""
    path.write_text(insert(path.read_text(encoding="utf-8"), blocks), encoding="utf-8")


def _cells(row: Row, language: Language) -> tuple[str, str, str, str]:
    what = getattr(row.what, language)
    details = getattr(row.details, language)
    facts = [quantity(value, unit, language) for value, unit in row.facts]
    said = f"{what} ({details.format(*facts)})" if details else what
    goal = "–" if row.goal is None else f"≤ {quantity(row.goal, row.unit, language)}"
    verdict = "–" if row.met is None else VERDICTS[language][row.met]
    return said, quantity(row.value, row.unit, language), goal, verdict
