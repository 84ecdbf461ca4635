"""Rectangles."""

from factlas.maps.box import Box, bounds_of

BOX = Box(0, 0, 4, 2)


def test_overlap_is_an_area() -> None:
    assert BOX.overlap(Box(3, 1, 9, 9)) == 1
    assert BOX.overlap(Box(4, 0, 9, 9)) == 0
    assert BOX.area == 8


def test_boxes_meet_where_both_cover_something() -> None:
    assert BOX.meets(Box(3, 1, 9, 9))
    assert not BOX.meets(Box(4, 0, 9, 9))
    assert not BOX.meets(Box(0, 2, 4, 9))


def test_a_grown_box_has_a_margin() -> None:
    assert BOX.grown(1) == Box(-1, -1, 5, 3)


def test_the_nearest_point_lies_on_the_edge_or_is_the_point_itself() -> None:
    assert BOX.nearest((9, 1)) == (4, 1)
    assert BOX.nearest((1, 1)) == (1, 1)


def test_off_another_is_the_largest_part_on_one_side_of_it() -> None:
    assert BOX.off(Box(9, 9, 10, 10)) is BOX
    assert BOX.off(Box(3, 0, 9, 9)) == Box(0, 0, 3, 2)
    assert BOX.off(Box(-1, 1.5, 9, 9)) == Box(0, 0, 4, 1.5)
    assert BOX.off(Box(-1, -1, 1, 1)) == Box(1, 0, 4, 2)
    assert BOX.off(Box(-1, -1, 9, 9)).area == 0


def test_near_is_inside_or_less_than_a_distance_off() -> None:
    assert BOX.is_near((1, 1), 1)
    assert BOX.is_near((4.5, 1), 1)
    assert not BOX.is_near((5, 1), 1)
    assert not BOX.is_near((4.9, 2.9), 1)


def test_a_box_holds_what_lies_within_or_fills_it() -> None:
    assert BOX.holds(BOX)
    assert BOX.holds(Box(1, 1, 2, 2))
    assert not BOX.holds(Box(1, 1, 5, 2))
    assert not BOX.holds(Box(1, -1, 2, 2))


def test_bounds_hold_every_point() -> None:
    assert bounds_of([(1, 5), (-2, 7), (3, 6)]) == Box(-2, 5, 3, 7)
