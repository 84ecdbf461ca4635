"""A line at equal distances from two shores, walked step by step.

Distances are those of straight chords on the WGS 84 ellipsoid: up to some hundred km they order
points as geodesics do, and two that are equal differ as geodesics by less than one part in 10,000.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

Point = tuple[float, float]
Vector = tuple[float, float, float]

STEP = 2.5
"""From one point of the line to the next, in km."""
REACH = 60.0
"""The line ends where both shores are so far away, in km."""
MOST = 300
"""At most so many steps in either direction."""
CLOSE = 0.05
"""So much may the distances differ, in km."""
SPREADS = tuple(math.radians(angle) for angle in (35, 75, 115, 155))
"""How far to either side the line is looked for, one after the other."""
SPACING = 1.0
"""Shores are read at points no further apart, in km."""
READ_ANEW = 6
"""After so many steps the shores in sight are looked for again."""
SIGHT = 2 * READ_ANEW * STEP + 1
"""How much further off than the nearest can lie what will be nearest until then, in km."""
AHEAD = 2 * STEP + 1
"""The same after one step, in km."""

_MAJOR = 6378.137
_ECCENTRICITY = 0.00669437999014
_DEGREE = 111.2


@dataclass(frozen=True)
class Shore:
    """One side of a line: points of its coasts."""

    spaces: Sequence[Vector]
    """Where each lies in space, in km."""
    points: Sequence[Point]
    """The same as longitudes and latitudes in degrees."""

    def nearest(self, to: Point) -> Point:
        """The nearest to a point."""
        distances = _distances(self.spaces, to)
        return self.points[distances.index(min(distances))]


def shore(rings: Sequence[Sequence[Point]]) -> Shore:
    """A shore of closed rings of longitudes and latitudes; one of a single point is an islet."""
    filled = [known for ring in rings for known in _filled(ring)]
    return Shore([space for space, _ in filled], [point for _, point in filled])


def midline(one: Shore, other: Shore) -> tuple[Point, ...]:
    """The line between two shores, as far as it lies within REACH of them."""
    here, there = _nearest_pair(one, other)
    start = (here[0] + there[0]) / 2, (here[1] + there[1]) / 2
    across = math.atan2(there[1] - here[1], (there[0] - here[0]) * math.cos(math.radians(here[1])))
    back = list(_walk(start, across - math.pi / 2, one, other))[:0:-1]
    return (*back, *_walk(start, across + math.pi / 2, one, other))


def _nearest_pair(one: Shore, other: Shore) -> tuple[Point, Point]:
    """Two points that are each other's nearest."""
    here = one.points[0]
    for _ in range(50):
        there = other.nearest(here)
        again = one.nearest(there)
        if again == here:
            break
        here = again
    return here, there


def _walk(at: Point, heading: float, one: Shore, other: Shore) -> Iterator[Point]:
    """From a point of the line onward, in steps of equal length."""
    shores = near = [one.spaces, other.spaces]
    for step in range(MOST):
        if step % READ_ANEW == 0:
            near = [_in_sight(shore, at, SIGHT) for shore in shores]
        ahead = [_in_sight(shore, at, AHEAD) for shore in near]
        if _away(ahead[0], at) > REACH:
            return
        yield at
        found = _heading(at, heading, *ahead)
        if found is None:
            return
        heading = found
        at = _moved(at, heading)


def _in_sight(shore: Sequence[Vector], at: Point, further: float) -> Sequence[Vector]:
    """What lies no more than so many km further off than the nearest."""
    distances = _distances(shore, at)
    limit = min(distances) + further
    return [space for space, km in zip(shore, distances, strict=True) if km <= limit]


def _away(shore: Sequence[Vector], point: Point) -> float:
    """Distance in km from a point to the nearest of a shore."""
    return min(_distances(shore, point))


def _distances(shore: Sequence[Vector], point: Point) -> list[float]:
    return [*map(math.dist, shore, repeat(in_space(point)))]


def _heading(
    at: Point, before: float, one: Sequence[Vector], other: Sequence[Vector]
) -> float | None:
    """Where the line goes on: the direction nearest the one before in which a step meets it."""

    def odds(angle: float) -> float:
        ahead = _moved(at, angle)
        return _away(other, ahead) - _away(one, ahead)

    for spread in SPREADS:
        left, right = before - spread, before + spread
        low, high = odds(left), odds(right)
        if low * high <= 0:
            return _between(odds, (left, low), (right, high))
    return None


def _between(odds: Callable[[float], float], one: Point, other: Point) -> float:
    """Where the odds are even: false position, as mended in the Illinois algorithm."""
    (a, low), (b, high) = one, other
    middle = a
    for _ in range(12):
        middle = (a * high - b * low) / (high - low) if high != low else (a + b) / 2
        here = odds(middle)
        if abs(here) < CLOSE:
            break
        if (here > 0) == (high > 0):
            b, high, low = middle, here, low / 2
        else:
            a, low, high = middle, here, high / 2
    return middle


def apart(one: Point, other: Point) -> float:
    """The straight chord between two positions, in km."""
    return math.dist(in_space(one), in_space(other))


def _moved(at: Point, heading: float) -> Point:
    """A step on, `heading` in radians anticlockwise from east."""
    east = STEP * math.cos(heading) / _DEGREE / math.cos(math.radians(at[1]))
    return at[0] + east, at[1] + STEP * math.sin(heading) / _DEGREE


def in_space(point: Point) -> Vector:
    """Where a point of the ellipsoid lies, in km from the Earth's centre."""
    lon, lat = math.radians(point[0]), math.radians(point[1])
    radius = _MAJOR / math.sqrt(1 - _ECCENTRICITY * math.sin(lat) ** 2)
    flat = radius * math.cos(lat)
    up = radius * (1 - _ECCENTRICITY) * math.sin(lat)
    return flat * math.cos(lon), flat * math.sin(lon), up


def _filled(ring: Sequence[Point]) -> Iterator[tuple[Vector, Point]]:
    """A ring's points, and points between those that lie far apart."""
    ends = [(in_space(point), point) for point in ring]
    for (space, start), (ahead, end) in zip(ends, (*ends[1:], ends[0]), strict=True):
        yield space, start
        steps = math.ceil(math.dist(space, ahead) / SPACING)
        for step in range(1, steps):
            share = step / steps
            lon = start[0] + share * (end[0] - start[0])
            between = lon, start[1] + share * (end[1] - start[1])
            yield in_space(between), between
