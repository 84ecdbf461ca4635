"""The small map on a place's page."""

import re

import pytest

from factlas.derive.positions import positions
from factlas.maps.basemap import Basemap
from factlas.maps.locator import Locator, framed
from factlas.maps.plate import Plate


@pytest.fixture
def locator(plate: Plate) -> Locator:
    return Locator(plate.book, {"strait": plate.basemap}, positions(plate.book))


def test_the_extent_has_the_place_in_the_middle(plate: Plate, locator: Locator) -> None:
    extent = framed(locator.positions["skerry"], 40, plate.basemap)
    assert extent is not None
    assert extent.west < 10.6 < extent.east
    assert (extent.west + extent.east) / 2 == pytest.approx(10.6)


def test_at_the_end_of_the_coastline_it_is_moved(plate: Plate, locator: Locator) -> None:
    extent = framed(locator.positions["skerry"], 130, plate.basemap)
    assert extent is not None
    assert extent.west == 9.9


def test_where_the_coastline_has_no_room_there_is_none(plate: Plate, locator: Locator) -> None:
    assert framed(locator.positions["skerry"], 400, plate.basemap) is None


def test_the_coastline_that_bears_the_closest_view_is_taken(plate: Plate) -> None:
    coarse = Basemap(**{**plate.basemap.model_dump(), "tolerance": 400})
    both = {"coarse": coarse, "fine": plate.basemap}
    found = Locator(plate.book, both, positions(plate.book)).small("skerry")
    assert found is not None
    assert found.chart.basemap is plate.basemap


def test_it_links_to_the_claim_of_the_position_and_to_the_neighbours(locator: Locator) -> None:
    html = locator.html("skerry", "../../")
    links = re.findall(r'href="([^"]+)" class="fm-feature', html)
    assert links == ["../../c/skerry-position/", "../../places/holm/"]
    assert "popovertarget" not in html
    assert "\n\n" not in html


def test_a_place_without_a_position_has_none(plate: Plate) -> None:
    assert Locator(plate.book, {"strait": plate.basemap}, {}).html("skerry", "./") == ""
