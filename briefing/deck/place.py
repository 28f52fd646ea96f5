"""Where things stand on a slide, in points: 960 × 540, from the upper left corner."""

from collections.abc import Iterable
from dataclasses import dataclass

WIDTH, HEIGHT = 960.0, 540.0
EMU = 12_700
"""Office's length in a point."""


@dataclass(frozen=True)
class Box:
    """A rectangle: its upper left corner and size, points."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    @property
    def area(self) -> float:
        """Square points."""
        return self.width * self.height

    def columns(self, *parts: float, gap: float = 24) -> tuple["Box", ...]:
        """Side by side, as wide as their parts ask."""
        room, at, found = self.width - gap * (len(parts) - 1), self.left, []
        for part in parts:
            wide = room * part / sum(parts)
            found.append(Box(at, self.top, wide, self.height))
            at += wide + gap
        return tuple(found)

    def under(self, height: float, gap: float = 0) -> tuple["Box", "Box"]:
        """Cut in two: what is `height` high on top, and the rest below a gap."""
        rest = self.height - height - gap
        return (
            Box(self.left, self.top, self.width, height),
            Box(self.left, self.top + height + gap, self.width, rest),
        )

    def inside(self, x: float, y: float | None = None) -> "Box":
        """Smaller by x on the left and right, by y above and below."""
        down = x if y is None else y
        return Box(self.left + x, self.top + down, self.width - 2 * x, self.height - 2 * down)

    def meets(self, other: "Box", slack: float = 0.5) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right - slack
            and other.left < self.right - slack
            and self.top < other.bottom - slack
            and other.top < self.bottom - slack
        )

    def clear_of(self, others: Iterable["Box"], gap: float = 8) -> "Box":
        """The largest part of it beside, above or below the others."""
        left = self
        for other in others:
            if left.meets(other):
                left = max(left._around(other, gap), key=lambda part: part.area)
        return left

    def _around(self, other: "Box", gap: float) -> list["Box"]:
        right, low = other.right + gap, other.bottom + gap
        return [
            Box(self.left, self.top, max(other.left - gap - self.left, 0), self.height),
            Box(right, self.top, max(self.right - right, 0), self.height),
            Box(self.left, self.top, self.width, max(other.top - gap - self.top, 0)),
            Box(self.left, low, self.width, max(self.bottom - low, 0)),
        ]

    @property
    def xfrm(self) -> str:
        """Its place as DrawingML says it."""
        x, y, w, h = (round(v * EMU) for v in (self.left, self.top, self.width, self.height))
        return f'<a:off x="{x}" y="{y}"/><a:ext cx="{max(w, 0)}" cy="{max(h, 0)}"/>'


SLIDE = Box(0, 0, WIDTH, HEIGHT)
