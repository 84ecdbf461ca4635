"""A tiny project with one map, read through the one door."""

from dataclasses import replace
from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.load.facts import load_facts
from factlas.maps.basemap import Basemap, read_basemaps
from factlas.maps.chart import Chart
from factlas.maps.plate import Plate
from factlas.model.base import Text
from factlas.model.entity import Name
from factlas.model.mapfile import Extent

TINY = Path(__file__).parent / "tiny"


def plates_of(root: Path) -> tuple[Plate, ...]:
    """The first map of a project, in each of its editions."""
    loaded = load_facts(root)
    assert loaded.problems == ()
    maps = loaded.facts.maps
    basemaps = read_basemaps(root, maps.values())
    map_ = next(iter(maps.values()))
    return tuple(Plate(map_, book, basemaps[map_.basemap]) for book in books(loaded.facts))


@pytest.fixture(scope="session")
def plate() -> Plate:
    """The tiny map, in English."""
    return plates_of(TINY)[0]


@pytest.fixture(scope="session")
def sea(plate: Plate) -> Chart:
    """What the tiny map is drawn on, without any land."""
    basemap = Basemap(**{**plate.basemap.model_dump(), "rings": ()})
    return Chart(plate.map.extent, basemap, "{length} at {latitude}")


@pytest.fixture(scope="session")
def hostile_text() -> str:
    """What would be markup or script where a text is not escaped."""
    return (
        """'"`${alert(1)}</script><img src=x onerror=alert(1)>{{ 6*7 }}{% raw %}&\u202e\u200f🚀"""
    )


@pytest.fixture(scope="session")
def hostile(plate: Plate, hostile_text: str) -> Plate:
    """The same map, with that text as a name, a title, a caption and an alternative text."""
    facts = plate.book.facts
    text = Text({"en": hostile_text})
    name = Name(text=hostile_text, lang="en", used_by=("northland",))
    skerry = facts.entities["skerry"].model_copy(update={"names": (name,)})
    beacon = facts.entities["beacon"].model_copy(update={"short": text})
    entities = {**facts.entities, "skerry": skerry, "beacon": beacon}
    book = Book(replace(facts, entities=entities), plate.book.standings, plate.book.edition)
    map_ = plate.map.model_copy(update=dict.fromkeys(("title", "caption", "alt"), text))
    return Plate(map_, book, plate.basemap)


@pytest.fixture(scope="session")
def flat(plate: Plate) -> Plate:
    """The same map in so narrow a strip that no name finds room."""
    extent = Extent(west=10, south=50.45, east=12, north=50.56)
    return Plate(plate.map.model_copy(update={"extent": extent}), plate.book, plate.basemap)
