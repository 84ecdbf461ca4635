"""Many rings in one array."""

import numpy as np

from factlas.maps.box import Box
from factlas.maps.rings import Rings

NEAR = np.array([[1.0, 2, 2], [1, 1, 3]])
FAR = np.array([[8.0, 9, 9, 8], [8, 8, 9, 9]])
BOTH = Rings.of([NEAR, FAR], 2)


def test_rings_stand_one_after_the_other() -> None:
    assert BOTH.points.tolist() == [[1, 2, 2, 8, 9, 9, 8], [1, 1, 3, 8, 8, 9, 9]]
    assert BOTH.starts.tolist() == [0, 3]


def test_those_on_a_box_share_an_area_with_it() -> None:
    assert BOTH.on(Box(0, 0, 20, 20)) is BOTH
    assert BOTH.on(Box(0, 0, 8, 8)).points.tolist() == NEAR.tolist()
    assert BOTH.on(Box(3, 3, 8, 8)).sizes.size == 0


def test_there_may_be_none() -> None:
    none = Rings.of([], 3)
    assert none.points.shape == (3, 0)
    assert none.on(Box(0, 0, 1, 1)).sizes.size == 0
