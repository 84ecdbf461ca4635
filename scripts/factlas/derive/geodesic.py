"""Rings and distances on the WGS 84 ellipsoid.

GeographicLib solves both problems to a few nanometres: C. F. F. Karney, Algorithms for
geodesics, Journal of Geodesy 87 (2013), 43-55.
"""

import math

from geographiclib.geodesic import Geodesic

POINTS = 180
LINE_POINTS = 25
POLE = 90.0
RADIUS = 6371.0
"""Of the earth in the mean, km."""
_ROUND = 0.01
"""A length on the sphere is off by less than this share of it."""

Point = tuple[float, float]


def ring(lon: float, lat: float, km: float, points: int = POINTS) -> tuple[Point, ...]:
    """Points (lon, lat) at a distance of `km`, every 360/points degrees clockwise from north.

    Longitudes are unwrapped: they run on past 180 rather than jump. A ring round a pole is
    closed over it, so that it fills the side on which the pole lies. The western half mirrors the
    eastern, as it does on every ellipsoid of revolution.
    """
    azimuths = (360 * step / points for step in range(points // 2 + 1))
    reached = [Geodesic.WGS84.Direct(lat, lon, azimuth, km * 1000) for azimuth in azimuths]
    east = [(place["lon2"], place["lat2"]) for place in reached]
    west = [
        (2 * lon - east[points - step][0], east[points - step][1])
        for step in range(len(east), points)
    ]
    unwrapped = _unwrap(east + west)
    turn = _nearest(unwrapped[0][0], unwrapped[-1][0]) - unwrapped[0][0]
    return tuple(unwrapped) if abs(turn) < 180 else _over_pole(unwrapped, turn, lat, km)


def line(start: Point, end: Point, points: int = LINE_POINTS) -> tuple[Point, ...]:
    """The shortest line between two positions (lon, lat) as points at equal steps, unwrapped."""
    found = Geodesic.WGS84.InverseLine(start[1], start[0], end[1], end[0])
    steps = (found.Position(found.s13 * index / (points - 1)) for index in range(points))
    return tuple(_unwrap([(place["lon2"], place["lat2"]) for place in steps]))


def distance(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Length in km of the shortest line between two positions."""
    return float(Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2)["s12"]) / 1000


def are_apart(one: Point, other: Point, km: float) -> bool:
    """Whether two positions (lon, lat) lie so far from each other, or farther.

    Most are so near or so far that the sphere tells it.
    """
    about = on_sphere(*one, *other)
    if abs(about - km) > _ROUND * km:
        return about > km
    return distance(*one, *other) >= km


def on_sphere(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Length in km of the shortest line, to a half in a hundred: on a sphere of the mean radius.

    By the haversine formula (R. W. Sinnott, Sky and Telescope 68 (1984), 159), in a thousandth of
    the time that `distance` takes.
    """
    north, east = math.radians(lat2 - lat1) / 2, math.radians(lon2 - lon1) / 2
    cosines = math.cos(math.radians(lat1)) * math.cos(math.radians(lat2))
    return 2 * RADIUS * math.asin(math.sqrt(math.sin(north) ** 2 + cosines * math.sin(east) ** 2))


def _unwrap(points: list[Point]) -> list[Point]:
    lons = [points[0][0]]
    for lon, _ in points[1:]:
        lons.append(_nearest(lon, lons[-1]))
    return [(lon, lat) for lon, (_, lat) in zip(lons, points, strict=True)]


def _nearest(lon: float, to: float) -> float:
    return lon - 360 * round((lon - to) / 360)


def _over_pole(points: list[Point], turn: float, lat: float, km: float) -> tuple[Point, ...]:
    """The ring, its first point again a turn on, and back along the pole that it encloses."""
    north = distance(0, lat, 0, POLE) < km
    pole = POLE if north else -POLE
    first = points[0]
    end = first[0] + turn
    return (*points, (end, first[1]), (end, pole), (first[0], pole))
