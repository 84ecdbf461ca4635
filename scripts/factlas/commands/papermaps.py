"""The maps of some chapters, for paper alone: what only live maps need is not even imported."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from factlas.copied import made_beside
from factlas.derive.book import Book
from factlas.maps.basemap import read_basemaps
from factlas.maps.drawing import draw
from factlas.maps.palette import PAPER
from factlas.maps.plate import Plate
from factlas.model.mapfile import Map
from factlas.report.drawing import MapOnPaper
from factlas.story.chapter import Chapter, Figure, walk


def paper_maps(book: Book, chapters: Iterable[Chapter], root: Path) -> Mapping[str, MapOnPaper]:
    """The maps that chapters show, by id. Raises AuthorError where a coast is amiss."""
    figures = (block for one in chapters for block in walk(one.blocks) if isinstance(block, Figure))
    shown = dict.fromkeys(figure.ref for figure in figures if figure.kind == "map")
    maps = [book.facts.maps[ref] for ref in shown]
    coasts = read_basemaps(root, maps)

    def printed(one: Map) -> MapOnPaper:
        return on_paper(Plate(one, book, coasts[one.basemap]))

    return dict(zip(shown, made_beside(printed, maps), strict=True))


def on_paper(plate: Plate) -> MapOnPaper:
    """A map as it is printed."""
    alone = plate.on_paper
    return MapOnPaper(draw(alone, PAPER), alone.numbers)
