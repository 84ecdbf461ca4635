"""Borders as features of a map, each computed inside its extent."""

from collections.abc import Iterator

from factlas.derive.book import Book
from factlas.derive.borders import BorderLine, Part, anchor, between, border_lines, course
from factlas.derive.coasts import Rings
from factlas.derive.labels import number_words, short_label
from factlas.derive.mapfeature import FeatureKind, MapFeature, Position, Said
from factlas.model.mapfile import BordersLayer, Extent


def border_features(
    layer: BordersLayer, extent: Extent, coast: Rings, book: Book
) -> Iterator[MapFeature]:
    """The lines of a layer that come into an extent; all of them where no coast is known."""
    known: dict[tuple[object, ...], tuple[Part, ...]] = {}
    for line in (line for by in layer.of for line in border_lines(by, book)):
        if coast and line.where not in known:
            known[line.where] = course(line, coast, extent, book)
        parts = known.get(line.where, ())
        if parts or not coast:
            yield _feature(line, parts, book)


def _feature(line: BorderLine, parts: tuple[Part, ...], book: Book) -> MapFeature:
    latest = line.history[0]
    places = "-".join(side[0] for side in line.sides)
    return MapFeature(
        f"border-{line.by}-{places}",
        FeatureKind.BORDER,
        line.by,
        _position(line, f"border-{places}", anchor(parts) if parts else (0.0, 0.0), book),
        f"{short_label(line.by, book)}: {latest.text}",
        tuple(Said(seen.text, seen.claim) for seen in line.history),
        state=latest.state,
        history=line.history,
        course=parts,
    )


def _position(line: BorderLine, place: str, at: tuple[float, float], book: Book) -> Position:
    """Where the line is named; no place of its own, so that it has no names and no precision."""
    said = Said(_computed(line, book), line.history[0].claim)
    return Position(place, at[1], at[0], 0.0, said, between(line, book), ())


def _computed(line: BorderLine, book: Book) -> str:
    if line.parallel is not None:
        degrees = number_words(abs(line.parallel), book)
        form = (
            "along {degrees}° N, as written"
            if line.parallel >= 0
            else "along {degrees}° S, as written"
        )
        return book.say(form).format(degrees=degrees)
    return book.say("computed, equally far from both coasts; schematic")
