"""Share pictures of an edition: one for each chapter, map and place, and one for all the rest."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from factlas import addresses
from factlas.commands.drawings import MapDrawings
from factlas.commands.kept import kept
from factlas.derive.labels import told
from factlas.model.entity import Room
from factlas.report.picture import Picture, painted
from factlas.report.press import TEMPLATE
from factlas.site.content import Content
from factlas.story.chapter import Chapter, Figure, walk


def share_pictures(content: Content, maps: MapDrawings, place: Path) -> Mapping[str, bytes]:
    """PNG files by their place in the edition; none where the site's address is not known.

    Only whole addresses lead to a picture, so that nobody would find one otherwise. They are kept
    in the folder `place`, and painted again where one has changed.
    """
    if not content.book.facts.explainer.address:
        return {}
    wanted = dict(_wanted(content, maps))
    names = [f"{sha256(repr(one).encode()).hexdigest()}.png" for one in wanted.values()]
    template = (TEMPLATE / "picture.typ").read_text(encoding="utf-8")

    def paint(folder: Path) -> None:
        for name, data in zip(names, painted(list(wanted.values())), strict=True):
            (folder / name).write_bytes(data)

    folder = kept(place, (template, version("typst"), *names), paint)
    return {at: (folder / name).read_bytes() for at, name in zip(wanted, names, strict=True)}


def _wanted(content: Content, maps: MapDrawings) -> Iterator[tuple[str, Picture]]:
    book = content.book
    facts, site = book.facts, told(book.facts.explainer.title, book)
    drawn = {name: one.svg for name, one in maps.printed(book).items()}
    for chapter in content.chapters:
        page = content.path_of(chapter).removesuffix(".md").removesuffix("index")
        under = "" if chapter.title == site else site
        svg = drawn.get(_first_map(chapter), "")
        yield addresses.picture(f"{page}/" if page else ""), Picture(chapter.title, under, svg)
    for map_ in facts.maps.values():
        title = told(map_.title, book)
        yield addresses.picture(addresses.map_(map_.id)), Picture(title, site, drawn[map_.id])
    for entity in facts.entities:
        if facts.room(entity) is Room.PLACES:
            at = addresses.picture(addresses.entity(Room.PLACES, entity))
            yield at, Picture(content.labels[entity], site)


def _first_map(chapter: Chapter) -> str:
    figures = (block for block in walk(chapter.blocks) if isinstance(block, Figure))
    return next((figure.ref for figure in figures if figure.kind == "map"), "")
