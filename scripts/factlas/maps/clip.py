"""The part of a ring that lies in a rectangle, so that a drawing carries no more than it shows."""

from collections.abc import Sequence
from functools import reduce

from factlas.maps.box import Box
from factlas.maps.projection import northing

Corner = Sequence[float]
"""Longitude, latitude and northing."""
_Edge = tuple[int, float, int]
"""An axis, where a line stands that crosses it, and on which side of it is in."""


def clipped(ring: Sequence[Corner], box: Box, beyond: int = 15) -> Sequence[Corner]:
    """A ring cut at the edges of a box; empty where it lies outside.

    `beyond` has a bit for each edge beyond which it runs: 1 left, 2 right, 4 top, 8 bottom.
    I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, Communications of the ACM 17
    (1974), 32-42. Where a ring leaves the box and comes back it is joined along the edge.
    """
    edges = ((0, box.left, 1), (0, box.right, -1), (1, box.top, 1), (1, box.bottom, -1))
    return reduce(_inside, (edge for bit, edge in enumerate(edges) if beyond >> bit & 1), ring)


def _inside(ring: Sequence[Corner], edge: _Edge) -> Sequence[Corner]:
    """The part of a ring on one side of a line."""
    axis, at, sign = edge
    kept: list[Corner] = []
    before = ring[-1] if ring else ()
    was_in = bool(ring) and sign * (before[axis] - at) >= 0
    for point in ring:
        is_in = sign * (point[axis] - at) >= 0
        if is_in != was_in:
            kept.append(_crossing(before, point, axis, at))
        if is_in:
            kept.append(point)
        before, was_in = point, is_in
    return kept


def _crossing(start: Corner, end: Corner, axis: int, at: float) -> Corner:
    share = (at - start[axis]) / (end[axis] - start[axis])
    other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    lon, lat = (other, at) if axis else (at, other)
    return lon, lat, northing(lat)
