"""The shipped maps, as readers see them."""

from itertools import combinations
from pathlib import Path

import pytest

from factlas.derive.book import books
from factlas.load.facts import load_facts
from factlas.maps.basemap import read_basemaps
from factlas.maps.plate import Plate

ROOT = Path(__file__).parents[2]


def plates() -> list[Plate]:
    facts = load_facts(ROOT).facts
    basemaps = read_basemaps(ROOT, facts.maps.values())
    book = books(facts)[0]
    return [Plate(map_, book, basemaps[map_.basemap]) for map_ in facts.maps.values()]


@pytest.fixture(scope="module", params=plates(), ids=lambda plate: str(plate.map.id))
def plate(request: pytest.FixtureRequest) -> Plate:
    found: Plate = request.param
    return found


@pytest.mark.parametrize("size", [0, 1], ids=["phone", "wide"])
def test_no_label_collides_or_leaves_the_map(plate: Plate, size: int) -> None:
    furniture = plate.furniture[size]
    boxes = {label.cluster.position.place: label.spot.box for label in furniture.labels}
    collisions = [(a, b) for a, b in combinations(boxes, 2) if boxes[a].overlap(boxes[b])]
    assert collisions == []
    for box in boxes.values():
        assert (box.left >= 0, box.top >= 0) == (True, True)
        assert (box.right <= plate.width, box.bottom <= plate.height) == (True, True)


@pytest.mark.parametrize("size", [0, 1], ids=["phone", "wide"])
def test_no_label_covers_the_point_of_another(plate: Plate, size: int) -> None:
    labels = plate.furniture[size].labels
    covered = [
        (label.cluster.position.place, other.cluster.position.place)
        for label in labels
        for other in labels
        if label.spot.box.nearest((other.x, other.y)) == (other.x, other.y)
    ]
    assert covered == []


def test_coastlines_are_small_and_say_their_licence(plate: Plate) -> None:
    file = ROOT / "data" / "basemap" / f"{plate.map.basemap}.json"
    assert file.stat().st_size < 60_000
    assert plate.basemap.licence == "LGPL-3.0-or-later"
