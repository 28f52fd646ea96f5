"""What is already known about a file before it is read: corrections remembered per source."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.intake.model import Column, Role
from data.intake.recognise.words import plain


@dataclass(frozen=True)
class ColumnHint:
    """What a column with a known heading is; "" (or None) leaves a part to be recognised."""

    role: Role | None = None
    indicator: str = ""
    unit: str = ""
    period: str = ""


@dataclass(frozen=True)
class Hints:
    """Corrections that stand above what is recognised.

    columns: heading → what its column is; headings are compared by their words alone.
    The other parts are those of `Layout`; "" leaves them to be recognised.
    """

    columns: Mapping[str, ColumnHint] = field(default_factory=dict)
    code_list: str = ""
    numbers: str = ""
    period: str = ""
    indicator: str = ""
    unit: str = ""
    source: str = ""
    status: str = ""

    def of(self, heading: str) -> ColumnHint:
        """What is known of a column."""
        wanted = plain(heading)
        return next(
            (hint for key, hint in self.columns.items() if plain(key) == wanted), ColumnHint()
        )

    def table(self) -> dict[str, str]:
        """The parts of the whole table that are known."""
        names = ("code_list", "numbers", "period", "indicator", "unit", "source", "status")
        return {name: value for name in names if (value := getattr(self, name))}


NONE = Hints()


def remembered(columns: tuple[Column, ...]) -> dict[str, ColumnHint]:
    """The corrections to keep of a layout's columns, for the next file of the same source.

    Periods aren't kept: the next file is of another month.
    """
    return {
        column.heading: ColumnHint(column.role, column.indicator, column.unit)
        for column in columns
        if column.heading
    }
