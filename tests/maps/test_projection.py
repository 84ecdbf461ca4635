"""Web Mercator against values known from elsewhere."""

import pytest

from factlas.maps.projection import Projection
from factlas.model.mapfile import Extent

WORLD = Extent(west=-180, south=-85, east=180, north=85)
PACIFIC = Extent(west=130, south=-40, east=250, north=60)
HALF = 20037508.342789244
"""Half the width of EPSG:3857 in its own metres."""


@pytest.mark.parametrize(
    ("lon", "lat", "x", "y"),
    [  # from PROJ 9, EPSG:4326 to EPSG:3857
        (146.0, 44.0, 16252645.656, 5465442.183),
        (-145.7, 63.9, -16219249.809, 9324415.598),
        (0.0, -33.9, 0.0, -4015382.360),
    ],
)
def test_points_agree_with_epsg_3857(lon: float, lat: float, x: float, y: float) -> None:
    projection = Projection(WORLD, 2 * HALF)
    left, top = projection.point(-180, 85)
    across, down = projection.point(lon, lat)
    _, equator = projection.point(0, 0)
    assert (left, top) == (0, 0)
    assert across - HALF == pytest.approx(x, abs=0.001)
    assert equator - down == pytest.approx(y, abs=0.001)


def test_the_extent_fills_the_box() -> None:
    projection = Projection(Extent(west=144.5, south=43, east=149.5, north=46), 640)
    assert projection.point(144.5, 46) == (0, 0)
    assert projection.point(149.5, 43) == pytest.approx((640, projection.height))
    assert projection.height == pytest.approx(538.5607, abs=0.0001)


def test_longitudes_turn_to_the_middle_of_the_extent() -> None:
    projection = Projection(PACIFIC, 640)
    assert projection.turned(-145.7) == pytest.approx(214.3)
    assert projection.turned(146) == 146


def test_a_kilometre_is_longer_towards_the_pole() -> None:
    projection = Projection(WORLD, 360)
    assert 1 / projection.units_per_km(0) == pytest.approx(111.195, abs=0.001)
    assert projection.units_per_km(60) == pytest.approx(2 * projection.units_per_km(0))


def test_a_height_in_the_box_is_a_latitude() -> None:
    projection = Projection(Extent(west=5, south=-10, east=261, north=72), 640)
    for lat in (-10, 0, 43.3, 72):
        assert projection.latitude(projection.point(5, lat)[1]) == pytest.approx(lat)
