"""Rectangles on a drawing, y downwards."""

import math
from collections.abc import Sequence
from typing import NamedTuple

Point = tuple[float, float]


class Box(NamedTuple):
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

    def meets(self, other: "Box") -> bool:
        """Whether both cover any area."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def overlap(self, other: "Box") -> float:
        """The area that both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0

    def holds(self, other: "Box") -> bool:
        """Whether the other lies within."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom

    def is_near(self, point: Point, distance: float) -> bool:
        """Whether a point lies inside, or less than a distance off."""
        x, y = point
        is_level = self.top - distance < y < self.bottom + distance
        if not (is_level and self.left - distance < x < self.right + distance):
            return False
        return math.dist(self.nearest(point), point) < distance

    def off(self, other: "Box") -> "Box":
        """The largest part of it that lies wholly on one side of another; empty where none does."""
        if not self.meets(other):
            return self
        left, top, right, bottom = self
        sides = (
            Box(other.right, top, right, bottom),
            Box(left, other.bottom, right, bottom),
            Box(left, top, other.left, bottom),
            Box(left, top, right, other.top),
        )
        whole = [side for side in sides if side.left <= side.right and side.top <= side.bottom]
        return max(whole, key=lambda side: side.area, default=Box(left, top, left, top))

    def nearest(self, point: Point) -> Point:
        """The point of the rectangle that lies nearest to another point."""
        x = min(max(point[0], self.left), self.right)
        return x, min(max(point[1], self.top), self.bottom)


def bounds_of(points: Sequence[Point]) -> Box:
    """The smallest rectangle that holds some points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))
