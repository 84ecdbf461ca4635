"""A map on a page: the drawing, its caption, and a table of exactly the features drawn."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.labels import callers, label, short_label, told
from factlas.derive.mapfeature import MapFeature, Said
from factlas.derive.observation import Observation
from factlas.maps.brought import container
from factlas.maps.cluster import Marked, lettered
from factlas.maps.controls import Controls
from factlas.maps.drawing import draw
from factlas.maps.palette import PAPER
from factlas.maps.plate import Plate
from factlas.maps.rendering import template
from factlas.maps.symbols import Symbols
from factlas.model.assertions import StationState
from factlas.model.entity import Name
from factlas.mould import Escaped, Mould, gap, mould, tidy

_HTML = template("figure.html", "controls.html", "symbol.svg")


@dataclass(frozen=True)
class Span:
    """From one observation until another."""

    since: Observation
    """The first."""
    until: Observation | None
    """The one that ended it."""


@dataclass(frozen=True)
class Row:
    """One feature in the table."""

    feature: MapFeature
    """The feature."""
    marked: Marked | None
    """Its symbol and letter; a place has a dot."""
    subject: str
    """What it shows, in words: a system's name, or what kind of place it is."""
    says: tuple[Said, ...]
    """What is said of it, each with its claim; nothing for a place but its position."""
    observed: tuple[tuple[Observation, Marked | None, str], ...]
    """What was observed, newest first, each with the symbol of its state where states differ, and
    with the name of who holds or claims the place."""
    span: Span | None
    """Of a range: between which observations its system is taken to be there."""
    short: str
    """The subject's name in short."""
    names: tuple[tuple[Name, str], ...]
    """The place's names, each with who uses it, in words."""
    callers: str
    """Whose each name of the place's label is; empty where there is one name alone."""
    href: str
    """Address of the place's page, or of whose border it is, from the root of the edition."""


def figure_html(plate: Plate, numbers: Mapping[str, int], caption: str = "", root: str = "") -> str:
    """One HTML element without blank lines.

    `numbers` are those of the claims on the page, `root` is the way from the page to the root of
    the edition; without a `caption` the map's own stands.
    """
    if not plate.figure:
        plate.figure.append(figure(plate))
    cited = {_number(claim): str(number) for claim, number in numbers.items()}
    words = {"caption": tidy(caption or plate.told(plate.map.caption)), "root": root}
    return str(plate.figure[0].filled(cited | words, Escaped()))


class _Numbers(dict[str, Markup]):
    """A gap for the number that each claim has on a page."""

    def __missing__(self, claim: str) -> Markup:
        return gap(_number(claim))


def _number(claim: str) -> str:
    return f"number.{claim}"


def figure(plate: Plate) -> Mould:
    """What the map's figures on all pages have alike."""
    html = _HTML.render(
        plate=plate,
        drawing=Markup(draw(plate, PAPER)),
        container=container(plate),
        caption=gap("caption"),
        rows=_rows(plate),
        controls=Controls(plate),
        page=addresses.map_(plate.map.id),
        geojson=addresses.geojson(plate.map.id),
        numbers=_Numbers(),
        root=gap("root"),
        palette=PAPER,
        symbols=Symbols(PAPER),
        say=plate.book.say,
        book=plate.book,
    )
    return mould(tidy(html))


def _rows(plate: Plate) -> tuple[Row, ...]:
    letters = lettered(plate.features)
    return tuple(_row(feature, letters.get(feature.id), plate) for feature in plate.features)


def _row(feature: MapFeature, letter: str | None, plate: Plate) -> Row:
    book, place = plate.book, feature.position.place
    page = feature.subject if feature.course else place
    kind = book.facts.kinds[book.facts.entities[feature.subject].kind]
    subject = told(kind.label, book)
    if letter and feature.subject != place:
        subject = label(feature.subject, book)
    return Row(
        feature,
        Marked(feature, letter) if letter else None,
        feature.label if feature.to else subject,
        feature.says if letter else (),
        tuple(_observed(feature, letter or "", book)),
        _span(feature),
        short_label(feature.subject, book),
        tuple(_used(name, plate) for line in feature.position.names for name in line),
        "" if feature.course else callers(place, book),
        addresses.entity(book.facts.room(page), page),
    )


def _observed(
    feature: MapFeature, letter: str, book: Book
) -> Iterator[tuple[Observation, Marked | None, str]]:
    """Each observation with the symbol of its state; control has one for all."""
    for seen in feature.history if feature.radius is None else ():
        mark = Marked(replace(feature, state=seen.state), letter) if feature.state else None
        yield seen, mark, label(seen.by, book) if seen.by else ""


def _span(feature: MapFeature) -> Span | None:
    """Of a range: from when its system was reported there, and until when."""
    there = (StationState.ARRIVED, StationState.SEEN)
    seen = [one for one in feature.history if one.state in there]
    if feature.radius is None or not seen:
        return None
    latest = feature.history[0]
    return Span(seen[-1], None if latest.state in there else latest)


def _used(name: Name, plate: Plate) -> tuple[Name, str]:
    parties = [party for party in plate.book.edition.parties if party in name.used_by]
    return name, ", ".join(label(party, plate.book) for party in parties)
