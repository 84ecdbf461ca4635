"""Which coasts are a place's, found by its cited position on the map's own coastline."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlas.derive.mapfeature import Position
from factlas.derive.midline import Point, apart

Rings = Sequence[Sequence[Point]]
"""A coastline: closed rings of longitudes and latitudes."""


def coasts_of(at: Position, coast: Rings) -> Rings:
    """The ring round a place's position, with those that lie wholly within its precision.

    Where none is round it, all that come within its precision; where none does, the position.
    """
    if any(_encloses(ring, at) for ring in coast):
        return [ring for ring in coast if _encloses(ring, at) or all(_within(ring, at))]
    return [ring for ring in coast if any(_within(ring, at))] or [((at.lon, at.lat),)]


def crossings(rings: Rings, lat: float) -> Iterator[tuple[float, float]]:
    """From where to where, in degrees east, a parallel runs over the land of rings."""
    lons = sorted(lon for ring in rings for lon in _meetings(ring, lat))
    return zip(lons[::2], lons[1::2], strict=True)


def _within(ring: Sequence[Point], at: Position) -> Iterator[bool]:
    return (apart(point, (at.lon, at.lat)) <= at.precision for point in ring)


def _encloses(ring: Sequence[Point], at: Position) -> bool:
    return sum(lon > at.lon for lon in _meetings(ring, at.lat)) % 2 == 1


def _meetings(ring: Sequence[Point], lat: float) -> Iterator[float]:
    """The longitudes at which a closed ring crosses a parallel."""
    for (x1, y1), (x2, y2) in pairwise((*ring, ring[0])):
        if (y1 > lat) != (y2 > lat):
            yield x1 + (x2 - x1) * (lat - y1) / (y2 - y1)
