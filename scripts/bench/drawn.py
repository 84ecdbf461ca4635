"""Maps apart from the pages that hold them, so that each can be measured alone."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from factlas.commands.drawings import MapDrawings
from factlas.commands.workshop import Workshop
from factlas.derive.book import Book
from factlas.hands import hands, processors
from factlas.site.content import Content
from factlas.site.setting import numbered
from factlas.story.marks import Drawn, marks


@dataclass(frozen=True)
class Undrawn:
    """Maps that show claims, and of which nothing is drawn."""

    maps: MapDrawings
    """Those that a build would draw."""
    brought: Sequence[str] = ()
    """Nothing is loaded for them."""
    coasts: Sequence[tuple[str, str]] = ()
    """They have no coastlines."""

    def claims(self, ref: str, book: Book) -> tuple[str, ...]:
        """Ids of the claims that a map shows."""
        return self.maps.claims(ref, book)

    def html(
        self, ref: str, caption: str, book: Book, numbers: Mapping[str, int], root: str
    ) -> str:
        """Where the map would stand."""
        return "<figure></figure>"

    def where(self, place: str, book: Book, root: str) -> str:
        """Nothing."""
        return ""


def without_maps(shop: Workshop) -> Sequence[Content]:
    """The editions, whose pages hold no drawings."""
    return [replace(content, drawings=Undrawn(shop.drawings)) for content in shop.contents]


def draw(shop: Workshop) -> int:
    """Draw what a build draws for pages, on every processor; returns how often."""
    works = [work for content in shop.contents for work in _drawings(content, shop.drawings)]
    count = processors()
    with hands([partial(_share, works[number::count]) for number in range(count)]) as makers:
        shop.drawings.files()
        makers.finish(None)
    return len(works)


def _share(works: Sequence[Callable[[], str]]) -> Generator[None, None, None]:
    for work in works:
        work()
    yield


def _drawings(content: Content, maps: MapDrawings) -> Iterator[Callable[[], str]]:
    """A small map for each place; a large one for its own page, for others' sites, in chapters."""
    book = content.book
    yield from (partial(maps.where, place, book, "../../") for place in book.facts.entities)
    found = (mark for chapter in content.chapters for mark in marks(chapter.source))
    told_of = [mark.ref for mark in found if isinstance(mark, Drawn) and mark.kind == "map"]
    for ref in (*book.facts.maps, *book.facts.maps, *told_of):
        numbers = numbered(maps.claims(ref, book))
        yield partial(maps.html, ref, "", book, numbers, "../../")
