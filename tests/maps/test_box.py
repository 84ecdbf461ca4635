"""Rectangles and lines."""

import pytest

from factlas.maps.box import Box, Point, cross, distance_to_line

BOX = Box(0, 0, 4, 2)


def test_overlap_is_an_area() -> None:
    assert BOX.overlap(Box(3, 1, 9, 9)) == 1
    assert BOX.overlap(Box(4, 0, 9, 9)) == 0
    assert BOX.area == 8


def test_a_grown_box_has_a_margin() -> None:
    assert BOX.grown(1) == Box(-1, -1, 5, 3)


def test_the_nearest_point_lies_on_the_edge_or_is_the_point_itself() -> None:
    assert BOX.nearest((9, 1)) == (4, 1)
    assert BOX.nearest((1, 1)) == (1, 1)


@pytest.mark.parametrize(
    ("start", "end", "meets"),
    [
        ((-1, 1), (5, 1), True),
        ((1, 1), (1, 1), True),
        ((-1, 3), (5, 3), False),
        ((-1, 1), (1, 4), False),
        ((5, -1), (5, 3), False),
    ],
)
def test_a_line_meets_a_box_that_it_touches(start: Point, end: Point, meets: bool) -> None:
    assert BOX.meets(start, end) is meets


def test_distance_to_a_line_ends_at_its_ends() -> None:
    assert distance_to_line((2, 3), (0, 0), (4, 0)) == 3
    assert distance_to_line((7, 4), (0, 0), (4, 0)) == 5
    assert distance_to_line((3, 4), (0, 0), (0, 0)) == 5


def test_lines_cross_or_they_do_not() -> None:
    assert cross((0, 0), (2, 2), (0, 2), (2, 0))
    assert not cross((0, 0), (2, 2), (3, 0), (5, 2))
    assert not cross((0, 0), (2, 2), (2, 2), (4, 0))
