"""The small map on a place's page: where it lies, with its neighbours."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from factlas.derive import geodesic
from factlas.derive.book import Book
from factlas.derive.mapfeature import Position
from factlas.maps.basemap import Basemap
from factlas.maps.box import Box
from factlas.maps.chart import Chart
from factlas.maps.small import Sign, SmallMap, sign, small_map
from factlas.maps.smalldrawing import SmallDrawings
from factlas.model.mapfile import Extent

ACROSS = 150.0
"""A small map is at least so wide, in km."""
PRECISIONS = 5.0
"""It is at least so many times as wide as the radius within which the place lies."""
FINENESS = 300.0
"""It is at least so many times as wide as its coastline may lie from the shore."""
SHAPE = 0.75
"""Its height, as a part of its width."""
KM_PER_DEGREE = 111.2
"""Length of a degree of latitude."""


class _Seat(NamedTuple):
    """Where a place lies, as its neighbours look for it."""

    lat: float
    lon: float
    vector: tuple[float, float, float]
    """The same on a sphere of radius 1."""
    wanted: float
    """How wide a map is at least that shows it, in km."""
    place: str


_latitude = attrgetter("lat")


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
        small = self.small(place)
        return str(self._drawings.html(small, root)) if small else ""

    def small(self, place: str) -> SmallMap | None:
        """The small map of a place, on the coastline that bears the closest view."""
        framed = list(self._framed(place)) if place in self.positions else []
        if not framed:
            return None
        across, _, name, extent = min(framed)
        chart = Chart(extent, self.basemaps[name], self.book.say("{length} at {latitude}"))
        return small_map(chart, self._signs[place], self._neighbours(place, extent, across))

    def _framed(self, place: str) -> Iterator[tuple[float, float, str, Extent]]:
        """Width in km, tolerance, coastline and extent of every map that a coastline allows."""
        at = self.positions[place]
        for name, basemap in self.basemaps.items():
            fine = FINENESS * basemap.tolerance / 1000
            across = max(ACROSS, PRECISIONS * at.precision, fine)
            if extent := framed(at, across, basemap):
                yield across, basemap.tolerance, name, extent

    def _neighbours(self, place: str, extent: Extent, across: float) -> Iterator[Sign]:
        """Other places inside, the nearest first.

        Which is nearest is told on a sphere, by chords: they are as long in turn as arcs are, and
        there are many pairs of places.
        """
        west, south, east, north = _well_inside(extent)
        own = _vector(self.positions[place])
        near = sorted(
            (math.dist(own, vector), name)
            for _, lon, vector, wanted, name in self._between(south, north)
            if (west <= lon <= east or west <= lon + 360 <= east) and wanted <= across
            if name != place
        )
        return (self._signs[name] for _, name in near)

    def _between(self, south: float, north: float) -> Sequence["_Seat"]:
        """Places between two latitudes."""
        first = bisect_left(self._northwards, south, key=_latitude)
        last = bisect_right(self._northwards, north, key=_latitude)
        return self._northwards[first:last]

    @cached_property
    def _northwards(self) -> Sequence["_Seat"]:
        """Places from south to north."""
        seats = (
            _Seat(at.lat, at.lon, _vector(at), PRECISIONS * at.precision, name)
            for name, at in self.positions.items()
        )
        return sorted(seats, key=_latitude)

    @cached_property
    def _signs(self) -> Mapping[str, Sign]:
        """What all small maps show of a place, by the place's id."""
        return {name: sign(at) for name, at in self.positions.items()}

    @cached_property
    def _drawings(self) -> SmallDrawings:
        return SmallDrawings(self.book)


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


def _well_inside(extent: Extent) -> Box:
    margin_x, margin_y = (extent.east - extent.west) / 20, (extent.north - extent.south) / 20
    return Box(
        extent.west + margin_x,
        extent.south + margin_y,
        extent.east - margin_x,
        extent.north - margin_y,
    )


def _vector(at: Position) -> tuple[float, float, float]:
    return geodesic.vector(at.lon, at.lat)
