"""The static drawing: an SVG for page, print, PDF and readers without scripts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factlas.maps import lettering
from factlas.maps.box import Box, Point
from factlas.maps.cluster import NAME_GAP, Cluster, Marked, Metrics
from factlas.maps.furniture import Furniture, Label
from factlas.maps.palette import Palette
from factlas.maps.pen import Pen, Script
from factlas.maps.plate import Plate
from factlas.maps.rendering import template
from factlas.maps.symbols import Symbols
from factlas.model.entity import Name

_SVG = template("drawing.svg", "symbol.svg")
_ANCHORS = {1: "start", 0: "start", -1: "end"}


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
    number: Point | None
    """Middle of the number that stands for the names, where they find no room."""
    symbols: tuple[Symbol, ...]
    """Symbols of what is drawn there."""
    leader: Point | None
    """Where a line from the place ends, where the names stand off."""


@dataclass(frozen=True)
class Piece:
    """A piece of a name, in one script."""

    text: str
    """The piece."""
    name: Name
    """Whose piece it is."""
    is_bold: bool
    """Whether it is set bold."""
    width: float
    """Its width in em."""


def draw(plate: Plate, palette: Palette) -> str:
    """A map as SVG text, the colours as attributes, which the site's style sheet overrides.

    A feature links to its claim's card on the page.
    """
    return _SVG.render(
        plate=plate,
        captions={f.metrics.name: tuple(_captions(f)) for f in plate.furniture},
        pens=[Pen(palette, f.metrics) for f in plate.furniture],
        palette=palette,
        symbols=Symbols(palette),
        title=plate.told(plate.map.title),
        alt=plate.told(plate.map.alt),
    )


def _captions(furniture: Furniture) -> Iterator[Caption]:
    for label in furniture.labels:
        yield Caption(
            label,
            tuple(_names(label, furniture)),
            _number(label, furniture),
            tuple(_symbols(label, furniture)),
            label.spot.end if label.spot.reach else None,
        )


def _names(label: Label, furniture: Furniture) -> Iterator[Script]:
    metrics, unit = furniture.metrics, furniture.unit
    box, lines = _names_box(label, metrics, unit), written(label.cluster, metrics)
    return scripts(lines, box, metrics.across(label.spot.side), metrics, unit)


def written(cluster: Cluster, metrics: Metrics) -> Sequence[Sequence[Piece]]:
    """A cluster's names in lines, and each in pieces of one script."""
    return [
        [
            _piece(run.strip(), name, name.lang == cluster.lead)
            for name in names
            for run in lettering.runs(name.text)
        ]
        for names in metrics.names(cluster)
    ]


def scripts(
    lines: Sequence[Sequence[Piece]], box: Box, across: int, metrics: Metrics, unit: float
) -> Iterator[Script]:
    """Lines of names in a box, anchored at the side of the place."""
    for index, pieces in enumerate(lines):
        y = box.top + (index * metrics.line + metrics.text) * unit
        yield from _line(pieces, y, box, across, metrics.text * unit)


def _piece(text: str, name: Name, is_bold: bool) -> Piece:
    return Piece(text, name, is_bold, lettering.width(text, is_bold))


def _number(label: Label, furniture: Furniture) -> Point | None:
    if not label.cluster.is_numbered:
        return None
    box = _names_box(label, furniture.metrics, furniture.unit)
    half = furniture.metrics.cell / 2 * furniture.unit
    across = furniture.metrics.across(label.spot.side)
    x = {1: box.left + half, 0: (box.left + box.right) / 2, -1: box.right - half}[across]
    return x, (box.top + box.bottom) / 2


def _names_box(label: Label, metrics: Metrics, unit: float) -> Box:
    """Where the names are: in the middle of the head's height, and next to the place."""
    head, cluster = label.spot.head, label.cluster
    spare = head.bottom - head.top - metrics.names_height(cluster) * unit
    beside = metrics.cell * unit * len(cluster.marks) * metrics.is_beside(cluster)
    is_west = metrics.across(label.spot.side) < 0
    left, right = (head.left + beside, head.right) if is_west else (head.left, head.right - beside)
    return Box(left, head.top + spare / 2, right, head.bottom - spare / 2)


def _line(
    pieces: Sequence[Piece], y: float, box: Box, across: int, size: float
) -> Iterator[Script]:
    """Pieces side by side, anchored at the side of the place."""
    widths = [piece.width * size for piece in pieces]
    gap = NAME_GAP * size
    whole = sum(widths) + gap * (len(pieces) - 1)
    x = {1: box.left, 0: (box.left + box.right - whole) / 2, -1: box.right - whole}[across]
    for piece, width in zip(pieces, widths, strict=True):
        at, users = x + width if across < 0 else x, " ".join(piece.name.used_by)
        yield Script(piece.text, piece.name.lang, at, y, _ANCHORS[across], users, piece.is_bold)
        x += width + gap


def _symbols(label: Label, furniture: Furniture) -> Iterator[Symbol]:
    """Symbols in rows with words, or side by side, or beside the names."""
    metrics, unit, spot = furniture.metrics, furniture.unit, label.spot
    across = metrics.across(spot.side)
    marks = label.cluster.marks
    if metrics.is_beside(label.cluster):
        names = _names_box(label, metrics, unit)
        left, right = (spot.box.left, names.left) if across < 0 else (names.right, spot.box.right)
        return _side_by_side(marks, Box(left, spot.box.top, right, spot.box.bottom), across)
    top, bottom = spot.head.bottom, spot.box.bottom
    if spot.side.down < 0:
        top, bottom = spot.box.top, spot.head.top
    box = Box(spot.box.left, top, spot.box.right, bottom)
    if metrics.with_words:
        return _rows(marks, metrics, box, across, unit)
    cells = metrics.cell * unit * len(marks)
    left = {1: box.left, 0: (box.left + box.right - cells) / 2, -1: box.right - cells}[across]
    return _side_by_side(marks, Box(left, top, left + cells, bottom), across)


def _side_by_side(marks: Sequence[Marked], box: Box, across: int) -> Iterator[Symbol]:
    """Each in the middle of its share of the box."""
    for index, mark in enumerate(marks):
        x = box.left + (box.right - box.left) * (index + 0.5) / len(marks)
        yield Symbol(mark, x, (box.top + box.bottom) / 2, ())


def _rows(
    marks: Sequence[Marked], metrics: Metrics, box: Box, across: int, unit: float
) -> Iterator[Symbol]:
    """One under the other, each with what it says."""
    half = metrics.cell / 2 * unit
    x = box.right - half if across < 0 else box.left + half
    y = box.top
    for mark in marks:
        middle = y + metrics.row_height(mark) * unit / 2
        y += metrics.row_height(mark) * unit
        words = _words(mark, x - half if across < 0 else x + half, middle, metrics, unit)
        yield Symbol(
            mark, x, middle, tuple(replace(word, anchor=_ANCHORS[across]) for word in words)
        )


def _words(
    mark: Marked, x: float, middle: float, metrics: Metrics, unit: float
) -> Iterator[Script]:
    step = (metrics.small + 2.5) * unit
    first = middle - step * (len(mark.lines) - 1) / 2 + metrics.small * 0.36 * unit
    for index, line in enumerate(mark.lines):
        yield Script(line, "", x, first + index * step, _ANCHORS[1])
