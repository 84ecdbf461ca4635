"""A coastline as arrays, so that many points are cut and drawn at once."""

from collections.abc import Sequence

import numpy as np

from factlas.maps.box import Box, Point
from factlas.maps.clip import clipped
from factlas.maps.projection import northing
from factlas.maps.rects import Floats, Rects
from factlas.maps.rings import Rings


class Coast:
    """Closed rings of longitudes and latitudes in degrees, with where Mercator draws them."""

    def __init__(self, rings: Sequence[Sequence[Point]]) -> None:
        self._rings = [np.array(ring).T for ring in rings]
        edges = [(*ring.min(1), *ring.max(1)) for ring in self._rings]
        self._bounds = Rects(*np.array(edges).reshape(-1, 4).T)

    def within(self, window: Box) -> Rings:
        """The parts of the rings inside a rectangle, in degrees with latitudes for y.

        They have rows of longitudes, latitudes and northings, as of the projection.
        """
        shared = self._bounds.overlap(Rects.of([window]))
        is_whole = shared == self._bounds.area
        parts = [
            self._ring(number) if is_whole[number] else clipped(self._ring(number), window)
            for number in np.flatnonzero(shared).tolist()
        ]
        return _with_northings(Rings.of([part for part in parts if part.size], 3))

    def _ring(self, number: int) -> Floats:
        """A ring with its northings, which are worked out once."""
        ring = self._rings[number]
        if len(ring) == 2:
            ring = np.array([*ring, [northing(lat) for lat in ring[1].tolist()]])
            self._rings[number] = ring
        return ring


def _with_northings(rings: Rings) -> Rings:
    """Rings with those of the points at which they were cut."""
    lats, northings = rings.points[1:]
    new = np.flatnonzero(np.isnan(northings))
    northings[new] = [northing(lat) for lat in lats[new].tolist()]
    return rings
