"""Everything that a map draws, in units of its box, derived once before drawing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from itertools import chain

from factlas.derive import geodesic
from factlas.derive.book import Book
from factlas.derive.features import features_of
from factlas.derive.labels import told
from factlas.derive.mapfeature import FeatureKind, MapFeature, Position
from factlas.maps.basemap import Basemap
from factlas.maps.box import Box, Point, bounds_of
from factlas.maps.chart import COARSE, Chart
from factlas.maps.cluster import NARROW, WIDE, Metrics
from factlas.maps.furniture import Furniture, Sheet
from factlas.maps.pathdata import outline
from factlas.maps.projection import Projection
from factlas.model.base import Text
from factlas.model.mapfile import Map
from factlas.mould import Mould

_AT_ANY_WIDTH = "features chart rings precisions lines borders sheet".split()
"""What a plate derives that does not depend on the widths for which it is laid out."""


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
class Line:
    """A line between two places."""

    feature: MapFeature
    """Whose line it is."""
    ground: tuple[Point, ...]
    """Its points as longitudes and latitudes."""
    path: str
    """The same as SVG path data."""


@dataclass(frozen=True)
class Plate:
    """One map, ready to be drawn."""

    map: Map
    """What was asked for."""
    book: Book
    """The facts, and the edition in which they are told."""
    basemap: Basemap
    """The coastline."""
    sizes: tuple[Metrics, ...] = (NARROW, WIDE)
    """The widths for which it is laid out."""
    figure: list[Mould] = field(default_factory=list, init=False, compare=False, repr=False)
    """The figure that was made for one page, kept for the others that show the same map."""

    @cached_property
    def features(self) -> tuple[MapFeature, ...]:
        """What is drawn."""
        return features_of(self.map, self.book, self.basemap.outlines)

    def take_over(self, earlier: "Plate") -> None:
        """Keep what was laid out for an earlier state of the facts, where the same is drawn.

        Finding room for labels takes most of the time of a map, and few edits move any.
        """
        if self._drawn_from() == earlier._drawn_from():
            laid_out = vars(earlier).keys() - {field.name for field in fields(Plate)}
            vars(self).update({name: vars(earlier)[name] for name in laid_out})

    @cached_property
    def on_paper(self) -> "Plate":
        """The same at the one width of a page; what any width has is derived once for both."""
        if len(self.sizes) == 1:
            return self
        alone = replace(self, sizes=self.sizes[-1:])
        vars(alone).update({name: getattr(self, name) for name in _AT_ANY_WIDTH})
        return alone

    def _drawn_from(self) -> tuple[object, ...]:
        return self.map, self.basemap, self.features, self.book.edition

    def told(self, text: Text) -> str:
        """A text of the map in the edition's language."""
        return told(text, self.book)

    @cached_property
    def chart(self) -> Chart:
        """What it is drawn on."""
        say = self.book.say
        return Chart(self.map.extent, self.basemap, say("{length} at {latitude}"))

    @property
    def projection(self) -> Projection:
        """From degrees to units."""
        return self.chart.projection

    @property
    def key(self) -> str:
        """Name of its script under `assets/maps/`: that of the map, in the edition's folder."""
        return self.book.edition.prefix + self.map.id

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

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Lines of distances."""
        return tuple(
            self._line(feature, feature.to) for feature in self.features if feature.to is not None
        )

    @cached_property
    def borders(self) -> tuple[Line, ...]:
        """Parts of borders and claimed lines."""
        return tuple(
            Line(feature, part, self._open(part))
            for feature in self.features
            for part in feature.course
        )

    def _open(self, ground: Iterable[Point]) -> str:
        turned = ((self.projection.turned(lon), lat) for lon, lat in ground)
        return outline(self._drawn(turned)).removesuffix("z")

    def _line(self, feature: MapFeature, end: Position) -> Line:
        start = feature.position
        lon = self.projection.turned(start.lon)
        ground = geodesic.line((lon, start.lat), (end.lon, end.lat))
        return Line(feature, ground, outline(self._drawn(ground)).removesuffix("z"))

    def rings_on_ground(self, feature: MapFeature, km: float) -> Sequence[tuple[Point, ...]]:
        """A ring as longitudes and latitudes, at each turn of the globe at which it is in sight."""
        return self._geodesics[feature.position.place, km]

    @cached_property
    def furniture(self) -> tuple[Furniture, ...]:
        """Labels and symbols for a phone, and for all else."""
        *narrower, widest = self.sizes
        laid_out = self.on_paper.furniture if narrower else (self.sheet.furnished(widest),)
        return (*map(self.sheet.furnished, narrower), *laid_out)

    @cached_property
    def sheet(self) -> Sheet:
        """What labels are laid out on."""
        rings = {
            (feature.id, km): [*chain(*self._drawn_rings[feature.position.place, km])]
            for feature in self.features
            for km in feature.radius or ()
        }
        return Sheet(self.features, self.chart, rings)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """Numbers of the places whose names find no room at some width, by the place's id."""
        labels = (label for size in self.furniture for label in size.labels)
        crowded = {label.cluster.position.place for label in labels if label.cluster.is_numbered}
        places = dict.fromkeys(feature.position.place for feature in self.features)
        return {at: n for n, at in enumerate((p for p in places if p in crowded), 1)}

    def point(self, feature: MapFeature) -> Point:
        """Where a feature stands, in units."""
        at = feature.position
        return self.projection.point(self.projection.turned(at.lon), at.lat)

    def _is_coarse(self, feature: MapFeature) -> bool:
        at = feature.position
        return at.precision * self.projection.units_per_km(at.lat) >= COARSE

    def _drawn(self, ring: Iterable[Point]) -> tuple[Point, ...]:
        return tuple(self.projection.point(lon, lat) for lon, lat in ring)

    def _is_in_sight(self, bounds: Box, turn: int) -> bool:
        extent = self.projection.extent
        box = Box(extent.west, extent.south, extent.east, extent.north)
        turned = bounds._replace(left=bounds.left + turn, right=bounds.right + turn)
        return turned.overlap(box) > 0

    @cached_property
    def _geodesics(self) -> Mapping[tuple[str, float], Sequence[tuple[Point, ...]]]:
        """Every ring that is drawn, once, by place and radius, at each turn where it is in sight.

        Places have one position each.
        """
        wanted = {
            (feature.position, km)
            for feature in self.features
            for km in feature.radius or [feature.position.precision] * self._is_coarse(feature)
        }
        return {(at.place, km): tuple(self._turns(at, km)) for at, km in wanted}

    def _turns(self, at: Position, km: float) -> Iterator[tuple[Point, ...]]:
        ring = geodesic.ring(self.projection.turned(at.lon), at.lat, km)
        bounds = bounds_of(ring)
        for turn in (-360, 0, 360):
            if self._is_in_sight(bounds, turn):
                yield tuple((lon + turn, lat) for lon, lat in ring)

    @cached_property
    def _drawn_rings(self) -> Mapping[tuple[str, float], Sequence[tuple[Point, ...]]]:
        """The same in units."""
        return {key: [*map(self._drawn, rings)] for key, rings in self._geodesics.items()}

    def _shape(self, feature: MapFeature, radii: tuple[float, ...]) -> Shape:
        place = feature.position.place
        rings = (ring for km in radii for ring in self._drawn_rings[place, km])
        return Shape(feature, radii, "".join(map(outline, rings)))
