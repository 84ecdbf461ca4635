"""Large maps are the same whether a copy of the process draws them or the process itself."""

from pathlib import Path

import pytest

from factlas import copied
from factlas.commands import drawings
from factlas.commands.drawings import MapDrawings
from factlas.derive.book import books
from factlas.load.facts import load_facts
from factlas.maps.plate import Plate
from factlas.site.setting import numbered

TOPIC = Path(__file__).parents[1] / "topic_two"


def _drawn(maps: MapDrawings) -> tuple[list[str], dict[str, bytes]]:
    figures = [
        maps.html(name, "", book, numbered(maps.claims(name, book)), "../")
        for book in maps.books
        for name in book.facts.maps
    ]
    return figures, dict(maps.files())


def test_a_copy_draws_what_the_process_would_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    editions = books(load_facts(TOPIC).facts)
    expected = _drawn(MapDrawings(editions, TOPIC))
    maps = MapDrawings(editions, TOPIC)
    monkeypatch.setattr(copied, "may_fork", lambda: True)
    with maps.drawn_meanwhile():
        monkeypatch.setattr(drawings, "_drawn", _refuse)
        monkeypatch.setattr(drawings, "_script", _refuse)
        assert _drawn(maps) == expected


def test_maps_that_nobody_waited_for_are_drawn_when_they_are_wanted() -> None:
    editions = books(load_facts(TOPIC).facts)
    maps = MapDrawings(editions, TOPIC)
    with maps.drawn_meanwhile():
        pass
    assert _drawn(maps) == _drawn(MapDrawings(editions, TOPIC))


def _refuse(plate: Plate) -> bytes:
    raise AssertionError(f"{plate.key} is drawn here")
