"""Labels keep clear of each other."""

from itertools import combinations

import pytest

from factlas.maps.box import Box
from factlas.maps.placement import Block, Ground, Side, Spot, candidates, faults, place

FRAME = Box(0, 0, 320, 260)


def ground(*taken: Box, coast: tuple[tuple[float, float], ...] = ()) -> Ground:
    return Ground(FRAME, taken, sorted(coast), 1)


def block(x: float, y: float) -> Block:
    return Block((x, y), 90, 40, 26)


def test_alone_a_label_stands_to_the_right_and_level() -> None:
    (spot,) = place([block(100, 100)], ground())
    assert (spot.side, spot.reach) == (Side.E, 0)
    assert spot.box == Box(108, 87, 198, 127)


def test_at_the_right_edge_it_stands_to_the_left() -> None:
    (spot,) = place([block(300, 100)], ground())
    assert spot.side is Side.W


def test_it_keeps_clear_of_what_is_taken() -> None:
    taken = Box(105, 60, 220, 200)
    (spot,) = place([block(100, 100)], ground(taken))
    assert spot.box.overlap(taken) == 0


def test_it_keeps_off_the_coast_where_there_is_room() -> None:
    coast = tuple((108.0 + step, 110.0) for step in range(0, 90, 5))
    (spot,) = place([block(100, 100)], ground(coast=coast))
    assert not any(spot.box.top <= y <= spot.box.bottom and x <= spot.box.right for x, y in coast)


@pytest.mark.parametrize("count", [2, 5, 7])
def test_labels_of_crowded_points_do_not_collide(count: int) -> None:
    blocks = [block(90 + 30 * (index % 4), 70 + 22 * index) for index in range(count)]
    spots = place(blocks, ground())
    assert all(a.box.overlap(b.box) == 0 for a, b in combinations(spots, 2))
    assert all(spot.box.overlap(FRAME) == pytest.approx(spot.box.area) for spot in spots)


def test_the_same_input_gives_the_same_places() -> None:
    blocks = [block(100, 100), block(110, 105), block(120, 95)]
    assert place(blocks, ground()) == place(blocks, ground())


def test_nothing_to_place_is_no_spots() -> None:
    assert place([], ground()) == []


def spots_of(side: Side) -> list[Spot]:
    return [spot for spot in candidates(block(100, 100), 2) if spot.side is side]


def test_above_a_point_the_names_are_at_the_bottom() -> None:
    near = spots_of(Side.N)[0]
    assert near.head.bottom == near.box.bottom == 100 - 8 * 2
    assert near.end == (100, 84)


def test_farther_spots_come_later() -> None:
    gaps = [spot.box.left - 100 for spot in spots_of(Side.E)]
    assert gaps == sorted(gaps)


def test_labels_with_room_have_no_faults() -> None:
    spots = place([block(60, 60), block(60, 200)], ground())
    assert faults(spots, ground()) == {}


def test_a_label_that_covers_another_is_at_fault() -> None:
    one, other = (next(candidates(block(100, y), 1)) for y in (100, 110))
    assert set(faults([one, other], ground())) == {0, 1}
