from dataclasses import replace

import pytest

from factlas.derive.book import Book
from factlas.site.beside import stretch
from factlas.site.content import Content, Drawings
from factlas.site.entities import entity_pages, small_maps
from factlas.site.fragments import Fragments


@pytest.mark.parametrize("length", [0, 1, 5, 6])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_stretches_together_are_the_whole_in_order(length: int, count: int) -> None:
    whole = list(range(length))
    parts = [stretch(whole, number, count) for number in range(count)]
    assert [one for part in parts for one in part] == whole
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_pages_show_the_small_maps_that_were_drawn_ahead(
    content: Content, fragment: Fragments, monkeypatch: pytest.MonkeyPatch
) -> None:
    def where(self: Drawings, place: str, book: Book, root: str) -> str:
        return f"<figure>{place} {root}</figure>"

    monkeypatch.setattr(type(content.drawings), "where", where)
    ahead = replace(content)
    ahead.located.update(small_maps(content))
    monkeypatch.undo()  # so that no page can have one of its own
    for draft in entity_pages(ahead, fragment):
        place = draft.path.split("/")[1]
        assert f"<figure>{place} ../../</figure>" in [part.html for part in draft.write().parts]
