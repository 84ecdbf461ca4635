"""A small map: one place and its neighbours, each with nothing but its names."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice, repeat

from factlas.derive import geodesic
from factlas.derive.features import place_feature
from factlas.derive.mapfeature import MapFeature, Position
from factlas.maps.box import Box, Point
from factlas.maps.chart import COARSE, WIDTH, Chart
from factlas.maps.cluster import SMALL, Cluster
from factlas.maps.drawing import Piece, scripts, written
from factlas.maps.naming import Names
from factlas.maps.pathdata import outline
from factlas.maps.pen import Script
from factlas.maps.projection import northing
from factlas.maps.spots import Block, Spot

NEIGHBOURS = 4
"""At most so many other places are shown."""
TRIED = 8
"""So many of the nearest are tried: names of some find no room."""
SPREAD = 0.12
"""Places keep this part of the width from each other."""
UNIT = SMALL.unit(WIDTH)
"""Units per pixel."""


@dataclass(frozen=True)
class Sign:
    """A place with its names, as all small maps show it."""

    feature: MapFeature
    """The place."""
    cluster: Cluster
    """The same as what stands there."""
    width: float
    """Width of the names, in units."""
    height: float
    """Height of the names, in units."""
    north: float
    """Northing of the place."""

    def scripts(self, across: int) -> Iterator[Script]:
        """The names in a box that begins at 0, 0, anchored as Metrics.across has it."""
        spare = (self.height - SMALL.names_height(self.cluster) * UNIT) / 2
        box = Box(0, spare, self.width, self.height - spare)
        return scripts(self._lines, box, across, SMALL, UNIT)

    @cached_property
    def _lines(self) -> Sequence[Sequence[Piece]]:
        return written(self.cluster, SMALL)


def sign(at: Position) -> Sign:
    """The sign of a place."""
    feature = place_feature(at)
    cluster = Cluster(at, feature, ())
    width, height = SMALL.size(cluster)
    return Sign(feature, cluster, width * UNIT, height * UNIT, northing(at.lat))


@dataclass(frozen=True)
class Shown:
    """A sign on a small map."""

    sign: Sign
    """The place and its names."""
    spot: Spot
    """Where it is, and where its names are."""


@dataclass(frozen=True)
class SmallMap:
    """A small map, laid out."""

    chart: Chart
    """What it is drawn on."""
    shown: tuple[Shown, ...]
    """The place that it is for, and its neighbours: the nearest whose names find room."""

    @property
    def precisions(self) -> Iterator[tuple[MapFeature, str]]:
        """Circles round places that no source locates more closely, as SVG path data."""
        projection = self.chart.projection
        for one in self.shown:
            at = one.sign.feature.position
            if at.precision * projection.units_per_km(at.lat) >= COARSE:
                ring = geodesic.ring(projection.turned(at.lon), at.lat, at.precision)
                points = [projection.point(lon, lat) for lon, lat in ring]
                yield one.sign.feature, outline(points)


def small_map(chart: Chart, own: Sign, others: Iterable[Sign]) -> SmallMap:
    """A map of a place and of the first of others whose names find room."""
    place, *near = islice(_apart(chain([own], others), chart), 1 + TRIED)
    names = Names(chart, SMALL, [block.point for _, block in near[:NEIGHBOURS]])
    shown = [Shown(own, names.first(place[1]))]
    for other, block in near:
        if len(shown) <= NEIGHBOURS and (spot := names.other(block)):
            shown.append(Shown(other, spot))
    return SmallMap(chart, tuple(shown))


def _apart(signs: Iterable[Sign], chart: Chart) -> Iterator[tuple[Sign, Block]]:
    """Those that lie off all before them, each with what is to be placed."""
    points: list[Point] = []
    projection, spread = chart.projection, SPREAD * chart.width
    for one in signs:
        point = projection.placed(projection.turned(one.feature.position.lon), one.north)
        if min(map(math.dist, repeat(point), points), default=spread) >= spread:
            points.append(point)
            yield one, Block(point, one.width, one.height, one.height)
