"""Lines as SVG path data."""

import numpy as np

from factlas.maps.pathdata import outline, outlines
from factlas.maps.rings import Rings


def test_an_outline_is_a_point_and_then_steps_in_tenths() -> None:
    assert outline([(1, 2), (1.04, 2), (3.5, 2), (3.5, 1)]) == "M10 20l25 0 0 -10z"


def test_what_is_smaller_than_a_tenth_is_a_point() -> None:
    assert outline([(1, 2), (1.01, 2.01)]) == "M10 20lz"


def test_many_outlines_are_each_as_it_would_be_alone() -> None:
    rings = [[(1, 2), (1.04, 2), (3.5, 2), (3.5, 1)], [(1, 2), (1.01, 2.01)], [(5, 5), (6, 6)]]
    arrays = [np.array(ring).T for ring in rings]
    assert outlines(Rings.of(arrays, 2)) == "".join(map(outline, rings))
    assert outlines(Rings.of([], 2)) == ""
