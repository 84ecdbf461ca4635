"""The part of a ring that lies in a rectangle, so that a drawing carries no more than it shows."""

from functools import reduce

import numpy as np

from factlas.maps.box import Box
from factlas.maps.rects import Bools, Floats


def clipped(ring: Floats, box: Box) -> Floats:
    """A ring cut at the four edges of a box; empty where it lies outside.

    A ring has a row of x, one of y, and may have others, of which points at a cut have none (NaN).
    I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, Communications of the ACM 17
    (1974), 32-42. Where a ring leaves the box and comes back it is joined along the edge.
    """
    edges = ((0, box.left, 1), (0, box.right, -1), (1, box.top, 1), (1, box.bottom, -1))
    return reduce(lambda found, edge: _inside(found, *edge), edges, ring)


def _inside(ring: Floats, axis: int, edge: float, sign: int) -> Floats:
    """The part of a ring on one side of a line that is parallel to an axis."""
    is_in = np.asarray(sign * (ring[axis] - edge) >= 0)
    if is_in.all():
        return ring
    return _cut(ring, is_in, axis, edge) if is_in.any() else ring[:, :0]


def _cut(ring: Floats, is_in: Bools, axis: int, edge: float) -> Floats:
    """The points inside, and before each the point at which the ring crosses the line to it."""
    crosses = is_in != np.concatenate((is_in[-1:], is_in[:-1]))
    end = np.cumsum(is_in.astype(np.int64) + crosses)
    cut = np.full((len(ring), end[-1]), np.nan)
    cut[:, end[is_in] - 1] = ring[:, is_in]
    to = np.flatnonzero(crosses)
    cut[:2, end[to] - is_in[to] - 1] = _crossings(ring[:2, to - 1], ring[:2, to], axis, edge)
    return cut


def _crossings(start: Floats, end: Floats, axis: int, edge: float) -> Floats:
    share = (edge - start[axis]) / (end[axis] - start[axis])
    points = np.full_like(start, edge)
    points[1 - axis] = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    return points
