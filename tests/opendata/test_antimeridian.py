"""What crosses the antimeridian comes in parts that lie within ±180 and make up the whole."""

import pytest

from factlas.derive import geodesic
from factlas.opendata.antimeridian import Ring, lines, polygons


def area(ring: Ring) -> float:
    """In square degrees; positive if the ring runs anticlockwise."""
    pairs = zip(ring, (*ring[1:], ring[0]), strict=True)
    return sum(x * v - u * y for (x, y), (u, v) in pairs) / 2


def parts_of(outer: Ring, hole: Ring = ()) -> list[list[Ring]]:
    """The parts, of which no point lies outside and no outer ring runs the wrong way."""
    parts = polygons(outer, hole)
    assert all(-180 <= lon <= 180 for part in parts for ring in part for lon, _ in ring)
    assert all(area(part[0]) > 0 for part in parts)
    whole = sum(area(ring) for part in parts for ring in part)
    assert whole == pytest.approx(area(outer) + (area(hole) if hole else 0))
    return parts


def ring(lon: float, lat: float, km: float) -> Ring:
    return geodesic.ring(lon, lat, km)


def test_what_does_not_cross_is_as_it_was() -> None:
    outer, hole = ring(147.6, 45, 600)[::-1], ring(147.6, 45, 300)
    assert parts_of(outer, hole) == [[outer, hole]]


@pytest.mark.parametrize("lon", [178.0, -178.0, 180.0])
def test_a_ring_across_it_has_a_part_on_either_side(lon: float) -> None:
    west, east = parts_of(ring(lon, 52, 1000)[::-1])
    assert {x for x, _ in west[0] if abs(x) == 180} != {x for x, _ in east[0] if abs(x) == 180}


def test_a_band_across_it_is_two_rings_without_holes() -> None:
    parts = parts_of(ring(179, 52, 1000)[::-1], ring(179, 52, 500))
    assert [len(part) for part in parts] == [1, 1]


def test_a_hole_on_one_side_stays_a_hole() -> None:
    parts = parts_of(ring(175, 52, 1000)[::-1], ring(175, 52, 100))
    assert sorted(len(part) for part in parts) == [1, 2]


def test_a_ring_round_the_pole_reaches_it_from_edge_to_edge() -> None:
    parts = parts_of(ring(-145.7, 63.9, 5500)[::-1])
    points = [point for part in parts for point in part[0]]
    assert {lon for lon, lat in points if lat == 90} >= {-180, 180}


def test_a_line_is_cut_and_goes_on_at_the_other_side() -> None:
    assert lines([(170, 0), (190, 20), (195, 20)]) == [
        ((170, 0), (180, 10)),
        ((-180, 10), (-170, 20), (-165, 20)),
    ]
    assert lines([(-190, 0), (-170, 0)]) == [((170, 0), (180, 0)), ((-180, 0), (-170, 0))]
    assert lines([(10, 0), (20, 5), (20, 9)]) == [((10, 0), (20, 5), (20, 9))]
