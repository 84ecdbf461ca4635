"""Where a label could stand."""

import numpy as np

from factlas.maps.box import Box
from factlas.maps.spots import Block, Side, Spot, beside, candidates

BLOCK = Block((100, 100), 90, 40, 26)


def spots_of(side: Side) -> list[Spot]:
    found = candidates([(0, BLOCK)], 2)
    spots = [found.spot(index) for index in range(len(found.choice))]
    return [spot for spot in spots if spot.side is side]


def test_the_best_is_to_the_right_and_level() -> None:
    spot = candidates([(0, BLOCK)], 1).spot(0)
    assert (spot.side, spot.reach, spot.point) == (Side.E, 0, (100, 100))
    assert spot.box == Box(108, 87, 198, 127)
    assert spot.head == Box(108, 87, 198, 113)


def test_above_a_point_the_names_are_at_the_bottom() -> None:
    near = spots_of(Side.N)[0]
    assert near.head.bottom == near.box.bottom == 100 - 8 * 2
    assert near.end == (100, 84)


def test_farther_spots_come_later() -> None:
    gaps = [spot.box.left - 100 for spot in spots_of(Side.E)]
    assert gaps == sorted(gaps)


def test_leaders_end_at_the_names() -> None:
    found = candidates([(0, BLOCK), (1, Block((7, 9), 10, 10, 10))], 1)
    ends = zip(found.leaders.end_x, found.leaders.end_y, strict=True)
    assert list(ends) == [found.spot(index).end for index in range(len(found.choice))]


def test_a_spot_reaches_from_its_point_to_its_far_edge() -> None:
    reaches = candidates([(0, BLOCK)], 1).reaches(1)
    assert [float(edge[0]) for edge in (reaches.left, reaches.right)] == [99, 199]


def test_a_leader_runs_to_what_stands_off_its_point() -> None:
    found = candidates([(3, BLOCK)], 1)
    assert found.is_off.tolist() == [found.spot(n).reach > 0 for n in range(48)]
    assert set(found.column.block.ravel().tolist()) == {3}


def test_shapes_are_what_spots_fill_and_their_leaders() -> None:
    found = candidates([(0, BLOCK)], 2)
    rects, lines = found.shapes(np.array([7, 9]))
    for index, number in enumerate((7, 9)):
        spot = found.spot(number)
        assert rects.box(index) == spot.box
        assert (lines.x[index], lines.y[index]) == spot.point
        assert (lines.end_x[index], lines.end_y[index]) == spot.end


def test_beside_a_point_are_the_first_of_all_spots() -> None:
    names = Block((100, 100), 90, 26, 26)
    found = candidates([(0, names)], 2)
    assert [beside(names, 2, side) for side in Side] == [
        found.spot(index) for index in range(len(Side))
    ]
