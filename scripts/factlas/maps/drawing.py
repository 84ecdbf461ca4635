"""The static drawing: an SVG for page, print, PDF and readers without scripts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.features import features_of
from factlas.derive.labels import told
from factlas.maps import lettering
from factlas.maps.basemap import Basemap
from factlas.maps.cluster import Marked, Metrics
from factlas.maps.palette import Palette
from factlas.maps.placement import Box, Point
from factlas.maps.plate import Furniture, Label, Plate, outline
from factlas.model.entity import Name
from factlas.model.mapfile import Map

_ANCHORS = {1: "start", 0: "start", -1: "end"}


@dataclass(frozen=True)
class Script:
    """A piece of text in one script, with its place on the drawing."""

    text: str
    """The piece."""
    lang: str
    """Its language."""
    x: float
    """Where it begins, or where it ends if its anchor is the end."""
    y: float
    """Its baseline."""
    anchor: str
    """start or end, as SVG has it."""
    used_by: str = ""
    """The parties that use the name, by id."""


@dataclass(frozen=True)
class Symbol:
    """A symbol, its letter, and where there is room what it says."""

    marked: Marked
    """What it stands for."""
    x: float
    """Its middle."""
    y: float
    """Its middle."""
    words: tuple[Script, ...]
    """What it says, line by line."""


@dataclass(frozen=True)
class Caption:
    """The names and symbols at one place, with every coordinate."""

    label: Label
    """What and where."""
    names: tuple[Script, ...]
    """Names, in every script."""
    symbols: tuple[Symbol, ...]
    """Symbols of what is drawn there."""
    leader: Point | None
    """Where a line from the place ends, where the names stand off."""


def draw(map_: Map, book: Book, basemap: Basemap, palette: Palette) -> str:
    """A map as SVG text, the colours as attributes, which the site's style sheet overrides."""
    plate = Plate(map_, features_of(map_, book), basemap)
    return (
        templates()
        .get_template("drawing.svg")
        .render(
            plate=plate,
            coast="".join(outline(ring) for ring in plate.coast),
            captions={f.metrics.name: tuple(_captions(f)) for f in plate.furniture},
            palette=palette,
            title=told(map_.title, book),
            alt=told(map_.alt, book),
            language=book.edition.language,
        )
    )


@cache
def templates() -> Environment:
    """Templates of this room: autoescaped, and strict about names."""
    found = Environment(
        loader=PackageLoader("factlas.maps"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["n"] = number
    found.filters["card"] = addresses.card
    return found


def number(value: float) -> str:
    """A coordinate to a tenth of a unit."""
    return f"{value:.1f}".rstrip("0").rstrip(".") if round(value, 1) else "0"


def _captions(furniture: Furniture) -> Iterator[Caption]:
    for label in furniture.labels:
        yield Caption(
            label,
            tuple(_names(label, furniture)),
            tuple(_symbols(label, furniture)),
            _leader(label),
        )


def _leader(label: Label) -> Point | None:
    """The point of the names that is nearest the place, where they stand off from it."""
    return label.spot.head.nearest((label.x, label.y)) if label.spot.reach else None


def _names(label: Label, furniture: Furniture) -> Iterator[Script]:
    metrics, unit = furniture.metrics, furniture.unit
    for index, names in enumerate(label.cluster.names):
        y = label.spot.box.top + (index * metrics.line + metrics.text) * unit
        yield from _line(names, y, label, metrics, unit)


def _line(
    names: Sequence[Name], y: float, label: Label, metrics: Metrics, unit: float
) -> Iterator[Script]:
    pieces = [(piece.strip(), name) for name in names for piece in lettering.runs(name.text)]
    size = metrics.text * unit
    widths = [(lettering.width(piece) + 0.4) * size for piece, _ in pieces]
    across, box = metrics.across(label.spot.side), label.spot.box
    start = {1: box.left, 0: (box.left + box.right - sum(widths)) / 2, -1: box.right - sum(widths)}
    x = start[across]
    for (piece, name), width in zip(pieces, widths, strict=True):
        x += width
        at = x if across < 0 else x - width
        yield Script(piece, name.lang, at, y, _ANCHORS[across], " ".join(name.used_by))


def _symbols(label: Label, furniture: Furniture) -> Iterator[Symbol]:
    metrics, unit, box = furniture.metrics, furniture.unit, label.spot.box
    top = box.top + metrics.line * len(label.cluster.names) * unit
    rows = _rows if metrics.with_words else _side_by_side
    return rows(label, metrics, Box(box.left, top, box.right, box.bottom), unit)


def _rows(label: Label, metrics: Metrics, box: Box, unit: float) -> Iterator[Symbol]:
    """One under the other, each with what it says."""
    across = metrics.across(label.spot.side)
    half = metrics.cell / 2 * unit
    x = box.right - half if across < 0 else box.left + half
    text_x = x - half if across < 0 else x + half
    y = box.top
    for mark in label.cluster.marks:
        height = metrics.row_height(mark) * unit
        y += height
        words = _words(mark, text_x, y - height / 2, metrics, unit, _ANCHORS[across])
        yield Symbol(mark, x, y - height / 2, tuple(words))


def _words(
    mark: Marked, x: float, middle: float, metrics: Metrics, unit: float, anchor: str
) -> Iterator[Script]:
    step = (metrics.small + 2.5) * unit
    first = middle - step * (len(mark.lines) - 1) / 2 + metrics.small * 0.36 * unit
    for index, line in enumerate(mark.lines):
        yield Script(line, "", x, first + index * step, anchor)


def _side_by_side(label: Label, metrics: Metrics, box: Box, unit: float) -> Iterator[Symbol]:
    cell, marks = metrics.cell * unit, label.cluster.marks
    free = box.right - box.left - cell * len(marks)
    left = box.left + {1: 0.0, 0: free / 2, -1: free}[metrics.across(label.spot.side)]
    for index, mark in enumerate(marks):
        yield Symbol(mark, left + (index + 0.5) * cell, box.top + cell / 2, ())
