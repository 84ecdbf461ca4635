"""Labels and symbols laid out on a map, for one width of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

import numpy as np

from factlas.derive.features import rounded
from factlas.derive.mapfeature import MapFeature, Position
from factlas.maps.board import Board
from factlas.maps.box import Box, Point
from factlas.maps.chart import WIDTH, Chart
from factlas.maps.cluster import Cluster, Metrics, clusters, lettered
from factlas.maps.costs import Ground
from factlas.maps.lettering import width
from factlas.maps.placement import Layout
from factlas.maps.rects import Floats, Rects
from factlas.maps.shore import CELL, Shore
from factlas.maps.spots import Block, Spot

_BUTTONS = (76.0, 56.0)
"""Width and height that the live map's zoom buttons take in the south-eastern corner, in pixels."""


@dataclass(frozen=True)
class Label:
    """A cluster where it stands on the map."""

    cluster: Cluster
    """What it says."""
    x: float
    """The place."""
    y: float
    """The place."""
    spot: Spot
    """Where its names and symbols are."""


@dataclass(frozen=True)
class RingLabel:
    """A radius, written on its ring."""

    feature: MapFeature
    """Whose ring it is."""
    text: str
    """The radius."""
    x: float
    """Middle of the text."""
    y: float
    """Middle of the text."""


@dataclass(frozen=True)
class Furniture:
    """Labels and symbols, laid out for one width of the map."""

    metrics: Metrics
    """The sizes, in pixels."""
    labels: tuple[Label, ...]
    """One for each place."""
    rings: tuple[RingLabel, ...]
    """Radii on their rings."""

    @property
    def unit(self) -> float:
        """Units per pixel at the width that this is made for."""
        return self.metrics.unit(WIDTH)


@dataclass(frozen=True)
class Sheet:
    """What labels are laid out on, in units of the drawing."""

    features: Sequence[MapFeature]
    """What is drawn."""
    chart: Chart
    """What it is drawn on."""
    rings: Mapping[tuple[str, float], Sequence[Point]]
    """Points of every range ring in sight, by the feature's id and the radius in km."""

    def furnished(self, metrics: Metrics) -> Furniture:
        ground = self._ground(metrics)
        found, spots = self._with_room(metrics, ground)
        labels = tuple(Label(c, *s.point, s) for c, s in zip(found, spots, strict=True))
        taken = [*ground.taken, *(spot.box for spot in spots)]
        rings = self._ring_labels(metrics, taken, ground.frame)
        return Furniture(metrics, labels, tuple(rings))

    @cached_property
    def _clusters(self) -> Sequence[Cluster]:
        return tuple(clusters(self.features))

    def _with_room(
        self, metrics: Metrics, ground: Ground
    ) -> tuple[Sequence[Cluster], Sequence[Spot]]:
        """Clusters with their spots: names give way to numbers until every label has its room.

        The most crowded give way first; then each that can has its names back, unless labels
        without names are in each other's way even so.
        """
        found = [*self._clusters]
        named = [self._block(cluster, metrics, ground.unit) for cluster in found]
        layout = Layout(Board(ground, named))
        while crowded := _most_crowded(found, layout):
            for index in crowded:
                found[index] = replace(found[index], is_numbered=True)
            layout.change({n: self._block(found[n], metrics, ground.unit) for n in crowded})
        if layout.faults:
            return found, layout.spots
        for index in (index for index, cluster in enumerate(found) if cluster.is_numbered):
            before = layout.choices
            layout.change({index: named[index]})
            if layout.faults:
                layout.restore({index: self._block(found[index], metrics, ground.unit)}, before)
            else:
                found[index] = replace(found[index], is_numbered=False)
        return found, layout.spots

    @property
    def _has_many_ranges(self) -> bool:
        """Whether a radius must say whose it is."""
        return sum(feature.radius is not None for feature in self.features) > 1

    def _ground(self, metrics: Metrics) -> Ground:
        unit = metrics.unit(self.chart.width)
        frame = self.chart.box.grown(-3 * unit)
        return Ground(frame, tuple(self._taken(metrics, unit)), self._shore(unit), unit)

    def _block(self, cluster: Cluster, metrics: Metrics, unit: float) -> Block:
        point = self._point(cluster.position)
        across, down = metrics.size(cluster)
        head = metrics.head(cluster)
        return Block(point, across * unit, down * unit, head * unit)

    def _point(self, at: Position) -> Point:
        return self.chart.projection.point(self.chart.projection.turned(at.lon), at.lat)

    def _shore(self, unit: float) -> Shore:
        chart = self.chart
        return Shore.of(chart.coast.points.T, chart.width, chart.height, CELL * unit)

    def _taken(self, metrics: Metrics, unit: float) -> Iterator[Box]:
        """What labels keep clear of: dots, the zoom buttons, degrees, the scale."""
        dot = (metrics.dot + 2) * unit
        for x, y in dict.fromkeys(self._point(feature.position) for feature in self.features):
            yield Box(x - dot, y - dot, x + dot, y + dot)
        wide, high = (side * unit for side in _BUTTONS)
        right, bottom = self.chart.box.right, self.chart.box.bottom
        yield Box(right - wide, bottom - high, right, bottom)
        yield from self.chart.edges(metrics.small * unit)

    def _ring_labels(self, metrics: Metrics, taken: list[Box], frame: Box) -> Iterator[RingLabel]:
        """Each radius once, where its ring is in sight and nothing else stands."""
        size = metrics.small * metrics.unit(self.chart.width)
        letters = lettered(self.features) if self._has_many_ranges else {}
        for feature in self.features:
            for km in dict.fromkeys(feature.radius or ()):
                text = f"{letters.get(feature.id, '')} {rounded(Decimal(str(km)))} km".strip()
                half = width(text) * size / 2
                points = np.reshape(self.rings[feature.id, km], (-1, 2))
                box = _first_free(points, half, size * 0.7, taken, frame)
                if box is not None:
                    taken.append(box)
                    yield RingLabel(feature, text, box.left + half, (box.top + box.bottom) / 2)


def _first_free(
    points: Floats, half: float, high: float, taken: Sequence[Box], frame: Box
) -> Box | None:
    """The first box round a point that lies in the frame and on nothing else."""
    x, y = points.T
    boxes = Rects(x - half, y - high, x + half, y + high)
    is_free = boxes.overlap(Rects.of([frame])) > boxes.area * 0.999
    is_free &= ~(boxes.column.overlap(Rects.of(taken)) > 0).any(1)
    return boxes.box(int(is_free.argmax())) if is_free.any() else None


def _most_crowded(found: Sequence[Cluster], layout: Layout) -> Sequence[int]:
    """Which labels that still have their names give way: one, or several while there is no hope.

    Half of those that are too many, since each that gives way makes room for others.
    """
    faults, count = layout.faults, max(1, layout.too_many // 2)
    named = [index for index in faults if found[index].can_be_numbered]
    return sorted(named, key=lambda index: -faults[index])[:count]
