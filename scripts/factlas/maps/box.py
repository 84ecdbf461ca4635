"""Rectangles and lines on a drawing, y downwards."""

import math
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """Its area."""
        return (self.right - self.left) * (self.bottom - self.top)

    def grown(self, by: float) -> "Box":
        """The same with a margin."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def overlap(self, other: "Box") -> float:
        """The area that both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0

    def nearest(self, point: Point) -> Point:
        """The point of the rectangle that lies nearest to another point."""
        x = min(max(point[0], self.left), self.right)
        return x, min(max(point[1], self.top), self.bottom)

    def meets(self, start: Point, end: Point) -> bool:
        """Whether a line touches the rectangle (Liang and Barsky, 1984)."""
        enter, leave = 0.0, 1.0
        for low, high, begin, stop in (
            (self.left, self.right, start[0], end[0]),
            (self.top, self.bottom, start[1], end[1]),
        ):
            step = stop - begin
            if step == 0:
                if not low <= begin <= high:
                    return False
                continue
            near, far = sorted(((low - begin) / step, (high - begin) / step))
            enter, leave = max(enter, near), min(leave, far)
        return enter <= leave


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the line from a to b and the line from c to d cross; a touch is none."""

    def turn(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


def distance_to_line(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from the line between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = (point[0] - start[0]) * dx + (point[1] - start[1]) * dy
    share = min(1.0, max(0.0, along / length)) if length else 0.0
    return math.dist(point, (start[0] + share * dx, start[1] + share * dy))
