"""Rings cut at the edges of a box."""

import numpy as np

from factlas.maps.box import Box, Point
from factlas.maps.clip import clipped

BOX = Box(0, 0, 10, 10)


def cut(*ring: Point) -> list[Point]:
    """The points that stay."""
    return [(x, y) for x, y in clipped(np.array(ring, dtype=float).T, BOX).T.tolist()]


def test_what_lies_inside_stays_as_it_is() -> None:
    ring = ((1.0, 1.0), (9.0, 1.0), (5.0, 9.0))
    assert cut(*ring) == [*ring]


def test_what_lies_outside_is_nothing() -> None:
    assert cut((11, 1), (19, 1), (15, 9)) == []


def test_what_crosses_an_edge_ends_there() -> None:
    assert cut((-5, 2), (5, 2), (5, 8), (-5, 8)) == [(0, 2), (5, 2), (5, 8), (0, 8)]


def test_what_leaves_and_comes_back_is_joined_along_the_edge() -> None:
    ring = ((2, 2), (12, 2), (12, 4), (4, 4), (4, 6), (14, 8), (2, 8))
    assert cut(*ring) == [(2, 2), (10, 2), (10, 4), (4, 4), (4, 6), (10, 7.2), (10, 8), (2, 8)]


def test_what_encloses_the_box_fills_it() -> None:
    found = cut((-5, -5), (15, -5), (15, 15), (-5, 15))
    assert sorted(found) == [(0, 0), (0, 10), (10, 0), (10, 10)]


def test_points_at_a_cut_have_no_more_than_their_place() -> None:
    ring = np.array([[-5.0, 5, 5], [2, 2, 8], [1, 2, 3]])
    assert np.isnan(clipped(ring, BOX)[2]).tolist() == [True, True, False, False]


def test_a_ring_that_runs_behind_a_corner_encloses_it() -> None:
    ring = ((5, 5), (-2, 5), (-2, 12), (-3, 13), (-2, 14), (2, 14), (5, 12))
    assert cut(*ring) == [(5, 10), (5, 5), (0, 5), (0, 10)]


def test_it_makes_no_difference_how_many_points_lie_far_beyond_an_edge() -> None:
    few = ((5, 5), (20, 5), (20, -9), (5, -9))
    many = (
        (5, 5),
        (20, 5),
        (21, 4),
        (22, 3),
        (21, 2),
        (20, 1),
        (20, -9),
        (12, -8),
        (11, -8),
        (5, -9),
    )
    assert cut(*few) == cut(*many) == [(5, 0), (5, 5), (10, 5), (10, 0)]
