"""The shipped maps, as readers see them."""

import json
import re
from itertools import combinations
from pathlib import Path

import pytest

from factlas import addresses
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
        assert (box.right <= plate.chart.width, box.bottom <= plate.chart.height) == (True, True)


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


FIGURE = re.compile(r'<figure class="fl-map" id="map-([^"]+)".*?</figure>', re.DOTALL)
ROW = re.compile(r'<tr id="row-[^"]+" data-feature="([^"]+)"')
SIZE = re.compile(r'<g class="fm-(?:narrow|wide)".*?(?=<g class="fm-wide"|</svg>)', re.DOTALL)
LINK = re.compile(r'<a [^>]*data-feature="([^"]+)"')


def test_every_table_lists_exactly_what_its_map_draws_and_its_data_hold(built_site: Path) -> None:
    seen = set()
    for page in built_site.rglob("*.html"):
        for figure in FIGURE.finditer(page.read_text(encoding="utf-8")):
            rows = sorted(ROW.findall(figure[0]))
            drawings = [sorted(set(LINK.findall(size))) for size in SIZE.findall(figure[0])]
            data = json.loads((built_site / addresses.geojson(figure[1])).read_text("utf-8"))
            assert drawings == [rows, rows], page
            assert sorted(feature["id"] for feature in data["features"]) == rows, page
            seen.add(figure[1])
    assert seen == {plate.map.id for plate in plates()}
