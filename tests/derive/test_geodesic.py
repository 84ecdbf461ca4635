"""Rings against GeographicLib's inverse problem."""

import math
from itertools import pairwise

import pytest
from geographiclib.geodesic import Geodesic

from factlas.derive import geodesic


@pytest.mark.parametrize(
    ("lon", "lat", "km"),
    [(147.6, 45.03, 300), (147.6, 45.03, 600), (179.5, 52, 1000), (-145.7, 63.9, 5500)],
)
def test_every_point_lies_at_the_distance(lon: float, lat: float, km: float) -> None:
    ring = geodesic.ring(lon, lat, km)[: geodesic.POINTS]
    reached = [Geodesic.WGS84.Inverse(lat, lon, y, x)["s12"] / 1000 for x, y in ring]
    assert len(ring) == 180
    assert reached == pytest.approx([km] * 180, rel=0.001)


@pytest.mark.parametrize("azimuth", [0, 37, 90, 141, 180])
@pytest.mark.parametrize(
    ("lon", "lat", "km"),
    [(147.6, 45.03, 0.5), (147.6, 45.03, 600), (200, 0, 1000), (-145.7, -63.9, 5500), (0, 90, 300)],
)
def test_where_one_comes_to_is_within_a_millimetre(
    lon: float, lat: float, km: float, azimuth: float
) -> None:
    found = geodesic.reached(lon, lat, azimuth, km)
    exact = Geodesic.WGS84.Direct(lat, lon, azimuth, km * 1000)
    off = Geodesic.WGS84.Inverse(found[1], found[0], exact["lat2"], exact["lon2"])
    assert off["s12"] < 0.001


def test_chords_stay_near_the_ring() -> None:
    ring = geodesic.ring(147.6, 45.03, 600)
    (x1, y1), (x2, y2) = ring[:2]
    middle = geodesic.distance(147.6, 45.03, (x1 + x2) / 2, (y1 + y2) / 2)
    assert middle == pytest.approx(600, rel=0.001)


def test_longitudes_run_on_across_the_antimeridian() -> None:
    lons = [lon for lon, _ in geodesic.ring(179.5, 52, 1000)]
    assert max(lons) > 180
    assert max(abs(b - a) for a, b in pairwise(lons)) < 10


def test_a_ring_round_a_pole_is_closed_over_it() -> None:
    ring = geodesic.ring(-145.7, 63.9, 5500)
    first, end, far, near = ring[0], *ring[-3:]
    assert abs(end[0] - first[0]) == pytest.approx(360)
    assert end[1] == first[1]
    assert (far[1], near[1]) == (90, 90)
    assert geodesic.ring(0, -80, 2000)[-1][1] == -90


def test_distance_is_the_geodesic() -> None:
    assert geodesic.distance(0, 0, 1, 0) == pytest.approx(111.31949, abs=0.0001)


def test_a_line_is_the_shortest_across_the_antimeridian_too() -> None:
    start, end = (140.0, 39.7), (-145.7, 64.0)
    points = geodesic.line(start, end)
    length = sum(geodesic.distance(*a, *b) for a, b in pairwise(points))
    assert length == pytest.approx(geodesic.distance(*start, *end), rel=0.0001)
    assert all(abs(b[0] - a[0]) < 20 for a, b in pairwise(points))
    assert points[-1] == pytest.approx((214.3, 64.0))


def test_what_lies_farther_has_the_longer_chord() -> None:
    places = [(145.9, 44.1), (-179.5, 60.0), (10.0, -33.0), (139.7, 35.7), (145.0, 43.001)]
    arcs = sorted(places, key=lambda at: geodesic.distance(145.0, 43.0, *at))
    start = geodesic.vector(145.0, 43.0)
    assert sorted(places, key=lambda at: math.dist(start, geodesic.vector(*at))) == arcs
