"""Rings cut at the edges of a box."""

from factlas.maps.box import Box
from factlas.maps.clip import clipped

BOX = Box(0, 0, 10, 10)


def test_what_lies_inside_stays_as_it_is() -> None:
    ring = ((1.0, 1.0), (9.0, 1.0), (5.0, 9.0))
    assert clipped(ring, BOX) == ring


def test_what_lies_outside_is_nothing() -> None:
    assert clipped(((11, 1), (19, 1), (15, 9)), BOX) == ()


def test_what_crosses_an_edge_ends_there() -> None:
    assert set(clipped(((-5, 2), (5, 2), (5, 8), (-5, 8)), BOX)) == {(0, 2), (5, 2), (5, 8), (0, 8)}


def test_what_encloses_the_box_fills_it() -> None:
    ring = ((-5, -5), (15, -5), (15, 15), (-5, 15))
    assert set(clipped(ring, BOX)) == {(0, 0), (10, 0), (10, 10), (0, 10)}
