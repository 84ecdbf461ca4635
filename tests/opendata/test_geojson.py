"""A map's features as GeoJSON."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factlas.derive import geodesic
from factlas.derive.book import Book, books
from factlas.derive.features import features_of
from factlas.load.facts import load_facts
from factlas.maps.basemap import read_basemap
from factlas.model.mapfile import BordersLayer, DistancesLayer, Map
from factlas.opendata.geojson import geojson

TINY = Path(__file__).parents[1] / "maps" / "tiny"
COAST = read_basemap(TINY, "strait").outlines


@pytest.fixture(scope="module")
def book() -> Book:
    return books(load_facts(TINY).facts)[0]


def _collection(map_: Map, book: Book) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(geojson(map_, features_of(map_, book, COAST), book))
    return found


@pytest.fixture(scope="module")
def features(book: Book) -> dict[str, Any]:
    collection = _collection(book.facts.maps["strait"], book)
    assert collection["type"] == "FeatureCollection"
    return {feature["id"]: feature for feature in collection["features"]}


def test_it_has_exactly_the_features_of_the_map(book: Book, features: dict[str, Any]) -> None:
    drawn = features_of(book.facts.maps["strait"], book)
    assert list(features) == [feature.id for feature in drawn]
    for feature in drawn:
        assert list(features[feature.id]["properties"]["claims"]) == list(feature.claims)


def test_a_place_is_a_point_with_its_precision_and_names(features: dict[str, Any]) -> None:
    place = features["place-skerry"]
    assert place["geometry"] == {"type": "Point", "coordinates": [10.6, 50.5]}
    assert place["properties"]["precision_km"] == 5
    assert place["properties"]["names"][0] == {
        "text": "Skerry",
        "lang": "en",
        "used_by": ["northland"],
    }


def test_a_band_is_a_closed_polygon_with_a_hole(features: dict[str, Any]) -> None:
    outer, hole = features["range-beacon-skerry"]["geometry"]["coordinates"]
    for ring, km, sign in ((outer, 40, 1), (hole, 18.52, -1)):
        assert ring[0] == ring[-1]
        for lon, lat in ring:
            assert geodesic.distance(10.6, 50.5, lon, lat) == pytest.approx(km, rel=0.001)
        area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
        assert area * sign > 0


def test_a_stationing_has_its_history(features: dict[str, Any]) -> None:
    found = features["stationing-beacon-skerry"]["properties"]
    assert found["state"] == "seen"
    assert [seen["claim"] for seen in found["history"]] == [
        "beacon-seen",
        "beacon-arrived",
        "beacon-planned",
    ]


def test_a_distance_is_a_line(book: Book) -> None:
    layer = DistancesLayer.model_validate({"show": "distances", "from": "skerry", "to": ["holm"]})
    map_ = book.facts.maps["strait"].model_copy(update={"layers": (layer,)})
    (line,) = _collection(map_, book)["features"]
    assert line["geometry"]["type"] == "LineString"
    assert line["properties"]["to"] == "holm"


def test_the_same_facts_give_the_same_bytes(book: Book) -> None:
    map_ = book.facts.maps["strait"]
    drawn = features_of(map_, book)
    assert geojson(map_, drawn, book) == geojson(map_, drawn, book)


def test_a_border_is_its_lines_and_says_that_they_are_computed(book: Book) -> None:
    layer = BordersLayer.model_validate({"show": "borders", "of": ["peace"]})
    map_ = book.facts.maps["strait"].model_copy(update={"layers": (layer,)})
    drawn = _collection(map_, book)["features"]
    line = next(feature for feature in drawn if feature["id"] == "border-peace-skerry-holm")
    assert line["geometry"]["type"] == "MultiLineString"
    assert line["properties"]["state"] == "ended"
    assert line["properties"]["computed"] == "computed, equally far from both coasts; schematic"
