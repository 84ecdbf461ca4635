"""Maps for the other outputs: neither the site nor the report knows how a map is drawn."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import InitVar, dataclass, field
from functools import cached_property, partial
from pathlib import Path

from factlas.commands.onpaper import on_paper
from factlas.copied import made_meanwhile
from factlas.derive.book import Book
from factlas.derive.mapfeature import MapFeature
from factlas.derive.positions import positions
from factlas.maps.basemap import Basemap, read_basemaps
from factlas.maps.brought import assets, basemap_script
from factlas.maps.figure import figure, figure_html
from factlas.maps.locator import Locator
from factlas.maps.plate import Plate
from factlas.mould import Mould
from factlas.report.drawing import MapOnPaper

BROUGHT = ("assets/factlas-maps.css", "assets/factlas-maps.js")
"""What every page loads for maps, by path in the site."""


@dataclass(frozen=True)
class MapDrawings:
    """All maps of a project, in every edition."""

    books: Sequence[Book]
    """The editions; they share their maps."""
    root: Path
    """The project's folder. Raises AuthorError where a coastline is amiss."""
    before: InitVar["MapDrawings | None"] = None
    """The maps of an earlier state, so that those which are the same are not laid out again."""

    _under_way: list[Callable[[], list[tuple[Mould, bytes]]]] = field(
        default_factory=list, init=False, compare=False, repr=False
    )
    """Gives figure and script of every plate, while a copy makes them."""

    def __post_init__(self, before: "MapDrawings | None") -> None:
        if before is not None:
            for key in self._plates.keys() & before._plates.keys():
                self._plates[key].take_over(before._plates[key])

    @cached_property
    def basemaps(self) -> Mapping[str, Basemap]:
        """Coastlines by name."""
        return read_basemaps(self.root, self.books[0].facts.maps.values())

    @cached_property
    def _plates(self) -> Mapping[tuple[str, str], Plate]:
        return {
            (book.edition.language, name): Plate(map_, book, self.basemaps[map_.basemap])
            for book in self.books
            for name, map_ in book.facts.maps.items()
        }

    @cached_property
    def _locators(self) -> Mapping[str, Locator]:
        return {
            book.edition.language: Locator(book, self.basemaps, positions(book))
            for book in self.books
        }

    @cached_property
    def _on_paper(self) -> dict[str, Mapping[str, MapOnPaper]]:
        """Maps for paper that were asked for, by language and id."""
        return {}

    @cached_property
    def _scripts(self) -> dict[tuple[str, str], bytes]:
        """Scripts of live maps that a copy has made, by language and id."""
        return {}

    @contextmanager
    def drawn_meanwhile(self) -> Iterator[None]:
        """Have a copy of this process draw the large maps, until the first of them is wanted.

        By this process itself: one that is forked from it meanwhile must not ask for them.
        """
        with made_meanwhile(_drawn, tuple(self._plates.values()), copies=1) as drawn:
            self._under_way.append(drawn)
            try:
                yield
            finally:
                self._under_way.clear()

    def _take_drawn(self) -> None:
        while self._under_way:
            made = self._under_way.pop()()
            for (key, plate), (form, script) in zip(self._plates.items(), made, strict=True):
                plate.figure[:] = [form]
                self._scripts[key] = script

    @property
    def brought(self) -> Sequence[str]:
        """What a page with a map loads."""
        return BROUGHT

    @property
    def coasts(self) -> Sequence[tuple[str, str]]:
        """Whose coastlines the maps have, each with its licence."""
        return sorted({(coast.credit, coast.licence) for coast in self.basemaps.values()})

    def claims(self, ref: str, book: Book) -> tuple[str, ...]:
        """Ids of the claims that a map shows, in order of appearance."""
        features = self._plate(ref, book).features
        return tuple(dict.fromkeys(claim for feature in features for claim in feature.claims))

    def html(
        self, ref: str, caption: str, book: Book, numbers: Mapping[str, int], root: str
    ) -> str:
        """A map on a page, with its caption and its table."""
        self._take_drawn()
        return figure_html(self._plate(ref, book), numbers, caption, root)

    def where(self, place: str, book: Book, root: str) -> str:
        """The small map of a place, or nothing where no source locates it."""
        return self._locators[book.edition.language].html(place, root)

    def features(self, ref: str, book: Book) -> tuple[MapFeature, ...]:
        """What a map draws."""
        return self._plate(ref, book).features

    def printed(self, book: Book) -> Mapping[str, MapOnPaper]:
        """Maps for paper, by id; they are made fit for it once."""
        language = book.edition.language
        if language not in self._on_paper:
            self._on_paper[language] = {
                name: on_paper(self._plate(name, book)) for name in book.facts.maps
            }
        return self._on_paper[language]

    def files(self) -> Mapping[str, bytes]:
        """What live maps load, by path under `assets/`."""
        return {path: make() for path, make in self.makers().items()}

    def makers(self) -> Mapping[str, Callable[[], bytes]]:
        """The same, each file made when asked for."""
        maps = {
            f"maps/{book.edition.prefix}{name}.js": partial(self._script, name, book)
            for book in self.books
            for name in book.facts.maps
        }
        coasts = {
            f"basemap/{name}.js": partial(_coast, name, coast)
            for name, coast in self.basemaps.items()
        }
        shared = {path: partial(bytes, data) for path, data in assets().items()}
        return {**shared, **maps, **coasts}

    def _script(self, ref: str, book: Book) -> bytes:
        self._take_drawn()
        drawn = self._scripts.get((book.edition.language, ref))
        return drawn or _script(self._plate(ref, book))

    def _plate(self, ref: str, book: Book) -> Plate:
        return self._plates[book.edition.language, ref]


def _drawn(plate: Plate) -> tuple[Mould, bytes]:
    return figure(plate), _script(plate)


def _script(plate: Plate) -> bytes:
    # folium takes longer to import than all other maps: no page is to wait for it.
    from factlas.maps.live import script

    return script(plate).encode()


def _coast(name: str, coast: Basemap) -> bytes:
    return basemap_script(name, coast).encode()
