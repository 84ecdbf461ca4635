"""A coastline as arrays, so that of its many points the few that come into a map are soon found."""

from collections.abc import Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from factlas.maps.box import Box, Point
from factlas.maps.clip import Corner, clipped
from factlas.maps.projection import northing
from factlas.maps.rects import Floats, Numbers
from factlas.maps.rings import Rings

_Flags = NDArray[np.uint8]


class Coast:
    """Closed rings of longitudes and latitudes in degrees, with where Mercator draws them.

    Each is kept with its last point once more before the first, and its first after the last: so
    every point has those beside it that it has on the ring.
    """

    def __init__(self, rings: Sequence[Sequence[Point]]) -> None:
        corners = [[(lon, lat, northing(lat)) for lon, lat in ring] for ring in rings]
        closed = [(ring[-1], *ring, ring[0]) for ring in corners]
        self._points = np.array([*chain.from_iterable(closed)]).reshape(-1, 3).T.copy()
        self._ends = np.cumsum([0, *map(len, closed)])
        self._is_own = np.ones(self._points.shape[1], dtype=np.bool_)
        self._is_own[self._ends[:-1]] = self._is_own[self._ends[1:] - 1] = False

    def within(self, window: Box) -> Rings:
        """The parts of the rings inside a rectangle, in degrees with latitudes for y.

        They have rows of longitudes, latitudes and northings, as of the projection.
        """
        beyond = _beyond(self._points, window)
        near = self._near(beyond)
        ends = near.searchsorted(self._ends)
        firsts = ends[:-1][ends[:-1] < ends[1:]]
        corners = self._points.take(near, axis=1).T.tolist()
        edges = np.bitwise_or.reduceat(beyond[near], firsts).tolist() if len(near) else []
        spans = zip(firsts.tolist(), [*firsts[1:].tolist(), len(near)], edges, strict=False)
        parts = [clipped(corners[first:last], window, edges) for first, last, edges in spans]
        return _rings([part for part in parts if part])

    def _near(self, beyond: _Flags) -> Numbers:
        """The points that a cut may need: none beyond the same edges as those beside it.

        Most of a long coast is cut off, and the few that are left can be gone through one by one.
        """
        is_new = beyond[1:] != beyond[:-1]
        is_near = beyond == 0
        is_near[1:] |= is_new
        is_near[:-1] |= is_new
        return np.flatnonzero(is_near & self._is_own)


def _beyond(points: Floats, box: Box) -> _Flags:
    """Beyond which edges points lie: a bit for each."""
    x, y = points[:2]
    sides = (x < box.left, x > box.right, y < box.top, y > box.bottom)
    left, right, top, bottom = (side.view(np.uint8) for side in sides)
    return np.asarray(left + 2 * right + 4 * top + 8 * bottom)


def _rings(parts: Sequence[Sequence[Corner]]) -> Rings:
    sizes = np.array([*map(len, parts)], dtype=np.intp)
    numbers = chain.from_iterable(chain.from_iterable(parts))
    return Rings(np.fromiter(numbers, np.float64).reshape(-1, 3).T, sizes)
