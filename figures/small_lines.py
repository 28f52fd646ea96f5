"""One small line as SVG text, for a grid that a page lays out by itself."""

from dataclasses import dataclass

import pandas as pd

from figures.theme import Mode, tones

WIDTH, HEIGHT = 200, 100
"""The drawing's own units; it is stretched to the place it is given."""


@dataclass(frozen=True)
class Axes:
    """What all panels share: lowest and highest value, first and last day."""

    low: float
    high: float
    first: pd.Timestamp
    last: pd.Timestamp

    @classmethod
    def around(cls, rows: pd.DataFrame) -> "Axes":
        """The axes that hold all rows (when, value)."""
        values, when = rows["value"].astype(float), pd.to_datetime(rows["when"])
        return cls(float(values.min()), float(values.max()), when.min(), when.max())

    def place(self, when: pd.Timestamp, value: float) -> tuple[float, float]:
        """Where a point stands in the drawing, with a margin for its own thickness."""
        days = (self.last - self.first).days or 1
        across = (when - self.first).days / days
        up = (value - self.low) / ((self.high - self.low) or 1.0)
        return 4 + across * (WIDTH - 8), HEIGHT - 6 - up * (HEIGHT - 12)


def spark(own: pd.DataFrame, reference: pd.DataFrame, axes: Axes, chosen: bool, mode: Mode) -> str:
    """A region's line and points, over the reference in thin ink and a line at the lowest value.

    own, reference: when, value, part, in order of time; a new part begins a new line.
    """
    tone = tones(mode)
    colour = tone.accent if chosen else tone.quiet
    ground = f"M 0 {HEIGHT - 1} H {WIDTH}"
    points = "".join(
        f"M {x:.1f} {y:.1f} h .01" for x, y in (axes.place(when, v) for when, v in _points(own))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'preserveAspectRatio="none" fill="none" stroke-linejoin="round" stroke-linecap="round">'
        f"{_path(ground, tone.hairline, 1)}"
        f"{_path(_line(reference, axes), tone.ink, 1, 0.55)}"
        f"{_path(_line(own, axes), colour, 2.4 if chosen else 2)}"
        f"{_path(points, colour, 5)}</svg>"
    )


def _points(rows: pd.DataFrame) -> list[tuple[pd.Timestamp, float]]:
    return [(when, float(value)) for when, value in zip(rows["when"], rows["value"], strict=True)]


def _line(rows: pd.DataFrame, axes: Axes) -> str:
    drawn = []
    for _, part in rows.groupby("part"):
        places = [axes.place(when, value) for when, value in _points(part)]
        drawn.append("M " + " L ".join(f"{x:.1f} {y:.1f}" for x, y in places))
    return " ".join(drawn)


def _path(line: str, colour: str, width: float, opacity: float = 1) -> str:
    return (
        f'<path d="{line}" stroke="{colour}" stroke-width="{width}" opacity="{opacity}" '
        'vector-effect="non-scaling-stroke"/>'
    )
