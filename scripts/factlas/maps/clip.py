"""The part of a ring that lies in a rectangle, so that a drawing carries no more than it shows."""

import math
from collections.abc import Sequence
from functools import reduce

import numpy as np

from factlas.maps.box import Box
from factlas.maps.rects import Bools, Floats

_Point = tuple[float, ...]


def clipped(ring: Floats, box: Box) -> Floats:
    """A ring cut at the four edges of a box; empty where it lies outside.

    A ring has a row of x, one of y, and may have others, of which points at a cut have none (NaN).
    I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, Communications of the ACM 17
    (1974), 32-42. Where a ring leaves the box and comes back it is joined along the edge.
    """
    near: list[_Point] = list(zip(*ring[:, _is_near(ring, box)].tolist(), strict=True))
    edges = ((0, box.left, 1), (0, box.right, -1), (1, box.top, 1), (1, box.bottom, -1))
    found = reduce(lambda points, edge: _inside(points, *edge), edges, near)
    return np.array(found).T if found else ring[:, :0]


def _is_near(ring: Floats, box: Box) -> Bools:
    """Which points a cut may need: none that lies beyond the same edges as those next to it.

    Most of a long coast is cut off, and the few that are left can be gone through one by one.
    """
    x, y = ring[:2]
    beyond = 3 * ((y > box.bottom) - 1 * (y < box.top)) + (x > box.right) - 1 * (x < box.left)
    round_ = np.concatenate((beyond[-1:], beyond, beyond[:1]))
    is_new = round_[1:] != round_[:-1]
    return np.asarray(is_new[:-1] | is_new[1:] | (beyond == 0))


def _inside(ring: Sequence[_Point], axis: int, edge: float, sign: int) -> list[_Point]:
    """The part of a ring on one side of a line that is parallel to an axis."""
    kept: list[_Point] = []
    before = ring[-1] if ring else ()
    was_in = bool(ring) and sign * (before[axis] - edge) >= 0
    for point in ring:
        is_in = sign * (point[axis] - edge) >= 0
        if is_in != was_in:
            kept.append(_crossing(before, point, axis, edge))
        if is_in:
            kept.append(point)
        before, was_in = point, is_in
    return kept


def _crossing(start: _Point, end: _Point, axis: int, edge: float) -> _Point:
    share = (edge - start[axis]) / (end[axis] - start[axis])
    other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    return (*((other, edge) if axis else (edge, other)), *(math.nan for _ in start[2:]))
