"""Meridians, parallels and the scale."""

import pytest

from factlas.maps.graticule import degrees, scale_bar
from factlas.maps.projection import Projection
from factlas.model.mapfile import Extent


def texts(west: float, south: float, east: float, north: float) -> list[str]:
    extent = Extent(west=west, south=south, east=east, north=north)
    return [degree.text for degree in degrees(Projection(extent, 640))]


def test_the_step_is_round_and_leaves_the_map_quiet() -> None:
    assert texts(144.5, 43, 149.5, 46) == [
        "145°E",
        "146°E",
        "147°E",
        "148°E",
        "149°E",
        "44°N",
        "45°N",
    ]


def test_small_maps_have_minutes() -> None:
    assert texts(26.9, 36.9, 27.4, 37.2)[:2] == ["27°E", "27°06′E"]


def test_the_antimeridian_and_the_equator_have_no_side() -> None:
    assert texts(150, -20, 230, 20) == [
        "165°E",
        "180°",
        "165°W",
        "150°W",
        "135°W",
        "15°S",
        "0°",
        "15°N",
    ]


@pytest.mark.parametrize(
    ("extent", "text"),
    [((144.5, 43, 149.5, 46), "50 km"), ((26.9, 36.9, 27.4, 37.2), "10 km")],
)
def test_the_scale_is_a_round_length(extent: tuple[float, ...], text: str) -> None:
    west, south, east, north = extent
    projection = Projection(Extent(west=west, south=south, east=east, north=north), 640)
    bar = scale_bar(projection)
    assert bar.text == text
    assert bar.units == pytest.approx(bar.km * projection.units_per_km(bar.lat))
    assert bar.units <= 160


def test_parallels_give_way_to_the_scale() -> None:
    extent = Extent(west=144.2, south=42.8, east=149.8, north=46.2)
    labelled = {d.text: d.is_labelled for d in degrees(Projection(extent, 640))}
    assert (labelled["43°N"], labelled["44°N"], labelled["145°E"]) == (False, True, True)


def test_a_meridian_runs_north_and_a_parallel_east() -> None:
    extent = Extent(west=10, south=50, east=12, north=51)
    lines = {d.text: d.line(extent) for d in degrees(Projection(extent, 640))}
    assert lines["11°E"] == ((11, 50), (11, 51))
    assert lines["50°30′N"] == ((10, 50.5), (12, 50.5))


@pytest.mark.parametrize(
    ("south", "north", "text"),
    [(42.8, 46.2, "50 km"), (-10, 72, "2000 km at 43°N"), (-20, 20, "3000 km")],
)
def test_the_scale_says_where_it_holds_if_it_holds_not_all_over(
    south: float, north: float, text: str
) -> None:
    east = 260 if north - south > 10 else 149
    projection = Projection(Extent(west=145, south=south, east=east, north=north), 640)
    assert scale_bar(projection).text == text
