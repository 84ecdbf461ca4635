"""The maps of some chapters, for paper alone: what only live maps need is not even imported."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from factlas.derive.book import Book
from factlas.maps.basemap import read_basemaps
from factlas.maps.drawing import draw
from factlas.maps.palette import PAPER
from factlas.maps.plate import Plate
from factlas.story.chapter import Chapter, Figure, walk


def paper_maps(book: Book, chapters: Iterable[Chapter], root: Path) -> Mapping[str, str]:
    """SVG text of the maps that chapters show, by id. Raises AuthorError where a coast is amiss."""
    figures = (block for one in chapters for block in walk(one.blocks) if isinstance(block, Figure))
    shown = dict.fromkeys(figure.ref for figure in figures if figure.kind == "map")
    maps = [book.facts.maps[ref] for ref in shown]
    coasts = read_basemaps(root, maps)
    return {one.id: draw(Plate(one, book, coasts[one.basemap]), PAPER) for one in maps}
