"""Maps as they are printed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from factlas.derive.book import Book, books
from factlas.maps.basemap import Basemap, read_basemaps
from factlas.maps.drawing import draw
from factlas.maps.palette import PAPER
from factlas.maps.plate import Plate
from factlas.model.facts import Facts
from factlas.report.drawing import MapOnPaper, map_on_paper


@dataclass(frozen=True)
class PaperMaps:
    """The maps of a project in its default language, for paper alone."""

    facts: Facts
    """The facts."""
    root: Path
    """The project's folder. Raises AuthorError where a coastline is amiss."""

    def drawn(self, ref: str) -> MapOnPaper:
        """One of them."""
        one = self.facts.maps[ref]
        return on_paper(Plate(one, self._book, self._basemaps[one.basemap]))

    @cached_property
    def _book(self) -> Book:
        return books(self.facts)[0]

    @cached_property
    def _basemaps(self) -> Mapping[str, Basemap]:
        return read_basemaps(self.root, self.facts.maps.values())


def on_paper(plate: Plate) -> MapOnPaper:
    """A map as it is printed."""
    alone = plate.on_paper
    return map_on_paper(draw(alone, PAPER), alone.numbers)
