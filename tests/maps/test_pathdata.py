"""Lines as SVG path data."""

from factlas.maps.pathdata import outline


def test_an_outline_is_a_point_and_then_steps_in_tenths() -> None:
    assert outline([(1, 2), (1.04, 2), (3.5, 2), (3.5, 1)]) == "M10 20l25 0 0 -10z"


def test_what_is_smaller_than_a_tenth_is_a_point() -> None:
    assert outline([(1, 2), (1.01, 2.01)]) == "M10 20lz"
