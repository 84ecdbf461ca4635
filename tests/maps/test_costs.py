"""What it costs to place a label."""

import numpy as np
import pytest

from factlas.maps.box import Box
from factlas.maps.costs import Ground
from factlas.maps.shore import Shore
from factlas.maps.spots import CHOICES, Block, Side, candidates

GROUND = Ground(Box(0, 0, 320, 260), (), Shore.of((), 320, 260, 5), 1)
SPOTS = candidates([(0, Block((100, 100), 90, 40, 26))], 1)
BESIDE, OFF = CHOICES.index((0, Side.E)), CHOICES.index((3, Side.E))


@pytest.mark.parametrize(
    ("other", "choice", "costs"),
    [
        ((150, 100), BESIDE, 100),
        ((103, 100), BESIDE, 100),
        ((300, 250), BESIDE, 0),
        ((120, 102), OFF, 210),
        ((120, 106), OFF, 100),
        ((120, 160), OFF, 0),
    ],
    ids="under it;nearer to it;far off;under its leader;beside its leader;far from both".split(";"),
)
def test_a_spot_misleads_that_could_be_another_points(
    other: tuple[int, int], choice: int, costs: float
) -> None:
    points = np.array([100.0, other[0]]), np.array([100.0, other[1]])
    assert GROUND.misleading(SPOTS, points)[choice] == costs


def test_each_point_that_a_spot_misleads_to_counts() -> None:
    points = np.array([100.0, 150, 160, 170]), np.array([100.0, 100, 100, 250])
    assert GROUND.misleading(SPOTS, points)[BESIDE] == 200


def test_with_no_other_point_nothing_misleads() -> None:
    assert not GROUND.misleading(SPOTS, (np.array([100.0]), np.array([100.0]))).any()
