"""Many rectangles and lines at once, as arrays, y downwards.

Each function takes arrays that fit together as numpy has it: a column with a row makes a table.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factlas.maps.box import Box

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Numbers = NDArray[np.intp]


@dataclass(frozen=True)
class Rects:
    """Rectangles."""

    left: Floats
    """Their left edges."""
    top: Floats
    """Their upper edges."""
    right: Floats
    """Their right edges."""
    bottom: Floats
    """Their lower edges."""

    @classmethod
    def of(cls, boxes: Sequence[Box]) -> "Rects":
        """The same boxes as arrays."""
        edges = np.array([(b.left, b.top, b.right, b.bottom) for b in boxes]).reshape(-1, 4)
        return cls(*edges.T)

    def box(self, index: int) -> Box:
        """One of them."""
        edges = (self.left, self.top, self.right, self.bottom)
        return Box(*(float(edge[index]) for edge in edges))

    @property
    def column(self) -> "Rects":
        """The same so that with a row of others they make a table."""
        edges = (self.left, self.top, self.right, self.bottom)
        return Rects(*(edge[:, None] for edge in edges))

    @property
    def area(self) -> Floats:
        """Their areas."""
        return (self.right - self.left) * (self.bottom - self.top)

    def grown(self, by: float | Floats) -> "Rects":
        """The same with a margin."""
        return Rects(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def overlap(self, other: "Rects") -> Floats:
        """The areas that both cover."""
        wide = np.minimum(self.right, other.right) - np.maximum(self.left, other.left)
        high = np.minimum(self.bottom, other.bottom) - np.maximum(self.top, other.top)
        return np.asarray(np.maximum(wide, 0.0) * np.maximum(high, 0.0), dtype=np.float64)

    def touch(self, other: "Rects") -> Bools:
        """Whether they have a point in common."""
        across = (self.left <= other.right) & (other.left <= self.right)
        return np.asarray(across & (self.top <= other.bottom) & (other.top <= self.bottom))

    def nearest(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """The points of the rectangles that lie nearest to other points."""
        near_x, near_y = np.clip(x, self.left, self.right), np.clip(y, self.top, self.bottom)
        return near_x, near_y

    def away(self, x: Floats, y: Floats) -> Floats:
        """How far points lie from the rectangles; 0 inside."""
        near_x, near_y = self.nearest(x, y)
        return length(near_x - x, near_y - y)


@dataclass(frozen=True)
class Lines:
    """Straight lines between two points."""

    x: Floats
    """Where they begin."""
    y: Floats
    """Where they begin."""
    end_x: Floats
    """Where they end."""
    end_y: Floats
    """Where they end."""

    def meet(self, rects: Rects) -> Bools:
        """Whether they touch rectangles: no axis, and no line's own normal, separates the two.

        S. Gottschalk, M. C. Lin and D. Manocha, OBBTree, SIGGRAPH 1996, for a box without width.
        """
        wide, high = (rects.right - rects.left) / 2, (rects.bottom - rects.top) / 2
        dx, dy = (self.end_x - self.x) / 2, (self.end_y - self.y) / 2
        off_x = self.x + dx - (rects.left + wide)
        off_y = self.y + dy - (rects.top + high)
        beside = np.abs(off_x * dy - off_y * dx) > wide * np.abs(dy) + high * np.abs(dx)
        beyond = (np.abs(off_x) > wide + np.abs(dx)) | (np.abs(off_y) > high + np.abs(dy))
        return ~(beside | beyond)

    def cross(self, other: "Lines") -> Bools:
        """Whether they cross; a touch is none."""
        return self._parts(other) & other._parts(self)

    def _parts(self, other: "Lines") -> Bools:
        """Whether the ends of others lie on different sides."""
        return self._turn(other.x, other.y) * self._turn(other.end_x, other.end_y) < 0

    def _turn(self, x: Floats, y: Floats) -> Floats:
        ahead = (self.end_x - self.x) * (y - self.y)
        return ahead - (self.end_y - self.y) * (x - self.x)

    def away(self, x: Floats, y: Floats) -> Floats:
        """How far points lie from the lines, which end at their ends."""
        dx, dy = self.end_x - self.x, self.end_y - self.y
        square = dx * dx + dy * dy
        along = (x - self.x) * dx + (y - self.y) * dy
        share = np.clip(along / np.where(square == 0, 1, square), 0, 1)
        return length(x - self.x - share * dx, y - self.y - share * dy)


def length(dx: Floats, dy: Floats) -> Floats:
    """The lengths of steps; a root is exact on every machine, as numpy's hypotenuse is not."""
    return np.asarray(np.sqrt(dx * dx + dy * dy), dtype=np.float64)
