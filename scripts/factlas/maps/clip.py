"""The part of a ring that lies in a rectangle, so that a drawing carries no more than it shows."""

from collections.abc import Iterator, Sequence
from functools import reduce

from factlas.maps.box import Box, Point


def clipped(ring: Sequence[Point], box: Box) -> tuple[Point, ...]:
    """A ring cut at the four edges of a box; empty where it lies outside.

    I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, Communications of the ACM 17
    (1974), 32-42. Where a ring leaves the box and comes back it is joined along the edge.
    """
    edges = ((0, box.left, 1), (0, box.right, -1), (1, box.top, 1), (1, box.bottom, -1))
    return reduce(lambda found, edge: _inside(found, *edge), edges, tuple(ring))


def _inside(ring: tuple[Point, ...], axis: int, edge: float, sign: int) -> tuple[Point, ...]:
    """The part of a ring on one side of a line that is parallel to an axis."""
    sides = [sign * (point[axis] - edge) >= 0 for point in ring]
    return ring if all(sides) else tuple(_cut(ring, sides, axis, edge))


def _cut(ring: Sequence[Point], sides: Sequence[bool], axis: int, edge: float) -> Iterator[Point]:
    """The points inside, and those at which the ring crosses the line."""
    before, was_in = ring[-1], sides[-1]
    for point, is_in in zip(ring, sides, strict=True):
        if is_in != was_in:
            yield _crossing(before, point, axis, edge)
        if is_in:
            yield point
        before, was_in = point, is_in


def _crossing(start: Point, end: Point, axis: int, edge: float) -> Point:
    share = (edge - start[axis]) / (end[axis] - start[axis])
    other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    return (edge, other) if axis == 0 else (other, edge)
