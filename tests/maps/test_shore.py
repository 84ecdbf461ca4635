"""The coast counts by its length."""

from factlas.maps.box import Box
from factlas.maps.rects import Rects
from factlas.maps.shore import Shore

POINTS = [(12.0, 10.0), (11.0, 9.0), (20.0, 10.0), (50.0, 40.0), (-30.0, 10.0)]


SHORE = Shore.of(POINTS, 60, 50, 5)


def count(box: Box) -> int:
    return int(SHORE.within(Rects.of([box]))[0])


def test_points_of_one_cell_count_once() -> None:
    assert count(Box(5, 5, 15, 15)) == 1


def test_its_edges_belong_to_a_box() -> None:
    assert count(Box(10, 10, 20, 10)) == 2
    assert count(Box(10.1, 10, 19.9, 10)) == 0


def test_what_lies_outside_counts_for_nothing() -> None:
    assert count(Box(-100, -100, 100, 100)) == 3
    assert count(Box(100, 100, 200, 200)) == 0
    assert count(Box(-60, 0, -20, 20)) == 0


def test_one_box_counts_as_it_does_among_many() -> None:
    for box in (Box(5, 5, 15, 15), Box(10, 10, 20, 10), Box(10.1, 10, 19.9, 10), Box(0, 0, 60, 50)):
        assert SHORE.count(box) == count(box)
