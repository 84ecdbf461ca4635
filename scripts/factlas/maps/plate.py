"""Everything that a map draws, in units of its box, derived once before drawing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from factlas.derive.book import Book
from factlas.derive.features import features_of
from factlas.derive.labels import told
from factlas.derive.mapfeature import FeatureKind, MapFeature
from factlas.maps import geodesic, graticule
from factlas.maps.basemap import Basemap
from factlas.maps.box import Box, Point
from factlas.maps.cluster import NARROW, WIDE, Cluster, Metrics, clusters
from factlas.maps.graticule import Degree, ScaleBar
from factlas.maps.lettering import width
from factlas.maps.placement import Block, Ground, Spot, place
from factlas.maps.projection import Projection
from factlas.model.base import Text
from factlas.model.mapfile import Map

WIDTH = 640.0
"""Units across a drawing."""
COARSE = 6.0
"""A position is drawn as a circle of its precision where that has this radius, in units."""
CREDIT_SIZE = 0.8
"""Size of the coastline's credit, as a part of that of small text."""
_BUTTONS = (40.0, 86.0)
"""Width and height that the live map's zoom buttons take in the south-eastern corner, in pixels."""


@dataclass(frozen=True)
class Shape:
    """A closed outline that belongs to a feature."""

    feature: MapFeature
    """Whose outline it is."""
    radii: tuple[float, ...]
    """Its radii in km: one, or two for a band, which is filled by the even-odd rule."""
    path: str
    """The same as SVG path data."""

    @property
    def is_line(self) -> bool:
        """Whether it has one outline only."""
        return len(self.radii) == 1


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
class Plate:
    """One map, ready to be drawn."""

    map: Map
    """What was asked for."""
    book: Book
    """The facts, and the edition in which they are told."""
    basemap: Basemap
    """The coastline."""

    @cached_property
    def features(self) -> tuple[MapFeature, ...]:
        """What is drawn."""
        return features_of(self.map, self.book)

    def told(self, text: Text) -> str:
        """A text of the map in the edition's language."""
        return told(text, self.book)

    @cached_property
    def projection(self) -> Projection:
        """From degrees to units."""
        return Projection(self.map.extent, WIDTH)

    @property
    def key(self) -> str:
        """Name of its script under `assets/maps/`: that of the map, in the edition's folder."""
        return self.book.edition.prefix + self.map.id

    @property
    def width(self) -> float:
        """Width of the box, in units."""
        return WIDTH

    @cached_property
    def height(self) -> float:
        """Height of the box, in units."""
        return self.projection.height

    @cached_property
    def coast(self) -> tuple[tuple[Point, ...], ...]:
        """Rings of the coastline that come into the box."""
        drawn = (self._drawn(ring) for ring in self.basemap.outlines())
        return tuple(ring for ring in drawn if self._in_sight(ring))

    @cached_property
    def degrees(self) -> tuple[Degree, ...]:
        """Meridians and parallels."""
        return tuple(graticule.degrees(self.projection))

    @cached_property
    def scale_bar(self) -> ScaleBar:
        """A round length on the ground."""
        return graticule.scale_bar(self.projection)

    @cached_property
    def rings(self) -> tuple[Shape, ...]:
        """Range rings and bands."""
        return tuple(
            self._shape(feature, tuple(dict.fromkeys(feature.radius)))
            for feature in self.features
            if feature.radius
        )

    @cached_property
    def precisions(self) -> tuple[Shape, ...]:
        """Circles round places that no source locates more closely."""
        return tuple(
            self._shape(feature, (feature.position.precision,))
            for feature in self.features
            if feature.kind is FeatureKind.PLACE and self._is_coarse(feature)
        )

    def rings_on_ground(self, feature: MapFeature, km: float) -> Iterator[tuple[Point, ...]]:
        """A ring as longitudes and latitudes, at each turn of the globe at which it is in sight."""
        ring = self._geodesics[feature.position.place, km]
        for turn in (-360, 0, 360):
            turned = tuple((lon + turn, lat) for lon, lat in ring)
            if self._in_sight(self._drawn(turned)):
                yield turned

    @cached_property
    def furniture(self) -> tuple[Furniture, ...]:
        """Labels and symbols for a phone, and for all else."""
        return tuple(self._furnish(metrics) for metrics in (NARROW, WIDE))

    def point(self, feature: MapFeature) -> Point:
        """Where a feature stands, in units."""
        at = feature.position
        return self.projection.point(self.projection.turned(at.lon), at.lat)

    def _is_coarse(self, feature: MapFeature) -> bool:
        at = feature.position
        return at.precision * self.projection.units_per_km(at.lat) >= COARSE

    def _drawn(self, ring: Iterable[Point]) -> tuple[Point, ...]:
        return tuple(self.projection.point(lon, lat) for lon, lat in ring)

    def _in_sight(self, ring: Sequence[Point]) -> bool:
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        return min(xs) < WIDTH and max(xs) > 0 and min(ys) < self.height and max(ys) > 0

    @cached_property
    def _geodesics(self) -> Mapping[tuple[str, float], tuple[Point, ...]]:
        """Every ring that is drawn, once, by place and radius."""
        wanted = {
            (feature.position, km)
            for feature in self.features
            for km in feature.radius or [feature.position.precision] * self._is_coarse(feature)
        }
        return {
            (at.place, km): geodesic.ring(self.projection.turned(at.lon), at.lat, km)
            for at, km in wanted
        }

    def _rings(self, feature: MapFeature, km: float) -> Iterator[tuple[Point, ...]]:
        return map(self._drawn, self.rings_on_ground(feature, km))

    def _shape(self, feature: MapFeature, radii: tuple[float, ...]) -> Shape:
        rings = (ring for km in radii for ring in self._rings(feature, km))
        return Shape(feature, radii, "".join(map(outline, rings)))

    def _furnish(self, metrics: Metrics) -> Furniture:
        unit = metrics.unit(WIDTH)
        found = tuple(clusters(self.features))
        blocks = [self._block(cluster, metrics, unit) for cluster in found]
        taken = list(self._taken(blocks, metrics, unit))
        frame = Box(3 * unit, 3 * unit, WIDTH - 3 * unit, self.height - 3 * unit)
        spots = place(blocks, Ground(frame, taken, self._shore(unit), unit))
        labels = tuple(
            Label(cluster, *block.point, spot)
            for cluster, block, spot in zip(found, blocks, spots, strict=True)
        )
        taken += [spot.box for spot in spots]
        return Furniture(metrics, labels, tuple(self._ring_labels(metrics, taken, frame)))

    def _block(self, cluster: Cluster, metrics: Metrics, unit: float) -> Block:
        at = cluster.position
        point = self.projection.point(self.projection.turned(at.lon), at.lat)
        across, down = metrics.size(cluster)
        head = metrics.head(cluster)
        return Block(point, across * unit, down * unit, head * unit)

    def _shore(self, unit: float) -> Sequence[Point]:
        """The coast as points of a grid, so that what counts is its length and not its detail."""
        grid = 5 * unit
        points = (point for ring in self.coast for point in ring)
        return sorted({(round(x / grid) * grid, round(y / grid) * grid) for x, y in points})

    def _taken(self, blocks: Sequence[Block], metrics: Metrics, unit: float) -> Iterator[Box]:
        """What labels keep clear of: dots, the zoom buttons, degrees, the scale."""
        dot = (metrics.dot + 2) * unit
        for block in blocks:
            x, y = block.point
            yield Box(x - dot, y - dot, x + dot, y + dot)
        wide, high = (side * unit for side in _BUTTONS)
        yield Box(WIDTH - wide, self.height - high, WIDTH, self.height)
        small = metrics.small * unit
        yield from (degree.box(small) for degree in self.degrees if degree.is_labelled)
        credit = width(self.basemap.credit) * small * CREDIT_SIZE
        yield Box(WIDTH - credit - 8, self.height - 1.5 * small, WIDTH, self.height)
        yield self.scale_bar.box(small, self.height)

    def _ring_labels(self, metrics: Metrics, taken: list[Box], frame: Box) -> Iterator[RingLabel]:
        """Each radius once, where its ring is in sight and nothing else stands."""
        size = metrics.small * metrics.unit(WIDTH)
        for feature in self.features:
            for km in dict.fromkeys(feature.radius or ()):
                text = f"{km:g} km"
                half = width(text) * size / 2
                points = [point for ring in self._rings(feature, km) for point in ring]
                boxes = [Box(x - half, y - size * 0.7, x + half, y + size * 0.7) for x, y in points]
                free = [box for box in boxes if box.overlap(frame) > box.area * 0.999]
                free = [box for box in free if not any(box.overlap(other) for other in taken)]
                if free:
                    taken.append(free[0])
                    box = free[0]
                    yield RingLabel(feature, text, box.left + half, (box.top + box.bottom) / 2)


def outline(ring: Iterable[Point]) -> str:
    """A closed ring as SVG path data in tenths of a unit: a point, then steps."""
    cells = [(round(x * 10), round(y * 10)) for x, y in ring]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(cells)]
    line = " ".join(f"{dx} {dy}" for dx, dy in steps if dx or dy)
    return f"M{cells[0][0]} {cells[0][1]}l{line}z"
