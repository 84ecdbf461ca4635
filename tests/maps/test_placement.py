"""Labels keep clear of each other."""

from itertools import combinations

import pytest

from factlas.maps.board import Board
from factlas.maps.box import Box
from factlas.maps.costs import Ground
from factlas.maps.placement import Layout, draws
from factlas.maps.shore import Shore
from factlas.maps.spots import Block, Side

FRAME = Box(0, 0, 320, 260)


def ground(*taken: Box, coast: tuple[tuple[float, float], ...] = ()) -> Ground:
    return Ground(FRAME, taken, Shore.of(coast, 320, 260, 5), 1)


def place(blocks: list[Block], ground: Ground) -> Layout:
    return Layout(Board(ground, blocks))


def block(x: float, y: float) -> Block:
    return Block((x, y), 90, 40, 26)


def test_alone_a_label_stands_to_the_right_and_level() -> None:
    (spot,) = place([block(100, 100)], ground()).spots
    assert (spot.side, spot.reach) == (Side.E, 0)
    assert spot.box == Box(108, 87, 198, 127)


def test_at_the_right_edge_it_stands_to_the_left() -> None:
    (spot,) = place([block(300, 100)], ground()).spots
    assert spot.side is Side.W


def test_it_keeps_clear_of_what_is_taken() -> None:
    taken = Box(105, 60, 220, 200)
    (spot,) = place([block(100, 100)], ground(taken)).spots
    assert spot.box.overlap(taken) == 0


def test_it_keeps_off_the_coast_where_there_is_room() -> None:
    coast = tuple((110.0 + step, 110.0) for step in range(0, 90, 5))
    (spot,) = place([block(100, 100)], ground(coast=coast)).spots
    assert not any(spot.box.top <= y <= spot.box.bottom and x <= spot.box.right for x, y in coast)


@pytest.mark.parametrize("count", [2, 5, 7])
def test_labels_of_crowded_points_do_not_collide(count: int) -> None:
    blocks = [block(90 + 30 * (index % 4), 70 + 22 * index) for index in range(count)]
    spots = place(blocks, ground()).spots
    assert all(a.box.overlap(b.box) == 0 for a, b in combinations(spots, 2))
    assert all(spot.box.overlap(FRAME) == pytest.approx(spot.box.area) for spot in spots)


def test_the_same_input_gives_the_same_places() -> None:
    blocks = [block(100, 100), block(110, 105), block(120, 95)]
    assert place(blocks, ground()).spots == place(blocks, ground()).spots


def test_nothing_to_place_is_no_spots() -> None:
    assert place([], ground()).spots == []


def test_labels_with_room_have_no_faults() -> None:
    assert place([block(60, 60), block(60, 200)], ground()).faults == {}


def test_labels_without_room_are_at_fault() -> None:
    strip = Ground(Box(0, 80, 120, 130), (), Shore.of((), 200, 130, 5), 1)
    assert set(place([block(60, 100), block(70, 105)], strip).faults) == {0, 1}


def test_a_label_is_at_fault_that_is_nearer_to_two_others_points() -> None:
    corner = Ground(Box(0, 0, 102, 60), (), Shore.of((), 200, 130, 5), 1)
    others = [Block((x, 30), 1, 1, 1) for x in (20, 40, 60)]
    assert 0 in place([block(100, 30), *others], corner).faults


def test_where_smaller_blocks_come_instead_the_others_have_their_room() -> None:
    blocks = [block(60, 100), block(70, 105)]
    strip = Ground(Box(0, 80, 140, 150), (), Shore.of((), 200, 160, 5), 1)
    layout = place(blocks, strip)
    assert layout.too_many == 1
    layout.change({1: Block((70, 105), 20, 20, 20)})
    assert not layout.faults
    assert [spot.box.right - spot.box.left for spot in layout.spots] == [90, 20]


def test_what_stood_before_stands_again() -> None:
    blocks = [block(100, 100), block(110, 105), block(120, 95)]
    layout = place(blocks, ground())
    spots, choices, faults = layout.spots, layout.choices, layout.faults
    layout.change({0: block(60, 60), 2: Block((120, 95), 20, 20, 20)})
    assert layout.spots != spots
    layout.restore({0: blocks[0], 2: blocks[2]}, choices)
    assert (layout.spots, layout.faults) == (spots, faults)


@pytest.mark.parametrize(("size", "count"), [(1, 1), (3, 6), (5, 60), (34, 680)])
def test_draws_are_all_different_and_all_come_up_where_they_are_few(size: int, count: int) -> None:
    drawn = draws(size, min(3, size), 20 * size).tolist()
    assert len({tuple(draw) for draw in drawn}) == len(drawn) == count
    assert all(len(set(draw)) == len(draw) and set(draw) <= {*range(size)} for draw in drawn)
    assert {block for draw in drawn[: 2 * size] for block in draw} == {*range(size)}
