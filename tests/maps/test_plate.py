"""What is drawn, in units of the box."""

from dataclasses import replace
from itertools import combinations

import pytest

from factlas.derive import geodesic
from factlas.derive.mapfeature import MapFeature
from factlas.maps.chart import WIDTH
from factlas.maps.plate import Plate
from factlas.model.mapfile import DistancesLayer, Extent, RangesLayer


def feature(plate: Plate, name: str) -> MapFeature:
    return next(f for f in plate.features if f.id == name)


def test_the_coast_is_what_comes_into_the_box(plate: Plate) -> None:
    assert len(plate.chart.coast.sizes) == 4
    away = plate.map.model_copy(update={"extent": Extent(west=10, south=50.7, east=12, north=51)})
    assert Plate(away, plate.book, plate.basemap).chart.coastline == ""


def test_land_that_only_comes_near_the_box_is_no_part_of_it(plate: Plate) -> None:
    near = Extent(west=10, south=50.205, east=12, north=50.28)
    assert (
        Plate(
            plate.map.model_copy(update={"extent": near}), plate.book, plate.basemap
        ).chart.coastline
        == ""
    )


def test_two_figures_are_a_band_and_one_is_a_line(plate: Plate) -> None:
    (band,) = plate.rings
    assert band.radii == (18.52, 40)
    assert band.path.count("M") == 2
    assert not band.is_line


def test_rings_on_the_ground_lie_at_their_distance(plate: Plate) -> None:
    beacon = feature(plate, "range-beacon-skerry")
    (ring,) = plate.rings_on_ground(beacon, 40)
    at = beacon.position
    assert [geodesic.distance(at.lon, at.lat, *point) for point in ring] == pytest.approx(
        [40] * 180, rel=0.001
    )


def test_a_coarse_position_has_a_circle_of_its_precision(plate: Plate) -> None:
    assert [shape.feature.id for shape in plate.precisions] == ["place-skerry"]
    assert plate.precisions[0].radii == (5,)


def test_across_the_antimeridian_a_ring_is_drawn_where_the_map_is(plate: Plate) -> None:
    extent = Extent(west=170, south=40, east=400, north=60)
    west = plate.map.model_copy(update={"extent": extent})
    turned = Plate(west, plate.book, plate.basemap)
    skerry = feature(turned, "place-skerry")
    assert turned.point(skerry)[0] == pytest.approx((10.6 + 360 - 170) / 230 * WIDTH)
    (ring,) = turned.rings_on_ground(feature(turned, "range-beacon-skerry"), 40)
    assert min(lon for lon, _ in ring) > 300


@pytest.mark.parametrize("size", [0, 1])
def test_labels_keep_clear_of_each_other_and_of_the_edge(plate: Plate, size: int) -> None:
    spots = [label.spot for label in plate.furniture[size].labels]
    assert all(a.box.overlap(b.box) == 0 for a, b in combinations(spots, 2))
    for spot in spots:
        assert spot.box.left >= 0
        assert spot.box.top >= 0
        assert spot.box.right <= WIDTH
        assert spot.box.bottom <= plate.chart.height


def test_each_radius_in_sight_is_written_once(plate: Plate) -> None:
    for size in plate.furniture:
        assert {ring.text for ring in size.rings} <= {"18.5 km", "40 km"}
    assert [ring.text for ring in plate.furniture[1].rings] == ["18.5 km", "40 km"]


def test_the_key_of_its_script_lies_in_the_editions_folder(plate: Plate) -> None:
    assert plate.key == "strait"


def test_names_that_find_no_room_give_way_to_numbers(flat: Plate) -> None:
    assert flat.numbers == {"skerry": 1}
    for size in flat.furniture:
        assert [label.cluster.is_numbered for label in size.labels] == [True]


def test_where_all_names_have_room_nothing_is_numbered(plate: Plate) -> None:
    assert plate.numbers == {}


def test_what_was_laid_out_is_kept_where_the_same_is_drawn(plate: Plate) -> None:
    laid_out = plate.furniture
    again = Plate(plate.map, replace(plate.book), plate.basemap)
    again.take_over(plate)
    assert again.furniture is laid_out
    assert again.book is not plate.book


def test_what_was_laid_out_is_not_kept_where_something_moved(plate: Plate) -> None:
    moved = plate.map.model_copy(update={"layers": plate.map.layers[:1]})
    other = Plate(moved, plate.book, plate.basemap)
    other.take_over(plate)
    assert other.furniture != plate.furniture


def test_on_paper_a_map_has_its_widest_layout_and_derives_nothing_twice(plate: Plate) -> None:
    paper = plate.on_paper
    assert paper.furniture == plate.furniture[-1:]
    assert paper.features is plate.features
    assert paper.on_paper is paper is plate.on_paper


def test_a_distance_is_a_line_from_place_to_place(plate: Plate) -> None:
    layer = DistancesLayer.model_validate({"show": "distances", "from": "skerry", "to": ["holm"]})
    drawn = Plate(plate.map.model_copy(update={"layers": (layer,)}), plate.book, plate.basemap)
    (line,) = drawn.lines
    assert line.ground[0] == pytest.approx((10.6, 50.5))
    assert line.ground[-1] == pytest.approx((11.4, 50.35))
    assert "z" not in line.path


def test_several_ranges_say_whose_each_radius_is(plate: Plate) -> None:
    (ranges, *others) = plate.map.layers
    assert isinstance(ranges, RangesLayer)
    second = ranges.model_copy(update={"from_": "holm"})
    layers = (ranges, second, *others)
    drawn = Plate(plate.map.model_copy(update={"layers": layers}), plate.book, plate.basemap)
    texts = {ring.text for size in drawn.furniture for ring in size.rings}
    assert texts
    assert all(text[:2] in ("a ", "b ") for text in texts)
