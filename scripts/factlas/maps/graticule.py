"""Meridians and parallels with their degrees, and the scale bar."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from factlas.maps.box import Box
from factlas.maps.lettering import width
from factlas.maps.projection import Projection
from factlas.model.mapfile import Extent

_STEPS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0)
_MOST = 6
"""At most this many meridians."""
_ROUND = (1, 2, 3, 5)
"""First digits of a scale bar, as Leaflet has them."""
_LOCAL = 1.15
"""From this ratio between the scales at its edges a map says where its scale bar holds."""
_SCALE_HEIGHT = 70.0
"""Height of the strip at the bottom in which the scale stands, in units."""
_EDGE = 24.0
"""From the middle of a meridian's degrees to the nearer edge, at least, in units."""
MARGIN = 8.0
"""From the edge of the box to what stands along it, in units."""


@dataclass(frozen=True)
class Degree:
    """A meridian or a parallel."""

    angle: float
    """Its longitude, unwrapped, or its latitude."""
    is_meridian: bool
    """Whether it runs north and south."""
    text: str
    """Its degrees, as on the edge of a map."""
    at: float
    """Where it crosses the box: x of a meridian, y of a parallel, in units."""
    length: float
    """How far it runs: height or width of the box, in units."""
    clear: float
    """How far it is from the bottom of the box, or a meridian from the nearer edge, in units."""

    def line(self, extent: Extent) -> tuple[tuple[float, float], tuple[float, float]]:
        """Its ends as longitudes and latitudes: northwards, or eastwards."""
        if self.is_meridian:
            return (self.angle, extent.south), (self.angle, extent.north)
        return (extent.west, self.angle), (extent.east, self.angle)

    @property
    def is_labelled(self) -> bool:
        """Whether it has its degrees: not where the scale stands, nor cut off at the edge."""
        return self.clear >= (_EDGE if self.is_meridian else _SCALE_HEIGHT)

    def box(self, size: float) -> Box:
        """The rectangle of its text: meridians at the top edge, parallels at the left."""
        half, high = width(self.text) * size / 2, size * 0.7
        if self.is_meridian:
            return Box(self.at - half, 0, self.at + half, MARGIN + 2 * high)
        return Box(0, self.at - high, MARGIN + 2 * half, self.at + high)


@dataclass(frozen=True)
class ScaleBar:
    """A round length on the ground, at the latitude in the middle of the box."""

    km: float
    """The length."""
    lat: float
    """The latitude at which it holds."""
    units: float
    """The length in units."""
    text: str
    """The length in words, with the latitude where the map's scale is not the same all over."""

    def box(self, size: float, height: float) -> Box:
        """The rectangle of bar and text, in the south-western corner."""
        across = max(self.units, width(self.text) * size)
        return Box(0, height - 2 * MARGIN - 1.6 * size, 2 * MARGIN + across, height)


def degrees(projection: Projection) -> Iterator[Degree]:
    """Meridians and parallels at a round step, few enough to stay quiet."""
    extent = projection.extent
    step = _step(extent.east - extent.west)
    for lon in _between(extent.west, extent.east, step):
        x, _ = projection.point(lon, extent.south)
        around = (lon + 180) % 360 - 180
        clear = min(x, projection.width - x)
        yield Degree(lon, True, _words(around, "E", "W"), x, projection.height, clear)
    for lat in _between(extent.south, extent.north, step):
        _, y = projection.point(extent.west, lat)
        yield Degree(lat, False, _words(lat, "N", "S"), y, projection.width, projection.height - y)


def scale_bar(projection: Projection, local: str = "{length} at {latitude}") -> ScaleBar:
    """The longest of 1, 2, 3, 5, 10 … km that takes up at most a quarter of the width.

    `local` words it where the scale at another latitude is plainly another.
    """
    lat = projection.latitude(projection.height / 2)
    per_km = projection.units_per_km(lat)
    limit = projection.width / 4 / per_km
    tens = 10.0 ** math.floor(math.log10(limit))
    km = max(tens * digit for digit in _ROUND if tens * digit <= limit)
    text = f"{km:g} km"
    if _is_local(projection):
        text = local.format(length=text, latitude=_words(round(lat), "N", "S"))
    return ScaleBar(km, lat, km * per_km, text)


def _is_local(projection: Projection) -> bool:
    south, north = projection.extent.south, projection.extent.north
    scales = [projection.units_per_km(lat) for lat in (south, north, min(max(0.0, south), north))]
    return max(scales) / min(scales) >= _LOCAL


def _step(span: float) -> float:
    return next(step for step in _STEPS if span / step <= _MOST)


def _between(low: float, high: float, step: float) -> Iterator[float]:
    """Multiples of the step that lie inside, off the edges by a tenth of a step."""
    first = math.ceil((low + step / 10) / step)
    last = math.floor((high - step / 10) / step)
    return (round(index * step, 6) for index in range(first, last + 1))


def _words(angle: float, positive: str, negative: str) -> str:
    minutes = round(abs(angle) * 60)
    whole = f"{minutes // 60}°" + (f"{minutes % 60:02d}′" if minutes % 60 else "")
    return whole if angle in (0, -180) else whole + (positive if angle > 0 else negative)
