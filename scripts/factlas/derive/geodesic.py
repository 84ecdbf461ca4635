"""Rings and distances on the WGS 84 ellipsoid.

GeographicLib tells distances and lines to a few nanometres: C. F. F. Karney, Algorithms for
geodesics, Journal of Geodesy 87 (2013), 43-55. Rings have many points, and need a metre.
"""

import math

from geographiclib.geodesic import Geodesic

POINTS = 180
LINE_POINTS = 25
POLE = 90.0
_MAJOR, _FLAT = 6378137.0, 1 / 298.257223563
_MINOR = _MAJOR * (1 - _FLAT)
_ROUNDS = 5
"""After so many corrections an arc changes no more."""

Point = tuple[float, float]


def ring(lon: float, lat: float, km: float, points: int = POINTS) -> tuple[Point, ...]:
    """Points (lon, lat) at a distance of `km`, every 360/points degrees clockwise from north.

    Longitudes are unwrapped: they run on past 180 rather than jump. A ring round a pole is
    closed over it, so that it fills the side on which the pole lies. The western half mirrors the
    eastern, as it does on every ellipsoid of revolution.
    """
    azimuths = (360 * step / points for step in range(points // 2 + 1))
    east = [reached(lon, lat, azimuth, km) for azimuth in azimuths]
    west = [
        (2 * lon - east[points - step][0], east[points - step][1])
        for step in range(len(east), points)
    ]
    unwrapped = _unwrap(east + west)
    turn = _nearest(unwrapped[0][0], unwrapped[-1][0]) - unwrapped[0][0]
    return tuple(unwrapped) if abs(turn) < 180 else _over_pole(unwrapped, turn, lat, km)


def reached(lon: float, lat: float, azimuth: float, km: float) -> Point:
    """Where one comes to from a position, `azimuth` in degrees clockwise from north.

    T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid with application of
    nested equations, Survey Review 23 (1975), 88-93: within a millimetre, in a twentieth of the
    time that GeographicLib takes.
    """
    north, east = math.cos(math.radians(azimuth)), math.sin(math.radians(azimuth))
    up = math.atan((1 - _FLAT) * math.tan(math.radians(lat)))
    cos_up, sin_up = math.cos(up), math.sin(up)
    ahead = math.atan2(math.tan(up), north)
    sin_turn = cos_up * east
    cos_square = 1 - sin_turn**2
    length, wave = _series(cos_square)
    arc = first = 1000 * km / (_MINOR * length)
    for _ in range(_ROUNDS):
        middle = math.cos(2 * ahead + arc)
        arc = first + _swing(wave, middle, arc)
    middle, sin_arc, cos_arc = math.cos(2 * ahead + arc), math.sin(arc), math.cos(arc)
    across = sin_up * sin_arc - cos_up * cos_arc * north
    height = sin_up * cos_arc + cos_up * sin_arc * north
    found = math.atan2(height, (1 - _FLAT) * math.hypot(sin_turn, across))
    turn = math.atan2(sin_arc * east, cos_up * cos_arc - sin_up * sin_arc * north)
    c = _FLAT / 16 * cos_square * (4 + _FLAT * (4 - 3 * cos_square))
    bend = middle + c * cos_arc * (2 * middle**2 - 1)
    turn -= (1 - c) * _FLAT * sin_turn * (arc + c * sin_arc * bend)
    return lon + math.degrees(turn), math.degrees(found)


def _series(cos_square: float) -> tuple[float, float]:
    """Vincenty's A and B."""
    u = cos_square * (_MAJOR**2 - _MINOR**2) / _MINOR**2
    a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)))
    return a, u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)))


def _swing(b: float, middle: float, arc: float) -> float:
    """What an arc differs by on the ellipsoid: Vincenty's equation 6."""
    sin_arc, square = math.sin(arc), middle**2
    third = b / 6 * middle * (4 * sin_arc**2 - 3) * (4 * square - 3)
    return b * sin_arc * (middle + b / 4 * (math.cos(arc) * (2 * square - 1) - third))


def line(start: Point, end: Point, points: int = LINE_POINTS) -> tuple[Point, ...]:
    """The shortest line between two positions (lon, lat) as points at equal steps, unwrapped."""
    found = Geodesic.WGS84.InverseLine(start[1], start[0], end[1], end[0])
    steps = (found.Position(found.s13 * index / (points - 1)) for index in range(points))
    return tuple(_unwrap([(place["lon2"], place["lat2"]) for place in steps]))


def distance(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Length in km of the shortest line between two positions."""
    return float(Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2)["s12"]) / 1000


def vector(lon: float, lat: float) -> tuple[float, float, float]:
    """A position as a point on a sphere of radius 1."""
    east, north = math.radians(lon), math.radians(lat)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


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
