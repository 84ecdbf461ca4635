"""Maps and pages are measured apart, and each part is whole."""

from pathlib import Path

from bench.drawn import draw, without_maps
from bench.synthetic.world import write_world
from factlas.commands.project import sound_project
from factlas.commands.workshop import workshop

CLAIMS = 300
"""The fewest of which maps find all that they show."""


def test_pages_without_maps_hold_the_same_claims(tmp_path: Path) -> None:
    write_world(tmp_path, CLAIMS)
    shop = workshop(sound_project(tmp_path))
    [content] = without_maps(shop)
    [name, *_] = content.book.facts.maps
    assert content.drawings.claims(name, content.book) == shop.drawings.claims(name, content.book)
    assert content.drawings.html(name, "", content.book, {}, "./") == "<figure></figure>"
    [place, *_] = content.book.facts.entities
    assert content.drawings.where(place, content.book, "./") == ""


def test_every_map_and_every_place_is_drawn(tmp_path: Path) -> None:
    write_world(tmp_path, CLAIMS)
    shop = workshop(sound_project(tmp_path))
    facts = shop.project.loaded.facts
    in_chapters = len(facts.maps) // 2
    assert draw(shop) == len(facts.entities) + 2 * len(facts.maps) + in_chapters
