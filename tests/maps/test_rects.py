"""Rectangles and lines as arrays."""

import numpy as np
import pytest

from factlas.maps.box import Box, Point
from factlas.maps.rects import Lines, Rects

BOX = Box(0, 0, 4, 2)


def line(start: Point, end: Point) -> Lines:
    return Lines(*(np.array([value]) for value in (*start, *end)))


def test_overlaps_are_areas() -> None:
    others = Rects.of([Box(3, 1, 9, 9), Box(4, 0, 9, 9), BOX])
    assert Rects.of([BOX]).overlap(others).tolist() == [1, 0, 8]
    assert others.area.tolist() == [48, 45, 8]


def test_a_column_with_a_row_is_a_table() -> None:
    all_ = Rects.of([BOX, Box(3, 1, 9, 9)])
    assert all_.column.overlap(all_).tolist() == [[8, 1], [1, 48]]
    assert all_.column.overlap(Rects.of([])).shape == (2, 0)


def test_boxes_touch_that_have_a_point_in_common() -> None:
    others = Rects.of([Box(4, 2, 9, 9), Box(5, 0, 9, 9), Box(0, 3, 4, 9), Box(1, 1, 2, 1)])
    assert Rects.of([BOX]).touch(others).tolist() == [True, False, False, True]


def test_one_of_many_is_a_box() -> None:
    assert Rects.of([BOX, Box(3, 1, 9, 9)]).box(1) == Box(3, 1, 9, 9)


def test_a_grown_box_has_a_margin() -> None:
    assert Rects.of([BOX]).grown(1).area.tolist() == [24]


def test_how_far_a_point_lies_from_a_box() -> None:
    assert Rects.of([BOX]).away(np.array([7, 1]), np.array([6, 1])).tolist() == [5, 0]


@pytest.mark.parametrize(
    ("start", "end", "meets"),
    [
        ((-1, 1), (5, 1), True),
        ((1, 1), (1, 1), True),
        ((-1, 3), (5, 3), False),
        ((-1, 1), (1, 4), False),
        ((5, -1), (5, 3), False),
        ((5, 1), (5, 1), False),
    ],
)
def test_a_line_meets_a_box_that_it_touches(start: Point, end: Point, meets: bool) -> None:
    assert line(start, end).meet(Rects.of([BOX])).tolist() == [meets]


def test_distance_to_a_line_ends_at_its_ends() -> None:
    xs, ys = np.array([2.0, 7.0, -3.0]), np.array([3.0, 4.0, 4.0])
    assert line((0, 0), (4, 0)).away(xs, ys).tolist() == [3, 5, 5]
    assert line((0, 0), (0, 0)).away(xs[2:], ys[2:]).tolist() == [5]


def test_lines_cross_or_they_do_not() -> None:
    diagonal = line((0, 0), (2, 2))
    assert diagonal.cross(line((0, 2), (2, 0))).all()
    assert not diagonal.cross(line((3, 0), (5, 2))).any()
    assert not diagonal.cross(line((2, 2), (4, 0))).any()
