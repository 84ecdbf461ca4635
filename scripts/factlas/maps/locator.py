"""The small map on a place's page: where it lies, with its neighbours."""

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from markupsafe import Markup

from factlas import addresses
from factlas.derive import geodesic
from factlas.derive.book import Book
from factlas.derive.features import place_feature
from factlas.derive.labels import callers
from factlas.derive.mapfeature import Position
from factlas.maps.basemap import Basemap
from factlas.maps.cluster import SMALL
from factlas.maps.drawing import draw
from factlas.maps.palette import PAPER
from factlas.maps.plate import Plate
from factlas.maps.rendering import render
from factlas.model.base import Text
from factlas.model.mapfile import Extent, Map, PlacesLayer

ACROSS = 150.0
"""A small map is at least so wide, in km."""
PRECISIONS = 5.0
"""It is at least so many times as wide as the radius within which the place lies."""
FINENESS = 300.0
"""It is at least so many times as wide as its coastline may lie from the shore."""
SHAPE = 0.75
"""Its height, as a part of its width."""
NEIGHBOURS = 4
"""At most so many other places are shown."""
APART = 0.12
"""Neighbours keep this part of the width from the place and from each other."""
KM_PER_DEGREE = 111.2
"""Length of a degree of latitude."""


@dataclass(frozen=True)
class Locator:
    """Small maps of all places of a book."""

    book: Book
    """The facts, and the edition in which they are told."""
    basemaps: Mapping[str, Basemap]
    """The coastlines there are, by name."""
    positions: Mapping[str, Position]
    """Where places lie, by id."""

    def html(self, place: str, root: str) -> str:
        """The small map as one HTML element; empty where no position or no coastline is known.

        `root` is the way from the page to the root of the edition.
        """
        plate = self.plate(place)
        if plate is None:
            return ""
        shown = [feature.position for feature in plate.features]
        claim = root + addresses.claim(self.positions[place].said.claim)
        pages = [claim, *(root + self._page(at.place) for at in shown[1:])]
        hrefs = {feature.id: page for feature, page in zip(plate.features, pages, strict=True)}
        html = render(
            "locator.html",
            drawing=Markup(draw(plate, PAPER, hrefs)),
            plate=plate,
            at=shown[0],
            claim=claim,
            neighbours=[
                (other, callers(other.place, self.book), page)
                for other, page in list(zip(shown, pages, strict=True))[1:]
            ],
            say=self.book.say,
        )
        return "\n".join(line.strip() for line in html.splitlines() if line.strip())

    def plate(self, place: str) -> Plate | None:
        """The small map of a place, on the coastline that bears the closest view."""
        framed = list(self._framed(place)) if place in self.positions else []
        if not framed:
            return None
        across, _, name, extent = min(framed)
        near = tuple(self._neighbours(place, extent, across))
        language = self.book.edition.language
        label = self.positions[place].label
        words = Text({language: self.book.say("Where {name} lies").format(name=label)})
        map_ = Map(
            id=f"where-{place}",
            title=words,
            caption=words,
            alt=Text({language: self._spoken(place, near)}),
            basemap=name,
            extent=extent,
            layers=(PlacesLayer(show="places", of=(place, *near)),),
        )
        shown = tuple(place_feature(self.positions[one]) for one in (place, *near))
        return Plate(map_, self.book, self.basemaps[name], (SMALL,), shown)

    def _framed(self, place: str) -> Iterator[tuple[float, float, str, Extent]]:
        """Width in km, tolerance, coastline and extent of every map that a coastline allows."""
        at = self.positions[place]
        for name, basemap in self.basemaps.items():
            fine = FINENESS * basemap.tolerance / 1000
            across = max(ACROSS, PRECISIONS * at.precision, fine)
            if extent := framed(at, across, basemap):
                yield across, basemap.tolerance, name, extent

    def _neighbours(self, place: str, extent: Extent, across: float) -> Iterator[str]:
        """The nearest other places inside, off each other.

        Which is nearest is told on a sphere: there are many pairs of places.
        """
        at, inner = self.positions[place], _well_inside(extent)
        near = sorted(
            (geodesic.on_sphere(at.lon, at.lat, other.lon, other.lat), name)
            for name, other in self._between(inner.south, inner.north)
            if name != place and inner.contains(other.lon, other.lat)
            if other.precision * PRECISIONS <= across
        )
        shown = [(at.lon, at.lat)]
        for _, name in near:
            if len(shown) > NEIGHBOURS:
                return
            other = self.positions[name].lon, self.positions[name].lat
            if all(geodesic.are_apart(one, other, APART * across) for one in shown):
                shown.append(other)
                yield name

    def _between(self, south: float, north: float) -> Iterator[tuple[str, Position]]:
        """Places between two latitudes."""
        first = bisect_left(self._northwards, (south, ""))
        for lat, name in islice(self._northwards, first, None):
            if lat > north:
                return
            yield name, self.positions[name]

    @cached_property
    def _northwards(self) -> Sequence[tuple[float, str]]:
        """Latitudes with their places, from south to north."""
        return sorted((at.lat, name) for name, at in self.positions.items())

    def _spoken(self, place: str, near: Iterable[str]) -> str:
        at = self.positions[place]
        others = ", ".join(self.positions[name].label for name in near)
        form = "{name} at {position}. Also shown: {others}." if others else "{name} at {position}."
        return self.book.say(form).format(name=at.label, position=at.said.text, others=others)

    def _page(self, place: str) -> str:
        return addresses.entity(self.book.facts.room(place), place)


def framed(at: Position, across: float, basemap: Basemap) -> Extent | None:
    """An extent `across` km wide round a position, moved where its coastline ends.

    None where the coastline has no room for it, or the position would lie at its edge.
    """
    high = SHAPE * across / KM_PER_DEGREE
    wide = across / KM_PER_DEGREE / math.cos(math.radians(at.lat))
    west, south, east, north = basemap.extent
    lon = at.lon + 360 * (at.lon < west)
    left, low = _within(lon, wide, west, east), _within(at.lat, high, south, north)
    if left is None or low is None:
        return None
    return Extent(
        west=round(left, 4),
        south=round(low, 4),
        east=round(left + wide, 4),
        north=round(low + high, 4),
    )


def _within(middle: float, span: float, low: float, high: float) -> float | None:
    """Where a span begins that lies within bounds, with its middle as given or near it."""
    start = min(max(middle - span / 2, low), high - span)
    is_there = high - low >= span and span / 8 <= middle - start <= span * 7 / 8
    return start if is_there else None


def _well_inside(extent: Extent) -> Extent:
    margin_x, margin_y = (extent.east - extent.west) / 20, (extent.north - extent.south) / 20
    return Extent(
        west=extent.west + margin_x,
        south=extent.south + margin_y,
        east=extent.east - margin_x,
        north=extent.north - margin_y,
    )
