"""Web Mercator (EPSG:3857), which Leaflet uses too: drawing and live map share one box.

Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987),
equations 7-1 and 7-2 for the sphere, p. 41; the sphere's radius falls out of the box's scale.
"""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from factlas.maps.rects import Floats
from factlas.model.mapfile import Extent

EARTH_RADIUS = 6371.0088
"""Mean radius of the Earth in km (IUGG), for the scale of a map at a latitude."""


@dataclass(frozen=True)
class Projection:
    """From degrees to the units of a drawing: x to the right, y downwards, from the north-west."""

    extent: Extent
    """The part of the world that fills the box."""
    width: float
    """Width of the box in units."""

    @cached_property
    def height(self) -> float:
        """Height of the box in units."""
        return self._scale * (self._top - northing(self.extent.south))

    @cached_property
    def _scale(self) -> float:
        """Units per radian of longitude."""
        return self.width / math.radians(self.extent.east - self.extent.west)

    @property
    def degrees_per_unit(self) -> float:
        """Degrees of longitude to a unit."""
        return (self.extent.east - self.extent.west) / self.width

    @cached_property
    def _middle(self) -> float:
        """Longitude of the middle."""
        return (self.extent.west + self.extent.east) / 2

    @cached_property
    def _top(self) -> float:
        """Northing of the upper edge."""
        return northing(self.extent.north)

    def point(self, lon: float, lat: float) -> tuple[float, float]:
        """A position, degrees WGS 84 with longitudes unwrapped, in units."""
        return self.placed(lon, northing(lat))

    def placed(self, lon: float, north: float) -> tuple[float, float]:
        """The same of a position whose northing is known."""
        return self._scale * math.radians(lon - self.extent.west), self._scale * (self._top - north)

    def drawn(self, ring: Floats) -> Floats:
        """Rows of longitudes, latitudes and northings as rows of x and y."""
        x = self._scale * np.radians(ring[0] - self.extent.west)
        y = self._scale * (self._top - ring[2])
        return np.array([x, y])

    def latitude(self, y: float) -> float:
        """The latitude of a height in the box, degrees: Snyder's equation 7-4 for the sphere."""
        northing = self._top - y / self._scale
        return math.degrees(2 * math.atan(math.exp(northing)) - math.pi / 2)

    def turned(self, lon: float) -> float:
        """The longitude at the turn of the globe that lies nearest the middle of the extent."""
        return lon - 360 * round((lon - self._middle) / 360)

    def units_per_km(self, lat: float) -> float:
        """Units for one km on the ground at a latitude: Mercator stretches by 1 / cos(lat)."""
        return self._scale / (EARTH_RADIUS * math.cos(math.radians(lat)))


def northing(lat: float) -> float:
    """Northing on a sphere of radius 1, in radians; latitudes end at 85.06° as Leaflet's do."""
    within = max(-85.06, min(85.06, lat))
    return math.log(math.tan(math.pi / 4 + math.radians(within) / 2))
