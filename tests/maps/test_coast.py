"""A coastline cut to a window."""

import pytest

from factlas.maps.box import Box
from factlas.maps.coast import Coast
from factlas.maps.projection import northing

ISLAND = ((0.5, 0.5), (1.5, 0.5), (1.5, 0.25))
FAR = ((8.0, 8.0), (9.0, 8.0), (9.0, 9.0))
COAST = Coast([ISLAND, FAR])


def test_a_ring_inside_a_window_stays_as_it_is() -> None:
    found = COAST.within(Box(0, 0, 3, 3))
    assert tuple(zip(*found.points[:2].tolist(), strict=True)) == ISLAND
    assert found.sizes.tolist() == [3]


def test_a_coastline_is_cut_where_it_leaves_a_window() -> None:
    assert max(COAST.within(Box(0, 0, 1, 3)).points[0]) == 1
    assert COAST.within(Box(2, 0, 3, 3)).sizes.size == 0


def test_every_point_has_its_northing_and_those_of_a_cut_too() -> None:
    for window in (Box(0, 0, 3, 3), Box(0, 0, 1, 0.4), Box(1, 0, 3, 3)):
        _, lats, northings = COAST.within(window).points
        assert lats.size
        assert northings.tolist() == pytest.approx([northing(lat) for lat in lats])


def test_it_makes_no_difference_how_many_points_lie_far_beyond_an_edge() -> None:
    few = ((1, 1), (5, 1), (5, -9), (1, -9))
    far = ((5, 1), (6, 0.5), (7, 0.4), (6, 0.3), (5, -9), (4, -8), (3, -8), (1, -9))
    window = Box(0, 0, 2, 2)
    expected = [[1, 1, 2, 2], [0, 1, 1, 0]]
    assert Coast([few]).within(window).points[:2].tolist() == expected
    assert Coast([((1, 1), *far)]).within(window).points[:2].tolist() == expected


def test_a_ring_may_begin_anywhere() -> None:
    ring = ((0.5, 0.5), (1.5, 0.5), (2.5, 0.4), (3.5, 0.3), (2.5, 0.2), (0.5, 0.25))
    window = Box(0, 0, 1, 1)
    turned = (Coast([FAR, ring[n:] + ring[:n], FAR]).within(window) for n in range(len(ring)))
    found = [{*zip(*one.points[:2].tolist(), strict=True)} for one in turned]
    assert found == [found[0]] * len(ring)
    assert len(found[0]) == 4


def test_of_many_rings_each_is_cut_for_itself() -> None:
    found = Coast([FAR, ISLAND, FAR, ISLAND]).within(Box(0, 0, 1, 3))
    assert found.sizes.tolist() == [3, 3]


def test_without_rings_there_is_nothing() -> None:
    assert Coast([]).within(Box(0, 0, 3, 3)).sizes.size == 0
