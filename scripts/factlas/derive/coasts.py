"""Which coasts are a place's, found by its cited position on the map's own coastline."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlas.derive.mapfeature import Position
from factlas.derive.midline import Point, in_space

Rings = Sequence[Sequence[Point]]
"""A coastline: closed rings of longitudes and latitudes."""
_KM_PER_DEGREE = 110.0
"""A degree of latitude is nowhere shorter: what is further north or south is further off."""


def coasts_of(at: Position, coast: Rings) -> Rings:
    """The ring round a place's position, with those that lie wholly within its precision.

    Where none is round it, all that come within its precision; where none does, the position.
    """
    round_it = [_encloses(ring, at) for ring in coast]
    if any(round_it):
        both = zip(coast, round_it, strict=True)
        return [ring for ring, is_round in both if is_round or all(_within(ring, at))]
    return [ring for ring in coast if any(_within(ring, at))] or [((at.lon, at.lat),)]


def crossings(rings: Rings, lat: float) -> Iterator[tuple[float, float]]:
    """From where to where, in degrees east, a parallel runs over the land of rings."""
    lons = sorted(lon for ring in rings for lon in _meetings(ring, lat))
    return zip(lons[::2], lons[1::2], strict=True)


def _within(ring: Sequence[Point], at: Position) -> Iterator[bool]:
    here, north = in_space((at.lon, at.lat)), at.precision / _KM_PER_DEGREE
    return (
        abs(point[1] - at.lat) <= north and math.dist(in_space(point), here) <= at.precision
        for point in ring
    )


def _encloses(ring: Sequence[Point], at: Position) -> bool:
    return sum(lon > at.lon for lon in _meetings(ring, at.lat)) % 2 == 1


def _meetings(ring: Sequence[Point], lat: float) -> Iterator[float]:
    """The longitudes at which a closed ring crosses a parallel."""
    for (x1, y1), (x2, y2) in pairwise((*ring, ring[0])):
        if (y1 > lat) != (y2 > lat):
            yield x1 + (x2 - x1) * (lat - y1) / (y2 - y1)
