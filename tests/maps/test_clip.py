"""A ring cut at the edges of a box."""

from factlas.maps.box import Box, Point
from factlas.maps.clip import clipped
from factlas.maps.projection import northing

BOX = Box(0, 0, 10, 10)


def cut(*ring: Point, beyond: int = 15) -> list[Point]:
    """The points that stay."""
    corners = [(x, y, northing(y)) for x, y in ring]
    return [(corner[0], corner[1]) for corner in clipped(corners, BOX, beyond)]


def test_what_lies_inside_stays_as_it_is() -> None:
    ring = ((1.0, 1.0), (9.0, 1.0), (5.0, 9.0))
    assert cut(*ring) == [*ring]


def test_what_lies_outside_is_nothing() -> None:
    assert cut((11, 1), (19, 1), (15, 9)) == []


def test_what_crosses_an_edge_ends_there() -> None:
    assert cut((-5, 2), (5, 2), (5, 8), (-5, 8)) == [(0, 2), (5, 2), (5, 8), (0, 8)]


def test_only_edges_beyond_which_it_runs_are_looked_at() -> None:
    ring = ((-5, 2), (5, 2), (5, 18), (-5, 18))
    assert cut(*ring, beyond=1) == [(0, 2), (5, 2), (5, 18), (0, 18)]
    assert cut(*ring, beyond=9) == [(0, 10), (0, 2), (5, 2), (5, 10)]


def test_what_leaves_and_comes_back_is_joined_along_the_edge() -> None:
    ring = ((2, 2), (12, 2), (12, 4), (4, 4), (4, 6), (14, 8), (2, 8))
    assert cut(*ring) == [(2, 2), (10, 2), (10, 4), (4, 4), (4, 6), (10, 7.2), (10, 8), (2, 8)]


def test_what_encloses_the_box_fills_it() -> None:
    found = cut((-5, -5), (15, -5), (15, 15), (-5, 15))
    assert sorted(found) == [(0, 0), (0, 10), (10, 0), (10, 10)]


def test_a_ring_that_runs_behind_a_corner_encloses_it() -> None:
    ring = ((5, 5), (-2, 5), (-2, 12), (-3, 13), (-2, 14), (2, 14), (5, 12))
    assert cut(*ring) == [(5, 10), (5, 5), (0, 5), (0, 10)]


def test_points_at_a_cut_have_their_northing() -> None:
    found = clipped([(-5, 2, northing(2)), (5, 4, northing(4)), (-5, 6, northing(6))], BOX)
    assert [north for _, _, north in found] == [northing(lat) for _, lat, _ in found]
