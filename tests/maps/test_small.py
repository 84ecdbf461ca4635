"""Small maps: a place, its neighbours and their names."""

from dataclasses import replace

import pytest

from factlas.derive.positions import positions
from factlas.maps.chart import Chart
from factlas.maps.plate import Plate
from factlas.maps.small import NEIGHBOURS, Sign, sign, small_map


@pytest.fixture
def skerry(plate: Plate) -> Sign:
    return sign(positions(plate.book)["skerry"])


def moved(one: Sign, lon: float, lat: float = 0, precision: float = 1) -> Sign:
    at = one.feature.position
    there = replace(at, place=f"at-{lon}-{lat}", lon=at.lon + lon, lat=at.lat + lat)
    return sign(replace(there, precision=precision))


def test_the_place_comes_first_and_then_the_nearest_with_room(sea: Chart, skerry: Sign) -> None:
    east, south = moved(skerry, 0.75), moved(skerry, -0.1, -0.3)
    found = small_map(sea, skerry, [east, south]).shown
    assert [one.sign for one in found] == [skerry, east, south]


def test_what_lies_too_near_another_is_left_out(sea: Chart, skerry: Sign) -> None:
    assert len(small_map(sea, skerry, [moved(skerry, 0.1)]).shown) == 1


def test_there_are_no_more_neighbours_than_a_map_bears(sea: Chart, skerry: Sign) -> None:
    many = [
        moved(skerry, x / 4, y / 7) for y in range(-2, 2) for x in range(-2, 6) if (x, y) != (0, 0)
    ]
    assert 1 < len(small_map(sea, skerry, many).shown) <= 1 + NEIGHBOURS


def test_names_stand_on_the_side_of_the_place(skerry: Sign) -> None:
    assert {script.anchor for script in skerry.scripts(1)} == {"start"}
    assert {script.anchor for script in skerry.scripts(-1)} == {"end"}


def test_every_name_of_a_place_is_shown(skerry: Sign) -> None:
    names = [script.text for script in skerry.scripts(1)]
    assert names == ["Skerry", "Шхера", "Skeri", "Σκέρι"]


def test_a_coarse_position_has_a_circle(sea: Chart, skerry: Sign) -> None:
    coarse = moved(skerry, 0, precision=20)
    ((feature, path),) = small_map(sea, coarse, []).precisions
    assert feature is coarse.feature
    assert path.startswith("M") and path.endswith("z")
    assert not list(small_map(sea, moved(skerry, 0), []).precisions)
