import pytest
from pydantic import ValidationError

from factlas.model.mapfile import Extent


def extent(west: float, south: float, east: float, north: float) -> Extent:
    return Extent.model_validate({"west": west, "south": south, "east": east, "north": north})


@pytest.mark.parametrize(
    ("lon", "lat", "inside"),
    [(145, 44, True), (144, 43, True), (143.9, 44, False), (145, 46.1, False), (-215, 44, True)],
)
def test_positions_inside(lon: float, lat: float, inside: bool) -> None:
    assert extent(144, 43, 150, 46).contains(lon, lat) is inside


@pytest.mark.parametrize(("lon", "inside"), [(170, True), (-170, True), (190, True), (-60, False)])
def test_an_extent_across_the_antimeridian(lon: float, inside: bool) -> None:
    assert extent(160, -10, 200, 10).contains(lon, 0) is inside


@pytest.mark.parametrize(
    "edges", [(10, 0, 5, 1), (0, 1, 5, 1), (0, 0, 5, 86), (-181, 0, 5, 1), (0, 0, 541, 1)]
)
def test_what_is_no_extent(edges: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValidationError):
        extent(*edges)
