"""What blocks cost on a board."""

import numpy as np

from factlas.maps.board import NEVER, Board
from factlas.maps.box import Box
from factlas.maps.costs import Ground
from factlas.maps.shore import Shore
from factlas.maps.spots import CHOICES, Block, candidates

GROUND = Ground(Box(0, 0, 320, 260), (Box(105, 60, 220, 200),), Shore.of((), 320, 260, 5), 1)
POINTS = ((100.0, 100.0), (130.0, 110.0), (60.0, 200.0))
BLOCKS = [Block(point, 90, 40, 26) for point in POINTS]
NUMBERS = [Block(point, 25, 25, 25) for point in POINTS]


def test_what_blocks_cost_is_the_same_whenever_they_came() -> None:
    board = Board(GROUND, BLOCKS)
    board.change({0: NUMBERS[0], 2: NUMBERS[2]})
    fresh = Board(GROUND, [NUMBERS[0], BLOCKS[1], NUMBERS[2]])
    assert np.array_equal(board.pairs, fresh.pairs)
    assert np.array_equal(board.alone, fresh.alone)
    assert np.array_equal(board.wrong, fresh.wrong)
    assert [board.spot(n, 5) for n in range(3)] == [fresh.spot(n, 5) for n in range(3)]


def test_spots_of_different_blocks_cost_what_the_ground_says_and_those_of_one_nothing() -> None:
    board = Board(GROUND, BLOCKS)
    here, there = (candidates([(n, BLOCKS[n])], 1) for n in (0, 1))
    tried = np.ix_(board.alone[0] < NEVER, board.alone[1] < NEVER)
    one, other, costs = GROUND.together(here, there)
    said = np.zeros((len(CHOICES), len(CHOICES)))
    said[one, other] = costs
    assert np.array_equal(board.pairs[0, 1][tried], said[tried])
    assert np.array_equal(board.pairs[1, 0].T[tried], said[tried])
    assert said[tried].any()
    assert not board.pairs[0, 0].any()


def test_spots_that_cover_something_are_not_tried_where_others_are_clear() -> None:
    board = Board(GROUND, BLOCKS)
    to_the_east, to_the_west = 0, 3
    assert board.alone[0, to_the_east] == NEVER
    assert board.alone[0, to_the_west] < NEVER
