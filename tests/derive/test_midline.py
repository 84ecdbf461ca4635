"""A line between two shores lies equally far from both, by the geodesic."""

from heapq import nsmallest
from itertools import pairwise
from math import cos, hypot, radians

import pytest

from factlas.derive import geodesic
from factlas.derive.midline import REACH, STEP, Point, apart, midline, shore

WEST = ((144.0, 43.0), (145.0, 43.0), (145.0, 45.0), (144.0, 45.0))
EAST = ((145.6, 43.2), (146.0, 43.2), (146.4, 44.6), (145.9, 44.6))
ISLET = ((145.2, 43.9),)


def nearest(point: Point, known: list[Point]) -> float:
    """By the geodesic, of those that are near on a flat chart."""
    lon, lat = point
    wide = cos(radians(lat))
    near = nsmallest(50, known, lambda at: hypot((at[0] - lon) * wide, at[1] - lat))
    return min(geodesic.distance(*point, *at) for at in near)


@pytest.mark.parametrize("east", [(EAST,), (EAST, ISLET), (ISLET,)])
def test_every_point_is_equally_far_from_both_shores(east: tuple[tuple[Point, ...], ...]) -> None:
    line = midline(shore([WEST]), shore(east))
    assert len(line) > 20
    ours, theirs = ([*shore(rings).points] for rings in ([WEST], east))
    for point in line:
        one, other = nearest(point, ours), nearest(point, theirs)
        assert one == pytest.approx(other, abs=0.1)
        assert one < REACH + STEP


def test_the_points_follow_each_other_at_equal_steps_and_never_turn_back() -> None:
    line = midline(shore([WEST]), shore([EAST, ISLET]))
    assert [apart(*pair) for pair in pairwise(line)] == pytest.approx(
        [STEP] * (len(line) - 1), rel=0.02
    )
    assert min(apart(a, b) for a, b in zip(line, line[2:], strict=False)) > STEP


def test_across_the_antimeridian_longitudes_run_on() -> None:
    west, east = ((179.0, 10.0), (179.5, 10.0), (179.5, 10.5)), ((180.5, 10.0), (181.0, 10.5))
    assert {round(lon) for lon, _ in midline(shore([west]), shore([east]))} <= {179, 180, 181}


def test_chords_are_as_long_as_geodesics_where_shores_are_near() -> None:
    long = geodesic.distance(145, 43, 146.5, 44)
    assert apart((145, 43), (146.5, 44)) == pytest.approx(long, rel=1e-4)
